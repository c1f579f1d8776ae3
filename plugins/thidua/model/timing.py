"""Typed time: what the wording of a plan means, and which day counts last. Reading wordings is `phrases.py`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Literal

from thidua.model.period import Period

Unit = Literal["week", "month", "quarter", "half", "year", "school-year", "unstated"]


@dataclass(frozen=True, slots=True)
class Before:
    """Trước ngày X: X itself no longer counts, unless an hour of X is named ("trước 17 giờ 00 ngày X")."""

    day: date
    hour: time | None = None

    @property
    def last_day(self) -> date:
        return self.day if self.hour else self.day - timedelta(days=1)

    @property
    def first_day(self) -> None:
        return None


@dataclass(frozen=True, slots=True)
class NoLaterThan:
    """Chậm nhất ngày X, đến hết ngày X, xong trong ngày X: X is the last day that counts."""

    day: date
    hour: time | None = None

    @property
    def last_day(self) -> date:
        return self.day

    @property
    def first_day(self) -> None:
        return None


@dataclass(frozen=True, slots=True)
class Within:
    """Some time in a period; the period's last day is the last that counts."""

    period: Period

    @property
    def first_day(self) -> date:
        return self.period.first_day

    @property
    def last_day(self) -> date:
        return self.period.last_day


@dataclass(frozen=True, slots=True)
class Span:
    """From a day to a day, both included; hours, where named, are Vietnam time."""

    first_day: date
    last_day: date
    start: time | None = None
    end: time | None = None


@dataclass(frozen=True, slots=True)
class OnDay:
    """On one day; hours, where named, are Vietnam time."""

    day: date
    start: time | None = None
    end: time | None = None

    @property
    def first_day(self) -> date:
        return self.day

    @property
    def last_day(self) -> date:
        return self.day


@dataclass(frozen=True, slots=True)
class Provisional:
    """Dự kiến trong …: not settled yet, known only to lie in the period. Never a deadline."""

    period: Period

    @property
    def first_day(self) -> date:
        return self.period.first_day

    @property
    def last_day(self) -> date:
        return self.period.last_day


@dataclass(frozen=True, slots=True)
class ToBeAnnounced:
    """Theo kế hoạch, theo quy định, thời gian có thông báo sau: somebody else will say."""


@dataclass(frozen=True, slots=True)
class Recurring:
    """Hằng quý, định kỳ 6 tháng, định kỳ (unstated): once a unit of time, written out one entry a period."""

    unit: Unit


@dataclass(frozen=True, slots=True)
class Standing:
    """Thường xuyên, đột xuất, khi có …: a duty without a day."""


@dataclass(frozen=True, slots=True)
class Relative:
    """Trước/trong/sau N ngày (làm việc) of something that has no date yet, and "ngay sau khi …" (0 days)."""

    side: Literal["before", "within", "after"]
    days: int
    working_days: bool
    of: str


Meaning = Before | NoLaterThan | Within | Span | OnDay | Provisional | ToBeAnnounced | Recurring | Standing | Relative


@dataclass(frozen=True, slots=True)
class Timing:
    """A wording of the plan, kept as written, with its meaning.

    `conditional` is the "(nếu có)" that may stand beside any wording.
    """

    wording: str
    meaning: Meaning
    conditional: bool = False


def first_day_of(meaning: Meaning) -> date | None:
    """First day on which the thing can happen; None where the wording sets none."""
    return getattr(meaning, "first_day", None)


def last_day_of(meaning: Meaning) -> date | None:
    """Last day that counts; None where the wording sets none. A provisional window has one, but see `is_deadline`."""
    return getattr(meaning, "last_day", None)


def stands_within(meaning: Meaning, window: Period) -> bool:
    """Whether everything the meaning allows lies in the window."""
    last = last_day_of(meaning)
    first = first_day_of(meaning) or last
    return first is not None and last is not None and window.first_day <= first and last <= window.last_day


def is_deadline(meaning: Meaning) -> bool:
    """Whether the wording binds somebody to an explicit last day: only such a thing can ever be overdue."""
    return isinstance(meaning, Before | NoLaterThan | Span | OnDay)


def period_of(meaning: Meaning) -> Period | None:
    """The period a wording names, settled or provisional."""
    return meaning.period if isinstance(meaning, Within | Provisional) else None
