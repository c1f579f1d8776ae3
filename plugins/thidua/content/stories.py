"""The Markdown below a record's front matter → safe HTML: stories of people, texts of movements, news."""

from __future__ import annotations

from collections.abc import Collection

from thidua.content.addresses import resolve_addresses, unsafe_html
from thidua.content.markup import TOO_DEEP, Markup, TooDeep, article_markup
from thidua.content.problems import Problem
from thidua.content.source import Source


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
