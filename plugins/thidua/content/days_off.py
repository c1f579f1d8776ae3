"""The files of `ngay-nghi/` → the days off of all years, or every mistake in them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from thidua.content.problems import Problem
from thidua.content.source import Unreadable, decode
from thidua.content.validation import validate
from thidua.content.yaml_text import Path as Place
from thidua.content.yaml_text import Read, field_name, read_yaml
from thidua.model.days_off import YearOfDaysOff
from thidua.model.reading import Reading

FOLDER = "ngay-nghi"


@dataclass(frozen=True, slots=True)
class DaysOffFile:
    path: str
    calendar: YearOfDaysOff
    read: Read

    def problem(self, at: Place, message: str) -> Problem:
        return Problem(self.path, self.read.line(at), field_name(at), message)


def is_days_off(path: str) -> bool:
    """Whether a path below content/ is a file of days off."""
    return path.startswith(f"{FOLDER}/") and path.endswith((".yml", ".yaml"))


def read_days_off(folder: Path, names: Iterable[str]) -> tuple[list[DaysOffFile], list[Problem]]:
    """`folder` is content/, `names` are all paths below it. The files come in the order of their years."""
    files: list[DaysOffFile] = []
    problems: list[Problem] = []
    for path in filter(is_days_off, names):
        try:
            read = read_yaml(path, decode(path, (folder / path).read_bytes()))
        except Unreadable as error:
            problems.append(error.problem)
            continue
        calendar, found = validate(YearOfDaysOff, read, path, Reading())
        problems += read.problems + found
        if calendar:
            files.append(DaysOffFile(path, calendar, read))
    files.sort(key=lambda file: (file.calendar.year, file.path))
    return files, problems
