"""Files of one kind → values of its model, or every mistake in them: how all is read that is no plan and no page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Generic, TypeVar

from pydantic import BaseModel

from thidua.content.private_data_checks import check_private_data, record_kind
from thidua.content.problems import Problem, Severity
from thidua.content.source import Source, Unreadable, decode, split_plan
from thidua.content.validation import validate
from thidua.content.yaml_text import Path as Place
from thidua.content.yaml_text import Read, field_name, read_yaml
from thidua.model.reading import Reading

Record = TypeVar("Record", bound=BaseModel)

NOTHING_PROPOSED: Mapping[str, bytes] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class RecordFile(Generic[Record]):
    """A value together with the file it was read from. In Markdown its fields are the front matter."""

    path: str
    value: Record
    read: Read
    source: Source

    def problem(self, at: Place, message: str, severity: Severity = "error") -> Problem:
        return Problem(self.path, self.read.line(at), field_name(at), message, severity)

    def problem_of_file(self, message: str) -> Problem:
        return Problem(self.path, 0, "", message)


def _as_written(_: Read) -> Reading:
    return Reading()


def _nothing_more(*_: object) -> list[Problem]:
    return []


def read_files(
    folder: Path,
    paths: Iterable[str],
    model: type[Record],
    reading_for: Callable[[Read], Reading] = _as_written,
    proposed: Mapping[str, bytes] = NOTHING_PROPOSED,
    more: Callable[[Source, Reading, list[Problem]], list[Problem]] = _nothing_more,
) -> tuple[list[RecordFile[Record]], list[Problem]]:
    """`folder` is content/; `reading_for` says with whose names and year a file speaks. `proposed` are files as they
    would be: they are read in place of what the folder has. `more` looks at each text and what was found in it, also
    where no value came of it.
    """
    files: list[RecordFile[Record]] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            text = decode(path, proposed[path] if path in proposed else (folder / path).read_bytes())
            source = split_plan(path, text) if path.endswith(".md") else Source(path, text, 1)
            read = read_yaml(path, source.front_matter, source.front_line)
        except Unreadable as error:
            problems.append(error.problem)
            continue
        reading = reading_for(read)
        value, found = validate(model, read, path, reading)
        problems += [*read.problems, *found, *more(source, reading, found)]
        if value:
            files.append(RecordFile(path, value, read, source))
    return files, problems


def read_records(
    folder: Path,
    paths: Iterable[str],
    model: type[Record],
    reading_for: Callable[[Read], Reading],
    proposed: Mapping[str, bytes] = NOTHING_PROPOSED,
) -> tuple[list[RecordFile[Record]], list[Problem]]:
    """As `read_files`, of what tells of people: private data are problems. The model has a `source`."""
    files, problems = read_files(folder, paths, model, reading_for, proposed, _private_data)
    return [replace(file, value=file.value.model_copy(update={"source": file.path})) for file in files], problems


def _private_data(source: Source, reading: Reading, found: list[Problem]) -> list[Problem]:
    contacts = reading.register.contacts if reading.is_register_whole else None
    return check_private_data(source, kind=record_kind(source.path), allowed=contacts, told=found)
