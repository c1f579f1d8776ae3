"""Which plan is issued under which, year by year, and which of a superior's duties somebody below says to carry out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.unit import LEVELS
from thidua.views.cascade import DutyLink, duties_near, duty_links
from thidua.views.items import Item, headline, items_of
from thidua.views.links import Links
from thidua.views.plan_links import PlanLink, plan_link

GIVEN_UP = frozenset({"cancelled", "replaced", "dropped"})
"""States of duties that nobody has to carry out any more."""


@dataclass(frozen=True, slots=True)
class MapDuty:
    text: str
    url: str
    timing: str
    below: tuple[DutyLink, ...] = ()


@dataclass(frozen=True, slots=True)
class MapPlan:
    """`answered` and `unanswered` are the duties that a plan below does and does not name; both are empty where no
    plan is issued under this one. `others` are plans that it is issued under besides the one that it stands below.
    """

    anchor: str
    plan: PlanLink
    level: str
    duties: int
    answered: tuple[MapDuty, ...]
    unanswered: tuple[MapDuty, ...]
    others: tuple[PlanLink, ...]
    children: tuple[MapPlan, ...]


@dataclass(frozen=True, slots=True)
class MapYear:
    year: int
    plans: int
    timeline_url: str
    roots: tuple[MapPlan, ...]


@dataclass(frozen=True, slots=True)
class PlanMap:
    """Both with the newest year first; `made_up` shows what the portal does, apart from all that is real."""

    years: tuple[MapYear, ...]
    made_up: tuple[MapYear, ...]


def plan_map(portal: Portal, links: Links, today: date) -> PlanMap:
    # The timeline of a whole year leaves out what is made up.
    made_up = (replace(year, timeline_url="") for year in _years(portal.made_up, links, today))
    return PlanMap(_years(portal.real, links, today), tuple(made_up))


def _years(portal: Portal, links: Links, today: date) -> tuple[MapYear, ...]:
    return tuple(_year(portal, year, links, today) for year in reversed(portal.years))


def _year(portal: Portal, year: int, links: Links, today: date) -> MapYear:
    plans = sorted((plan for plan in portal.plans if plan.year == year), key=lambda plan: _place(portal, plan))
    below: dict[str, list[Plan]] = {}
    for plan in plans:
        above = next((parent.id for parent in portal.parents(plan) if parent.year == year), "")
        below.setdefault(above, []).append(plan)
    shown: set[str] = set()

    def node(plan: Plan, above: str) -> MapPlan:
        shown.add(plan.id)
        children = tuple(node(child, plan.id) for child in below.get(plan.id, ()) if child.id not in shown)
        return _node(portal, plan, above, children, links, today)

    roots = [node(plan, "") for plan in below.get("", ())]
    # Plans that cite each other in a ring hang on none of these.
    roots += [node(plan, "") for plan in plans if plan.id not in shown]
    return MapYear(year, len(plans), links.timeline(year), tuple(roots))


def _node(portal: Portal, plan: Plan, above: str, children: tuple[MapPlan, ...], links: Links, today: date) -> MapPlan:
    items = tuple(items_of(plan))
    duties: list[tuple[Item, MapDuty]] = []
    if portal.children(plan):
        others = duties_near(portal, plan)
        duties = [(item, _duty(portal, item, others, links, today)) for item in items]
    return MapPlan(
        anchor=plan.id,
        plan=plan_link(portal, plan, links),
        level=portal.body_of(plan).level,
        duties=len(items),
        answered=tuple(duty for _, duty in duties if duty.below),
        unanswered=tuple(
            duty for item, duty in duties if not duty.below and item.state(portal, today).code not in GIVEN_UP
        ),
        others=tuple(plan_link(portal, parent, links) for parent in portal.parents(plan) if parent.id != above),
        children=children,
    )


def _duty(portal: Portal, item: Item, others: Mapping[tuple[str, str], Item], links: Links, today: date) -> MapDuty:
    below = duty_links(portal, item, others, links, today).below
    words = headline(item.task.text if item.task and item.kind == "task" else item.text)
    number = f"{item.task.number.strip(' .)')}. " if item.task and item.task.number else ""
    return MapDuty(f"{number}{words}", links.entry(item.plan, item.id), item.timing.wording, below)


def _place(portal: Portal, plan: Plan) -> tuple[int, str, date]:
    """From the province down, then by the body's name."""
    body = portal.body_of(plan)
    return LEVELS.index(body.level), body.name, plan.issued_day
