"""What a page says to machines beyond its title, description and address; `page_head.py` makes their tags of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.unit import Unit
from thidua.views.content_dates import date_words, plan_updated, plans_updated, written_date
from thidua.views.linked_data import Node, plan_nodes, unit_node
from thidua.views.links import Links
from thidua.views.share_card import ShareCard, body_card, plan_card, section_card

Kind = Literal["home", "text", "collection", "document"]


@dataclass(frozen=True, slots=True)
class PageFacts:
    """`issued` and `updated` are ISO days, or months where no day is known, "" where the content gives none.

    `creator`, `identifier` and `source` are of the document that the page shows; "" means the portal's own words.
    `things` are what the page is about as schema.org nodes, `items` the (name, address) that it lists.
    """

    kind: Kind = "text"
    issued: str = ""
    updated: str = ""
    creator: str = ""
    identifier: str = ""
    source: str = ""
    subjects: tuple[str, ...] = ()
    things: tuple[Node, ...] = ()
    items: tuple[tuple[str, str], ...] = ()
    card: ShareCard | None = None


NO_FACTS = PageFacts()
"""Of a hand-written page: all that is known stands on it."""


def plan_facts(portal: Portal, plan: Plan, links: Links, site_url: str) -> PageFacts:
    issuer = portal.body_of(plan).name
    issued = written_date(plan.issued)
    return PageFacts(
        "document",
        issued=issued,
        updated=plan_updated(plan),
        creator=issuer,
        identifier=str(plan.cited_number) if plan.cited_number.number else "",
        source=f"{plan.kind} số {plan.cited_number} {date_words(issued)} của {issuer}",
        subjects=(plan.kind, f"Năm {plan.year}"),
        things=plan_nodes(portal, plan, links, site_url),
        card=plan_card(portal, plan),
    )


def unit_facts(portal: Portal, unit: Unit, plans: Iterable[Plan], links: Links, site_url: str) -> PageFacts:
    """`plans` are those that concern the unit."""
    node = unit_node(portal, unit, links, site_url)
    return PageFacts(
        "collection",
        updated=plans_updated(plans),
        things=(node,) if node else (),
        card=body_card(portal.register.body_by_id[unit.top_body]),
    )


def section_facts(
    title: str,
    description: str,
    plans: Iterable[Plan],
    *,
    items: tuple[tuple[str, str], ...] = (),
    things: tuple[Node, ...] = (),
) -> PageFacts:
    """`plans` are those that the page is made from."""
    return PageFacts(
        "collection", updated=plans_updated(plans), items=items, things=things, card=section_card(title, description)
    )
