"""The files of `ngay-nghi/` → the days off of all years, or every mistake in them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from thidua.content.problems import Problem
from thidua.content.records import RecordFile, read_files
from thidua.model.days_off import YearOfDaysOff

FOLDER = "ngay-nghi"

DaysOffFile = RecordFile[YearOfDaysOff]


def is_days_off(path: str) -> bool:
    """Whether a path below content/ is a file of days off."""
    return path.startswith(f"{FOLDER}/") and path.endswith((".yml", ".yaml"))


def read_days_off(folder: Path, names: Iterable[str]) -> tuple[list[DaysOffFile], list[Problem]]:
    """`folder` is content/, `names` are all paths below it. The files come in the order of their years."""
    files, problems = read_files(folder, filter(is_days_off, names), YearOfDaysOff)
    files.sort(key=lambda file: (file.value.year, file.path))
    return files, problems
