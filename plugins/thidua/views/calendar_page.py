"""The subscribe page: each feed, what it holds, how to add it, its next entries."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.views.days import DayView


@dataclass(frozen=True, slots=True)
class NextEntry:
    day: DayView
    summary: str
    url: str


@dataclass(frozen=True, slots=True)
class FeedView:
    """`address` is the absolute https address; the three others open a client with it; `path` is below the site's
    root.
    """

    anchor: str
    title: str
    holds: str
    count: int
    path: str
    address: str
    webcal: str
    google: str
    outlook: str
    next_entries: tuple[NextEntry, ...]


@dataclass(frozen=True, slots=True)
class FeedGroup:
    anchor: str
    title: str
    feeds: tuple[FeedView, ...]


@dataclass(frozen=True, slots=True)
class CalendarPage:
    groups: tuple[FeedGroup, ...]
