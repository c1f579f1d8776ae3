"""The page to subscribe to calendars, and the QR codes of their addresses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from thidua.feeds.qr_code import qr_svg
from thidua.model.portal import Portal
from thidua.publish.demonstration import marked
from thidua.publish.output import Asset, Output, Page
from thidua.publish.settings import Settings
from thidua.views.calendar_feed import CalendarFeed
from thidua.views.calendar_page import calendar_page
from thidua.views.links import Links
from thidua.views.page_facts import section_facts
from thidua.views.subscription import CODED


def subscribe_outputs(
    portal: Portal, feeds: Sequence[CalendarFeed], paths: Links, settings: Settings
) -> Iterator[Output]:
    """`feeds` are those that the site has, without the files of single items."""
    real = portal.real
    # Those of what is made up are offered on its own pages only.
    shown = [feed for feed in feeds if not feed.body or feed.body in real.register.body_by_id]
    description = "Đăng ký lịch thời hạn, hội nghị và nhiệm vụ thi đua, khen thưởng vào điện thoại, máy tính."
    page = Page(
        paths.calendars(),
        "calendars.html",
        "Lịch",
        description,
        calendar_page(real, shown, paths, settings.site_url, settings.today),
        facts=section_facts("Lịch", description, real.plans),
    )
    yield marked(page, is_demo=portal.is_all_demo)
    for feed in feeds:
        if feed.kind in CODED:
            yield Asset(paths.qr_code(feed.path), qr_svg(f"{settings.site_url}{feed.path}"))
