"""What calendars, to-dos, lists and pages say of a plan that another one took the place of."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import (
    a_cancellation,
    a_deadline,
    a_holding,
    a_plan,
    a_portal,
    a_task,
    a_timing_change,
    a_work_report,
    an_event,
)
from thidua.model.document import DocumentDate
from thidua.model.event import Event
from thidua.model.period import Month, Quarter
from thidua.model.portal import Portal
from thidua.model.task import Deadline, Task
from thidua.model.timing import NoLaterThan, OnDay, Provisional, Recurring, Standing, ToBeAnnounced, Within
from thidua.publish.paths import SitePaths
from thidua.views.add_to_calendar import add_to_calendar
from thidua.views.entries import Entry, entries_of_item
from thidua.views.home_page import home_page
from thidua.views.items import Item, items_of
from thidua.views.linked_data import plan_nodes
from thidua.views.plan_index import plan_index
from thidua.views.plan_page import plan_page
from thidua.views.reminders import reminders_of
from thidua.views.search_entries import search_entries
from thidua.views.todos import Todo, todos_of

SITE = "https://quanson.vn/"
GROUPS = {Task: "tasks", Deadline: "deadlines", Event: "events"}
WORDS = (
    "ĐÃ ĐƯỢC THAY THẾ bằng Kế hoạch số 12/KH-UBND ngày 01/07/2026 của Ủy ban nhân dân xã Quan Sơn: "
    "Công tác thi đua, khen thưởng năm 2026"
)


def replaced(*entries: Task | Deadline | Event) -> Portal:
    """Replaced on 01/07/2026."""
    parts = {name: tuple(each for each in entries if isinstance(each, kind)) for kind, name in GROUPS.items()}
    replacing = a_plan(
        "moi", number="12/KH-UBND", date=DocumentDate(day=1, month=7, year=2026), replaces=("quan-son-2026",)
    )
    return a_portal(a_plan(**parts), replacing)  # type: ignore[arg-type]  # entries by their groups


def made(entry: Task | Deadline | Event) -> tuple[Portal, Item, tuple[Entry, ...], tuple[Todo, ...]]:
    portal = replaced(entry)
    (item,) = items_of(portal.plans[0])
    given = {"site_url": SITE, "uid_domain": "quanson.vn"}
    entries = entries_of_item(portal, item, SitePaths(), **given)
    return portal, item, entries, todos_of(portal, item, entries, SitePaths(), **given)


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        (a_deadline("nop", NoLaterThan(date(2026, 7, 1)), text="Nộp báo cáo"), "Nộp báo cáo"),
        (a_task("nop", Within(Quarter(2026, 3)), text="Nộp báo cáo"), "Nộp báo cáo"),
        (an_event("nop", OnDay(date(2026, 9, 1)), name="Hội nghị"), "Hội nghị"),
        (an_event("nop", Provisional(Month(2026, 8)), name="Hội nghị"), "Hội nghị"),
        (
            a_deadline(
                "nop",
                ToBeAnnounced(),
                text="Nộp báo cáo",
                changes=(a_timing_change(date(2026, 3, 1), "trước ngày 01/04/2026"),),
            ),
            "Nộp báo cáo",
        ),
    ],
)
def test_what_was_to_be_done_from_then_on_is_cancelled_and_says_by_which_plan(
    entry: Task | Deadline | Event, title: str
) -> None:
    portal, item, (found,), (todo,) = made(entry)

    assert (found.summary, found.status, found.transparent) == (f"[THAY THẾ] {title}", "CANCELLED", True)
    assert found.description.splitlines()[0] == WORDS
    assert (todo.summary, todo.status) == (f"[THAY THẾ] {title}", "CANCELLED")
    assert reminders_of(portal, item, found) == ()
    assert add_to_calendar(portal, portal.plans[0], SitePaths(), SITE) == {}


@pytest.mark.parametrize(
    ("entry", "summary", "status"),
    [
        (a_deadline("nop", NoLaterThan(date(2026, 6, 30)), text="Nộp"), "[Hạn] Nộp", None),
        (a_task("nop", Within(Quarter(2026, 2)), text="Nộp"), "[Hạn quý II] Nộp", None),
        (
            a_deadline("nop", NoLaterThan(date(2026, 9, 1)), text="Nộp", progress=(a_work_report(date(2026, 6, 1)),)),
            "[Hạn] Nộp",
            None,
        ),
        (
            an_event("nop", OnDay(date(2026, 9, 1)), name="Nộp", cancellation=a_cancellation(date(2026, 6, 1))),
            "[HỦY] Nộp",
            "CANCELLED",
        ),
        (
            an_event("nop", OnDay(date(2026, 9, 1)), name="Nộp", progress=(a_holding(date(2026, 9, 1)),)),
            "Nộp",
            "CONFIRMED",
        ),
    ],
)
def test_what_was_over_done_or_called_off_by_then_stays(
    entry: Task | Deadline | Event, summary: str, status: str | None
) -> None:
    _, _, (found,), _ = made(entry)

    assert (found.summary, found.status) == (summary, status)
    assert "THAY THẾ" not in found.description


def test_of_a_recurring_duty_the_periods_that_ended_before_stay() -> None:
    portal, item, entries, todos = made(a_task("bao-cao", Recurring("quarter"), text="Báo cáo"))

    assert [(each.last_day.month, each.status) for each in entries] == [
        (3, None),
        (6, None),
        (9, "CANCELLED"),
        (12, "CANCELLED"),
    ]
    assert [todo.status for todo in todos] == ["NEEDS-ACTION", "NEEDS-ACTION", "CANCELLED", "CANCELLED"]
    assert [bool(reminders_of(portal, item, each)) for each in entries] == [True, True, False, False]


def test_a_standing_duty_is_a_cancelled_to_do() -> None:
    *_, (todo,) = made(a_task("viec", Standing(), text="Cập nhật tin bài"))

    assert (todo.summary, todo.status, todo.due) == ("[THAY THẾ] Cập nhật tin bài", "CANCELLED", None)
    assert todo.description.splitlines()[0] == WORDS


def test_both_pages_name_the_other_plan() -> None:
    portal = replaced(a_task())
    old, new = (plan_page(portal, plan, SitePaths(), date(2026, 9, 18), SITE) for plan in portal.plans)

    assert (old.replaced_by and old.replaced_by.number, [each.number for each in old.replaces]) == ("12/KH-UBND", [])
    assert (new.replaced_by, [each.number for each in new.replaces]) == (None, ["07/KH-UBND"])


def test_lists_search_and_machines_are_told() -> None:
    portal = replaced(a_task())
    words = "Được thay thế bằng Kế hoạch số 12/KH-UBND ngày 01/07/2026"

    (year,) = plan_index(portal, SitePaths()).years
    assert [plan.replaced for plan in year.plans] == [words, ""]
    found = {entry.url: entry.text for entry in search_entries(portal, SitePaths())}
    assert [words in found[SitePaths().plan(plan)] for plan in portal.plans] == [True, False]
    nodes = [plan_nodes(portal, plan, SitePaths(), SITE)[0] for plan in portal.plans]
    assert [(node.get("creativeWorkStatus"), node.get("expires")) for node in nodes] == [
        ("Đã được thay thế", "2026-07-01"),
        (None, None),
    ]


def test_the_first_page_lists_the_plans_that_are_in_force() -> None:
    view = home_page(replaced(a_task()), SitePaths(), date(2026, 9, 18))

    assert [plan.number for plan in view.plans] == ["12/KH-UBND"]
