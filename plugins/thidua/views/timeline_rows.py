"""What timelines are made of: each item once, as it is shown, with what it can be filtered by."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.views.items import Item, ItemView, in_order, item_view, items_of
from thidua.views.links import Links


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """`units` are the register keys of those whom the item names, and of the members of a cluster among them: who
    follows up a whole plan is not told to do all of it.
    """

    item: Item
    shown: ItemView
    units: tuple[str, ...]
    school_year: str

    @property
    def plan(self) -> Plan:
        return self.item.plan


def timeline_rows(portal: Portal, links: Links, today: date) -> tuple[TimelineRow, ...]:
    """Of all plans, in the order of their days."""
    items = in_order(item for plan in portal.plans for item in items_of(plan))
    return tuple(_row(portal, item, links, today) for item in items)


def plans_in(rows: Iterable[TimelineRow]) -> tuple[Plan, ...]:
    """Each plan once, in the order of issuers and of their days of issue."""
    plans = {row.plan.id: row.plan for row in rows}
    return tuple(sorted(plans.values(), key=lambda plan: (plan.issuer, plan.issued_day, plan.id)))


def _row(portal: Portal, item: Item, links: Links, today: date) -> TimelineRow:
    duty = item.task or item.deadline
    return TimelineRow(
        item=item,
        shown=item_view(portal.beside(item.plan.issuer), item, links, today),
        units=named_units(portal, item),
        school_year=f"{duty.school_year}–{duty.school_year + 1}" if duty and duty.school_year else "",
    )


def named_units(portal: Portal, item: Item) -> tuple[str, ...]:
    """What is made up is no work of anybody real."""
    register = portal.register
    keys = register.with_members(ref.unit for ref in item.units)
    return tuple(filter(register.is_demo, keys)) if portal.is_demo(item.plan) else keys
