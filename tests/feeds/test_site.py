"""Every feed of the built site, read back by readers that nobody here wrote."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.feeds.lint import faults
from tests.feeds.readers import read_with_ical_js, read_with_ics, read_with_vobject

pytestmark = pytest.mark.slow


def feeds(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site / "lich").as_posix(): path.read_bytes() for path in sorted(site.rglob("*.ics"))}


def entry(site: Path, feed: str, uid: str) -> dict[str, object]:
    return next(found for found in read_with_vobject(feeds(site)[feed]) if found["uid"] == f"{uid}@thidua.example")


def test_no_feed_has_a_fault_and_all_readers_agree(site: Path) -> None:
    found = feeds(site)
    faulty = {name: faults(body) for name, body in found.items() if faults(body)}
    disagreeing = []

    for name, body in found.items():
        wanted = sorted(read_with_vobject(body), key=lambda entry: str(entry["uid"]))
        for read in (read_with_ics, read_with_ical_js):
            other = sorted(read(body), key=lambda entry: str(entry["uid"]))
            if other != wanted:
                disagreeing.append(f"{name}: {read.__name__}")

    assert len(found) > 30
    assert faulty == {}
    assert disagreeing == []


def test_the_expected_feeds_are_there(site: Path) -> None:
    names = {name for name in feeds(site) if "/" not in name or name.startswith("ke-hoach/")}

    assert names == {
        "tat-ca.ics",
        "han.ics",
        "su-kien.ics",
        "ke-hoach/kh-quan-son-2026.ics",
        "ke-hoach/kh-lang-son-2026.ics",
        "ke-hoach/kh-nghi-duong-2026.ics",
        "ke-hoach/kh-van-phong-lang-son-2026.ics",
        "ke-hoach/kh-hoi-nghi-dinh-lap-2026.ics",
    }


def test_a_deadline_before_a_day_stands_on_the_last_day_that_counts(site: Path) -> None:
    found = entry(site, "han.ics", "kh-quan-son-2026.gui-ke-hoach")

    assert (found["start"], found["end"]) == (date(2026, 1, 29), date(2026, 1, 30))
    assert str(found["summary"]).startswith("[Hạn] ")
    assert "“trước ngày 30/01/2026”" in str(found["description"])
    assert found["transparent"] is True


def test_a_deadline_no_later_than_a_day_stands_on_that_day(site: Path) -> None:
    dates = {(found["start"], found["end"]) for found in read_with_vobject(feeds(site)["han.ics"])}

    assert dates == {(date(2026, 1, 29), date(2026, 1, 30)), (date(2026, 10, 15), date(2026, 10, 16))}


def test_a_conference_without_a_settled_date_is_tentative(site: Path) -> None:
    found = read_with_vobject(feeds(site)["ke-hoach/kh-hoi-nghi-dinh-lap-2026.ics"])

    assert [(each["status"], each["start"], each["location"]) for each in found] == [
        ("TENTATIVE", date(2026, 1, 31), "Hội trường Đảng uỷ xã Đình Lập, tỉnh Lạng Sơn")
    ]


def test_an_entry_has_the_same_bytes_in_every_feed_that_holds_it(site: Path) -> None:
    components: dict[bytes, set[bytes]] = {}

    for body in feeds(site).values():
        for part in body.split(b"BEGIN:VEVENT")[1:]:
            component = part.split(b"END:VEVENT")[0]
            uid = next(line for line in component.split(b"\r\n") if line.startswith(b"UID:"))
            components.setdefault(uid, set()).add(component)

    assert len(components) > 60
    assert {uid: len(found) for uid, found in components.items() if len(found) > 1} == {}
