"""The pages of plans and of the units that carry them out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from thidua.feeds.data import plan_json
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.publish.articles import published
from thidua.publish.demonstration import marked
from thidua.publish.open_data import open_data_outputs
from thidua.publish.output import Asset, Output, Page
from thidua.publish.paths import PLANS, UNITS, SitePaths
from thidua.publish.plan_map import plan_map_page
from thidua.publish.settings import Settings
from thidua.views.items import Item, items_of
from thidua.views.page_facts import plan_facts, section_facts, unit_facts
from thidua.views.plan_data import plan_data
from thidua.views.plan_index import plan_index
from thidua.views.plan_page import PlanPage, plan_page
from thidua.views.unit_index import unit_index
from thidua.views.unit_page import unit_page


def plan_outputs(portal: Portal, paths: SitePaths, settings: Settings) -> Iterator[Output]:
    yield _index(portal, paths)
    yield plan_map_page(portal, paths, settings)
    for plan in portal.plans:
        around = portal.beside(plan.issuer)
        yield marked(_plan(around, plan, paths, settings), is_demo=portal.is_demo(plan))
        yield Asset(paths.plan_data(plan), plan_json(plan_data(around, plan, paths, settings.site_url)))
    yield _units(portal, paths)
    items: dict[str, list[Item]] = defaultdict(list)
    for plan in portal.plans:
        for item in items_of(plan):
            for key in item.concerned(portal.register):
                items[key].append(item)
    for unit in portal.register.units:
        around = portal.beside(unit.top_body)
        view = unit_page(around, unit, items[unit.key], paths, settings.today, settings.site_url)
        description = f"Việc của {unit.name} theo các kế hoạch, theo ngày, và lịch riêng của đơn vị."
        concerning = (item.plan for item in items[unit.key])
        page = Page(
            paths.unit(unit.key),
            "unit.html",
            unit.name,
            description,
            view,
            source=f"don-vi/{unit.top_body}.yml",
            facts=unit_facts(around, unit, concerning, paths, settings.site_url),
        )
        yield marked(page, is_demo=portal.register.is_demo(unit.key))
    yield from open_data_outputs(portal.real, paths, settings, beside=portal.made_up)


def _index(portal: Portal, paths: SitePaths) -> Page:
    title, description = "Kế hoạch", "Các kế hoạch công tác thi đua, khen thưởng, theo năm."
    view = plan_index(portal, paths)
    listed = (plan for year in view.years for plan in year.plans)
    items = tuple((f"{plan.kind} số {plan.number}: {plan.subject}", plan.url) for plan in listed)
    facts = section_facts(title, description, portal.real.plans, items=items)
    page = Page(PLANS, "plans.html", title, description, view, facts=facts)
    return marked(page, is_demo=portal.is_all_demo)


def _units(portal: Portal, paths: SitePaths) -> Page:
    title, description = "Đơn vị", "Các cơ quan, đơn vị và việc của từng đơn vị."
    view = unit_index(portal, paths)
    items = tuple((body.name, body.url) for body in view.bodies)
    facts = section_facts(title, description, portal.real.plans, items=items)
    return marked(Page(UNITS, "units.html", title, description, view, facts=facts), is_demo=portal.is_all_demo)


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
