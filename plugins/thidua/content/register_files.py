"""The files of `don-vi/` → bodies with their units, or every mistake in them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from thidua.content.folder import is_register
from thidua.content.problems import Problem
from thidua.content.register_checks import BodyFile
from thidua.content.source import Unreadable, decode
from thidua.content.validation import validate
from thidua.content.yaml_text import read_yaml
from thidua.model.reading import Reading
from thidua.model.unit import Body


def read_bodies(folder: Path, names: Sequence[str]) -> tuple[list[BodyFile], set[str], list[Problem]]:
    """Also the ids, by their files' names, of the bodies that could not be read."""
    files: list[BodyFile] = []
    unread: set[str] = set()
    problems: list[Problem] = []
    for path in filter(is_register, names):
        try:
            read = read_yaml(path, decode(path, (folder / path).read_bytes()))
        except Unreadable as error:
            problems.append(error.problem)
            unread.add(Path(path).stem)
            continue
        body, found = validate(Body, read, path, Reading())
        problems += read.problems + found
        if body:
            files.append(BodyFile(path, body, read))
        else:
            unread.add(Path(path).stem)
    return files, unread, problems
