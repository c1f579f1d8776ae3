"""The files of `guong-dien-hinh/` → honourees with their stories, or every mistake in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from thidua.content.problems import Problem
from thidua.content.records import RecordFile
from thidua.content.stories import StoryReader, read_stories
from thidua.model.honouree import Honouree
from thidua.model.unit import Register

FOLDER = "guong-dien-hinh"

HonoureeFile = RecordFile[Honouree]


def is_honouree(path: str) -> bool:
    return path.startswith(f"{FOLDER}/") and path.endswith(".md") and path != f"{FOLDER}/index.md"


def read_honourees(
    folder: Path, names: Sequence[str], register: Register, stories: StoryReader, *, is_register_whole: bool
) -> tuple[list[HonoureeFile], list[Problem]]:
    """The files come latest year first, within it by name."""
    files, problems = read_stories(
        folder, filter(is_honouree, names), Honouree, register, stories, is_register_whole=is_register_whole
    )
    files.sort(key=lambda file: (-file.value.year, _sort_key(file.value.name), file.path))
    return files, problems


def _sort_key(name: str) -> Iterable[str]:
    """Vietnamese lists go by the given name, which stands last."""
    *family, given = name.casefold().split() or [""]
    return [given, *family]
