"""Where the award register is told of beside plans and units: decisions that fulfil an entry, awards of a unit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.unit import Unit
from thidua.model.wording import slug
from thidua.views.award_words import DecisionLink, decision_link
from thidua.views.links import Links


@dataclass(frozen=True, slots=True)
class UnitAwards:
    """`url` is the register of that year, narrowed to the unit."""

    year: int
    count: int
    url: str


def outcomes_of(portal: Portal, plan: Plan, entry_ids: tuple[str, ...], links: Links) -> tuple[DecisionLink, ...]:
    """A task that is an event goes by the ids of both."""
    if not links.awards():
        return ()
    found = {decision.path: decision for each in entry_ids for decision in portal.award_index.fulfilling(plan.id, each)}
    return tuple(decision_link(portal, decision, links) for decision in found.values())


def outcomes_of_plan(portal: Portal, plan: Plan, links: Links) -> Mapping[str, tuple[DecisionLink, ...]]:
    """By the ids that entries have on the plan's page; those without a decision are left out."""
    ids = (entry.id for entry in plan.entries)
    found = ((each, outcomes_of(portal, plan, (each,), links)) for each in ids)
    return {each: decisions for each, decisions in found if decisions}


def unit_awards(portal: Portal, unit: Unit, links: Links) -> tuple[UnitAwards, ...]:
    """Of a body all that it decided, of any other unit what it and its people were given; the latest year first."""
    if not links.awards():
        return ()
    if unit.key == unit.top_body:
        decisions = portal.award_index.of_issuer(unit.key)
        awards = [(decision, award) for decision in decisions for award in decision.awards]
        narrowed = f"?co-quan={slug(unit.key)}"
    else:
        awards = list(portal.award_index.of_unit(unit.key))
        narrowed = f"?don-vi={unit.key}"
    years = Counter(decision.day.year for decision, award in awards if not award.revocation)
    made_up = portal.register.is_demo(unit.key) and not portal.is_all_demo
    return tuple(
        UnitAwards(year, years[year], f"{links.awards_of_year(year, made_up=made_up)}{narrowed}")
        for year in sorted(years, reverse=True)
    )
