"""The files of `phong-trao/` → movements with their texts, or every mistake in them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from thidua.content.problems import Problem
from thidua.content.records import RecordFile, read_records
from thidua.content.stories import StoryReader
from thidua.content.yaml_text import Read
from thidua.model.movement import Movement
from thidua.model.reading import Reading
from thidua.model.unit import Register

FOLDER = "phong-trao"

MovementFile = RecordFile[Movement]


def is_movement(path: str) -> bool:
    return path.startswith(f"{FOLDER}/") and path.endswith(".md") and path != f"{FOLDER}/index.md"


def read_movements(
    folder: Path, names: Sequence[str], register: Register, stories: StoryReader, *, is_register_whole: bool
) -> tuple[list[MovementFile], list[Problem]]:
    """The files come latest first."""

    def reading_for(read: Read) -> Reading:
        return Reading(None, str(read.value.get("co_quan", "")), register, is_register_whole)

    files, problems = read_records(folder, filter(is_movement, names), Movement, reading_for)
    found: list[MovementFile] = []
    for file in files:
        html, headings, mistakes = stories.read(file.source, file.source.body)
        problems += mistakes
        movement = file.value.model_copy(update={"html": html, "headings": headings})
        found.append(RecordFile(file.path, movement, file.read, file.source))
    found.sort(key=lambda file: (-file.value.first.day.toordinal(), file.path))
    return found, problems
