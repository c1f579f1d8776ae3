"""The programme of an event, line by line: hours in front, the length behind, as such programmes are written."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.model.event import ProgrammeItem

CLOSING = ".;:"


@dataclass(frozen=True, slots=True)
class ProgrammeLine:
    """`hours` is 08:00 – 08:15 or 08:00, `length` is 30 phút; each "" where the programme does not say."""

    hours: str
    text: str
    length: str


def programme_lines(programme: tuple[ProgrammeItem, ...]) -> tuple[ProgrammeLine, ...]:
    return tuple(ProgrammeLine(hours_of(part), part.text, part.duration) for part in programme)


def hours_of(part: ProgrammeItem) -> str:
    return f"đến {part.end}" if part.end and not part.start else " – ".join(filter(None, (part.start, part.end)))


def programme_line(part: ProgrammeItem) -> str:
    """08:00 – 08:15: Khai mạc; Văn nghệ (30 phút)."""
    before, after = around(part)
    words, closing = split_closing(part.text) if after else (part.text, "")
    return f"{before}{words}{after}{closing}"


def around(part: ProgrammeItem) -> tuple[str, str]:
    """What stands before its words, and behind them in front of a full stop."""
    hours = hours_of(part)
    return f"{hours}: " if hours else "", f" ({part.duration})" if part.duration else ""


def split_closing(text: str) -> tuple[str, str]:
    """The words and the mark they close with."""
    words = text.rstrip().rstrip(CLOSING)
    return words, text[len(words) :]
