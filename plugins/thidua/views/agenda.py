"""What is due and coming, day by day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from thidua.model.portal import Portal
from thidua.views.days import DayView, day_view, left_text
from thidua.views.items import Item, ItemView, in_order, item_view
from thidua.views.links import Links
from thidua.views.roles import seen_by

SHOWN_A_DAY = 6


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """Everything whose last day this is: `dated` is what plans date, `periods` what ends with a period.

    `more` counts the items of periods that are left out to keep the list short.
    """

    day: DayView
    left: str
    dated: tuple[ItemView, ...]
    periods: tuple[ItemView, ...]
    periods_total: int
    more: int


def agenda(portal: Portal, items: Iterable[Item], links: Links, today: date, *, until: date | None = None,
           shorten: bool = False, unit: str = "") -> tuple[AgendaDay, ...]:  # fmt: skip
    """From today on, up to and including `until`; what is undated, was cancelled or took place is left out.

    `unit` is whose page it stands on: it is then told what the unit has to do.
    """
    by_day: dict[date, list[Item]] = {}
    for item in in_order(items):
        is_coming = item.last_day and item.last_day >= today and (until is None or item.last_day <= until)
        if item.last_day and is_coming and not item.is_over(portal):
            by_day.setdefault(item.last_day, []).append(item)
    return tuple(_day(portal, day, found, links, today, unit, shorten=shorten) for day, found in by_day.items())


def coming_month(portal: Portal, items: Iterable[Item], links: Links, today: date) -> tuple[AgendaDay, ...]:
    """The next 30 days; where they are empty, the next day on which anything is due."""
    all_items = tuple(items)
    found = agenda(portal, all_items, links, today, until=today + timedelta(days=30), shorten=True)
    return found or agenda(portal, all_items, links, today, shorten=True)[:1]


def _day(
    portal: Portal, day: date, items: list[Item], links: Links, today: date, unit: str, *, shorten: bool
) -> AgendaDay:
    views = [
        seen_by(portal, item, links, today, unit) if unit else item_view(portal, item, links, today) for item in items
    ]
    periods = [view for view in views if not view.fixed]
    shown = periods[:SHOWN_A_DAY] if shorten else periods
    return AgendaDay(
        day=day_view(day),
        left=left_text(today, day),
        dated=tuple(view for view in views if view.fixed),
        periods=tuple(shown),
        periods_total=len(periods),
        more=len(periods) - len(shown),
    )
