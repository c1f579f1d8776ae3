"""Text as a reader's eye takes it, with the place of each character in what was written: for patterns that must not
be escaped by full-width digits, invisible characters, bold marks or entities.
"""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

_CHANGED = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff*\\\\]"
    r"|&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});"
)
_COMPOSED = re.compile(rf"{_CHANGED.pattern}|\w[\u0300-\u036f]+")
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_MATHEMATICAL_DIGITS = {code: ord("0") + (code - 0x1D7CE) % 10 for code in range(0x1D7CE, 0x1D800)}
_SPACES = {ord(space): " " for space in "\u00a0\u1680\u202f\u205f\u3000"} | dict.fromkeys(range(0x2000, 0x200B), " ")
_DASHES = {ord(dash): "-" for dash in "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63"}
# O and l in a number that is otherwise all digits: typed from a scan, or to slip past a check.
_LOOK_ALIKES = re.compile(
    r"(?<![^\W_])(?=(?:[oOlI]*\d){7})[\doOlI]{9,13}(?![^\W_])|(?<![^\W_])[oO](?=\d{2,3}[ .-]\d{3})"
)
_SAME_SIZE: dict[int, int | str] = {**_FULL_WIDTH, **_MATHEMATICAL_DIGITS, **_SPACES, **_DASHES}
_LETTER_DIGITS = str.maketrans("oOlI", "0011")


@dataclass(frozen=True, slots=True)
class SeenText:
    """`pieces` are pairs of starts, in `text` and in what was written, from where on the two run alike."""

    text: str
    pieces: tuple[tuple[int, int], ...]

    def place(self, offset: int) -> int:
        """Where the character at that offset of `text` stands in what was written."""
        seen, written = self.pieces[bisect_right(self.pieces, offset, key=_seen_start) - 1]
        return written + offset - seen


def as_seen(written: str) -> SeenText:
    parts: list[str] = []
    pieces = [(0, 0)]
    size = end = 0
    changed = _CHANGED if unicodedata.is_normalized("NFC", written) else _COMPOSED
    for odd in changed.finditer(written):
        kept = written[end : odd.start()]
        new = _shown(odd[0])
        parts += [kept, new]
        size += len(kept)
        pieces.append((size, odd.start()))
        size, end = size + len(new), odd.end()
        pieces.append((size, end))
    text = "".join([*parts, written[end:]]).translate(_SAME_SIZE)
    return SeenText(_LOOK_ALIKES.sub(lambda number: number[0].translate(_LETTER_DIGITS), text), tuple(pieces))


def _seen_start(piece: tuple[int, int]) -> int:
    return piece[0]


def _shown(odd: str) -> str:
    if odd.startswith("&"):
        return html.unescape(odd)
    return unicodedata.normalize("NFC", odd) if len(odd) > 1 else ""
