"""A filled award form → the file of its decision, checked as if it stood in content/ already."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path as FilePath
from typing import Any

from thidua.content.award_cells import CONSENT_WORDS
from thidua.content.decision_text import decision_yaml
from thidua.content.decisions import read_decisions
from thidua.content.filled_form import CellProblem, Filled, Place
from thidua.content.form_fields import decision_path, in_full, missing_basis, unknown_bodies
from thidua.content.form_stand_ins import is_of_stand_in, mended
from thidua.content.form_words import head_of, in_form_words
from thidua.content.problems import Problem
from thidua.content.reader import read_content
from thidua.content.source import Unreadable
from thidua.content.validation import BLANK, MISSING
from thidua.content.yaml_text import Path, read_yaml
from thidua.model.award_form import DECISION
from thidua.model.unit import Register
from thidua.model.vocabulary import Vocabulary

_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")
_MOST_ROUNDS = 5
_ASKED_BY = frozenset({"trang_thai", "ngay", "co_quan", "co_quan_trinh", "co_quan_ngoai", "cap", "lay_y_kien"})


@dataclass(frozen=True, slots=True)
class Joined:
    """The content that the decision is to join; `folder` is content/, `known` what is said of it already."""

    folder: FilePath
    register: Register
    known: Collection[Problem]
    today: date


@dataclass(frozen=True, slots=True)
class Checked:
    """`path` and `text` are the file to write, `elsewhere` the mistakes that other files have by it."""

    path: str
    text: str
    problems: tuple[CellProblem, ...]
    elsewhere: tuple[Problem, ...] = ()


def checked(joined: Joined, filled: Filled, name: str) -> Checked:
    """`name` is the file's, "" for the usual.

    What keeps a cell from being read would hide what else is wrong: something else stands in for it while the rest is
    checked, and nothing is said of that.
    """
    fields = in_full(filled.value, joined.register)
    path = decision_path(fields, name, joined.today)
    found = _Found(filled)
    found.add(*filled.problems)
    elsewhere: tuple[Problem, ...] = ()
    if filled.is_read:
        found.add(*unknown_bodies(filled, fields, joined.register), *missing_basis(filled, fields))
        elsewhere = _check(joined, found, fields, path)
    return Checked(path, decision_yaml(fields), tuple(sorted(found.problems, key=_order)), elsewhere)


@dataclass(slots=True)
class _Found:
    """Every mistake so far. Of a cell that has an error, nothing more is said in later rounds."""

    filled: Filled
    problems: list[CellProblem] = field(default_factory=list)

    def add(self, *new: CellProblem) -> None:
        told = {(each.place.cell, each.severity) for each in self.problems}
        self.problems += [
            each for each in new if not told & {(each.place.cell, "error"), (each.place.cell, each.severity)}
        ]

    @property
    def wrong(self) -> set[Path]:
        """The paths of cells that have an error, and of what there is no column for."""
        cells = {each.place.cell for each in self.problems if each.severity == "error"}
        told = {at for at, place in self.filled.places.items() if place.cell in cells and _is_field(at)}
        return told | self.filled.missing


def _check(joined: Joined, found: _Found, fields: dict[str, Any], path: str) -> tuple[Problem, ...]:
    """The mistakes that other files have by this decision."""
    unreadable: set[Path] = set()
    for _ in range(_MOST_ROUNDS):
        wrong = found.wrong | unreadable
        text = decision_yaml(mended(fields, wrong, joined.register, joined.today))
        try:
            lines = read_yaml(path, text).lines
        except Unreadable as error:
            found.add(CellProblem(found.filled.place(()), error.problem.message))
            break
        files, said = read_decisions(
            joined.folder,
            (path,),
            joined.register,
            Vocabulary(),
            is_register_whole=True,
            is_vocabulary_whole=False,
            proposed={path: text.encode()},
        )
        if files:
            content = read_content(joined.folder, joined.today, {path: text.encode()})
            new = set(content.problems) - set(joined.known)
            _tell(joined, found, [each for each in new if each.path == path], lines, wrong)
            others = (each for each in new if each.path != path and each.severity == "error")
            return tuple(sorted(others)) if not wrong else ()
        _tell(joined, found, said, lines, wrong)
        unread = {_path(each.field)[:3] for each in said if each.severity == "error"} - {()}
        if unread <= unreadable:
            break
        unreadable |= unread
    return ()


def _tell(
    joined: Joined, found: _Found, said: Iterable[Problem], lines: dict[Path, int], wrong: Collection[Path]
) -> None:
    """Where there are stand-ins, at `wrong`, what is said of the file as a whole may be of them; and what is only asked
    depends on whose decision it is, and of when.
    """
    is_sure = not any(at[0] in _ASKED_BY for at in wrong)
    filled, new = found.filled, []
    for problem in sorted(said):
        at = _path(problem.field) or _at_line(lines, problem.line)
        if wrong and (not at or is_of_stand_in(problem.message, joined.today)):
            continue
        if problem.severity != "error" and not is_sure:
            continue
        if problem.message == MISSING:
            message = BLANK
        else:
            message = in_form_words(problem.message, at, lambda row: filled.place(("khen", row, "ten")).row)
        new.append(CellProblem(_place(filled, at), message, problem.severity))
    found.add(*new)


def _is_field(at: Path) -> bool:
    return len(at) > 2 if at[:1] == ("khen",) else bool(at)


def _path(field: str) -> Path:
    """`khen[3].ten` → its path; list positions are counted from 1 in the name of a field."""
    return tuple(int(step[2]) - 1 if step[2] else step[1] for step in _STEP.finditer(field))


def _at_line(lines: dict[Path, int], line: int) -> Path:
    """What begins on that line or last before it; () for the file as a whole, which begins on its first."""
    before = [(number, len(at), at) for at, number in lines.items() if number <= line and "" not in at]
    return max(before, key=lambda each: each[:2])[2] if line > 1 else ()


def _place(filled: Filled, at: Path) -> Place:
    place = filled.place(at)
    inner = at[-1] if at not in filled.places and at else ""
    if "dong_y" in at and inner in CONSENT_WORDS:
        return Place(place.sheet, place.row, place.column, f"{place.head} ({CONSENT_WORDS[str(inner)]})")
    return Place(place.sheet, place.row, place.column, head_of(at) or place.head) if inner else place


def _order(problem: CellProblem) -> tuple[object, ...]:
    place = problem.place
    return place.sheet != DECISION, place.row, place.column, problem.message
