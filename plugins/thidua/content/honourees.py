"""The files of `guong-dien-hinh/` → honourees with their stories, or every mistake in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from thidua.content.problems import Problem
from thidua.content.records import RecordFile, read_records
from thidua.content.stories import StoryReader
from thidua.content.yaml_text import Read
from thidua.model.honouree import Honouree
from thidua.model.reading import Reading
from thidua.model.unit import Register

FOLDER = "guong-dien-hinh"

HonoureeFile = RecordFile[Honouree]


def is_honouree(path: str) -> bool:
    return path.startswith(f"{FOLDER}/") and path.endswith(".md") and path != f"{FOLDER}/index.md"


def read_honourees(
    folder: Path, names: Sequence[str], register: Register, stories: StoryReader, *, is_register_whole: bool
) -> tuple[list[HonoureeFile], list[Problem]]:
    """The files come latest year first, within it by name."""

    def reading_for(read: Read) -> Reading:
        return Reading(None, str(read.value.get("co_quan", "")), register, is_register_whole)

    files, problems = read_records(folder, filter(is_honouree, names), Honouree, reading_for)
    found: list[HonoureeFile] = []
    for file in files:
        html, headings, mistakes = stories.read(file.source, file.source.body)
        problems += mistakes
        honouree = file.value.model_copy(update={"html": html, "headings": headings})
        found.append(RecordFile(file.path, honouree, file.read, file.source))
    found.sort(key=lambda file: (-file.value.year, _sort_key(file.value.name), file.path))
    return found, problems


def _sort_key(name: str) -> Iterable[str]:
    """Vietnamese lists go by the given name, which stands last."""
    *family, given = name.casefold().split() or [""]
    return [given, *family]
