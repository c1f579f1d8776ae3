"""One thing that search finds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """`title`, `text` and `due` are shown and searched; `words` are searched only.

    `due_day` is the ISO day a deadline ends on, "" for what is no deadline.
    """

    group: str
    title: str
    url: str
    text: str = ""
    due: str = ""
    due_day: str = ""
    words: tuple[str, ...] = ()
