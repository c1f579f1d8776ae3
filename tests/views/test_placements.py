"""What is put off without a new day stays in the calendars on its former ones."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from tests.builders import (
    a_cancellation,
    a_deadline,
    a_plan,
    a_portal,
    a_task,
    a_timing,
    a_timing_change,
    an_event,
    an_event_change,
)
from thidua.model.event import Event
from thidua.model.task import Deadline, Task
from thidua.model.timing import Meaning, OnDay, ToBeAnnounced
from thidua.publish.paths import SitePaths
from thidua.views.entries import Entry, entries_of, has_entries
from thidua.views.items import items_of

LATER = ToBeAnnounced()
NOTICE = date(2026, 1, 12)


def entries(given: Task | Deadline | Event) -> tuple[Entry, ...]:
    plan = a_plan(
        tasks=(given,) if isinstance(given, Task) else (),
        deadlines=(given,) if isinstance(given, Deadline) else (),
        events=(given,) if isinstance(given, Event) else (),
    )
    assert has_entries(items_of(plan))
    return entries_of(a_portal(plan), plan, SitePaths(), site_url="https://quanson.vn/", uid_domain="quanson.vn")


def test_an_event_put_off_stays_on_its_former_hours_and_takes_up_no_time() -> None:
    event = an_event(
        "hoi-nghi",
        LATER,
        name="Hội nghị",
        changes=(an_event_change(NOTICE, "từ 8 giờ 00 đến 11 giờ 00 ngày 15/01/2026", "Mưa lũ"),),
    )

    (entry,) = entries(event)

    assert (entry.uid, entry.start, entry.end, entry.summary, entry.status, entry.transparent, entry.categories) == (
        "quan-son-2026.hoi-nghi@quanson.vn",
        datetime(2026, 1, 15, 1, tzinfo=UTC),
        datetime(2026, 1, 15, 4, tzinfo=UTC),
        "[Hoãn, chưa có ngày mới] Hội nghị",
        "TENTATIVE",
        True,
        ("Sự kiện",),
    )
    assert entry.description.splitlines()[:2] == [
        "Thời gian: “thời gian có thông báo sau”, hoãn, chưa có thời gian mới; tạm giữ ở ngày cũ 15/01/2026.",
        "Trước đây: “từ 8 giờ 00 đến 11 giờ 00 ngày 15/01/2026”, đổi theo thông báo ngày 12/01/2026. Lý do: Mưa lũ",
    ]


@pytest.mark.parametrize(
    ("given", "days", "category"),
    [
        (
            a_deadline("nop", LATER, text="Nộp", changes=(a_timing_change(NOTICE, "trước ngày 30/01/2026"),)),
            (date(2026, 1, 29), date(2026, 1, 30)),
            ("Thời hạn",),
        ),
        (
            a_task("nop", LATER, text="Nộp", changes=(a_timing_change(NOTICE, "quý I"),)),
            (date(2026, 3, 31), date(2026, 4, 1)),
            ("Nhiệm vụ", "Quý I năm 2026"),
        ),
        (
            a_task("nop", LATER, text="Nộp", changes=(a_timing_change(NOTICE, "chậm nhất ngày 30/01/2026"),)),
            (date(2026, 1, 30), date(2026, 1, 31)),
            ("Thời hạn",),
        ),
        (
            an_event("hop", LATER, name="Nộp", changes=(an_event_change(NOTICE, "dự kiến trong tháng 02/2026"),)),
            (date(2026, 2, 28), date(2026, 3, 1)),
            ("Sự kiện", "Tháng 02 năm 2026"),
        ),
    ],
)
def test_whatever_is_put_off_keeps_its_days_and_its_categories(
    given: Task | Deadline | Event, days: tuple[date, date], category: tuple[str, ...]
) -> None:
    (entry,) = entries(given)

    assert ((entry.start, entry.end), entry.summary, entry.status, entry.categories) == (
        days,
        "[Hoãn, chưa có ngày mới] Nộp",
        "TENTATIVE",
        category,
    )


def test_a_recurrence_put_off_keeps_the_uid_of_each_period() -> None:
    task = a_task("bao-cao", LATER, changes=(a_timing_change(NOTICE, "định kỳ 6 tháng"),))

    assert [(entry.uid, entry.start, entry.status) for entry in entries(task)] == [
        ("quan-son-2026.bao-cao.2026-h1@quanson.vn", date(2026, 6, 30), "TENTATIVE"),
        ("quan-son-2026.bao-cao.2026-h2@quanson.vn", date(2026, 12, 31), "TENTATIVE"),
    ]


def test_the_latest_former_day_is_kept() -> None:
    changes = (
        an_event_change(date(2026, 1, 10), "ngày 15/01/2026"),
        an_event_change(date(2026, 1, 12), "ngày 20/01/2026"),
        an_event_change(date(2026, 1, 13), "theo kế hoạch"),
    )

    (entry,) = entries(an_event("hoi-nghi", LATER, changes=changes))

    assert entry.start == date(2026, 1, 20)


def test_an_event_put_off_and_then_cancelled_is_cancelled() -> None:
    event = an_event(
        "hoi-nghi",
        LATER,
        name="Hội nghị",
        changes=(an_event_change(NOTICE, "ngày 15/01/2026"),),
        cancellation=a_cancellation(date(2026, 1, 14)),
    )

    (entry,) = entries(event)

    assert (entry.start, entry.summary, entry.status) == (date(2026, 1, 15), "[HỦY] Hội nghị", "CANCELLED")


@pytest.mark.parametrize(
    ("meaning", "changes"),
    [
        (LATER, ()),
        (LATER, (an_event_change(NOTICE, "theo kế hoạch"),)),
        (LATER, (an_event_change(NOTICE, place="Nhà văn hóa"),)),
    ],
)
def test_what_never_had_a_day_stands_nowhere(meaning: Meaning, changes: tuple[object, ...]) -> None:
    plan = a_plan(events=(an_event(timing=a_timing(meaning), changes=changes),))

    assert not has_entries(items_of(plan))


def test_a_new_day_ends_the_delay() -> None:
    changes = (
        an_event_change(date(2026, 1, 12), "ngày 15/01/2026"),
        an_event_change(date(2026, 1, 20), "thời gian có thông báo sau"),
    )

    (entry,) = entries(an_event("hoi-nghi", OnDay(date(2026, 2, 5), time(8)), name="Hội nghị", changes=changes))

    assert (entry.start, entry.summary, entry.status) == (
        datetime(2026, 2, 5, 1, tzinfo=UTC),
        "[Dời lịch] Hội nghị",
        "CONFIRMED",
    )
