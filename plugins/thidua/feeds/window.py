"""Which components a feed shows on a day: a window around it, never more than clients take, never none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from thidua.feeds.component import Component
from thidua.views.entry_times import vietnam_moment

BACK = timedelta(days=90)
AHEAD = timedelta(days=548)
"""Eighteen months, in days: so that the day on which something comes into the window can be counted back."""

# Google drops entries of larger feeds without a word.
MOST_ENTRIES = 1000
MOST_BYTES = 900_000
ROOM_FOR_HEAD = 4_000
STAMP_BYTES = 120
"""About what a revision adds to a component's bytes."""

PAST_WEIGHT = 6
"""A day back counts as six ahead, as in the window itself."""


@dataclass(frozen=True, slots=True)
class Shown:
    """`turned` is when the day's passing last changed what is shown, None where it never did."""

    components: tuple[Component, ...]
    turned: datetime | None


def in_window(components: Sequence[Component], today: date) -> Shown:
    """What ended at most 90 days ago and begins at most 18 months ahead; what has no day is always shown.

    Where nothing is left, the last that left stays, or the next that comes: clients reject a calendar without any.
    """
    shown = [each for each in components if _is_near(each, today)] or _closest(components, today)
    turns = [turn for each in components for turn in _turns(each) if turn <= today]
    return _within_caps(shown, today, max(turns, default=None))


def within_caps(components: Sequence[Component], today: date) -> Shown:
    """All of them, as far as clients take so many: of more, those nearest to today."""
    return _within_caps(components, today, None)


def parts(components: Iterable[Component]) -> list[list[Component]]:
    """All of them in order, in as many feeds as it takes."""
    found: list[list[Component]] = []
    room = 0
    for each in sorted(components, key=lambda each: each.order):
        size = _size(each)
        if not found or len(found[-1]) == MOST_ENTRIES or size > room:
            found.append([])
            room = MOST_BYTES - ROOM_FOR_HEAD
        found[-1].append(each)
        room -= size
    return found


def _within_caps(components: Sequence[Component], today: date, turned: date | None) -> Shown:
    room = MOST_BYTES - ROOM_FOR_HEAD
    if len(components) <= MOST_ENTRIES and sum(map(_size, components)) <= room:
        return Shown(tuple(components), _midnight(turned) if turned else None)
    kept: list[Component] = []
    for each in _nearest(components, today)[:MOST_ENTRIES]:
        room -= _size(each)
        if room < 0:
            break
        kept.append(each)
    # What is nearest may change any day.
    return Shown(tuple(kept), _midnight(today))


def _closest(components: Iterable[Component], today: date) -> list[Component]:
    """One that changes only as something comes into the window or leaves it."""
    dated = [(each.last, each.order, each) for each in components if each.last]
    past = [each for each in dated if each[0] < today]
    return [max(past)[2]] if past else [min(dated)[2]] if dated else []


def _midnight(day: date) -> datetime:
    return vietnam_moment(day).astimezone(UTC)


def _is_near(component: Component, today: date) -> bool:
    first, last = component.first, component.last
    return first is None or last is None or (last >= today - BACK and first <= today + AHEAD)


def _turns(component: Component) -> Iterable[date]:
    """The days on which it comes into the window and leaves it."""
    if component.first and component.last:
        yield component.first - AHEAD
        yield component.last + BACK + timedelta(days=1)


def _nearest(components: Iterable[Component], today: date) -> list[Component]:
    return sorted(components, key=lambda each: (_distance(each, today), each.order))


def _distance(component: Component, today: date) -> int:
    if component.first is None:
        return 0
    days = (component.first - today).days
    return days if days >= 0 else -days * PAST_WEIGHT


def _size(component: Component) -> int:
    return len(component.body) + STAMP_BYTES
