"""How a feed is taken along: its addresses for each client, and the clients that it is no use to."""

from __future__ import annotations

import pytest

from thidua.publish.paths import SitePaths
from thidua.views.calendar_feed import CalendarFeed, FeedKind
from thidua.views.subscription import Subscription, feed_anchor, subscription

SITE = "https://quanson.vn/"


def subscribed(name: str, kind: FeedKind) -> Subscription:
    feed = CalendarFeed(
        name=name,
        path=f"lich/{name}.ics",
        kind=kind,
        body="",
        title="Thời hạn",
        calendar_name="Thời hạn – Xã Quan Sơn",
        holds="Chỉ những việc có hạn.",
        entries=(),
        uids=(),
    )
    return subscription(feed, SitePaths(), SITE)


def test_a_feed_has_its_address_for_every_client_and_a_code_of_it() -> None:
    assert subscribed("han", "site") == Subscription(
        anchor="han",
        title="",
        calendar_name="Thời hạn – Xã Quan Sơn",
        holds="Chỉ những việc có hạn.",
        path="lich/han.ics",
        address="https://quanson.vn/lich/han.ics",
        webcal="webcal://quanson.vn/lich/han.ics",
        google="https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fquanson.vn%2Flich%2Fhan.ics",
        outlook="https://outlook.live.com/calendar/0/addfromweb"
        "?url=https%3A%2F%2Fquanson.vn%2Flich%2Fhan.ics"
        "&name=Th%E1%BB%9Di%20h%E1%BA%A1n%20%E2%80%93%20X%C3%A3%20Quan%20S%C6%A1n",
        qr_code="lich/ma-qr/han.svg",
    )


def test_to_dos_are_not_offered_to_clients_that_show_none() -> None:
    found = subscribed("viec", "todos")

    assert (found.google, found.outlook, found.webcal) == ("", "", "webcal://quanson.vn/lich/viec.ics")


@pytest.mark.parametrize(
    ("name", "kind", "code"),
    [
        ("viec", "todos", "lich/ma-qr/viec.svg"),
        ("don-vi/xa-a/phong", "unit", "lich/ma-qr/don-vi/xa-a/phong.svg"),
        ("don-vi/xa-a/phong.nhac", "reminders", "lich/ma-qr/don-vi/xa-a/phong.nhac.svg"),
        ("ke-hoach/xa-a-2026", "plan", ""),
    ],
)
def test_each_kind_but_plans_has_a_code(name: str, kind: FeedKind, code: str) -> None:
    assert subscribed(name, kind).qr_code == code


@pytest.mark.parametrize(("kind", "title"), [("unit", "Lịch"), ("reminders", "Nhắc việc"), ("plan", ""), ("site", "")])
def test_only_a_units_two_feeds_need_a_title_beside_each_other(kind: FeedKind, title: str) -> None:
    assert subscribed("x", kind).title == title


def test_no_two_feeds_share_a_place_on_the_page() -> None:
    names = ("don-vi/a-b", "don-vi/a/b", "don-vi/a", "don-vi/a.nhac", "ke-hoach/a-b")

    assert len({feed_anchor(name) for name in names}) == len(names)
