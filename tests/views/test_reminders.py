"""Reminders of an entry: on which working days, in which words, and of what there are none."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from tests.builders import (
    a_cancellation,
    a_day_off,
    a_deadline,
    a_plan,
    a_portal,
    a_task,
    a_work_report,
    a_year_of_days_off,
    an_event,
)
from thidua.model.days_off import DaysOff
from thidua.model.event import Event
from thidua.model.period import Month, Quarter
from thidua.model.task import Deadline, Task
from thidua.model.timing import Before, Meaning, NoLaterThan, OnDay, Provisional, Recurring, Standing, Within
from thidua.publish.paths import SitePaths
from thidua.views.entries import Entry, entries_of_item
from thidua.views.items import items_of
from thidua.views.reminders import reminders_of

TET = DaysOff((a_year_of_days_off(2026, a_day_off(date(2026, 2, 16), date(2026, 2, 20))),))


def reminders(entry: Task | Deadline | Event, days_off: DaysOff = TET) -> list[Entry]:
    groups = {Task: "tasks", Deadline: "deadlines", Event: "events"}
    plan = a_plan(**{groups[type(entry)]: (entry,)})  # type: ignore[arg-type]  # one group of entries
    portal = replace(a_portal(plan), days_off=days_off)
    (item,) = items_of(portal.plans[0])
    entries = entries_of_item(portal, item, SitePaths(), site_url="https://quanson.vn/", uid_domain="quanson.vn")
    return [reminder for each in entries for reminder in reminders_of(portal, item, each)]


def shown(found: list[Entry]) -> list[tuple[str, date, str]]:
    days = [(each.uid.partition("@")[0].partition(".")[2], each.start, each.summary) for each in found]
    assert all(not isinstance(day, datetime) for _, day, _ in days)
    return days


def test_a_deadline_is_reminded_of_seven_days_and_one_day_before() -> None:
    assert shown(reminders(a_deadline("nop", NoLaterThan(date(2026, 10, 15)), text="Nộp báo cáo năm."))) == [
        ("nop.nhac-7", date(2026, 10, 8), "[Còn 7 ngày] Nộp báo cáo năm"),
        ("nop.nhac-1", date(2026, 10, 14), "[Ngày mai] Nộp báo cáo năm"),
    ]


def test_a_reminder_is_an_entry_of_one_day_with_an_alarm_that_tells_what_it_reminds_of() -> None:
    reminder = reminders(a_deadline("nop", Before(date(2026, 10, 16)), text="Nộp báo cáo"))[0]

    assert (reminder.end, reminder.has_alarm, reminder.transparent, reminder.status, reminder.categories) == (
        date(2026, 10, 9),
        True,
        True,
        None,
        ("Nhắc việc",),
    )
    assert reminder.description.splitlines()[:3] == [
        "Nhắc việc: [Hạn] Nộp báo cáo",
        "",
        "Thời gian: “trước ngày 16/10/2026”, ngày cuối cùng: 15/10/2026 (Thứ Năm).",
    ]


def test_a_conference_is_reminded_of_once_the_day_before_whatever_its_hour() -> None:
    event = an_event("hop", OnDay(date(2026, 10, 15), time(0, 30), time(11)), name="Hội nghị tổng kết")

    assert shown(reminders(event)) == [("hop.nhac-1", date(2026, 10, 14), "[Ngày mai] Hội nghị tổng kết")]


def test_reminders_never_fall_on_a_day_off_and_count_the_days_that_are_left() -> None:
    # 23/02/2026 is the Monday after Tết: the working day before it is Friday 13/02.
    assert shown(reminders(a_deadline("nop", NoLaterThan(date(2026, 2, 24)), text="Nộp"))) == [
        ("nop.nhac-7", date(2026, 2, 13), "[Còn 11 ngày] Nộp"),
        ("nop.nhac-1", date(2026, 2, 23), "[Ngày mai] Nộp"),
    ]


def test_two_reminders_on_one_day_are_one() -> None:
    assert shown(reminders(a_deadline("nop", NoLaterThan(date(2026, 2, 23)), text="Nộp"))) == [
        ("nop.nhac-1", date(2026, 2, 13), "[Còn 10 ngày] Nộp")
    ]


def test_nobody_is_reminded_before_the_plan_was_signed() -> None:
    # Signed on 09/01/2026, a Friday.
    assert shown(reminders(a_deadline("nop", NoLaterThan(date(2026, 1, 13)), text="Nộp"))) == [
        ("nop.nhac-1", date(2026, 1, 12), "[Ngày mai] Nộp")
    ]


def test_each_period_of_a_recurring_duty_has_its_own() -> None:
    found = reminders(a_task("bao-cao", Recurring("half"), text="Báo cáo"))

    assert shown(found) == [
        ("bao-cao.2026-h1.nhac-7", date(2026, 6, 23), "[Còn 7 ngày] Báo cáo"),
        ("bao-cao.2026-h1.nhac-1", date(2026, 6, 29), "[Ngày mai] Báo cáo"),
        ("bao-cao.2026-h2.nhac-7", date(2026, 12, 24), "[Còn 7 ngày] Báo cáo"),
        ("bao-cao.2026-h2.nhac-1", date(2026, 12, 30), "[Ngày mai] Báo cáo"),
    ]


@pytest.mark.parametrize("meaning", [Provisional(Month(2026, 11)), Within(Quarter(2026, 4))])
def test_a_conference_without_a_settled_day_has_none(meaning: Meaning) -> None:
    assert reminders(an_event("hop", meaning)) == []


def test_a_cancelled_conference_has_none() -> None:
    event = an_event("hop", OnDay(date(2026, 10, 15)), cancellation=a_cancellation(date(2026, 10, 1)))

    assert reminders(event) == []


@pytest.mark.parametrize("state", ["hoàn thành", "không thực hiện"])
def test_what_is_done_or_given_up_has_none(state: str) -> None:
    progress = (a_work_report(date(2026, 10, 1), state, "Kết quả"),)

    assert reminders(a_deadline("nop", NoLaterThan(date(2026, 10, 15)), progress=progress)) == []


def test_a_standing_duty_has_none() -> None:
    assert reminders(a_task("thuong-xuyen", Standing())) == []


def test_a_long_title_is_cut_behind_the_days_that_are_left() -> None:
    (first, _) = reminders(a_deadline("nop", NoLaterThan(date(2026, 10, 15)), text="Nộp báo cáo " * 20))

    assert first.summary.startswith("[Còn 7 ngày] Nộp báo cáo")
    assert first.summary.endswith("…")
    assert len(first.summary) <= 100
    assert first.start == date(2026, 10, 8)
    assert datetime.combine(date(2026, 10, 8), time(), UTC).date() == first.first_day
