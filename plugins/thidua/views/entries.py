"""Calendar entries: what each item of a plan is in a calendar (RFC 5545's terms), before any bytes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from thidua.model.calendar_names import uid
from thidua.model.phrase_text import write_period
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.wording import capitalised
from thidua.views.entry_text import description, summary, title
from thidua.views.entry_times import Placement, vietnam_moment
from thidua.views.items import Item, Kind, items_of
from thidua.views.links import Links
from thidua.views.placements import placements_of
from thidua.views.plain_text import one_line
from thidua.views.replacements import standing

Status = Literal["CONFIRMED", "TENTATIVE", "CANCELLED"]

# No comma inside: some clients cut a category at it, escaped or not.
CATEGORIES: dict[Kind, str] = {"task": "Nhiệm vụ", "deadline": "Thời hạn", "event": "Sự kiện"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One VEVENT. `start` and `end` are both days (end exclusive) or both aware UTC datetimes.

    `title` is the summary without its words in brackets; `units` are register keys of everyone concerned: the feeds
    that hold the entry. What the ledger says of it (DTSTAMP, SEQUENCE) is no part of it.
    """

    uid: str
    start: date | datetime
    end: date | datetime
    summary: str
    title: str
    description: str
    location: str
    categories: tuple[str, ...]
    status: Status | None
    transparent: bool
    url: str
    kind: Literal["task", "deadline", "event"]
    plan: str
    units: tuple[str, ...]
    has_alarm: bool = False

    @property
    def is_deadline(self) -> bool:
        """Whether the plan sets a deadline, or dates a task by the last day that counts."""
        return CATEGORIES["deadline"] in self.categories

    @property
    def moment(self) -> datetime:
        """When it begins; a day begins at its midnight in Vietnam."""
        return vietnam_moment(self.start)

    @property
    def first_day(self) -> date:
        return self.moment.date()

    @property
    def last_day(self) -> date:
        """The last day any of it lies on, in Vietnam."""
        return (vietnam_moment(self.end) - timedelta(microseconds=1)).date()


def entries_of(portal: Portal, plan: Plan, links: Links, *, site_url: str, uid_domain: str) -> tuple[Entry, ...]:
    """Every entry of a plan, in the plan's order."""
    return tuple(
        entry
        for item in items_of(plan)
        for entry in entries_of_item(portal, item, links, site_url=site_url, uid_domain=uid_domain)
    )


def entries_of_item(portal: Portal, item: Item, links: Links, *, site_url: str, uid_domain: str) -> tuple[Entry, ...]:
    """None for what has no date of its own, several for a recurrence."""
    url = f"{site_url}{links.entry(item.plan, item.id)}"
    return tuple(
        _entry(portal, item, standing(portal, item, placement), url, uid=uid(uid_domain, item.plan.id, item.id, part))
        for part, placement in placements_of(item)
    )


def has_entries(items: Iterable[Item]) -> bool:
    """Whether any of them has a date: only then is there a feed to link to."""
    return any(True for item in items for _ in placements_of(item))


def _entry(portal: Portal, item: Item, placement: Placement, url: str, *, uid: str) -> Entry:
    status = _status(item, placement)
    return Entry(
        uid=uid,
        start=placement.start,
        end=placement.end,
        summary=summary(item, placement),
        title=title(item),
        description=description(portal, item, placement, url),
        location=one_line(item.event.place) if item.event else "",
        categories=_categories(item, placement),
        status=status,
        transparent=not placement.busy or status == "CANCELLED",
        url=url,
        kind=item.kind,
        plan=item.plan.id,
        units=item.concerned(portal.register),
    )


def _categories(item: Item, placement: Placement) -> tuple[str, ...]:
    kind = "deadline" if placement.is_limit and item.kind == "task" else item.kind
    if placement.period is None:
        return (CATEGORIES[kind],)
    words = write_period(placement.period)
    return CATEGORIES[kind], capitalised(words)


def _status(item: Item, placement: Placement) -> Status | None:
    if item.is_cancelled or placement.is_replaced:
        return "CANCELLED"
    if not placement.settled:
        return "TENTATIVE"
    return "CONFIRMED" if item.event else None
