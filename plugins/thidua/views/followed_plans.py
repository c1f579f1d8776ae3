"""Plans that a unit follows up as a whole: others do what they ask for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from thidua.model.portal import Portal
from thidua.views.items import Item, in_order, item_view
from thidua.views.links import Links
from thidua.views.plan_links import PlanLink, plan_link
from thidua.views.short_list import ShortList, short_list
from thidua.views.state_counts import counts_text, state_counts

SHOWN_A_PLAN = 10
"""There may be many plans, and the board has all of each."""


@dataclass(frozen=True, slots=True)
class FollowedPlan:
    """`total` and `counts` are of what the unit has no part of its own in; `open` are those among them that somebody
    still has to be told of, by date.
    """

    plan: PlanLink
    total: int
    counts: str
    open: ShortList
    board_url: str
    year: int


def followed_plans(portal: Portal, items: Iterable[Item], links: Links, today: date) -> tuple[FollowedPlan, ...]:
    """`items` are those that the unit only follows up."""
    by_plan: dict[str, list[Item]] = {}
    for item in items:
        by_plan.setdefault(item.plan.id, []).append(item)
    return tuple(_followed(portal, in_order(found), links, today) for found in by_plan.values())


def _followed(portal: Portal, items: list[Item], links: Links, today: date) -> FollowedPlan:
    plan = items[0].plan
    return FollowedPlan(
        plan=plan_link(portal, plan, links),
        total=len(items),
        counts=counts_text(state_counts(item.state(portal, today).code for item in items)),
        open=short_list(
            (item for item in items if not item.is_over(portal)),
            lambda item: item_view(portal, item, links, today),
            SHOWN_A_PLAN,
        ),
        board_url=links.board(plan.issuer, plan.year),
        year=plan.year,
    )
