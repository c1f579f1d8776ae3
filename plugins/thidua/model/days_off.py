"""Days on which offices are closed: what the file of one year says, and what follows from all of them together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Self

from pydantic import Field, model_validator

from thidua.model.document import Day
from thidua.model.legal_source import LegalSource
from thidua.model.refusal import refuse
from thidua.model.value import Value
from thidua.model.written_days import EARLIEST_YEAR, LATEST_YEAR

WEEKEND = {5: "thứ Bảy", 6: "Chủ nhật"}
"""By `date.weekday()`: off without being listed."""

ONE_DAY = timedelta(days=1)


def days_from(first: date, last: date) -> Iterator[date]:
    """Every day, both ends included."""
    return (first + timedelta(days=number) for number in range((last - first).days + 1))


class DayOff(Value):
    """One day, or all days from the first to the last, Saturdays and Sundays between them too.

    `expected` is why they are not settled: such days are no days off yet.
    """

    day: Day | None = Field(alias="ngay", default=None)
    first: Day | None = Field(alias="tu", default=None)
    last: Day | None = Field(alias="den", default=None)
    name: str = Field(alias="ten", min_length=1)
    source: str = Field(alias="nguon", default="")
    expected: str = Field(alias="du_kien", default="")

    @model_validator(mode="after")
    def _one_day_or_a_range(self) -> Self:
        if bool(self.day) == bool(self.first) or bool(self.first) != bool(self.last):
            refuse("ngay_nghi", "cần ngay (một ngày nghỉ), hoặc đủ cả tu và den (nhiều ngày liền)")
        if self.first and self.last:
            if self.first.day >= self.last.day:
                refuse("ngay_nghi", "ngày ở den phải sau ngày ở tu")
            if self.first.day.year != self.last.day.year:
                refuse("ngay_nghi", "tu và den phải trong cùng một năm; kỳ nghỉ qua năm mới ghi ở hai tệp")
        return self

    @property
    def days(self) -> tuple[date, ...]:
        if self.first and self.last:
            return tuple(days_from(self.first.day, self.last.day))
        return (self.day.day,) if self.day else ()


class MadeUpDay(Value):
    """A Saturday or Sunday worked in exchange for a weekday off, by the same decision."""

    day: Day = Field(alias="ngay")
    instead_of: Day = Field(alias="thay_cho")


class YearOfDaysOff(Value):
    """What the file of one year says. `expected` is why nothing in it is settled yet: none of its days count then."""

    year: int = Field(alias="nam", ge=EARLIEST_YEAR, le=LATEST_YEAR)
    expected: str = Field(alias="du_kien", default="")
    sources: tuple[LegalSource, ...] = Field(alias="nguon", default=())
    days_off: tuple[DayOff, ...] = Field(alias="ngay_nghi", default=())
    made_up: tuple[MadeUpDay, ...] = Field(alias="lam_bu", default=())

    @property
    def settled(self) -> tuple[DayOff, ...]:
        return () if self.expected else tuple(each for each in self.days_off if not each.expected)


@dataclass(frozen=True)
class DaysOff:
    """The days off of every year that has a file; in any other year only Saturdays and Sundays are known."""

    calendars: tuple[YearOfDaysOff, ...] = ()

    @cached_property
    def years(self) -> frozenset[int]:
        return frozenset(calendar.year for calendar in self.calendars)

    @cached_property
    def _names(self) -> dict[date, str]:
        return {day: listed.name for calendar in self.calendars for listed in calendar.settled for day in listed.days}

    @cached_property
    def _made_up(self) -> frozenset[date]:
        """While the exchange is only expected, nobody works on the Saturday."""
        made_up = (each for calendar in self.calendars for each in calendar.made_up)
        return frozenset(each.day.day for each in made_up if each.instead_of.day in self._names)

    def is_made_up(self, day: date) -> bool:
        """Whether offices are open on this Saturday or Sunday."""
        return day in self._made_up

    def name_of(self, day: date) -> str:
        """Why offices are closed: Tết Nguyên đán, thứ Bảy, Chủ nhật; "" on a working day."""
        if day in self._made_up:
            return ""
        return self._names.get(day) or WEEKEND.get(day.weekday(), "")

    def is_day_off(self, day: date) -> bool:
        return bool(self.name_of(day))

    def last_working_day_until(self, day: date) -> date:
        """The day itself, or the nearest working day before it."""
        while self.is_day_off(day):
            day -= ONE_DAY
        return day

    def next_working_day(self, day: date) -> date:
        """The first working day after it."""
        day += ONE_DAY
        while self.is_day_off(day):
            day += ONE_DAY
        return day

    def working_days_between(self, start: date, end: date) -> int:
        """How many working days follow the start, up to and including the end; negative where the end lies before
        the start. The start itself does not count, as in "trong 05 ngày làm việc kể từ ngày …".
        """
        if end < start:
            return -self.working_days_between(end, start)
        return sum(1 for day in days_from(start + ONE_DAY, end) if not self.is_day_off(day))
