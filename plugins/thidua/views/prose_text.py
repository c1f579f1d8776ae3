"""The words of safe HTML, section by section, for those who read text and not pages: search."""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser

_INSIDE_WORDS = {"a", "abbr", "b", "code", "em", "i", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup"}


@dataclass(frozen=True, slots=True)
class Section:
    """What stands below a second-level heading; `anchor` and `heading` are "" before the first one."""

    anchor: str
    heading: str
    text: str


def prose_text(html: str) -> str:
    return " ".join(f"{section.heading} {section.text}".strip() for section in prose_sections(html)).strip()


def prose_sections(html: str) -> tuple[Section, ...]:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    written = ((anchor, " ".join(heading.split()), " ".join(text.split())) for anchor, heading, text in reader.sections)
    return tuple(Section(*parts) for parts in written if any(parts))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.sections: list[list[str]] = [["", "", ""]]
        self._place = 2

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "h2":
            self.sections.append([dict(attrs).get("id") or "", "", ""])
            self._place = 1
        self._part(tag)

    def handle_endtag(self, tag: str) -> None:
        self._part(tag)
        if tag == "h2":
            self._place = 2

    def handle_data(self, data: str) -> None:
        self.sections[-1][self._place] += data

    def _part(self, tag: str) -> None:
        if tag not in _INSIDE_WORDS:
            self.sections[-1][self._place] += " "
