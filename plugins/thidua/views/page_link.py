"""A page as a link with a line of note."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageLink:
    """`note` says what else is known of it in few words."""

    text: str
    url: str
    note: str = ""
