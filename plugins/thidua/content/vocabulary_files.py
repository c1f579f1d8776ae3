"""The files of `danh-muc/` → one vocabulary of titles, forms and types of commendation, or every mistake in them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from thidua.content.problems import Problem
from thidua.content.records import RecordFile, read_files
from thidua.model.vocabulary import Vocabulary, VocabularyList

FOLDER = "danh-muc"


VocabularyFile = RecordFile[VocabularyList]


def is_vocabulary(path: str) -> bool:
    """Whether a path below content/ is a file of titles and forms."""
    return path.startswith(f"{FOLDER}/") and path.endswith((".yml", ".yaml"))


def read_vocabulary(folder: Path, names: Iterable[str]) -> tuple[Vocabulary, list[VocabularyFile], list[Problem]]:
    """`folder` is content/, `names` are all paths below it."""
    files, problems = read_files(folder, filter(is_vocabulary, names), VocabularyList)
    merged = Vocabulary(
        titles=tuple(title for file in files for title in file.value.titles),
        commendation_types=tuple(each for file in files for each in file.value.commendation_types),
        sources=tuple(source for file in files for source in file.value.sources),
    )
    return merged, files, problems
