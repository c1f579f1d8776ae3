"""The first page."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.model.portal import Portal
from thidua.publish.demonstration import marked
from thidua.publish.output import Output, Page
from thidua.publish.paths import HOME, SitePaths
from thidua.publish.settings import Settings
from thidua.views.content_dates import plans_updated
from thidua.views.home_page import home_page
from thidua.views.page_facts import PageFacts
from thidua.views.share_card import share_card


def home_outputs(portal: Portal, paths: SitePaths, settings: Settings) -> Iterator[Output]:
    description = "Việc sắp đến hạn, kế hoạch, dòng thời gian và lịch công tác thi đua, khen thưởng."
    real = portal.real
    page = Page(
        HOME,
        "home.html",
        settings.site_name,
        description,
        home_page(real, paths, settings.today),
        facts=PageFacts("home", updated=plans_updated(real.plans), card=share_card(description.rstrip("."))),
    )
    yield marked(page, is_demo=portal.is_all_demo)
