"""The files of `danh-muc/` → one vocabulary of titles, forms and types of commendation, or every mistake in them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from thidua.content.problems import Problem
from thidua.content.source import Unreadable, decode
from thidua.content.validation import validate
from thidua.content.yaml_text import Path as Place
from thidua.content.yaml_text import Read, field_name, read_yaml
from thidua.model.reading import Reading
from thidua.model.vocabulary import Vocabulary, VocabularyList

FOLDER = "danh-muc"


@dataclass(frozen=True, slots=True)
class VocabularyFile:
    path: str
    content: VocabularyList
    read: Read

    def problem(self, at: Place, message: str) -> Problem:
        return Problem(self.path, self.read.line(at), field_name(at), message)


def is_vocabulary(path: str) -> bool:
    """Whether a path below content/ is a file of titles and forms."""
    return path.startswith(f"{FOLDER}/") and path.endswith((".yml", ".yaml"))


def read_vocabulary(folder: Path, names: Iterable[str]) -> tuple[Vocabulary, list[VocabularyFile], list[Problem]]:
    """`folder` is content/, `names` are all paths below it."""
    files: list[VocabularyFile] = []
    problems: list[Problem] = []
    for path in filter(is_vocabulary, names):
        try:
            read = read_yaml(path, decode(path, (folder / path).read_bytes()))
        except Unreadable as error:
            problems.append(error.problem)
            continue
        content, found = validate(VocabularyList, read, path, Reading())
        problems += read.problems + found
        if content:
            files.append(VocabularyFile(path, content, read))
    merged = Vocabulary(
        titles=tuple(title for file in files for title in file.content.titles),
        commendation_types=tuple(each for file in files for each in file.content.commendation_types),
        sources=tuple(source for file in files for source in file.content.sources),
    )
    return merged, files, problems
