"""The files of `don-vi/` → bodies with their units, or every mistake in them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from thidua.content.folder import is_register
from thidua.content.problems import Problem
from thidua.content.records import read_files
from thidua.content.register_checks import BodyFile
from thidua.model.unit import Body


def read_bodies(folder: Path, names: Sequence[str]) -> tuple[list[BodyFile], set[str], list[Problem]]:
    """Also the ids, by their files' names, of the bodies that could not be read."""
    paths = tuple(filter(is_register, names))
    files, problems = read_files(folder, paths, Body)
    are_read = {file.path for file in files}
    unread = {Path(path).stem for path in paths if path not in are_read}
    return files, unread, problems
