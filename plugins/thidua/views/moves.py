"""What became of times and places after signing: each change in words, and what makes an entry a moved one.

A date that is settled within what was planned is no move: nobody has to change a calendar for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import time

from thidua.model.change import EventChange, TimingChange
from thidua.model.event import Event
from thidua.model.period import Period
from thidua.model.task import Deadline, Task
from thidua.model.timing import (
    Before,
    Meaning,
    NoLaterThan,
    OnDay,
    Provisional,
    Recurring,
    Span,
    Standing,
    Timing,
    Within,
    first_day_of,
    last_day_of,
    stands_within,
)
from thidua.model.wording import plain_key
from thidua.views.days import day_text

Thing = Task | Deadline | Event


@dataclass(frozen=True, slots=True)
class MoveView:
    """One change: `former` was given up for `now`, both "" where only the place changed; so with the places."""

    title: str
    announced: str
    former: str
    now: str
    former_place: str
    place: str
    reason: str


@dataclass(frozen=True, slots=True)
class Step:
    """A change with what it put in place of the former: the next one's former, at last what is in force."""

    change: TimingChange | EventChange
    now: Timing
    place: str
    is_move: bool


def changes_of(thing: Thing) -> Sequence[TimingChange | EventChange]:
    return thing.changes


def steps_of(thing: Thing) -> Iterator[Step]:
    changes = changes_of(thing)
    for number, change in enumerate(changes, start=1):
        later = changes[number:]
        now = next((each.former for each in later if each.former), thing.timing)
        place = next((each.former_place for each in later if each.former_place), _place(thing))
        is_move = change.former is not None and _is_elsewhere(thing, change.former.meaning, now.meaning)
        yield Step(change, now, place, is_move)


def moves_of(thing: Thing) -> tuple[MoveView, ...]:
    """In the order of their notices."""
    return tuple(
        MoveView(
            title=_title(thing, step),
            announced=day_text(step.change.date.day),
            former=step.change.former.wording if step.change.former else "",
            now=step.now.wording if step.change.former else "",
            former_place=step.change.former_place,
            place=step.place if step.change.former_place else "",
            reason=step.change.reason,
        )
        for step in steps_of(thing)
    )


def is_moved(thing: Thing) -> bool:
    return any(step.is_move for step in steps_of(thing))


def is_relocated(thing: Thing) -> bool:
    return any(
        step.change.former_place and plain_key(step.change.former_place) != plain_key(step.place)
        for step in steps_of(thing)
    )


def put_off_from(thing: Thing) -> Timing | None:
    """The latest time with a day, of a thing that has none now."""
    if last_day_of(thing.timing.meaning) or isinstance(thing.timing.meaning, Standing | Recurring):
        return None
    formers = (change.former for change in reversed(changes_of(thing)))
    return next((former for former in formers if former and last_day_of(former.meaning)), None)


def _title(thing: Thing, step: Step) -> str:
    former, now = step.change.former, step.now.meaning
    if former is None:
        return "Đổi địa điểm"
    if not step.is_move:
        return "Đã ấn định" if _settles(thing, former.meaning, now) else "Đổi thời gian"
    if last_day_of(now) is None:
        return "Hoãn"
    return "Dời lịch" if isinstance(thing, Event) else "Hạn mới" if isinstance(thing, Deadline) else "Đổi thời gian"


def _settles(thing: Thing, former: Meaning, now: Meaning) -> bool:
    """Whether the former left open what is settled now, other than in the way it is worded."""
    if isinstance(now, Provisional) or last_day_of(now) is None or (isinstance(thing, Event) and _is_open(now)):
        return False
    if last_day_of(former) is None or isinstance(former, Provisional):
        return True
    was_open = isinstance(former, Within) or not (_is_open(former) or _is_open(now))
    return isinstance(thing, Event) or (isinstance(thing, Task) and was_open)


def _is_open(meaning: Meaning) -> bool:
    return not isinstance(meaning, OnDay | Span)


def _is_elsewhere(thing: Thing, former: Meaning, now: Meaning) -> bool:
    last, new_last = last_day_of(former), last_day_of(now)
    if last is None or new_last is None:
        return last is not None
    if window := _window(thing, former, now):
        return not stands_within(now, window)
    if isinstance(thing, Event) and isinstance(former, Before | NoLaterThan):
        return new_last > last
    if isinstance(thing, Deadline) or _is_open(former) or _is_open(now):
        return (last, _last_hour(former)) != (new_last, _last_hour(now))
    # A day without hours leaves them open.
    hours = zip(_hours(former), _hours(now), strict=True)
    days = (first_day_of(former), last) != (first_day_of(now), new_last)
    return days or any(hour and hour != new for hour, new in hours)


def _window(thing: Thing, former: Meaning, now: Meaning) -> Period | None:
    """The period that leaves the day open: a deadline within a period leaves nothing open, its last day binds."""
    if isinstance(former, Provisional):
        return former.period
    is_open = isinstance(thing, Event) or (isinstance(thing, Task) and not _is_open(now))
    return former.period if isinstance(former, Within) and is_open else None


def _hours(meaning: Meaning) -> tuple[time | None, time | None]:
    if isinstance(meaning, OnDay | Span):
        return meaning.start, meaning.end
    return None, meaning.hour if isinstance(meaning, Before | NoLaterThan) else None


def _last_hour(meaning: Meaning) -> time | None:
    start, end = _hours(meaning)
    return end or (start if isinstance(meaning, OnDay) else None)


def _place(thing: Thing) -> str:
    return thing.place if isinstance(thing, Event) else ""
