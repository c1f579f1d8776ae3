"""To-dos: everything that plans ask for, with a day where there is one to keep."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from tests.builders import a_cancellation, a_deadline, a_holding, a_plan, a_portal, a_task, a_work_report, an_event
from thidua.model.event import Event
from thidua.model.period import Month, Quarter
from thidua.model.task import Deadline, Task
from thidua.model.timing import Before, Meaning, NoLaterThan, OnDay, Provisional, Recurring, Span, Standing, Within
from thidua.publish.paths import SitePaths
from thidua.views.entries import entries_of_item
from thidua.views.items import items_of
from thidua.views.todos import Todo, todos_of


def todos(entry: Task | Deadline | Event) -> tuple[Todo, ...]:
    groups = {Task: "tasks", Deadline: "deadlines", Event: "events"}
    portal = a_portal(a_plan(**{groups[type(entry)]: (entry,)}))  # type: ignore[arg-type]  # one group of entries
    (item,) = items_of(portal.plans[0])
    given = {"site_url": "https://quanson.vn/", "uid_domain": "quanson.vn"}
    entries = entries_of_item(portal, item, SitePaths(), **given)
    return todos_of(portal, item, entries, SitePaths(), **given)


def test_a_deadline_is_a_to_do_until_its_last_day() -> None:
    assert todos(a_deadline("nop", Before(date(2026, 10, 16)), text="Nộp báo cáo.", carriers=(), monitors=())) == (
        Todo(
            uid="quan-son-2026.nop.viec@quanson.vn",
            due=date(2026, 10, 15),
            summary="Nộp báo cáo",
            description=(
                "Thời gian: “trước ngày 16/10/2026”, ngày cuối cùng: 15/10/2026 (Thứ Năm).\n\n"
                "Kế hoạch số 07/KH-UBND ngày 09/01/2026 của Ủy ban nhân dân xã Quan Sơn: Công tác thi đua, khen thưởng "
                "năm 2026\nhttps://quanson.vn/ke-hoach/xa-quan-son/2026/quan-son-2026/#nop"
            ),
            categories=("Thời hạn",),
            status="NEEDS-ACTION",
            url="https://quanson.vn/ke-hoach/xa-quan-son/2026/quan-son-2026/#nop",
        ),
    )


@pytest.mark.parametrize(
    ("meaning", "due"),
    [
        (NoLaterThan(date(2026, 10, 15), time(17)), datetime(2026, 10, 15, 10, tzinfo=UTC)),
        (Within(Quarter(2026, 1)), date(2026, 3, 31)),
        (Span(date(2026, 3, 2), date(2026, 3, 6)), date(2026, 3, 6)),
    ],
)
def test_it_is_due_when_the_last_day_or_hour_ends(meaning: Meaning, due: date) -> None:
    assert [todo.due for todo in todos(a_task("viec", meaning))] == [due]


def test_a_conference_is_due_when_it_ends() -> None:
    event = an_event("hop", OnDay(date(2026, 10, 15), time(7, 30), time(11)))

    assert [todo.due for todo in todos(event)] == [datetime(2026, 10, 15, 4, tzinfo=UTC)]


def test_what_is_not_settled_is_due_on_no_day() -> None:
    (todo,) = todos(an_event("hop", Provisional(Month(2026, 11)), name="Hội nghị"))

    assert (todo.uid, todo.due, todo.summary) == ("quan-son-2026.hop.viec@quanson.vn", None, "Hội nghị")


@pytest.mark.parametrize("meaning", [Standing(), Recurring("week"), Recurring("unstated")])
def test_a_duty_without_a_day_is_one_to_do_that_says_so(meaning: Meaning) -> None:
    task = a_task("viec", meaning, text="Cập nhật tin bài.\n- Mỗi tuần một bài")

    (todo,) = todos(task)

    assert (todo.uid, todo.due, todo.status, todo.categories) == (
        "quan-son-2026.viec.viec@quanson.vn",
        None,
        "NEEDS-ACTION",
        ("Nhiệm vụ",),
    )
    first, *_ = todo.description.splitlines()
    assert first == f"Thời gian: “{task.timing.wording}”, văn bản không ấn định ngày."
    assert "Mỗi tuần một bài" in todo.description


def test_each_period_of_a_recurring_duty_is_one() -> None:
    found = todos(a_task("bao-cao", Recurring("quarter")))

    assert [(todo.uid.partition("@")[0], todo.due) for todo in found] == [
        ("quan-son-2026.bao-cao.2026-q1.viec", date(2026, 3, 31)),
        ("quan-son-2026.bao-cao.2026-q2.viec", date(2026, 6, 30)),
        ("quan-son-2026.bao-cao.2026-q3.viec", date(2026, 9, 30)),
        ("quan-son-2026.bao-cao.2026-q4.viec", date(2026, 12, 31)),
    ]


def test_a_cancelled_conference_is_cancelled_and_says_so_first() -> None:
    event = an_event("hop", OnDay(date(2026, 10, 15)), name="Hội nghị", cancellation=a_cancellation(date(2026, 10, 1)))

    (todo,) = todos(event)

    assert (todo.summary, todo.status, todo.due) == ("[HỦY] Hội nghị", "CANCELLED", date(2026, 10, 15))


def test_a_conference_that_was_held_is_done() -> None:
    event = an_event("hop", OnDay(date(2026, 10, 15)), progress=(a_holding(date(2026, 10, 15)),))

    assert [todo.status for todo in todos(event)] == ["COMPLETED"]


@pytest.mark.parametrize(
    ("state", "expected"),
    [("hoàn thành", "COMPLETED"), ("không thực hiện", "CANCELLED"), ("đang thực hiện", "NEEDS-ACTION")],
)
def test_a_task_or_deadline_is_done_when_its_report_says_so(state: str, expected: str) -> None:
    progress = (a_work_report(date(2026, 10, 1), state, "Kết quả"),)

    for thing in (a_task(progress=progress), a_deadline(progress=progress)):
        assert {todo.status for todo in todos(thing)} == {expected}
