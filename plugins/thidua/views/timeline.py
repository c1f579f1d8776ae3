"""A year of all plans, quarter by quarter, in date order; what spans quarters or has no day stands in groups of
its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua.model.period import ROMAN, Quarter
from thidua.model.portal import Portal
from thidua.views.days import range_text
from thidua.views.items import Item, ItemView, in_order, item_view, items_of
from thidua.views.links import Links
from thidua.views.state import StateView, span_state
from thidua.views.year_strip import YearStrip, quarter_in, year_strip


@dataclass(frozen=True, slots=True)
class TimelineSection:
    """A quarter, or one of the groups beside the quarters (then without dates and state)."""

    anchor: str
    title: str
    dates: str
    state: StateView | None
    items: tuple[ItemView, ...]


@dataclass(frozen=True, slots=True)
class TimelinePage:
    year: int
    previous_year: int | None
    previous_url: str
    next_year: int | None
    next_url: str
    plans: int
    items: int
    strip: YearStrip
    sections: tuple[TimelineSection, ...]


def timeline(portal: Portal, year: int, links: Links, today: date) -> TimelinePage:
    plans = [plan for plan in portal.plans if plan.year == year]
    items = in_order(item for plan in plans for item in items_of(plan))
    place = {id(item): quarter_in(item.timing.meaning, year) for item in items}
    sections = [
        _quarter(portal, year, number, [item for item in items if place[id(item)] == number], links, today)
        for number in range(1, 5)
    ]
    rest = [item for item in items if not place[id(item)]]
    for anchor, title, wanted in (("ca-nam", "Cả năm, nhiều quý", True), ("khong-dinh-ngay", "Không định ngày", False)):
        found = [item for item in rest if (item.last_day is not None) == wanted]
        if found:
            sections.append(TimelineSection(anchor, title, "", None, _views(portal, found, links, today)))
    previous = max((other for other in portal.years if other < year), default=None)
    following = min((other for other in portal.years if other > year), default=None)
    return TimelinePage(
        year=year,
        previous_year=previous,
        previous_url=links.timeline(previous) if previous else "",
        next_year=following,
        next_url=links.timeline(following) if following else "",
        plans=len(plans),
        items=len(items),
        strip=year_strip(year, (item.timing.meaning for item in items), today),
        sections=tuple(sections),
    )


def _quarter(portal: Portal, year: int, number: int, items: list[Item], links: Links, today: date) -> TimelineSection:
    quarter = Quarter(year, number)
    return TimelineSection(
        anchor=f"quy-{number}",
        title=f"Quý {ROMAN[number - 1]}",
        dates=range_text(quarter.first_day, quarter.last_day),
        state=span_state(quarter.first_day, quarter.last_day, today),
        items=_views(portal, items, links, today),
    )


def _views(portal: Portal, items: list[Item], links: Links, today: date) -> tuple[ItemView, ...]:
    return tuple(item_view(portal, item, links, today) for item in items)
