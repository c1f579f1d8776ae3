"""What the demo's feeds hold, in single cases that a reader of this test can check in the plan by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.feeds.readers import Found, FoundEntry, read_many, read_with_vobject

pytestmark = pytest.mark.slow


def feeds(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site / "lich").as_posix(): path.read_bytes() for path in sorted(site.rglob("*.ics"))}


def entry(site: Path, feed: str, uid: str) -> FoundEntry:
    return next(found for found in read_with_vobject(feeds(site)[feed]) if found["uid"] == f"{uid}@thidua.example")


def test_the_expected_feeds_are_there(site: Path) -> None:
    names = {name for name in feeds(site) if "/" not in name or name.startswith("ke-hoach/")}

    assert names == {
        "tat-ca.ics",
        "han.ics",
        "su-kien.ics",
        "viec.ics",
        "ke-hoach/kh-quan-son-2026.ics",
        "ke-hoach/kh-lang-son-2026.ics",
        "ke-hoach/kh-nghi-duong-2026.ics",
        "ke-hoach/kh-van-phong-lang-son-2026.ics",
        "ke-hoach/kh-hoi-nghi-dinh-lap-2026.ics",
        "ke-hoach/kh-mau-2025.ics",
        "ke-hoach/kh-mau-2026.ics",
        "ke-hoach/kh-kiem-tra-mau-2026.ics",
        "ke-hoach/kh-kiem-tra-mau-2026-thay-the.ics",
        "ke-hoach/kh-mau-2027.ics",
    }


def test_a_deadline_before_a_day_stands_on_the_last_day_that_counts(site: Path) -> None:
    found = entry(site, "nam/2026.ics", "kh-quan-son-2026.gui-ke-hoach")

    assert (found["start"], found["end"]) == (date(2026, 1, 29), date(2026, 1, 30))
    assert str(found["summary"]).startswith("[Hạn] ")
    assert "“trước ngày 30/01/2026”" in str(found["description"])
    assert found["transparent"] is True


def test_a_deadline_no_later_than_a_day_stands_on_that_day(site: Path) -> None:
    dates = {(found["start"], found["end"]) for found in read_with_vobject(feeds(site)["han.ics"])}

    assert dates == {(date(2026, 10, 15), date(2026, 10, 16))}


def test_a_conference_without_a_settled_date_is_tentative(site: Path) -> None:
    found = read_with_vobject(feeds(site)["ke-hoach/kh-hoi-nghi-dinh-lap-2026.ics"])

    assert [(each["status"], each["start"], each["location"]) for each in found] == [
        ("TENTATIVE", date(2026, 1, 31), "Hội trường Đảng uỷ xã Đình Lập, tỉnh Lạng Sơn")
    ]


def test_a_deadline_long_past_stands_in_the_year_s_feed_and_not_in_those_that_people_keep(site: Path) -> None:
    uid = b"UID:kh-quan-son-2026.gui-ke-hoach@thidua.example"

    holding = {name for name, body in feeds(site).items() if uid in body}

    assert holding == {
        "ke-hoach/kh-quan-son-2026.ics",
        "muc/kh-quan-son-2026.gui-ke-hoach.ics",
        "nam/2026.ics",
    }


def test_reminders_ring_and_entries_do_not(site: Path) -> None:
    alarms = {name: read_many("vobject", [body])[0] for name, body in feeds(site).items()}

    assert {name for name, found in alarms.items() if isinstance(found, Found) and found.alarms} == {
        name for name in alarms if name.endswith(".nhac.ics")
    }


def test_a_conference_without_a_settled_date_is_a_task_without_a_day(site: Path) -> None:
    (found,) = read_many("vobject", [feeds(site)["viec.ics"]])

    assert isinstance(found, Found)
    due = {todo["uid"].removesuffix(".viec@thidua.example"): todo["due"] for todo in found.todos}
    assert due["kh-hoi-nghi-dinh-lap-2026.hoi-nghi-tong-ket"] is None
    assert due["kh-quan-son-2026.gui-ke-hoach-nam-hoc"] == date(2026, 10, 15)
    assert found.entries == []


def test_the_duty_that_recurs_four_times_a_year_is_four_entries(site: Path) -> None:
    found = {
        (str(each["uid"]).partition("@")[0], each["start"])
        for each in read_with_vobject(feeds(site)["ke-hoach/kh-nghi-duong-2026.ics"])
        if "Giải quyết hồ sơ đề nghị các danh hiệu" in str(each["summary"])
    }

    assert found == {
        ("kh-nghi-duong-2026.giai-quyet-ho-so-quy-1", date(2026, 3, 31)),
        ("kh-nghi-duong-2026.giai-quyet-ho-so-quy-2", date(2026, 6, 30)),
        ("kh-nghi-duong-2026.giai-quyet-ho-so-quy-3", date(2026, 9, 30)),
        ("kh-nghi-duong-2026.giai-quyet-ho-so-quy-4", date(2026, 12, 31)),
    }
