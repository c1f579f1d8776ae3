"""What the pages of plans and units offer to subscribe to: the feeds that are there, and no others."""

from __future__ import annotations

from datetime import date

from tests.builders import BODY, a_plan, a_portal, a_ref, a_task, an_event
from thidua.model.period import Month
from thidua.model.plan import Plan
from thidua.model.timing import Provisional, Standing
from thidua.publish.paths import SitePaths
from thidua.views.items import items_of
from thidua.views.plan_page import plan_page
from thidua.views.unit_page import unit_page

SITE = "https://quanson.vn/"
TODAY = date(2026, 1, 10)
OFFICE = f"{BODY}/phong-vh-xh"
PATHS = SitePaths()
NO_CALENDARS = SitePaths(calendars_on=False)


def offered_by_plan(plan: Plan, paths: SitePaths = PATHS) -> tuple[str, list[str]]:
    page = plan_page(a_portal(plan), plan, paths, TODAY, SITE)
    return page.feed_url, [each.address for each in page.subscriptions]


def offered_by_unit(plan: Plan, paths: SitePaths = PATHS) -> tuple[str, list[tuple[str, str]]]:
    portal = a_portal(plan)
    unit = next(unit for unit in portal.register.units if unit.key == OFFICE)
    items = [item for item in items_of(plan) if OFFICE in item.concerned(portal.register)]
    page = unit_page(portal, unit, items, paths, TODAY, SITE)
    return page.feed_url, [(each.title, each.address) for each in page.subscriptions]


def test_a_plan_offers_its_own_feed() -> None:
    address = "lich/ke-hoach/quan-son-2026.ics"

    assert offered_by_plan(a_plan(tasks=(a_task(),))) == (address, [f"{SITE}{address}"])


def test_a_unit_offers_its_feed_and_its_reminders() -> None:
    assert offered_by_unit(a_plan(tasks=(a_task(carriers=(a_ref(),)),))) == (
        "lich/don-vi/xa-quan-son/phong-vh-xh.ics",
        [
            ("Lịch", f"{SITE}lich/don-vi/xa-quan-son/phong-vh-xh.ics"),
            ("Nhắc việc", f"{SITE}lich/don-vi/xa-quan-son/phong-vh-xh.nhac.ics"),
        ],
    )


def test_without_a_settled_day_there_is_nothing_to_be_reminded_of() -> None:
    open_event = an_event(meaning=Provisional(Month(2026, 12)), carriers=(a_ref(),))

    _, offered = offered_by_unit(a_plan(events=(open_event,)))

    assert [title for title, _ in offered] == ["Lịch"]


def test_without_a_date_there_is_nothing_to_subscribe_to() -> None:
    plan = a_plan(tasks=(a_task(meaning=Standing(), carriers=(a_ref(),)),))

    assert (offered_by_plan(plan), offered_by_unit(plan)) == (("", []), ("", []))


def test_a_site_without_calendars_offers_none() -> None:
    plan = a_plan(tasks=(a_task(carriers=(a_ref(),)),))

    assert (offered_by_plan(plan, NO_CALENDARS), offered_by_unit(plan, NO_CALENDARS)) == (("", []), ("", []))
