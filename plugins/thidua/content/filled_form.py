"""What was read from an award form: the fields of a decision's file, each with its cell, and the mistakes in cells."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from thidua.content.award_cells import read_cell
from thidua.content.private_data_checks import masked
from thidua.content.problems import Severity
from thidua.content.sheet_table import Cell, letters
from thidua.content.yaml_text import Path
from thidua.model.award_form import FormField

_LONG_NUMBER = re.compile(r"\+?\d(?:[ .-]?\d){8,}")


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A cell; `head` is what its column or line is called."""

    sheet: str
    row: int
    column: int
    head: str = ""

    @property
    def cell(self) -> tuple[str, int, int]:
        return self.sheet, self.row, self.column

    def __str__(self) -> str:
        cell = f"{letters(self.column)}{self.row}"
        return f"{self.sheet}!{cell}" if self.sheet else cell


@dataclass(frozen=True, slots=True, order=True)
class CellProblem:
    place: Place
    message: str
    severity: Severity = "error"

    def told(self, file: str) -> str:
        """As `thidua check` says things of files; a number that may be somebody's is never said in full."""
        head = f" {self.place.head}:" if self.place.head else ""
        message = _LONG_NUMBER.sub(lambda found: masked(found[0]), self.message)
        return f"{file}: {self.place}:{head} {message}"


@dataclass(slots=True)
class Filled:
    """`value` is what the file would hold, as text; `places` where each path of it was read. It `is_read` when both
    parts and the heads of the list were found; `missing` is what must be filled in and is not, or has no column.
    """

    value: dict[str, Any] = field(default_factory=dict)
    places: dict[Path, Place] = field(default_factory=dict)
    problems: list[CellProblem] = field(default_factory=list)
    missing: set[Path] = field(default_factory=set)

    @property
    def is_read(self) -> bool:
        return () in self.places and ("khen",) in self.places

    def place(self, path: Path) -> Place:
        """That of the value, or of the nearest thing around it."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, Place("", 1, 1))

    def put(self, root: Path, column: FormField, cell: Cell, place: Place) -> None:
        at: Path = (*root, *column.path)
        self.places[at] = place
        for length in range(len(root) + 1, len(at)):
            self.places.setdefault(at[:length], place)
        value, fault = read_cell(column.kind, cell)
        if fault:
            self.problems.append(CellProblem(place, fault))
        if value not in ("", None):
            self._set(at, value)

    def _set(self, at: Path, value: object) -> None:
        holder: Any = self.value
        for part, following in pairwise(at):
            if isinstance(holder, list):
                holder = holder[int(part)]
            else:
                holder = holder.setdefault(part, [] if isinstance(following, int) else {})
        holder[at[-1]] = value
