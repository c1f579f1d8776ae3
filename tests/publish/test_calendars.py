"""Which calendars a site gets, what is in each, and that they are good bytes."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.builders import (
    BODY,
    PROVINCE,
    a_deadline,
    a_plan,
    a_portal,
    a_ref,
    a_task,
    an_event,
)
from tests.feeds.lint import faults
from thidua.model.ledger import Ledger, advanced
from thidua.model.period import Month
from thidua.model.portal import Portal
from thidua.model.timing import NoLaterThan, OnDay, Provisional, Recurring, Standing
from thidua.publish.calendars import calendar_digests, calendar_outputs, calendars_of
from thidua.publish.output import Asset
from thidua.publish.paths import SitePaths
from thidua.publish.settings import Settings

SETTINGS = Settings(
    site_name="Thi đua, khen thưởng xã Quan Sơn",
    site_url="https://quanson.vn/",
    uid_domain="quanson.vn",
    today=date(2026, 1, 10),
    now=datetime(2026, 1, 10, 3, tzinfo=UTC),
)

NOTHING_YET = Ledger()


def assets_of(portal: Portal, settings: Settings = SETTINGS, ledger: Ledger = NOTHING_YET) -> dict[str, Asset]:
    found = calendar_outputs(portal, calendars_of(portal, SitePaths(), settings, ledger), SitePaths(), settings)
    return {output.path: output for output in found if isinstance(output, Asset) and output.path.endswith(".ics")}


def feeds_of(portal: Portal, settings: Settings = SETTINGS) -> dict[str, bytes]:
    return {path: asset.body for path, asset in assets_of(portal, settings).items()}


def entries_in(body: bytes) -> list[str]:
    """The UIDs without the plan's id and the domain."""
    lines = body.decode().split("\r\n")
    return [line[4:].partition(".")[2].removesuffix("@quanson.vn") for line in lines if line.startswith("UID:")]


def reminders(*names: str) -> list[str]:
    return [f"{name}.nhac-{ahead}" for name in names for ahead in (7, 1)]


def two_plans() -> Portal:
    province = a_plan(
        "lang-son-2026",
        issuer=PROVINCE,
        deadlines=(a_deadline("bao-cao", carriers=(a_ref(BODY, "UBND xã Quan Sơn"),), monitors=()),),
    )
    commune = a_plan(
        tasks=(
            a_task("quy", Recurring("quarter"), carriers=(a_ref(),)),
            a_task("nop", NoLaterThan(date(2026, 10, 15)), carriers=(a_ref(f"{BODY}/hd-tdkt", "HĐ TĐKT xã"),)),
            a_task("thuong-xuyen", Standing(), carriers=(a_ref(f"{BODY}/co-quan-don-vi", "các đơn vị"),)),
        ),
        events=(an_event("hoi-nghi", Provisional(Month(2026, 12)), carriers=(a_ref(),)),),
    )
    return a_portal(province, commune)


def test_the_site_each_plan_and_each_unit_has_a_feed_with_its_entries() -> None:
    feeds = feeds_of(two_plans())

    quarters = ["quy.2026-q1", "quy.2026-q2", "quy.2026-q3"]
    year_end = ["hoi-nghi", "quy.2026-q4"]
    everything = ["bao-cao", *quarters, "nop", *year_end]
    all_quarters = [*quarters, "quy.2026-q4"]
    assert {path: entries_in(body) for path, body in feeds.items()} == {
        "lich/tat-ca.ics": everything,
        "lich/han.ics": ["bao-cao", "nop"],
        "lich/su-kien.ics": ["hoi-nghi"],
        "lich/viec.ics": [
            f"{name}.viec" for name in ("bao-cao", *quarters, "nop", "quy.2026-q4", "hoi-nghi", "thuong-xuyen")
        ],
        "lich/ke-hoach/lang-son-2026.ics": ["bao-cao"],
        "lich/ke-hoach/quan-son-2026.ics": [*quarters, "nop", *year_end],
        "lich/don-vi/tinh-lang-son.ics": ["bao-cao"],
        "lich/don-vi/tinh-lang-son.nhac.ics": reminders("bao-cao"),
        "lich/don-vi/xa-quan-son.ics": everything,
        "lich/don-vi/xa-quan-son.nhac.ics": reminders("bao-cao", *quarters, "nop", "quy.2026-q4"),
        "lich/don-vi/xa-quan-son/hd-tdkt.ics": ["nop"],
        "lich/don-vi/xa-quan-son/hd-tdkt.nhac.ics": reminders("nop"),
        "lich/don-vi/xa-quan-son/phong-vh-xh.ics": [*quarters, *year_end],
        "lich/don-vi/xa-quan-son/phong-vh-xh.nhac.ics": reminders(*all_quarters),
        "lich/nam/2026.ics": everything,
        "lich/muc/lang-son-2026.bao-cao.ics": ["bao-cao"],
        "lich/muc/quan-son-2026.hoi-nghi.ics": ["hoi-nghi"],
        "lich/muc/quan-son-2026.quy.ics": all_quarters,
        "lich/muc/quan-son-2026.nop.ics": ["nop"],
    }


def test_every_feed_is_clean_and_holds_the_same_bytes_for_the_same_entry() -> None:
    feeds = feeds_of(two_plans())

    components: dict[str, set[bytes]] = {}
    for body in feeds.values():
        for component in re.split(rb"BEGIN:(?:VEVENT|VTODO)\r\n", body)[1:]:
            uid = component.partition(b"UID:")[2].partition(b"\r\n")[0]
            components.setdefault(uid.decode(), set()).add(component.removesuffix(b"END:VCALENDAR\r\n"))
    assert {path: faults(body) for path, body in feeds.items()} == {path: [] for path in feeds}
    assert {uid: len(bodies) for uid, bodies in components.items()} == dict.fromkeys(components, 1)
    assert len(components) == 7 + 12 + 8


def test_a_feed_names_itself_and_its_address() -> None:
    heads = {
        path: [
            line
            for line in body.decode().replace("\r\n ", "").split("\r\n")
            if line.startswith(("NAME", "SOURCE", "COLOR"))
        ]
        for path, body in feeds_of(a_portal(a_plan(deadlines=(a_deadline(carriers=()),)))).items()
        if path.count("xa-quan-son") < 1 or "phong-vh-xh" in path
    }

    assert heads == {
        "lich/tat-ca.ics": [
            "NAME:Tất cả – Thi đua - khen thưởng xã Quan Sơn",
            "COLOR:steelblue",
            "SOURCE;VALUE=URI:https://quanson.vn/lich/tat-ca.ics",
        ],
        "lich/han.ics": [
            "NAME:Thời hạn – Thi đua - khen thưởng xã Quan Sơn",
            "COLOR:firebrick",
            "SOURCE;VALUE=URI:https://quanson.vn/lich/han.ics",
        ],
        "lich/ke-hoach/quan-son-2026.ics": [
            "NAME:Kế hoạch số 07/KH-UBND ngày 09/01/2026 – Ủy ban nhân dân xã Quan Sơn",
            "COLOR:steelblue",
            "SOURCE;VALUE=URI:https://quanson.vn/lich/ke-hoach/quan-son-2026.ics",
        ],
        "lich/don-vi/xa-quan-son/phong-vh-xh.ics": [
            "NAME:Phòng Văn hóa - Xã hội – Ủy ban nhân dân xã Quan Sơn",
            "COLOR:steelblue",
            "SOURCE;VALUE=URI:https://quanson.vn/lich/don-vi/xa-quan-son/phong-vh-xh.ics",
        ],
        "lich/don-vi/xa-quan-son/phong-vh-xh.nhac.ics": [
            "NAME:Nhắc việc: Phòng Văn hóa - Xã hội – Ủy ban nhân dân xã Quan Sơn",
            "COLOR:steelblue",
            "SOURCE;VALUE=URI:https://quanson.vn/lich/don-vi/xa-quan-son/phong-vh-xh.nhac.ics",
        ],
        "lich/viec.ics": [
            "NAME:Việc cần làm – Thi đua - khen thưởng xã Quan Sơn",
            "COLOR:steelblue",
            "SOURCE;VALUE=URI:https://quanson.vn/lich/viec.ics",
        ],
        "lich/nam/2026.ics": [
            "NAME:Năm 2026 – Thi đua - khen thưởng xã Quan Sơn",
            "COLOR:steelblue",
            "SOURCE;VALUE=URI:https://quanson.vn/lich/nam/2026.ics",
        ],
        "lich/muc/quan-son-2026.gui-ke-hoach.ics": [
            "NAME:Gửi kế hoạch công tác TĐKT năm 2026 về UBND xã",
            "COLOR:steelblue",
            "SOURCE;VALUE=URI:https://quanson.vn/lich/muc/quan-son-2026.gui-ke-hoach.ics",
        ],
    }


def test_building_again_changes_no_byte() -> None:
    assert feeds_of(two_plans()) == feeds_of(two_plans())


def test_a_portal_without_dated_entries_has_the_page_and_a_list_of_to_dos() -> None:
    portal = a_portal(a_plan(tasks=(a_task("viec", Standing()),)))

    assert {path: entries_in(body) for path, body in feeds_of(portal).items()} == {"lich/viec.ics": ["viec.viec"]}

    calendars = calendars_of(portal, SitePaths(), SETTINGS, NOTHING_YET)
    page, *_ = calendar_outputs(portal, calendars, SitePaths(), SETTINGS)

    assert page.path == "lich/"


LONGEST_SITE_URL = f"https://{'q' * (116 - len('https:///lich/don-vi/xa-quan-son/phong-vh-xh.nhac.ics'))}/"


def test_an_address_of_116_characters_is_written() -> None:
    feeds = feeds_of(two_plans(), replace(SETTINGS, site_url=LONGEST_SITE_URL))

    assert max(len(f"{LONGEST_SITE_URL}{path}") for path in feeds) == 116


@pytest.mark.parametrize("site_url", [LONGEST_SITE_URL.replace("q", "qq", 1), "https://quansơn.vn/"])
def test_an_address_that_is_longer_or_not_ascii_is_refused(site_url: str) -> None:
    with pytest.raises(ValueError, match="địa chỉ lịch cần không dấu và không quá 116 ký tự: https://q"):
        feeds_of(two_plans(), replace(SETTINGS, site_url=site_url))


EARLIER = datetime(2026, 1, 5, 3, tzinfo=UTC)


def a_commune(*deadlines: str, unit: str = "hd-tdkt", day: date = date(2026, 3, 1)) -> Portal:
    """A plan of deadlines that one unit carries out."""
    ref = a_ref(f"{BODY}/{unit}", unit)
    return a_portal(
        a_plan(deadlines=tuple(a_deadline(each, NoLaterThan(day), carriers=(ref,), monitors=()) for each in deadlines))
    )


def published(portal: Portal, ledger: Ledger = NOTHING_YET, now: datetime = EARLIER) -> Ledger:
    digests = calendar_digests(portal, SitePaths(), SETTINGS, ledger)
    return advanced(ledger, digests, now)


def modified(path: str, portal: Portal, ledger: Ledger, today: date = SETTINGS.today) -> datetime | None:
    asset = assets_of(portal, replace(SETTINGS, today=today), ledger)[path]
    line = next(line for line in asset.body.decode().split("\r\n") if line.startswith("LAST-MODIFIED"))
    assert asset.modified
    assert line == f"LAST-MODIFIED:{asset.modified:%Y%m%dT%H%M%SZ}"
    return asset.modified


def test_what_the_ledger_says_is_what_feeds_say() -> None:
    portal = a_commune("nop")

    assert modified("lich/tat-ca.ics", portal, published(portal)) == EARLIER
    assert modified("lich/muc/quan-son-2026.nop.ics", portal, published(portal)) == EARLIER
    assert modified("lich/tat-ca.ics", portal, NOTHING_YET) == SETTINGS.now


def test_a_feed_that_loses_an_entry_is_newer_than_before_and_other_feeds_are_not() -> None:
    both = a_portal(
        a_plan(
            deadlines=(
                a_deadline("mot", NoLaterThan(date(2026, 3, 1)), carriers=(a_ref(f"{BODY}/hd-tdkt", "HĐ"),)),
                a_deadline("hai", NoLaterThan(date(2026, 3, 2)), carriers=(a_ref(f"{BODY}/hd-tdkt", "HĐ"),)),
            ),
            events=(an_event("hop", OnDay(date(2026, 3, 3)), carriers=()),),
        )
    )
    ledger = published(both)
    plan = both.plans[0]
    one = a_portal(plan.model_copy(update={"deadlines": plan.deadlines[:1], "retired_ids": ("hai",)}))

    assert modified("lich/han.ics", one, ledger) == SETTINGS.now
    assert modified("lich/don-vi/xa-quan-son/hd-tdkt.ics", one, ledger) == SETTINGS.now
    assert modified("lich/su-kien.ics", one, ledger) == EARLIER
    assert modified("lich/muc/quan-son-2026.mot.ics", one, ledger) == EARLIER


def test_the_passing_of_a_day_changes_a_feed_only_when_something_leaves_the_window() -> None:
    spring = [a_deadline(each, NoLaterThan(date(2026, 3, 1))) for each in ("nop", "bao-cao")]
    later = a_portal(a_plan(deadlines=(*spring, a_deadline("sau", NoLaterThan(date(2026, 12, 1))))))
    ledger = published(later)

    # The last day that counts is 01/03; 90 days later is 30/05.
    assert modified("lich/tat-ca.ics", later, ledger, date(2026, 5, 30)) == EARLIER
    assert modified("lich/tat-ca.ics", later, ledger, date(2026, 5, 31)) == datetime(2026, 5, 30, 17, tzinfo=UTC)
    assert modified("lich/tat-ca.ics", later, ledger, date(2026, 7, 1)) == datetime(2026, 5, 30, 17, tzinfo=UTC)
    assert modified("lich/ke-hoach/quan-son-2026.ics", later, ledger, date(2026, 7, 1)) == EARLIER
    feeds = assets_of(later, replace(SETTINGS, today=date(2026, 5, 31)), ledger)
    assert entries_in(feeds["lich/tat-ca.ics"].body) == ["sau"]
    assert entries_in(feeds["lich/nam/2026.ics"].body) == ["bao-cao", "nop", "sau"]


def test_a_feed_that_people_have_and_that_holds_nothing_any_more_says_so() -> None:
    ledger = published(a_commune("nop"))
    elsewhere = a_commune("nop", unit="phong-vh-xh")

    found = assets_of(elsewhere, SETTINGS, ledger)["lich/don-vi/xa-quan-son/hd-tdkt.ics"]

    assert faults(found.body) == []
    assert [
        line for line in found.body.decode().split("\r\n") if line.startswith(("UID", "SUMMARY", "DTSTART", "SEQ"))
    ] == [
        "SEQUENCE:1",
        "UID:don-vi.xa-quan-son.hd-tdkt.trong@quanson.vn",
        "DTSTART;VALUE=DATE:20260110",
        "SUMMARY:Lịch này hiện không có mục nào",
    ]
    assert found.modified == SETTINGS.now


def test_a_feed_that_nobody_can_have_is_not_made() -> None:
    assert "lich/don-vi/xa-quan-son/phong-vh-xh.ics" not in assets_of(a_commune("nop"))


def test_a_period_that_a_recurring_duty_lost_makes_its_own_file_newer() -> None:
    quarterly = a_portal(a_plan(tasks=(a_task("quy", Recurring("quarter"), carriers=()),)))
    yearly = a_portal(
        a_plan(tasks=(a_task("quy", Recurring("half"), carriers=()),), retired_ids=("quy.2026-q1", "quy.2026-q2"))
    )
    ledger = published(yearly, published(quarterly), SETTINGS.now)

    assert modified("lich/muc/quan-son-2026.quy.ics", yearly, ledger) == SETTINGS.now
