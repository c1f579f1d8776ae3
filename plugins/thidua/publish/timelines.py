"""A page of quarters for each year that has plans, and the way in to the latest."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.model.portal import Portal
from thidua.publish.output import Output, Page
from thidua.publish.paths import TIMELINES, SitePaths
from thidua.publish.settings import Settings
from thidua.views.page_facts import PageFacts, section_facts
from thidua.views.timeline import timeline


def timeline_outputs(portal: Portal, paths: SitePaths, settings: Settings) -> Iterator[Output]:
    for year in portal.years:
        yield Page(
            paths.timeline(year),
            "timeline.html",
            f"Dòng thời gian năm {year}",
            f"Nhiệm vụ, thời hạn và hội nghị thi đua, khen thưởng năm {year}, theo từng quý.",
            timeline(portal, year, paths, settings.today),
            facts=_facts(portal, year),
        )
    current = max(
        (year for year in portal.years if year <= settings.today.year),
        default=min(portal.years, default=settings.today.year),
    )
    yield Page(
        TIMELINES,
        "timeline.html",
        "Dòng thời gian",
        "Nhiệm vụ, thời hạn và hội nghị thi đua, khen thưởng của năm đang thực hiện, theo từng quý.",
        timeline(portal, current, paths, settings.today),
        facts=_facts(portal, current),
    )


def _facts(portal: Portal, year: int) -> PageFacts:
    plans = (plan for plan in portal.plans if plan.year == year)
    return section_facts(f"Dòng thời gian năm {year}", "Nhiệm vụ, thời hạn và hội nghị, theo từng quý", plans)
