"""Which days each stretch of the calendar holds."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua.model.period import (
    Days,
    Half,
    Month,
    MonthPart,
    Period,
    Quarter,
    SchoolYear,
    Year,
    Years,
    quarter_of,
)

years = st.integers(1945, 2100)
days = st.dates(date(1945, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("period", "first_day", "last_day"),
    [
        (Year(2026), date(2026, 1, 1), date(2026, 12, 31)),
        (Half(2026, 1), date(2026, 1, 1), date(2026, 6, 30)),
        (Half(2026, 2), date(2026, 7, 1), date(2026, 12, 31)),
        (Quarter(2026, 1), date(2026, 1, 1), date(2026, 3, 31)),
        (Quarter(2026, 2), date(2026, 4, 1), date(2026, 6, 30)),
        (Quarter(2026, 3), date(2026, 7, 1), date(2026, 9, 30)),
        (Quarter(2026, 4), date(2026, 10, 1), date(2026, 12, 31)),
        (Month(2026, 2), date(2026, 2, 1), date(2026, 2, 28)),
        (Month(2028, 2), date(2028, 2, 1), date(2028, 2, 29)),
        (MonthPart(2026, 3, 1), date(2026, 3, 1), date(2026, 3, 10)),
        (MonthPart(2026, 3, 2), date(2026, 3, 11), date(2026, 3, 20)),
        (MonthPart(2026, 3, 3), date(2026, 3, 21), date(2026, 3, 31)),
        (SchoolYear(2025), date(2025, 9, 1), date(2026, 8, 31)),
        (Years(2021, 2025), date(2021, 1, 1), date(2025, 12, 31)),
        (Days(date(2026, 1, 20), date(2026, 1, 22)), date(2026, 1, 20), date(2026, 1, 22)),
    ],
)
def test_a_period_runs_from_its_first_day_to_its_last(period: Period, first_day: date, last_day: date) -> None:
    assert (period.first_day, period.last_day) == (first_day, last_day)


@given(years)
def test_months_quarters_and_halves_each_fill_the_year_without_gaps(year: int) -> None:
    divisions: tuple[list[Period], ...] = (
        [Month(year, month) for month in range(1, 13)],
        [Quarter(year, quarter) for quarter in range(1, 5)],
        [Half(year, half) for half in (1, 2)],
        [MonthPart(year, month, part) for month in range(1, 13) for part in (1, 2, 3)],
    )

    assert [_seams(division) for division in divisions] == [(Year(year).first_day, Year(year).last_day, [])] * 4


@given(years)
def test_a_school_year_begins_where_the_one_before_ends(year: int) -> None:
    assert SchoolYear(year).last_day + timedelta(days=1) == SchoolYear(year + 1).first_day


@given(days)
def test_a_day_lies_in_its_quarter(day: date) -> None:
    quarter = quarter_of(day)

    assert quarter.first_day <= day <= quarter.last_day


def _seams(periods: list[Period]) -> tuple[date, date, list[Period]]:
    """First day, last day, and the periods that do not begin the day after the one before them."""
    broken = [later for earlier, later in pairwise(periods) if earlier.last_day + timedelta(days=1) != later.first_day]
    return periods[0].first_day, periods[-1].last_day, broken
