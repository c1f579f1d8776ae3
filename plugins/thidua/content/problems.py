"""Mistakes in content, as data: where, what was expected, what was found, the nearest valid value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "hint"]

KINDS: dict[Severity, str] = {"error": "LỖI", "warning": "CẢNH BÁO", "hint": "GỢI Ý"}


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """An error means a page would be wrong: the build stops. A warning means a page is right but poorer. A hint asks
    what only the editor knows: nothing ever fails by it.

    `path` is below content/, or with a leading slash below the project. `line` counts from 1, 0 where the file as a
    whole is meant; `field` is as editors write it, list positions counted from 1.
    """

    path: str
    line: int
    field: str
    message: str
    severity: Severity = "error"

    def __str__(self) -> str:
        path = self.path[1:] if self.path.startswith("/") else f"content/{self.path}"
        place = f"{path}:{self.line}" if self.line else path
        field = f" {self.field}:" if self.field else ""
        return f"{place}:{field} {self.message}"


def sentence(expected: str, found: str = "", nearest: str = "", otherwise: str = "") -> str:
    """One line: what was expected; what was found; what to write instead, if something like it is valid; what to do
    if what was found is right, as a sentence of its own.
    """
    parts = [expected]
    if found:
        shown = " ".join(found.split())
        parts.append(f"đang ghi “{shown if len(shown) <= 80 else shown[:79] + '…'}”")
    if nearest:
        parts.append(f"có phải là “{nearest}”?")
    line = "; ".join(parts)
    if otherwise:
        line += f"{'' if nearest else '.'} {otherwise}"
    return line


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Sorted by file, line, field; each once."""
    return tuple(sorted(set(problems)))


def fails(problems: Iterable[Problem], *, strict: bool) -> bool:
    """Whether nothing may be published: on any error, and when strict on any warning."""
    severities = {problem.severity for problem in problems}
    return "error" in severities or (strict and "warning" in severities)


def summary(problems: Iterable[Problem]) -> str:
    """The closing line: how many errors and warnings in how many files, and apart from them how many hints."""
    counted = tuple(problems)
    found = tuple(problem for problem in counted if problem.severity != "hint")
    hints = len(counted) - len(found)
    more = f" {hints} gợi ý." if hints else ""
    if not found:
        return f"Không có lỗi, không có cảnh báo.{more}"
    errors = sum(1 for problem in found if problem.severity == "error")
    files = len({problem.path for problem in found})
    return f"{errors} lỗi, {len(found) - errors} cảnh báo trong {files} tệp.{more}"
