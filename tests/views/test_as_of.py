"""A portal as of a day knows what had been issued, announced and reported by then, and nothing else."""

from __future__ import annotations

from datetime import date

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
    an_event_change,
)
from thidua.model.document import DocumentDate
from thidua.model.phrases import read_timing
from thidua.views.as_of import as_of

DAY = date(2026, 6, 30)
BEFORE, AFTER = date(2026, 6, 30), date(2026, 7, 1)


def test_a_plan_that_was_issued_later_is_not_there_yet() -> None:
    issued = a_plan()
    later = a_plan("quan-son-2027", date=DocumentDate(day=1, month=7, year=2026))

    assert as_of(a_portal(issued, later), DAY).plans == (issued,)


def test_a_report_of_a_later_day_is_not_known() -> None:
    known, later = a_work_report(BEFORE, "đang thực hiện"), a_work_report(AFTER)
    tasks = (a_task(progress=(known, later)),)
    deadlines = (a_deadline(progress=(later,)),)
    events = (an_event(progress=(a_holding(AFTER),)),)

    (plan,) = as_of(a_portal(a_plan(tasks=tasks, deadlines=deadlines, events=events)), DAY).plans

    assert plan == a_plan(tasks=(a_task(progress=(known,)),), deadlines=(a_deadline(),), events=(an_event(),))


def test_a_time_that_was_changed_later_is_still_the_one_before() -> None:
    first, second = a_timing_change(BEFORE, "trước ngày 30/01/2026"), a_timing_change(AFTER, "trước ngày 28/02/2026")
    deadline = a_deadline(timing=read_timing("trước ngày 31/03/2026", 2026), changes=(first, second))

    (plan,) = as_of(a_portal(a_plan(deadlines=(deadline,))), DAY).plans

    before = a_deadline(timing=read_timing("trước ngày 28/02/2026", 2026), changes=(first,))
    assert plan == a_plan(deadlines=(before,))


def test_an_event_has_the_place_it_had_then_and_is_not_called_off_yet() -> None:
    moved = an_event_change(AFTER, place="Nhà văn hóa")
    event = an_event(place="Hội trường Đảng ủy xã", changes=(moved,), cancellation=a_cancellation(AFTER))

    (plan,) = as_of(a_portal(a_plan(events=(event,))), DAY).plans

    assert plan == a_plan(events=(an_event(place="Nhà văn hóa"),))


def test_what_was_known_by_then_stays_as_it_is() -> None:
    event = an_event(
        changes=(an_event_change(BEFORE, "ngày 10/01/2026", place="Nhà văn hóa"),), cancellation=a_cancellation(BEFORE)
    )
    portal = a_portal(a_plan(events=(event,), tasks=(a_task(progress=(a_work_report(BEFORE),)),)))

    assert as_of(portal, DAY).plans == portal.plans
