"""The first page."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.model.portal import Portal
from thidua.publish.demonstration import marked
from thidua.publish.output import Output, Page
from thidua.publish.paths import HOME, SitePaths
from thidua.publish.settings import Settings
from thidua.views.home_facts import home_facts
from thidua.views.home_page import home_page


def home_outputs(portal: Portal, paths: SitePaths, settings: Settings) -> Iterator[Output]:
    description = "Việc sắp đến hạn, kế hoạch, dòng thời gian và lịch công tác thi đua, khen thưởng."
    real = portal.real
    page = Page(
        HOME,
        "home.html",
        settings.site_name,
        description,
        home_page(real, paths, settings.today),
        facts=home_facts(real, paths, description),
    )
    yield marked(page, is_demo=portal.is_all_demo)
