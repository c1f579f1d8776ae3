"""The page of a decision: its marks, what it fulfils, and everybody it honours, by title."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.model.award import Decision
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.views.award_counts import counts_words, standing
from thidua.views.award_groups import AwardGroup, Linked, award_groups
from thidua.views.award_words import DecisionLink, decision_link, level_name, rewarded_words, type_name
from thidua.views.items import headline, items_of
from thidua.views.links import Links

SHORT = 20
"""Recipients that one sees at once: with more there is a box to find a name in."""


@dataclass(frozen=True, slots=True)
class SignerView:
    post: str
    name: str


@dataclass(frozen=True, slots=True)
class DecisionPage:
    """`fulfils` are entries of plans with the plan's name; `basis` is why it may stand here. `total` is without what
    was revoked.
    """

    link: DecisionLink
    issuer_url: str
    proposer: Linked | None
    level: str
    kind: str
    rewarded: str
    signer: SignerView | None
    fulfils: tuple[tuple[Linked, Linked], ...]
    movement: Linked | None
    basis: str
    counts: str
    total: int
    has_finder: bool
    groups: tuple[AwardGroup, ...]
    register: Linked


def decision_page(portal: Portal, decision: Decision, links: Links) -> DecisionPage:
    signature = decision.signature
    movement = portal.movement_by_slug.get(decision.movement)
    proposer = portal.register.unit_by_key.get(decision.proposer)
    publication = decision.publication
    year = decision.day.year
    made_up = portal.register.is_demo(decision.body) and not portal.is_all_demo
    return DecisionPage(
        link=decision_link(portal, decision, links),
        issuer_url=links.unit(decision.issuer) if decision.issuer in portal.register.unit_by_key else "",
        proposer=Linked(proposer.name, links.unit(proposer.key)) if proposer else None,
        level=level_name(portal, decision),
        kind=type_name(portal, decision),
        rewarded=rewarded_words(decision),
        signer=SignerView(signature.post, signature.name) if signature else None,
        fulfils=tuple(_entries(portal, decision, links)),
        movement=Linked(movement.name, links.movement(movement.slug)) if movement else None,
        basis=publication.basis if publication else "",
        counts=counts_words(decision.awards),
        total=standing(decision.awards),
        has_finder=len(decision.awards) > SHORT,
        groups=award_groups(portal, decision, links),
        register=Linked(f"Sổ khen thưởng năm {year}", links.awards_of_year(year, made_up=made_up)),
    )


def _entries(portal: Portal, decision: Decision, links: Links) -> list[tuple[Linked, Linked]]:
    found: list[tuple[Linked, Linked]] = []
    for name in decision.fulfils:
        plan_id, _, entry_id = name.partition(".")
        plan = portal.plan_by_id.get(plan_id)
        if plan is None:
            continue
        words = f"{plan.kind} số {plan.cited_number}"
        found.append(
            (Linked(_entry_words(plan, entry_id), links.entry(plan, entry_id)), Linked(words, links.plan(plan)))
        )
    return found


def _entry_words(plan: Plan, entry_id: str) -> str:
    for item in items_of(plan):
        if item.task and entry_id == item.task.id:
            return headline(item.task.text)
        if entry_id == item.id:
            return headline(item.text)
    return entry_id
