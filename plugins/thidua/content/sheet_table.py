"""A spreadsheet as read from a file of any kind: tables of cells, each with its text and what it was."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from thidua.model.wording import nfc

ValueKind = Literal["text", "number", "date", "yes_no"]

MAX_ROWS = 5_000
MAX_COLUMNS = 200

_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ue000-\uf8ff]")
_LINE_END = re.compile("\r\n?|[\x85\u2028\u2029]")
_SPACES = re.compile(r"[^\S\n]+")


class NotASheet(Exception):
    """The file cannot be read as a spreadsheet; the message says why, in Vietnamese."""


@dataclass(frozen=True, slots=True)
class Cell:
    """`fault` is what keeps its text from being trusted, whatever it stands for."""

    text: str = ""
    kind: ValueKind = "text"
    fault: str = ""


BLANK = Cell()


@dataclass(frozen=True, slots=True)
class Table:
    """The rows that hold anything, with their numbers; `name` is the sheet's, "" in a file that has only one."""

    name: str
    rows: tuple[tuple[int, tuple[Cell, ...]], ...]


def clean(text: str) -> str:
    """NFC, single spaces also for those that only look like one, no space at the ends of lines, nothing invisible."""
    lines = _SPACES.sub(" ", _INVISIBLE.sub("", nfc(_LINE_END.sub("\n", text)))).split("\n")
    return "\n".join(line.strip() for line in lines).strip()


def letters(column: int) -> str:
    """A column, counted from 1, as spreadsheets call it: A … Z, AA …."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def table(name: str, rows: Iterable[tuple[int, tuple[Cell, ...]]]) -> Table:
    """Raises NotASheet when there is more than one decision can have."""
    kept: list[tuple[int, tuple[Cell, ...]]] = []
    for number, cells in rows:
        if any(cell.text or cell.fault for cell in cells):
            kept.append((number, cells[:MAX_COLUMNS]))
        if len(kept) > MAX_ROWS:
            raise NotASheet(f"bảng có hơn {MAX_ROWS} dòng; một quyết định không dài như vậy, hãy xóa các dòng thừa")
    return Table(name, tuple(kept))
