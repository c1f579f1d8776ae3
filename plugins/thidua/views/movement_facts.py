"""What a movement tells machines: its period and organiser, in the vocabulary of schema.org, and its share card."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thidua.model.movement import Movement
from thidua.model.portal import Portal
from thidua.views.linked_data import Node
from thidua.views.links import Links
from thidua.views.movement_rows import KICKER, name_below_kicker, period_of
from thidua.views.page_facts import PageFacts
from thidua.views.share_card import share_card


def movement_facts(portal: Portal, movement: Movement, links: Links, site_url: str) -> PageFacts:
    body = portal.register.body_by_id[movement.body]
    return PageFacts(
        "document",
        issued=_launched(portal, movement).isoformat(),
        updated=max(_days(portal, movement)).isoformat(),
        creator=body.name,
        subjects=(KICKER,),
        things=(_node(portal, movement, links, site_url),),
        card=share_card(name_below_kicker(movement), kicker=KICKER, issuer=body.name, date=period_of(movement)),
    )


def _launched(portal: Portal, movement: Movement) -> date:
    """By the document that launched it; where nobody says when that was, its first day."""
    if movement.launch and movement.launch.date:
        return movement.launch.date.day
    plan = portal.plan_by_id.get(movement.plan)
    return plan.issued_day if plan else movement.first.day


def _days(portal: Portal, movement: Movement) -> Iterator[date]:
    """Of everything that the page says has happened."""
    yield _launched(portal, movement)
    reviews = (*movement.preliminary_reviews, *((movement.final_review,) if movement.final_review else ()))
    yield from (review.date.day for review in reviews if review.date)
    yield from (post.updated for post in portal.posts_about("movement", movement.slug))
    yield from (decision.day for decision in portal.award_index.of_movement(movement.slug))


def _node(portal: Portal, movement: Movement, links: Links, site_url: str) -> Node:
    """A series of what is done over a time, as its vocabulary has no movements."""
    body = portal.register.body_by_id[movement.body]
    url = f"{site_url}{links.movement(movement.slug)}"
    node: Node = {
        "@type": "EventSeries",
        "@id": f"{url}#movement",
        "url": url,
        "name": movement.name,
        "description": movement.summary,
        "inLanguage": "vi",
        "startDate": movement.first.day.isoformat(),
        "organizer": {"@type": "GovernmentOrganization", "name": body.name, "url": f"{site_url}{links.unit(body.id)}"},
    }
    if movement.last:
        node["endDate"] = movement.last.day.isoformat()
    plan = portal.plan_by_id.get(movement.plan)
    if plan and links.plan(plan):
        node["subjectOf"] = f"{site_url}{links.plan(plan)}"
    return node
