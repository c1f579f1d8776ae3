"""Pages of quarters: of each year that has plans, of its bodies, plans and units; and the way in to the latest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from thidua.model.portal import Portal
from thidua.publish.demonstration import marked
from thidua.publish.output import Output, Page
from thidua.publish.paths import TIMELINES, SitePaths
from thidua.publish.settings import Settings
from thidua.views.page_facts import PageFacts, section_facts
from thidua.views.share_card import body_card, plan_card
from thidua.views.timeline import subject_of, timeline
from thidua.views.timeline_rows import TimelineRow, plans_in, timeline_rows
from thidua.views.timeline_scopes import Scope, Scoped, neighbours, scope_url, scoped

TEMPLATE = "timeline.html"


def timeline_outputs(portal: Portal, paths: SitePaths, settings: Settings) -> Iterator[Output]:
    found = scoped(portal, timeline_rows(portal, paths, settings.today))
    years = portal.real.years
    # A year whose plans ask for nothing yet has a page, too: the menu and the plans lead to it.
    scopes: Scoped = {**dict.fromkeys(map(Scope, years), ()), **found}
    beside = neighbours(scopes)
    for scope, rows in scopes.items():
        view = timeline(portal, scope, rows, beside(scope), paths, settings.today)
        title = _title(portal, scope, paths)
        description = f"{title}: nhiệm vụ, thời hạn và hội nghị thi đua, khen thưởng, theo từng quý."
        facts = _facts(portal, scope, title, rows)
        page = Page(scope_url(portal, scope, paths), TEMPLATE, title, description, view, facts=facts)
        yield marked(page, is_demo=portal.register.is_demo(scope.body) if scope.body else portal.is_all_demo)
    current = Scope(
        max(
            (year for year in years if year <= settings.today.year),
            default=min(years, default=settings.today.year),
        )
    )
    rows = found.get(current, ())
    page = Page(
        TIMELINES,
        TEMPLATE,
        "Dòng thời gian",
        "Nhiệm vụ, thời hạn và hội nghị thi đua, khen thưởng của năm đang thực hiện, theo từng quý.",
        timeline(portal, current, rows, beside(current), paths, settings.today),
        canonical=scope_url(portal, current, paths) if current in scopes else "",
        facts=_facts(portal, current, _title(portal, current, paths), rows),
    )
    yield marked(page, is_demo=portal.is_all_demo)


def _title(portal: Portal, scope: Scope, paths: SitePaths) -> str:
    subject = subject_of(portal, scope, paths).text
    return f"Dòng thời gian năm {scope.year}{': ' if subject else ''}{subject}"


def _facts(portal: Portal, scope: Scope, title: str, rows: Sequence[TimelineRow]) -> PageFacts:
    """The picture of a shared address is the one that the plan's, or the body's other pages have."""
    facts = section_facts(title, "Nhiệm vụ, thời hạn và hội nghị, theo từng quý", plans_in(rows))
    if scope.plan:
        return replace(facts, card=plan_card(portal, portal.plan_by_id[scope.plan]))
    return replace(facts, card=body_card(portal.register.body_by_id[scope.body])) if scope.body else facts
