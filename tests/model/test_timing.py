"""Which day counts last for each meaning, and which meanings bind."""

from __future__ import annotations

from datetime import date, time

import pytest

from thidua.model.period import Month, Period, Quarter
from thidua.model.timing import (
    Before,
    Meaning,
    NoLaterThan,
    OnDay,
    Provisional,
    Recurring,
    Relative,
    Span,
    Standing,
    ToBeAnnounced,
    Within,
    first_day_of,
    is_deadline,
    last_day_of,
    period_of,
)

DAY = date(2026, 1, 30)
RELATIVE = Relative("within", 5, working_days=True, of="ngày nhận kế hoạch")


def test_a_deadline_before_a_day_counts_the_day_before() -> None:
    assert Before(DAY).last_day == date(2026, 1, 29)


def test_a_deadline_before_an_hour_counts_the_day_of_that_hour() -> None:
    assert Before(DAY, time(17)).last_day == DAY


def test_a_deadline_before_the_first_of_a_month_counts_the_end_of_the_month_before() -> None:
    assert Before(date(2028, 3, 1)).last_day == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("meaning", "first_day", "last_day"),
    [
        (Before(DAY), None, date(2026, 1, 29)),
        (NoLaterThan(DAY), None, DAY),
        (NoLaterThan(DAY, time(17)), None, DAY),
        (Within(Quarter(2026, 1)), date(2026, 1, 1), date(2026, 3, 31)),
        (Span(date(2026, 1, 15), DAY), date(2026, 1, 15), DAY),
        (OnDay(DAY, time(8), time(11, 30)), DAY, DAY),
        (Provisional(Month(2026, 1)), date(2026, 1, 1), date(2026, 1, 31)),
        (ToBeAnnounced(), None, None),
        (Recurring("quarter"), None, None),
        (Standing(), None, None),
        (RELATIVE, None, None),
    ],
)
def test_a_meaning_has_the_days_its_wording_sets(
    meaning: Meaning, first_day: date | None, last_day: date | None
) -> None:
    assert (first_day_of(meaning), last_day_of(meaning)) == (first_day, last_day)


@pytest.mark.parametrize(
    ("meaning", "binds"),
    [
        (Before(DAY), True),
        (NoLaterThan(DAY), True),
        (Span(DAY, DAY), True),
        (OnDay(DAY), True),
        (Within(Month(2026, 1)), False),
        (Provisional(Month(2026, 1)), False),
        (ToBeAnnounced(), False),
        (Recurring("unstated"), False),
        (Standing(), False),
        (RELATIVE, False),
    ],
)
def test_only_an_explicit_last_day_binds(meaning: Meaning, binds: bool) -> None:
    assert is_deadline(meaning) is binds


@pytest.mark.parametrize(
    ("meaning", "period"),
    [
        (Within(Month(2026, 1)), Month(2026, 1)),
        (Provisional(Quarter(2026, 2)), Quarter(2026, 2)),
        (Span(DAY, DAY), None),
        (Standing(), None),
    ],
)
def test_settled_and_provisional_periods_are_named_and_nothing_else_is(meaning: Meaning, period: Period | None) -> None:
    assert period_of(meaning) == period
