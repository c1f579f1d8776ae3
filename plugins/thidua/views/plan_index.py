"""All plans, newest year first, within a year by issuer."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.model.portal import Portal
from thidua.views.links import Links
from thidua.views.plan_links import PlanLink, plan_link


@dataclass(frozen=True, slots=True)
class PlanYear:
    year: int
    timeline_url: str
    plans: tuple[PlanLink, ...]


@dataclass(frozen=True, slots=True)
class PlanIndex:
    """`made_up` are plans that show what the portal does, apart from all that is real."""

    years: tuple[PlanYear, ...]
    map_url: str = ""
    made_up: tuple[PlanLink, ...] = ()


def plan_index(portal: Portal, links: Links) -> PlanIndex:
    real, made_up = portal.real, portal.made_up
    return PlanIndex(
        tuple(
            PlanYear(
                year,
                links.timeline(year),
                tuple(plan_link(real, plan, links) for plan in real.plans if plan.year == year),
            )
            for year in reversed(real.years)
        ),
        links.plan_map() if portal.plans else "",
        tuple(plan_link(made_up, plan, links) for plan in reversed(made_up.plans)),
    )
