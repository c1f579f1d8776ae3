"""The Markdown below a record's front matter → safe HTML: stories of people, texts of movements, news."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from thidua.content.addresses import resolve_addresses, unsafe_html
from thidua.content.markup import TOO_DEEP, Markup, TooDeep, article_markup
from thidua.content.problems import Problem
from thidua.content.records import RecordFile, read_records
from thidua.content.source import Source
from thidua.content.yaml_text import Read
from thidua.model.honouree import Honouree
from thidua.model.movement import Movement
from thidua.model.reading import Reading
from thidua.model.unit import Register

Told = TypeVar("Told", Honouree, Movement)


class StoryReader:
    """Sets Markdown up once for many files; `files` are all paths below content/ that links may name."""

    def __init__(self, files: Collection[str]) -> None:
        self._files = files
        self._markup: Markup = article_markup()

    def read(self, source: Source, body: str) -> tuple[str, tuple[tuple[str, str], ...], list[Problem]]:
        """(HTML, headings, problems). `body` is what is read of the source's body, addresses unchanged."""
        problems = list(unsafe_html(source))
        try:
            html, headings = self._markup.render(
                body, lambda root: problems.extend(resolve_addresses(root, source, self._files))
            )
        except TooDeep:
            return "", (), [*problems, source.problem(0, TOO_DEEP)]
        return html, headings, problems


def read_stories(
    folder: Path,
    paths: Iterable[str],
    model: type[Told],
    register: Register,
    stories: StoryReader,
    *,
    is_register_whole: bool,
) -> tuple[list[RecordFile[Told]], list[Problem]]:
    """Records whose whole body is their story, each in the names of the body that `co_quan` says."""

    def reading_for(read: Read) -> Reading:
        return Reading(None, str(read.value.get("co_quan", "")), register, is_register_whole)

    files, problems = read_records(folder, paths, model, reading_for)
    found: list[RecordFile[Told]] = []
    for file in files:
        html, headings, mistakes = stories.read(file.source, file.source.body)
        problems += mistakes
        found.append(replace(file, value=file.value.model_copy(update={"html": html, "headings": headings})))
    return found, problems
