"""Stretches of the calendar that plans speak of: quarters, months, halves, years, school years, terms."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

ROMAN = ("I", "II", "III", "IV")


@dataclass(frozen=True, slots=True)
class Year:
    year: int

    @property
    def first_day(self) -> date:
        return date(self.year, 1, 1)

    @property
    def last_day(self) -> date:
        return date(self.year, 12, 31)


@dataclass(frozen=True, slots=True)
class Half:
    """6 tháng đầu năm (1) or 6 tháng cuối năm (2)."""

    year: int
    half: int

    @property
    def first_day(self) -> date:
        return date(self.year, 1 if self.half == 1 else 7, 1)

    @property
    def last_day(self) -> date:
        return date(self.year, 6, 30) if self.half == 1 else date(self.year, 12, 31)


@dataclass(frozen=True, slots=True)
class Quarter:
    year: int
    quarter: int

    @property
    def first_day(self) -> date:
        return date(self.year, 3 * self.quarter - 2, 1)

    @property
    def last_day(self) -> date:
        return _end_of_month(self.year, 3 * self.quarter)


@dataclass(frozen=True, slots=True)
class Month:
    year: int
    month: int

    @property
    def first_day(self) -> date:
        return date(self.year, self.month, 1)

    @property
    def last_day(self) -> date:
        return _end_of_month(self.year, self.month)


@dataclass(frozen=True, slots=True)
class MonthPart:
    """Đầu (1), giữa (2) or cuối (3) tháng: days 1-10, 11-20 and 21 to the end, as office practice counts them."""

    year: int
    month: int
    part: int

    @property
    def first_day(self) -> date:
        return date(self.year, self.month, 10 * self.part - 9)

    @property
    def last_day(self) -> date:
        return date(self.year, self.month, 10 * self.part) if self.part < 3 else _end_of_month(self.year, self.month)


@dataclass(frozen=True, slots=True)
class SchoolYear:
    """Năm học, named by the calendar year it begins in.

    Reckoned as the twelve months from 1 September, so that one school year begins where the last one ends;
    the ministry's yearly frame (opening day, last day of term) is a matter of its own decisions.
    """

    year: int

    @property
    def first_day(self) -> date:
        return date(self.year, 9, 1)

    @property
    def last_day(self) -> date:
        return date(self.year + 1, 8, 31)


@dataclass(frozen=True, slots=True)
class Years:
    """Giai đoạn or nhiệm kỳ: whole years, both ends included."""

    first_year: int
    last_year: int

    @property
    def first_day(self) -> date:
        return date(self.first_year, 1, 1)

    @property
    def last_day(self) -> date:
        return date(self.last_year, 12, 31)


@dataclass(frozen=True, slots=True)
class Days:
    """One day or several in a row, both ends included: a provisional date as exact as a plan can name it.

    Settled days are `OnDay` and `Span`, so this stands only inside `Provisional`.
    """

    first_day: date
    last_day: date


Period = Year | Half | Quarter | Month | MonthPart | SchoolYear | Years | Days


def quarter_of(day: date) -> Quarter:
    return Quarter(day.year, (day.month + 2) // 3)


def _end_of_month(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
