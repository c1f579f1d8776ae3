"""A year as four quarters with counts and states, and where today stands in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from thidua.model.period import ROMAN, Quarter, Year, quarter_of
from thidua.model.timing import Meaning, last_day_of, period_of
from thidua.views.state import StateView, span_state

GAP_PERCENT = 0.3


@dataclass(frozen=True, slots=True)
class QuarterMark:
    """`left` and `width` place its bar, in percent of the year; `anchor` is "" where the page has no such section."""

    number: int
    roman: str
    anchor: str
    count: int
    state: StateView
    left: str
    width: str


@dataclass(frozen=True, slots=True)
class YearStrip:
    """`today` is the marker's place in percent, "" outside the year."""

    year: int
    first: str
    last: str
    today: str
    quarters: tuple[QuarterMark, ...]


def year_strip(year: int, meanings: Iterable[Meaning], today: date) -> YearStrip:
    counts = Counter(number for meaning in meanings if (number := quarter_in(meaning, year)))
    first, last = Year(year).first_day, Year(year).last_day
    days = (last - first).days + 1
    marks = []
    for number in range(1, 5):
        quarter = Quarter(year, number)
        left = 100 * (quarter.first_day - first).days / days
        width = 100 * ((quarter.last_day - quarter.first_day).days + 1) / days
        marks.append(
            QuarterMark(
                number,
                ROMAN[number - 1],
                f"quy-{number}",
                counts[number],
                span_state(quarter.first_day, quarter.last_day, today),
                f"{left + GAP_PERCENT:.1f}",
                f"{width - 2 * GAP_PERCENT:.1f}",
            )
        )
    marker = f"{100 * ((today - first).days + 0.5) / days:.1f}" if first <= today <= last else ""
    return YearStrip(year, first.isoformat(), last.isoformat(), marker, tuple(marks))


def quarter_in(meaning: Meaning, year: int) -> int:
    """The quarter of that year in which the thing ends; 0 for what spans quarters, lies elsewhere or has no day."""
    period, last = period_of(meaning), last_day_of(meaning)
    if last is None or last.year != year:
        return 0
    quarter = quarter_of(last)
    return 0 if period and period.first_day < quarter.first_day else quarter.quarter
