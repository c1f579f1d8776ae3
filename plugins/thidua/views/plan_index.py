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
    years: tuple[PlanYear, ...]


def plan_index(portal: Portal, links: Links) -> PlanIndex:
    return PlanIndex(
        tuple(
            PlanYear(
                year,
                links.timeline(year),
                tuple(plan_link(portal, plan, links) for plan in portal.plans if plan.year == year),
            )
            for year in reversed(portal.years)
        )
    )
