"""How a thing stands on a day: what was reported first, then the days, and never more than is known."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import (
    a_cancellation,
    a_deadline,
    a_holding,
    a_plan,
    a_task,
    a_work_report,
    an_event,
)
from thidua.model.event import Event
from thidua.model.period import Month, Quarter
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
    ToBeAnnounced,
    Within,
)
from thidua.views.state import SETTLED, StateView, period_state, state_of

KEPT = a_plan(has_whole_progress=True)
"""Whoever keeps this plan records every result."""
NOT_KEPT = a_plan()
BEFORE, LAST, AFTER = date(2026, 1, 10), date(2026, 1, 29), date(2026, 1, 30)
LIMIT = Before(date(2026, 1, 30))


def code(thing: Task | Deadline | Event, day: date, *, is_kept: bool = True, replaced: date | None = None) -> str:
    return state_of(KEPT if is_kept else NOT_KEPT, thing, day, replaced).code


@pytest.mark.parametrize(
    ("day", "kept", "not_kept"),
    [(BEFORE, "open", "open"), (LAST, "open", "open"), (AFTER, "overdue", "unknown")],
)
def test_a_deadline_is_overdue_only_where_every_result_is_recorded(day: date, kept: str, not_kept: str) -> None:
    assert code(a_deadline(meaning=LIMIT), day) == kept
    assert code(a_deadline(meaning=LIMIT), day, is_kept=False) == not_kept


@pytest.mark.parametrize(
    ("meaning", "expected"),
    [
        (LIMIT, "overdue"),
        (NoLaterThan(date(2026, 1, 29)), "overdue"),
        (OnDay(date(2026, 1, 20)), "overdue"),
        (Span(date(2026, 1, 2), date(2026, 1, 20)), "overdue"),
        (Within(Month(2026, 1)), "unknown"),
        (Within(Quarter(2025, 4)), "unknown"),
        (Provisional(Month(2026, 1)), "unknown"),
        (Standing(), "standing"),
        (Recurring("quarter"), "standing"),
        (ToBeAnnounced(), "undated"),
    ],
)
def test_only_an_explicit_last_day_can_be_overdue(meaning: Meaning, expected: str) -> None:
    assert code(a_task(meaning=meaning), date(2026, 2, 1)) == expected


def test_an_event_is_never_overdue() -> None:
    event = an_event(meaning=OnDay(date(2026, 1, 15)))

    assert [code(event, date(2026, 1, day)) for day in (14, 15, 16)] == ["upcoming", "current", "unknown"]


@pytest.mark.parametrize(
    ("done_on", "expected"),
    [
        (date(2026, 1, 29), StateView("done", "Hoàn thành")),
        (date(2026, 1, 30), StateView("late", "Hoàn thành muộn 1 ngày")),
        (date(2026, 2, 3), StateView("late", "Hoàn thành muộn 5 ngày")),
    ],
)
def test_a_result_after_the_last_day_is_late_by_so_many_days(done_on: date, expected: StateView) -> None:
    deadline = a_deadline(meaning=LIMIT, progress=(a_work_report(done_on),))

    assert state_of(NOT_KEPT, deadline, date(2026, 3, 1)) == expected


def test_a_periods_end_binds_nobody_to_a_day_so_that_nothing_in_it_is_late() -> None:
    task = a_task(meaning=Within(Quarter(2026, 1)), progress=(a_work_report(date(2026, 4, 20)),))

    assert code(task, date(2026, 5, 1)) == "done"


def test_a_report_counts_on_every_day_as_in_the_browser() -> None:
    deadline = a_deadline(meaning=LIMIT, progress=(a_work_report(date(2026, 2, 3)),))

    assert {code(deadline, day) for day in (BEFORE, AFTER, date(2026, 2, 3))} == {"late"}


@pytest.mark.parametrize(
    ("meaning", "days", "expected"),
    [
        (LIMIT, (BEFORE, LAST, AFTER), ["doing", "doing", "overdue"]),
        (Within(Quarter(2026, 2)), (BEFORE, date(2026, 6, 30), date(2026, 7, 1)), ["doing", "doing", "doing"]),
        (Standing(), (BEFORE, AFTER), ["doing", "doing"]),
    ],
)
def test_what_is_reported_as_begun_is_in_progress_until_it_is_overdue(
    meaning: Meaning, days: tuple[date, ...], expected: list[str]
) -> None:
    task = a_task(meaning=meaning, progress=(a_work_report(date(2026, 1, 9), "đang thực hiện"),))

    assert [code(task, day) for day in days] == expected


def test_the_last_report_holds() -> None:
    reports = (a_work_report(date(2026, 1, 12)), a_work_report(date(2026, 1, 20), "đang thực hiện", "Phải làm lại"))

    assert code(a_deadline(meaning=LIMIT, progress=reports), date(2026, 1, 25)) == "doing"


def test_what_was_given_up_is_no_longer_due() -> None:
    progress = (a_work_report(date(2026, 1, 12), "không thực hiện", "Theo Công văn số 9"),)

    assert code(a_deadline(meaning=LIMIT, progress=progress), AFTER) == "dropped"


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (an_event(cancellation=a_cancellation(date(2026, 1, 12))), "cancelled"),
        (an_event(progress=(a_holding(date(2026, 1, 15)),)), "held"),
    ],
)
def test_a_cancelled_event_and_one_that_took_place_stay_so(event: Event, expected: str) -> None:
    assert {code(event, day) for day in (BEFORE, AFTER, date(2027, 1, 1))} == {expected}


@pytest.mark.parametrize(
    ("replaced", "expected"),
    [(date(2026, 1, 29), "replaced"), (date(2026, 1, 30), "overdue"), (None, "overdue")],
)
def test_what_ends_after_its_plan_was_replaced_need_not_be_done(replaced: date | None, expected: str) -> None:
    assert code(a_deadline(meaning=LIMIT), AFTER, replaced=replaced) == expected


def test_what_was_done_before_its_plan_was_replaced_stays_done() -> None:
    deadline = a_deadline(meaning=LIMIT, progress=(a_work_report(date(2026, 1, 12)),))

    assert code(deadline, AFTER, replaced=date(2026, 1, 20)) == "done"


def test_what_is_settled_carries_no_days_for_the_browser_to_count_again() -> None:
    deadline = a_deadline(meaning=LIMIT, progress=(a_work_report(date(2026, 1, 12)),))

    found = state_of(KEPT, deadline, AFTER)

    assert (found.code in SETTLED, found.first, found.last) == (True, "", "")


def test_a_heading_says_of_its_time_that_it_is_past_and_of_no_work_that_it_is_unknown() -> None:
    assert period_state(Within(Quarter(2026, 1)), date(2026, 4, 1)).code == "past"
