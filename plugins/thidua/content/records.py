"""Files of one kind → values of its model: decisions, honourees, movements and posts are all read this way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
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


def read_records(
    folder: Path,
    paths: Iterable[str],
    model: type[Record],
    reading_for: Callable[[Read], Reading],
    proposed: Mapping[str, bytes] = NOTHING_PROPOSED,
) -> tuple[list[RecordFile[Record]], list[Problem]]:
    """`folder` is content/; `reading_for` says with whose names and year a file speaks. The model has a `source`.
    `proposed` are files as they would be: they are read in place of what the folder has.
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
        problems += read.problems + found
        contacts = reading.register.contacts if reading.is_register_whole else None
        problems += check_private_data(source, kind=record_kind(path), allowed=contacts, told=found)
        if value:
            files.append(RecordFile(path, value.model_copy(update={"source": path}), read, source))
    return files, problems
