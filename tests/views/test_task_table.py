"""The table of tasks: grouped and printed as signed, with what is in force now beside it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import (
    a_cancellation,
    a_holding,
    a_plan,
    a_portal,
    a_task,
    a_timing,
    a_timing_change,
    an_event,
    an_event_change,
)
from thidua.model.event import Event
from thidua.model.period import Quarter
from thidua.model.text import Slot, Text
from thidua.model.timing import OnDay, ToBeAnnounced, Within
from thidua.publish.paths import SitePaths
from thidua.views.document import document_view
from thidua.views.plan_page import plan_page
from thidua.views.task_marks import TaskMark
from thidua.views.task_table import TaskRow, task_table, timing_now

TODAY = date(2026, 4, 10)
EVENT_URL = "ke-hoach/xa-quan-son/2026/quan-son-2026/#hoi-nghi-tong-ket"
FIRST, SECOND = Within(Quarter(2026, 1)), Within(Quarter(2026, 2))
MOVED = a_task(
    timing=a_timing(SECOND, "quý II"), changes=(a_timing_change(date(2026, 3, 20), "quý I", "Theo Công văn số 15"),)
)


def rows(*tasks: object, **fields: object) -> list[tuple[str, str, list[TaskRow]]]:
    """(title, state, rows) of each group."""
    plan = a_plan(tasks=tasks, **fields)
    table = task_table(a_portal(plan), plan, SitePaths(), TODAY, {})
    return [(group.title, group.state.code, list(group.rows)) for group in table.groups]


def test_a_task_that_was_moved_stays_in_its_signed_group_with_a_mark() -> None:
    ((first_title, first_state, first), (second_title, second_state, second)) = rows(
        MOVED, a_task("so-ket", SECOND, number="4")
    )

    assert (first_title, first_state, second_title, second_state) == ("QUÝ I", "past", "QUÝ II", "current")
    assert [(row.anchor, row.state.code) for row in (*first, *second)] == [
        ("ky-giao-uoc", "current"),
        ("so-ket", "current"),
    ]
    assert first[0].marks == (TaskMark("Đổi thời gian", "quý II", "thông báo ngày 20/03/2026", "Theo Công văn số 15"),)
    assert second[0].marks == ()


def test_a_list_of_one_quarter_holds_what_was_signed_for_it() -> None:
    text = Text((Slot("nhiem_vu", Quarter(2026, 1)), Slot("nhiem_vu", Quarter(2026, 2))))
    plan = a_plan(tasks=(MOVED,), text=text)

    parts = document_view(a_portal(plan), plan, SitePaths(), TODAY).parts

    assert [[row.anchor for row in part.rows] for part in parts] == [["ky-giao-uoc"], []]


def test_the_year_counts_a_moved_task_where_it_is_now() -> None:
    plan = a_plan(tasks=(MOVED, a_task("so-ket", SECOND)), text=Text((Slot("nhiem_vu"),)))

    strip = plan_page(a_portal(plan), plan, SitePaths(), TODAY, "https://quanson.vn/").year

    assert strip is not None
    assert [(mark.count, mark.anchor) for mark in strip.quarters] == [(0, "quy-1"), (2, "quy-2"), (0, ""), (0, "")]


@pytest.mark.parametrize(
    ("event", "state", "marks"),
    [
        (an_event(), "unknown", ()),
        (an_event(changes=(an_event_change(date(2026, 1, 10), "dự kiến trong tháng 01/2026"),)), "unknown", ()),
        (
            an_event(
                meaning=OnDay(date(2026, 5, 10)),
                changes=(an_event_change(date(2026, 1, 12), "ngày 15/01/2026", "Mưa lũ", place="Nhà văn hóa"),),
            ),
            "upcoming",
            (
                TaskMark("Sự kiện dời lịch", "ngày 10/05/2026", "thông báo ngày 12/01/2026", "Mưa lũ", EVENT_URL),
                TaskMark(
                    "Sự kiện đổi địa điểm", "Hội trường Đảng ủy xã", "thông báo ngày 12/01/2026", "Mưa lũ", EVENT_URL
                ),
            ),
        ),
        (
            an_event(meaning=ToBeAnnounced(), changes=(an_event_change(date(2026, 1, 12), "ngày 15/01/2026"),)),
            "undated",
            (TaskMark("Sự kiện hoãn", "thời gian có thông báo sau", "thông báo ngày 12/01/2026", "", EVENT_URL),),
        ),
        (
            an_event(cancellation=a_cancellation(date(2026, 1, 14), "Mưa lũ")),
            "cancelled",
            (TaskMark("Sự kiện đã hủy", "", "thông báo ngày 14/01/2026", "Mưa lũ", EVENT_URL),),
        ),
        (
            an_event(progress=(a_holding(date(2026, 1, 16), "45 tập thể"),)),
            "held",
            (TaskMark("Sự kiện đã tổ chức", "", "ghi nhận ngày 16/01/2026", "", EVENT_URL),),
        ),
    ],
)
def test_a_task_that_is_an_event_tells_what_became_of_it(event: Event, state: str, marks: tuple[TaskMark, ...]) -> None:
    ((_, _, (row,)),) = rows(a_task(meaning=FIRST, event="hoi-nghi-tong-ket"), events=(event,))

    assert (row.state.code, row.marks) == (state, marks)


def test_a_task_is_counted_on_the_new_day_of_its_event_but_not_lost_with_it() -> None:
    task = a_task(meaning=FIRST, event="hoi-nghi-tong-ket")
    changes = (an_event_change(date(2026, 1, 12), "ngày 15/01/2026"),)
    moved = an_event(meaning=OnDay(date(2026, 5, 10)), changes=changes)
    put_off = an_event(meaning=ToBeAnnounced(), changes=changes)

    assert timing_now(a_plan(tasks=(task,), events=(moved,)), task) == moved.timing
    assert timing_now(a_plan(tasks=(task,), events=(put_off,)), task) == task.timing
    assert timing_now(a_plan(tasks=(task,), events=(an_event(),)), task) == task.timing
