"""The files of `phong-trao/` → movements with their texts, or every mistake in them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from thidua.content.problems import Problem
from thidua.content.records import RecordFile
from thidua.content.stories import StoryReader, read_stories
from thidua.model.movement import Movement
from thidua.model.unit import Register

FOLDER = "phong-trao"

MovementFile = RecordFile[Movement]


def is_movement(path: str) -> bool:
    return path.startswith(f"{FOLDER}/") and path.endswith(".md") and path != f"{FOLDER}/index.md"


def read_movements(
    folder: Path, names: Sequence[str], register: Register, stories: StoryReader, *, is_register_whole: bool
) -> tuple[list[MovementFile], list[Problem]]:
    """The files come latest first."""
    files, problems = read_stories(
        folder, filter(is_movement, names), Movement, register, stories, is_register_whole=is_register_whole
    )
    files.sort(key=lambda file: (-file.value.first.day.toordinal(), file.path))
    return files, problems
