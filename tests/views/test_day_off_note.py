"""What is said of a plan's day that is a day off: in calendars, on the plan's page, in lists."""

from __future__ import annotations

from datetime import date, time

import pytest

from tests.builders import (
    a_cancellation,
    a_day_off,
    a_deadline,
    a_made_up_day,
    a_plan,
    a_portal,
    a_year_of_days_off,
    an_event,
)
from thidua.model.days_off import DaysOff
from thidua.model.event import Event
from thidua.model.period import Days, Month
from thidua.model.task import Deadline
from thidua.model.timing import Before, Meaning, NoLaterThan, OnDay, Provisional, Span, Within
from thidua.publish.paths import SitePaths
from thidua.views.day_off_note import day_off_note
from thidua.views.entries import entries_of
from thidua.views.items import item_view, items_of
from thidua.views.plan_page import plan_page

TODAY = date(2026, 1, 12)
YEAR = a_year_of_days_off(
    2026,
    a_day_off(date(2026, 2, 16), date(2026, 2, 20)),
    a_day_off(date(2026, 8, 31), name="Nghỉ hoán đổi dịp Quốc khánh"),
    made_up=(a_made_up_day(date(2026, 8, 22), date(2026, 8, 31)),),
)
SATURDAY = "Ngày này là ngày nghỉ (thứ Bảy); ngày làm việc liền trước: 30/01/2026 (thứ Sáu)."


@pytest.mark.parametrize(
    ("day", "note"),
    [
        ("2026-01-30", ""),
        ("2026-01-31", SATURDAY),
        ("2026-02-01", "Ngày này là ngày nghỉ (Chủ nhật); ngày làm việc liền trước: 30/01/2026 (thứ Sáu)."),
        ("2026-02-18", "Ngày này là ngày nghỉ (Tết Nguyên đán); ngày làm việc liền trước: 13/02/2026 (thứ Sáu)."),
        ("2026-08-22", ""),
        ("2026-08-23", "Ngày này là ngày nghỉ (Chủ nhật); ngày làm việc liền trước: 22/08/2026 (thứ Bảy, làm bù)."),
    ],
)
def test_a_day_off_is_named_with_the_working_day_before_it(day: str, note: str) -> None:
    assert day_off_note(date.fromisoformat(day), DaysOff((YEAR,))) == note


def said_of(thing: Deadline | Event) -> tuple[list[str], str, str]:
    """The note in the calendar entry, on the plan's page and in lists."""
    field = "events" if isinstance(thing, Event) else "deadlines"
    plan = a_plan(**{field: (thing,)})  # type: ignore[arg-type]  # one field of the plan, by its name
    portal, paths = a_portal(plan, days_off=(YEAR,)), SitePaths()
    page = plan_page(portal, plan, paths, TODAY, "https://quanson.vn/")
    (item,) = items_of(plan)
    entries = entries_of(portal, plan, paths, site_url="https://quanson.vn/", uid_domain="quanson.vn")
    lines = [line for entry in entries for line in entry.description.split("\n") if line.startswith("Ngày này")]
    (shown,) = (*page.deadlines, *page.events)
    return lines, shown.day_off, item_view(portal, item, paths, TODAY).day_off


@pytest.mark.parametrize(
    "meaning",
    [
        Before(date(2026, 2, 1)),
        NoLaterThan(date(2026, 1, 31)),
        NoLaterThan(date(2026, 1, 31), time(17)),
        OnDay(date(2026, 1, 31)),
        Span(date(2026, 1, 26), date(2026, 1, 31)),
    ],
)
def test_a_deadline_on_a_day_off_says_so_everywhere(meaning: Meaning) -> None:
    assert said_of(a_deadline(meaning=meaning)) == ([SATURDAY], SATURDAY, SATURDAY)


def test_a_deadline_within_a_period_says_so_where_the_periods_last_day_is_named() -> None:
    assert said_of(a_deadline(meaning=Within(Month(2026, 1)))) == ([SATURDAY], SATURDAY, "")


@pytest.mark.parametrize("meaning", [OnDay(date(2026, 1, 31)), OnDay(date(2026, 1, 31), time(8), time(11))])
def test_an_event_on_a_day_off_says_so_everywhere(meaning: Meaning) -> None:
    assert said_of(an_event(meaning=meaning)) == ([SATURDAY], SATURDAY, SATURDAY)


@pytest.mark.parametrize(
    "thing",
    [
        a_deadline(meaning=NoLaterThan(date(2026, 1, 30))),
        an_event(meaning=OnDay(date(2026, 1, 30))),
        an_event(meaning=Span(date(2026, 1, 29), date(2026, 1, 31))),
        an_event(meaning=Provisional(Month(2026, 1))),
        an_event(meaning=Provisional(Days(date(2026, 1, 31), date(2026, 1, 31)))),
        an_event(meaning=OnDay(date(2026, 1, 31)), cancellation=a_cancellation(date(2026, 1, 20))),
    ],
    ids=["working-day", "event-on-a-working-day", "several-days", "window", "expected-day", "cancelled"],
)
def test_nothing_is_said_of_working_days_and_of_days_that_are_not_settled(thing: Deadline | Event) -> None:
    assert said_of(thing) == ([], "", "")


def test_a_deadline_stays_on_the_day_where_the_plan_put_it() -> None:
    plan = a_plan(deadlines=(a_deadline(meaning=NoLaterThan(date(2026, 1, 31))),))

    (entry,) = entries_of(a_portal(plan), plan, SitePaths(), site_url="https://quanson.vn/", uid_domain="quanson.vn")

    assert (entry.first_day, entry.last_day) == (date(2026, 1, 31), date(2026, 1, 31))
    assert entry.description.split("\n")[:2] == [
        "Thời gian: “chậm nhất ngày 31/01/2026”, ngày cuối cùng: 31/01/2026 (Thứ Bảy).",
        SATURDAY,
    ]
