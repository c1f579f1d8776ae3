"""The subscribe page lists the feeds there are, and each address that has a code has the code of that address."""

from __future__ import annotations

from datetime import UTC, date, datetime

from tests.builders import BODY, a_deadline, a_plan, a_portal, a_ref
from thidua.feeds.qr_code import qr_svg
from thidua.model.ledger import Ledger
from thidua.model.portal import Portal
from thidua.publish.calendars import calendar_outputs, calendars_of
from thidua.publish.output import Asset, Page
from thidua.publish.paths import SitePaths
from thidua.publish.settings import Settings
from thidua.views.calendar_page import CalendarPage

SETTINGS = Settings(
    site_name="Thi đua, khen thưởng xã Quan Sơn",
    site_url="https://quanson.vn/",
    uid_domain="quanson.vn",
    today=date(2026, 1, 10),
    now=datetime(2026, 1, 10, 3, tzinfo=UTC),
)
PORTAL = a_portal(a_plan(deadlines=(a_deadline(carriers=(a_ref(),), monitors=()),)))


def outputs_of(portal: Portal) -> tuple[Page, dict[str, bytes]]:
    calendars = calendars_of(portal, SitePaths(), SETTINGS, Ledger())
    page, *assets = calendar_outputs(portal, calendars, SitePaths(), SETTINGS)
    assert isinstance(page, Page)
    return page, {asset.path: asset.body for asset in assets if isinstance(asset, Asset)}


def test_the_subscribe_page_lists_every_feed_that_is_written_but_those_of_single_entries() -> None:
    page, assets = outputs_of(PORTAL)

    assert (page.path, page.template, page.title) == ("lich/", "calendars.html", "Lịch")
    assert isinstance(page.view, CalendarPage)
    cards = {
        group.title: [[feed.subscription.path for feed in card.feeds] for card in group.cards]
        for group in page.view.groups
    }
    assert cards == {
        "Toàn trang": [["lich/tat-ca.ics"], ["lich/han.ics"], ["lich/viec.ics"]],
        "Ủy ban nhân dân xã Quan Sơn": [
            ["lich/don-vi/xa-quan-son.ics", "lich/don-vi/xa-quan-son.nhac.ics"],
            ["lich/don-vi/xa-quan-son/phong-vh-xh.ics", "lich/don-vi/xa-quan-son/phong-vh-xh.nhac.ics"],
            ["lich/ke-hoach/quan-son-2026.ics"],
        ],
    }
    archives = [archive.path for archive in page.view.archives]
    listed = {path for group in cards.values() for card in group for path in card}
    written = {path for path in assets if path.endswith(".ics")}
    assert written == {*listed, *archives, "lich/muc/quan-son-2026.gui-ke-hoach.ics"}


def test_the_sites_feeds_and_each_units_have_a_code_of_their_address() -> None:
    _, assets = outputs_of(PORTAL)
    units = (BODY, f"{BODY}.nhac", f"{BODY}/phong-vh-xh", f"{BODY}/phong-vh-xh.nhac")
    names = ("tat-ca", "han", "viec", *(f"don-vi/{unit}" for unit in units))

    codes = {path: body for path, body in assets.items() if path.endswith(".svg")}

    assert codes == {f"lich/ma-qr/{name}.svg": qr_svg(f"https://quanson.vn/lich/{name}.ics") for name in names}


def test_a_portal_without_plans_has_the_page_alone() -> None:
    page, assets = outputs_of(a_portal())

    assert (page.path, assets) == ("lich/", {})
