"""What carries out what, beside a duty: the superiors' duties that it names, and the duties that name it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from thidua.model.cascade import Key, slack
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.timing import last_day_of
from thidua.views.items import Item, headline, items_of
from thidua.views.links import Links
from thidua.views.state import StateView

SHOWN_BELOW = 6
"""A province has a hundred communes, and the page of its plan is there for its own words."""


@dataclass(frozen=True, slots=True)
class DutyLink:
    """A duty of another plan. `text` is "nhiệm vụ 3, Kế hoạch số 01/KH-UBND"; `slack` compares the last days of both,
    "" where they cannot be compared or end with the same period.
    """

    text: str
    issuer: str
    url: str
    timing: str
    slack: str
    state: StateView


@dataclass(frozen=True, slots=True)
class DutyLinks:
    """`more` is how many of those below are left to the map of plans."""

    above: tuple[DutyLink, ...]
    below: tuple[DutyLink, ...]
    more: int = 0


def cascade_links(portal: Portal, plan: Plan, links: Links, today: date) -> Mapping[str, DutyLinks]:
    """By the ids that things have on their plan's page, a task that is an event by both; without those that no
    declaration names.
    """
    items = duties_near(portal, plan)
    found: dict[str, DutyLinks] = {}
    for item in items_of(plan):
        near = _shortened(duty_links(portal, item, items, links, today))
        if near.above or near.below:
            found[item.id] = near
            if item.task:
                found[item.task.id] = near
    return found


def _shortened(found: DutyLinks) -> DutyLinks:
    if len(found.below) <= SHOWN_BELOW:
        return found
    return replace(found, below=found.below[:SHOWN_BELOW], more=len(found.below) - SHOWN_BELOW)


def duties_near(portal: Portal, plan: Plan) -> Mapping[Key, Item]:
    """The duties of all plans that this one's declarations lead to, or come from."""
    near = (portal.plan_by_id[plan_id] for plan_id in portal.cascade.plans_near(plan))
    return {(other.id, item.id): item for other in near for item in items_of(other)}


def duty_links(portal: Portal, item: Item, others: Mapping[Key, Item], links: Links, today: date) -> DutyLinks:
    """`others` are the duties that may be named."""
    key = (item.plan.id, item.id)
    above = (others[other] for other in portal.cascade.above(key) if other in others)
    below = (others[other] for other in portal.cascade.below(key) if other in others)
    return DutyLinks(
        tuple(
            _link(portal, other, portal.body_of(other.plan).label, _slack(portal, item, other), links, today)
            for other in above
        ),
        tuple(
            # Many communes are "UBND xã" to themselves.
            _link(portal, other, portal.body_of(other.plan).name, _slack(portal, other, item), links, today)
            for other in below
        ),
    )


def duty_words(item: Item) -> str:
    """Nhiệm vụ 3, nhiệm vụ 2 quý IV where the plan counts anew; else by its first words."""
    if item.task and item.task.number:
        number = item.task.number.strip(" .)")
        alike = [task for task in item.plan.tasks if task.number.strip(" .)") == number]
        return f"nhiệm vụ {number}" if len(alike) == 1 else f"nhiệm vụ {number} {item.task.signed_timing.wording}"
    kind = {"task": "nhiệm vụ", "deadline": "thời hạn", "event": "sự kiện"}[item.kind]
    return f"{kind} “{headline(item.text)}”"


def _link(portal: Portal, item: Item, issuer: str, slack_text: str, links: Links, today: date) -> DutyLink:
    return DutyLink(
        text=f"{duty_words(item)}, {item.plan.kind} số {item.plan.cited_number}",
        issuer=issuer,
        url=links.entry(item.plan, item.id),
        timing=item.timing.wording,
        slack=slack_text,
        state=item.state(portal, today),
    )


def _slack(portal: Portal, own: Item, above: Item) -> str:
    if own.is_cancelled or above.is_cancelled or any(map(portal.replacement, (own.plan, above.plan))):
        return ""
    left = slack(own.timing.meaning, above.timing.meaning, portal.days_off)
    last, limit = last_day_of(own.timing.meaning), last_day_of(above.timing.meaning)
    if left is None or last is None or limit is None:
        return ""
    if left:
        return f"sớm hơn cấp trên {left} ngày làm việc" if left > 0 else f"muộn hơn cấp trên {-left} ngày làm việc"
    return "sau hạn của cấp trên" if last > limit else "không còn ngày làm việc nào trước hạn của cấp trên"
