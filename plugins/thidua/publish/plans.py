"""The pages of plans and of the units that carry them out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from thidua.feeds.data import plan_json
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.publish.articles import published
from thidua.publish.open_data import open_data_outputs
from thidua.publish.output import Asset, Output, Page
from thidua.publish.paths import PLANS, UNITS, SitePaths
from thidua.publish.settings import Settings
from thidua.views.items import Item, items_of
from thidua.views.page_facts import plan_facts, section_facts, unit_facts
from thidua.views.plan_data import plan_data
from thidua.views.plan_index import plan_index
from thidua.views.plan_page import PlanPage, plan_page
from thidua.views.unit_page import unit_index, unit_page


def plan_outputs(portal: Portal, paths: SitePaths, settings: Settings) -> Iterator[Output]:
    yield _index(portal, paths)
    for plan in portal.plans:
        yield _plan(portal, plan, paths, settings)
        yield Asset(paths.plan_data(plan), plan_json(plan_data(portal, plan, paths, settings.site_url)))
    yield _units(portal, paths)
    items: dict[str, list[Item]] = defaultdict(list)
    for plan in portal.plans:
        for item in items_of(plan):
            for key in item.concerned(portal.register):
                items[key].append(item)
    for unit in portal.register.units:
        view = unit_page(portal, unit, items[unit.key], paths, settings.today, settings.site_url)
        description = f"Việc của {unit.name} theo các kế hoạch, theo ngày, và lịch riêng của đơn vị."
        concerning = (item.plan for item in items[unit.key])
        yield Page(
            paths.unit(unit.key),
            "unit.html",
            unit.name,
            description,
            view,
            source=f"don-vi/{unit.top_body}.yml",
            facts=unit_facts(portal, unit, concerning, paths, settings.site_url),
        )
    yield from open_data_outputs(portal, paths, settings)


def _index(portal: Portal, paths: SitePaths) -> Page:
    title, description = "Kế hoạch", "Các kế hoạch công tác thi đua, khen thưởng, theo năm."
    view = plan_index(portal, paths)
    listed = (plan for year in view.years for plan in year.plans)
    items = tuple((f"{plan.kind} số {plan.number}: {plan.subject}", plan.url) for plan in listed)
    facts = section_facts(title, description, portal.plans, items=items)
    return Page(PLANS, "plans.html", title, description, view, facts=facts)


def _units(portal: Portal, paths: SitePaths) -> Page:
    title, description = "Đơn vị", "Các cơ quan, đơn vị và việc của từng đơn vị."
    view = unit_index(portal, paths)
    items = tuple((body.name, body.url) for body in view.bodies)
    facts = section_facts(title, description, portal.plans, items=items)
    return Page(UNITS, "units.html", title, description, view, facts=facts)


def _plan(portal: Portal, plan: Plan, paths: SitePaths, settings: Settings) -> Page:
    view = plan_page(portal, plan, paths, settings.today, settings.site_url)
    issuer = portal.body_of(plan).name
    return Page(
        path=paths.plan(plan),
        template="plan.html",
        title=f"{plan.kind} số {plan.cited_number}: {plan.subject}",
        description=f"{plan.kind} số {plan.cited_number} của {issuer}: {plan.subject}. {view.summary}.",
        view=_published(view, paths.plan(plan), paths),
        source=plan.source,
        facts=plan_facts(portal, plan, paths, settings.site_url),
    )


def _published(view: PlanPage, path: str, paths: SitePaths) -> PlanPage:
    parts = tuple(replace(part, html=published(part.html, path, paths)) for part in view.document.parts)
    return replace(view, document=replace(view.document, parts=parts))
