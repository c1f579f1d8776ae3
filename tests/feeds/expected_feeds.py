"""Which feed holds what, by calendar.md and the words of the subscribe page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Protocol, TypeVar

from tests.feeds.expectation import Expected

BACK, AHEAD = timedelta(days=90), timedelta(days=548)


class Placed(Protocol):
    """An entry or a reminder."""

    @property
    def uid(self) -> str: ...

    @property
    def first_day(self) -> date: ...

    @property
    def last_day(self) -> date: ...

    @property
    def values(self) -> dict[str, object]: ...


P = TypeVar("P", bound=Placed)


def expected_feeds(entries: Iterable[Expected], today: date) -> dict[str, list[Expected]]:
    """By the address below `lich/`; there is no feed of nothing."""
    kept, passing = dict[str, list[Expected]](), dict[str, list[Expected]]()
    for entry in entries:
        for name in _kept_in(entry):
            kept.setdefault(name, []).append(entry)
        for name in _passing_through(entry):
            passing.setdefault(name, []).append(entry)
    return kept | {name: in_window(found, today) for name, found in passing.items()}


def in_window(found: list[P], today: date) -> list[P]:
    """Ninety days back, eighteen months ahead. Of nothing else, the last that left, or the next that comes: a calendar
    without entries is refused.
    """
    near = [each for each in found if today - BACK <= each.last_day and each.first_day <= today + AHEAD]
    ordered = sorted(found, key=lambda each: (each.last_day, each.first_day, each.uid))
    return near or [each for each in ordered if each.last_day < today][-1:] or ordered[:1]


def _kept_in(entry: Expected) -> Iterator[str]:
    """Whole, however long ago: plans and years end by themselves."""
    yield f"ke-hoach/{entry.plan}.ics"
    if not entry.is_made_up:
        yield f"nam/{entry.first_day.year}.ics"
    plan, item, *_ = entry.uid.partition("@")[0].split(".")
    yield f"muc/{plan}.{item}.ics"


def _passing_through(entry: Expected) -> Iterator[str]:
    """Feeds that people keep for years."""
    if not entry.is_made_up:
        yield "tat-ca.ics"
        if entry.kind == "event":
            yield "su-kien.ics"
        elif entry.kind == "deadline" or entry.is_limit:
            yield "han.ics"
    for unit in entry.units:
        yield f"don-vi/{unit}.ics"
