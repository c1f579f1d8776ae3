"""A unit's page: what became of events decides where they stand, members that are known have links."""

from __future__ import annotations

from datetime import date

from tests.builders import (
    PROVINCE,
    a_body,
    a_cancellation,
    a_holding,
    a_plan,
    a_portal,
    a_province,
    a_register,
    a_unit,
    an_event,
    an_event_change,
)
from thidua.model.period import Month
from thidua.model.timing import OnDay, Provisional, ToBeAnnounced
from thidua.publish.paths import SitePaths
from thidua.views.items import items_of
from thidua.views.unit_page import NamedLink, unit_page

SITE = "https://quanson.vn/"
TODAY = date(2026, 1, 20)


def test_what_took_place_or_was_cancelled_is_past_before_its_last_day() -> None:
    events = (
        an_event("da-hop", Provisional(Month(2026, 1)), name="Đã họp", progress=(a_holding(date(2026, 1, 16)),)),
        an_event("da-huy", OnDay(date(2026, 1, 25)), name="Đã hủy", cancellation=a_cancellation(date(2026, 1, 12))),
        an_event("huy-som", ToBeAnnounced(), name="Hủy sớm", cancellation=a_cancellation(date(2026, 1, 12))),
        an_event("sap-hop", OnDay(date(2026, 1, 28)), name="Sắp họp"),
        an_event(
            "hoan", ToBeAnnounced(), name="Hoãn", changes=(an_event_change(date(2026, 1, 12), "ngày 15/01/2026"),)
        ),
    )
    plan = a_plan(events=events)
    portal = a_portal(plan)

    page = unit_page(portal, portal.register.unit_by_key[plan.issuer], list(items_of(plan)), SitePaths(), TODAY, SITE)

    assert [item.text for day in page.coming for item in day.dated] == ["Sắp họp"]
    assert [(item.text, item.state.code) for item in page.past] == [
        ("Hủy sớm", "cancelled"),
        ("Đã họp", "held"),
        ("Đã hủy", "cancelled"),
    ]
    assert [(item.text, [move.title for move in item.moves]) for item in page.undated] == [("Hoãn", ["Hoãn"])]


def test_members_that_the_register_knows_have_links() -> None:
    cluster = a_unit("cum-1", name="Cụm 1", level="cụm", members=("xã Quan Sơn", "xã Nhân Lý"))
    register = a_register(a_province(units=(cluster,)), a_body(parent=PROVINCE))

    page = unit_page(
        a_portal(register=register), register.unit_by_key[f"{PROVINCE}/cum-1"], [], SitePaths(), TODAY, SITE
    )

    assert page.members == (NamedLink("xã Quan Sơn", "don-vi/xa-quan-son/"), NamedLink("xã Nhân Lý", ""))
