"""Which calendars a site gets, what is in each, and that they are good bytes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

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
from thidua.model.period import Month
from thidua.model.portal import Portal
from thidua.model.timing import NoLaterThan, Provisional, Recurring, Standing
from thidua.publish.calendars import calendar_outputs
from thidua.publish.output import Asset, Page
from thidua.publish.paths import SitePaths
from thidua.publish.settings import Settings

SETTINGS = Settings(
    site_name="Thi đua, khen thưởng xã Quan Sơn",
    site_url="https://quanson.vn/",
    uid_domain="quanson.vn",
    today=date(2026, 1, 10),
)


def feeds_of(portal: Portal, settings: Settings = SETTINGS) -> dict[str, bytes]:
    return {
        output.path: output.body
        for output in calendar_outputs(portal, SitePaths(), settings)
        if isinstance(output, Asset)
    }


def entries_in(body: bytes) -> list[str]:
    """The UIDs without the plan's id and the domain."""
    lines = body.decode().split("\r\n")
    return [line[4:].partition(".")[2].removesuffix("@quanson.vn") for line in lines if line.startswith("UID:")]


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
    assert {path: entries_in(body) for path, body in feeds.items()} == {
        "lich/tat-ca.ics": ["bao-cao", *quarters, "nop", *year_end],
        "lich/han.ics": ["bao-cao", "nop"],
        "lich/su-kien.ics": ["hoi-nghi"],
        "lich/ke-hoach/lang-son-2026.ics": ["bao-cao"],
        "lich/ke-hoach/quan-son-2026.ics": [*quarters, "nop", *year_end],
        "lich/don-vi/tinh-lang-son.ics": ["bao-cao"],
        "lich/don-vi/xa-quan-son.ics": ["bao-cao", *quarters, "nop", *year_end],
        "lich/don-vi/xa-quan-son/hd-tdkt.ics": ["nop"],
        "lich/don-vi/xa-quan-son/phong-vh-xh.ics": [*quarters, *year_end],
    }


def test_every_feed_is_clean_and_holds_the_same_bytes_for_the_same_entry() -> None:
    feeds = feeds_of(two_plans())

    components: dict[str, set[bytes]] = {}
    for body in feeds.values():
        for component in body.split(b"BEGIN:VEVENT\r\n")[1:]:
            uid, _, _ = component.partition(b"\r\n")
            components.setdefault(uid.decode(), set()).add(component.removesuffix(b"END:VCALENDAR\r\n"))
    assert {path: faults(body) for path, body in feeds.items()} == {path: [] for path in feeds}
    assert {uid: len(bodies) for uid, bodies in components.items()} == dict.fromkeys(components, 1)
    assert len(components) == 7


def test_a_feed_names_itself_and_its_address() -> None:
    heads = {
        path: [
            line
            for line in body.decode().replace("\r\n ", "").split("\r\n")
            if line.startswith(("NAME", "SOURCE", "COLOR"))
        ]
        for path, body in feeds_of(a_portal(a_plan(deadlines=(a_deadline(carriers=()),)))).items()
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
        "lich/don-vi/xa-quan-son.ics": [
            "NAME:Ủy ban nhân dân xã Quan Sơn",
            "COLOR:steelblue",
            "SOURCE;VALUE=URI:https://quanson.vn/lich/don-vi/xa-quan-son.ics",
        ],
        "lich/don-vi/xa-quan-son/phong-vh-xh.ics": [
            "NAME:Phòng Văn hóa - Xã hội – Ủy ban nhân dân xã Quan Sơn",
            "COLOR:steelblue",
            "SOURCE;VALUE=URI:https://quanson.vn/lich/don-vi/xa-quan-son/phong-vh-xh.ics",
        ],
    }


def test_building_again_changes_no_byte() -> None:
    assert feeds_of(two_plans()) == feeds_of(two_plans())


def test_the_subscribe_page_lists_the_feeds_there_are() -> None:
    page, *_ = calendar_outputs(two_plans(), SitePaths(), SETTINGS)

    assert isinstance(page, Page)
    assert (page.path, page.template, page.title) == ("lich/", "calendars.html", "Lịch")
    shown = [(group.title, [feed.path for feed in group.feeds]) for group in page.view.groups]  # type: ignore[attr-defined]  # the view is for templates
    assert shown == [
        ("Toàn trang", ["lich/tat-ca.ics", "lich/han.ics", "lich/su-kien.ics"]),
        (
            "Ủy ban nhân dân tỉnh Lạng Sơn",
            ["lich/ke-hoach/lang-son-2026.ics", "lich/don-vi/tinh-lang-son.ics"],
        ),
        (
            "Ủy ban nhân dân xã Quan Sơn",
            [
                "lich/ke-hoach/quan-son-2026.ics",
                "lich/don-vi/xa-quan-son.ics",
                "lich/don-vi/xa-quan-son/hd-tdkt.ics",
                "lich/don-vi/xa-quan-son/phong-vh-xh.ics",
            ],
        ),
    ]


def test_a_portal_without_dated_entries_has_the_page_and_no_feed() -> None:
    portal = a_portal(a_plan(tasks=(a_task("viec", Standing()),)))

    (page,) = calendar_outputs(portal, SitePaths(), SETTINGS)

    assert page.path == "lich/"


LONGEST_SITE_URL = f"https://{'q' * (116 - len('https:///lich/don-vi/xa-quan-son/phong-vh-xh.ics'))}/"


def test_an_address_of_116_characters_is_written() -> None:
    feeds = feeds_of(two_plans(), replace(SETTINGS, site_url=LONGEST_SITE_URL))

    assert max(len(f"{LONGEST_SITE_URL}{path}") for path in feeds) == 116


@pytest.mark.parametrize("site_url", [LONGEST_SITE_URL.replace("q", "qq", 1), "https://quansơn.vn/"])
def test_an_address_that_is_longer_or_not_ascii_is_refused(site_url: str) -> None:
    with pytest.raises(ValueError, match="địa chỉ lịch cần không dấu và không quá 116 ký tự: https://q"):
        feeds_of(two_plans(), replace(SETTINGS, site_url=site_url))
