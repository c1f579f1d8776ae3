"""The pages of plans and of the units that carry them out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from thidua.feeds.data import plan_json
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.publish.articles import with_addresses
from thidua.publish.output import Asset, Output, Page
from thidua.publish.paths import PLANS, UNITS, SitePaths
from thidua.publish.settings import Settings
from thidua.views.items import Item, items_of
from thidua.views.plan_data import plan_data
from thidua.views.plan_index import plan_index
from thidua.views.plan_page import PlanPage, plan_page
from thidua.views.unit_page import unit_index, unit_page


def plan_outputs(portal: Portal, paths: SitePaths, settings: Settings) -> Iterator[Output]:
    yield Page(
        PLANS,
        "plans.html",
        "Kế hoạch",
        "Các kế hoạch công tác thi đua, khen thưởng, theo năm.",
        plan_index(portal, paths),
    )
    for plan in portal.plans:
        yield _plan(portal, plan, paths, settings.today)
        yield Asset(paths.plan_data(plan), plan_json(plan_data(portal, plan, paths, settings.site_url)))
    yield Page(UNITS, "units.html", "Đơn vị", "Các cơ quan, đơn vị và việc của từng đơn vị.", unit_index(portal, paths))
    items: dict[str, list[Item]] = defaultdict(list)
    for plan in portal.plans:
        for item in items_of(plan):
            for key in item.concerned:
                items[key].append(item)
    for unit in portal.register.units:
        view = unit_page(portal, unit, items[unit.key], paths, settings.today)
        description = f"Việc của {unit.name} theo các kế hoạch, theo ngày, và lịch riêng của đơn vị."
        yield Page(
            paths.unit(unit.key), "unit.html", unit.name, description, view, source=f"don-vi/{unit.top_body}.yml"
        )


def _plan(portal: Portal, plan: Plan, paths: SitePaths, today: date) -> Page:
    view = plan_page(portal, plan, paths, today)
    issuer = portal.body_of(plan).name
    return Page(
        path=paths.plan(plan),
        template="plan.html",
        title=f"{plan.kind} số {plan.cited_number}: {plan.subject}",
        description=f"{plan.kind} số {plan.cited_number} của {issuer}: {plan.subject}. {view.summary}.",
        view=_with_addresses(view, paths.plan(plan), paths),
        source=plan.source,
    )


def _with_addresses(view: PlanPage, path: str, paths: SitePaths) -> PlanPage:
    parts = tuple(replace(part, html=with_addresses(part.html, path, paths)) for part in view.document.parts)
    return replace(view, document=replace(view.document, parts=parts))
