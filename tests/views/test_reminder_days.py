"""Days to remind on: counted back from the day something is due, moved before days off, never twice or too early."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_day_off, a_made_up_day, a_year_of_days_off
from thidua.model.days_off import DaysOff
from thidua.views.reminder_days import reminder_days

EARLY = date(2025, 1, 1)
NATIONAL_DAY = DaysOff(
    (
        a_year_of_days_off(
            2026,
            a_day_off(date(2026, 8, 31)),
            a_day_off(date(2026, 9, 1), date(2026, 9, 2)),
            made_up=(a_made_up_day(date(2026, 8, 22), date(2026, 8, 31)),),
        ),
    )
)
DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))


@st.composite
def calendars(draw: st.DrawFn) -> DaysOff:
    """Any days off of 2026, and any of their weekdays made up for on any Saturdays that are not among them."""
    off = draw(st.lists(DAYS, max_size=40, unique=True))
    saturdays = [day for day in draw(st.lists(DAYS, max_size=40, unique=True)) if day.weekday() == 5 and day not in off]
    weekdays = [day for day in off if day.weekday() < 5]
    made_up = tuple(a_made_up_day(*pair) for pair in zip(saturdays, weekdays, strict=False))
    return DaysOff((a_year_of_days_off(2026, *(a_day_off(day) for day in off), made_up=made_up),))


LASTS = st.dates(date(2026, 2, 1), date(2026, 12, 31))
AHEADS = st.lists(st.integers(1, 30), max_size=4)


@pytest.mark.parametrize(
    ("last", "days"),
    [
        # An ordinary Thursday.
        ("2026-10-15", [(7, "2026-10-08"), (1, "2026-10-14")]),
        # Seven days before a Sunday is a Sunday, a day before it a Saturday: both give way to their Fridays.
        ("2026-10-18", [(7, "2026-10-09"), (1, "2026-10-16")]),
        # The day after the holiday: both of the reminders would stand in it or right before it.
        ("2026-09-03", [(7, "2026-08-27"), (1, "2026-08-28")]),
        # A Saturday that is worked is no reason to remind a day earlier.
        ("2026-08-29", [(7, "2026-08-22"), (1, "2026-08-28")]),
    ],
)
def test_a_reminder_gives_way_to_the_working_day_before_a_day_off(last: str, days: list[tuple[int, str]]) -> None:
    found = reminder_days(date.fromisoformat(last), (7, 1), NATIONAL_DAY, EARLY)

    assert found == tuple((nominal, date.fromisoformat(day)) for nominal, day in days)


def test_of_two_reminders_on_one_day_the_nearer_by_name_stays() -> None:
    tet = DaysOff((a_year_of_days_off(2026, a_day_off(date(2026, 2, 14), date(2026, 2, 22))),))

    assert reminder_days(date(2026, 2, 23), (7, 1), tet, EARLY) == ((1, date(2026, 2, 13)),)


def test_there_is_no_reminder_of_a_plan_before_it_was_issued_but_one_on_that_day() -> None:
    last, no_files = date(2026, 1, 16), DaysOff()

    assert reminder_days(last, (7, 1), no_files, date(2026, 1, 9)) == ((7, date(2026, 1, 9)), (1, date(2026, 1, 15)))
    assert reminder_days(last, (7, 1), no_files, date(2026, 1, 10)) == ((1, date(2026, 1, 15)),)
    assert reminder_days(last, (7, 1), no_files, date(2026, 1, 16)) == ()


@given(last=LASTS, ahead=AHEADS, days_off=calendars(), not_before=DAYS)
def test_reminders_are_on_working_days_before_the_last_day_each_on_its_own_in_order(
    last: date, ahead: list[int], days_off: DaysOff, not_before: date
) -> None:
    found = reminder_days(last, ahead, days_off, not_before)

    days = [day for _, day in found]
    assert [day for day in days if days_off.is_day_off(day) or day >= last or day < not_before] == []
    assert days == sorted(set(days))
    assert [(nominal, day) for nominal, day in found if (last - day).days < nominal or nominal not in ahead] == []


@given(last=LASTS, ahead=AHEADS, days_off=calendars(), not_before=DAYS)
def test_asking_again_for_the_reminders_that_stayed_gives_the_same(
    last: date, ahead: list[int], days_off: DaysOff, not_before: date
) -> None:
    found = reminder_days(last, ahead, days_off, not_before)

    assert reminder_days(last, [nominal for nominal, _ in found], days_off, not_before) == found


@given(last=LASTS, ahead=AHEADS, days_off=calendars())
def test_none_is_lost_but_to_a_nearer_one_of_the_same_day(last: date, ahead: list[int], days_off: DaysOff) -> None:
    every = [found for nominal in ahead for found in reminder_days(last, [nominal], days_off, EARLY)]

    nearest = {day: min(nominal for nominal, other in every if other == day) for _, day in every}
    assert {day: nominal for nominal, day in reminder_days(last, ahead, days_off, EARLY)} == nearest
