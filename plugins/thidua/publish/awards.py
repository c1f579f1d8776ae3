"""The award register: its pages by year, a page for each decision, and the list that the browser narrows."""

from __future__ import annotations

import json
from collections.abc import Iterator

from thidua.model.award import Decision
from thidua.model.portal import Portal
from thidua.publish.demonstration import marked
from thidua.publish.output import Asset, Output, Page
from thidua.publish.paths import AWARDS, SitePaths
from thidua.publish.settings import Settings
from thidua.views.award_facts import decision_facts, register_facts
from thidua.views.award_list import award_list
from thidua.views.award_register import award_register, award_years, awards_of_year
from thidua.views.award_words import decision_name, issuer_name
from thidua.views.decision_page import decision_page

TEMPLATE = "awards.html"


def award_outputs(portal: Portal, paths: SitePaths, settings: Settings) -> Iterator[Output]:
    real, made_up = portal.real, portal.made_up
    years = award_years(real)
    yield _register(portal, paths, max(years, default=None))
    for year in years:
        yield _register(portal, paths, year, address=paths.awards_of_year(year))
        yield _list(real, paths, year, made_up=False)
    for year in award_years(made_up):
        title = f"Sổ khen thưởng năm {year}"
        view = award_register(made_up, year, paths, made_up=made_up)
        decisions = [decision for decision in made_up.awarded if decision.day.year == year]
        facts = register_facts(made_up, title, _description(year), decisions, paths)
        address = paths.awards_of_year(year, made_up=True)
        yield marked(Page(address, TEMPLATE, title, _description(year), view, facts=facts), is_demo=True)
        yield _list(made_up, paths, year, made_up=True)
    for decision in portal.awarded:
        around = portal.beside(decision.body)
        page = _decision(around, decision, paths, settings)
        yield marked(page, is_demo=portal.register.is_demo(decision.body))


def _register(portal: Portal, paths: SitePaths, year: int | None, address: str = AWARDS) -> Page:
    """The way in shows the latest year."""
    real = portal.real
    title = "Khen thưởng" if address == AWARDS else f"Sổ khen thưởng năm {year}"
    decisions = [decision for decision in real.awarded if decision.day.year == year]
    description = _description(year)
    view = award_register(real, year, paths, made_up=portal.made_up)
    facts = register_facts(real, title, description, decisions, paths)
    canonical = paths.awards_of_year(year) if year and address == AWARDS else ""
    page = Page(address, TEMPLATE, title, description, view, canonical=canonical, facts=facts)
    return marked(page, is_demo=portal.is_all_demo)


def _description(year: int | None) -> str:
    when = f" năm {year}" if year else ""
    return f"Quyết định khen thưởng{when}: cá nhân, tập thể, hộ gia đình được tặng danh hiệu, hình thức khen thưởng."


def _list(portal: Portal, paths: SitePaths, year: int, *, made_up: bool) -> Asset:
    data = award_list(portal, awards_of_year(portal, year), paths)
    body = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Asset(paths.award_list(year, made_up=made_up), body.encode())


def _decision(portal: Portal, decision: Decision, paths: SitePaths, settings: Settings) -> Page:
    name, issuer = decision_name(decision), issuer_name(portal, decision)
    view = decision_page(portal, decision, paths)
    return Page(
        paths.decision(decision),
        "decision.html",
        f"{name}: {decision.subject}",
        f"{name} ngày {view.link.day} của {issuer}: {decision.subject}. {view.counts}.",
        view,
        source=decision.source,
        within=view.register.url,
        facts=decision_facts(portal, decision, paths, settings.site_url),
    )
