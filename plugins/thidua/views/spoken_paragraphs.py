"""The paragraphs of safe HTML for reading aloud: one per paragraph, list item, heading and row of a table; those of a
list stay together.
"""

from __future__ import annotations

from html.parser import HTMLParser

_INSIDE_WORDS = {
    "a",
    "abbr",
    "b",
    "code",
    "em",
    "i",
    "kbd",
    "mark",
    "q",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "time",
    "u",
}
# Nobody reads these aloud: pictures with their captions, code, text struck out, notes at the foot.
_SILENT = {"del", "figure", "math", "pre", "s", "script", "style", "svg", "template"}
_EMPTY = {"br", "hr", "img", "wbr", "input", "source", "col", "embed", "link", "meta", "area", "base", "track", "param"}
_ROW_NUMBERS = {"stt", "tt", "số tt", "số thứ tự"}
_SILENT_CLASSES = {"footnote", "footnote-ref", "headerlink", "ref"}


def spoken_paragraphs(html: str) -> tuple[str, ...]:
    return tuple(paragraph for block in spoken_blocks(html) for paragraph in block)


def spoken_blocks(html: str) -> tuple[tuple[str, ...], ...]:
    """Still as written: `loudspeaker_text` puts them into words. A whole list is one block, all else stands alone; a
    row of a table is "cột: giá trị; cột: giá trị".
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end_paragraph()
    return tuple(map(tuple, reader.blocks))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[list[str]] = []
        self._is_in_list = False
        self._text = ""
        self._marker = ""
        self._counters: list[int] = []
        self._open: list[tuple[str, bool]] = []
        self._columns: list[str] = []
        self._cells: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        classes = set((dict(attrs).get("class") or "").split())
        if tag not in _EMPTY:
            self._open.append((tag, tag in _SILENT or bool(classes & _SILENT_CLASSES) or self._is_silent()))
        if tag == "table":
            self._columns = []
        if tag == "br":
            self._text += " "
        elif tag not in _INSIDE_WORDS and not self._is_in_cell(but=tag):
            self.end_paragraph()
        if tag in {"ol", "ul"}:
            start = dict(attrs).get("start") or "1"
            self._counters.append(int(start) if tag == "ol" and start.isdecimal() else 0)
        elif tag == "li" and self._counters and self._counters[-1]:
            self._marker = f"{self._counters[-1]}. "
            self._counters[-1] += 1

    def handle_endtag(self, tag: str) -> None:
        if tag not in {name for name, _ in self._open}:
            return
        if tag in {"ol", "ul"} and self._counters:
            self._counters.pop()
            self._is_in_list = self._is_in_list and bool(self._counters)
        if tag in {"td", "th"}:
            self._cells.append((" ".join(self._text.split()), tag == "th"))
            self._text = ""
        elif tag == "tr":
            self._end_row()
        elif tag not in _INSIDE_WORDS and not self._is_in_cell():
            self.end_paragraph()
        elif tag not in _INSIDE_WORDS:
            self._text += " "
        while self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not self._is_silent():
            self._text += data

    def end_paragraph(self) -> None:
        text = " ".join(self._text.split())
        self._text = ""
        if text:
            if not self._is_in_list:
                self.blocks.append([])
                self._is_in_list = bool(self._counters)
            self.blocks[-1].append(f"{self._marker}{text}")
            self._marker = ""

    def _end_row(self) -> None:
        cells, self._cells = self._cells, []
        if cells and not self._columns and all(is_head for _, is_head in cells):
            self._columns = [text for text, _ in cells]
            return
        columns = self._columns if len(self._columns) == len(cells) else [""] * len(cells)
        said = (
            f"{column}: {text}" if column else text
            for column, (text, _) in zip(columns, cells, strict=True)
            if text and column.lower() not in _ROW_NUMBERS
        )
        self.blocks.extend([row] for row in filter(None, ["; ".join(said)]))
        self._is_in_list = False

    def _is_silent(self) -> bool:
        return bool(self._open) and self._open[-1][1]

    def _is_in_cell(self, but: str = "") -> bool:
        return any(name in {"td", "th"} and name != but for name, _ in self._open)
