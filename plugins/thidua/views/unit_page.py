"""What one unit must do, by date, and the bodies' units as a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from thidua.model.portal import Portal
from thidua.model.unit import Unit
from thidua.views.agenda import AgendaDay, agenda
from thidua.views.calendar_feed import reminder_feed, unit_feed
from thidua.views.entries import has_entries
from thidua.views.items import Item, ItemView, in_order, item_view
from thidua.views.links import Links
from thidua.views.reminders import has_reminders
from thidua.views.subscription import Subscription, subscription


@dataclass(frozen=True, slots=True)
class NamedLink:
    text: str
    url: str


@dataclass(frozen=True, slots=True)
class TermView:
    year: int
    lead: str
    deputy: str


@dataclass(frozen=True, slots=True)
class UnitPage:
    """`coming` is by day; `past` is what ended, was cancelled or took place, newest first; `undated` has no last day.

    A member that the register knows has a link.
    """

    key: str
    name: str
    label: str
    level: str
    body: NamedLink | None
    aliases: tuple[str, ...]
    total: int
    coming: tuple[AgendaDay, ...]
    past: tuple[ItemView, ...]
    undated: tuple[ItemView, ...]
    members: tuple[NamedLink, ...]
    terms: tuple[TermView, ...]
    siblings: tuple[NamedLink, ...]
    feed_url: str
    subscriptions: tuple[Subscription, ...]
    calendars_url: str


@dataclass(frozen=True, slots=True)
class BodyUnits:
    name: str
    url: str
    locality: str
    units: tuple[NamedLink, ...]


@dataclass(frozen=True, slots=True)
class UnitIndex:
    bodies: tuple[BodyUnits, ...]


def unit_page(portal: Portal, unit: Unit, items: Sequence[Item], links: Links, today: date, site_url: str) -> UnitPage:
    """`items` are those that concern the unit."""
    body = portal.register.body_by_id[unit.top_body]
    subscriptions = _subscriptions(portal, unit, items, links, site_url)
    past = [item for item in in_order(items) if item.is_over(portal) or (item.last_day and item.last_day < today)]
    undated = [item for item in items if not (item.last_day or item.is_over(portal))]
    return UnitPage(
        key=unit.key,
        name=unit.name,
        label=unit.label,
        level=unit.level,
        body=NamedLink(body.name, links.unit(body.id)) if unit.key != body.id else None,
        aliases=tuple(dict.fromkeys(name for name in (unit.short_name, *unit.aliases) if name and name != unit.name)),
        total=len(items),
        coming=agenda(portal, items, links, today),
        past=tuple(item_view(portal, item, links, today) for item in reversed(past)),
        undated=tuple(item_view(portal, item, links, today) for item in undated),
        members=tuple(
            NamedLink(name, links.unit(member.key) if member else "")
            for name, member in portal.register.members_of(unit)
        ),
        terms=tuple(TermView(term.year, term.lead, term.deputy) for term in unit.terms),
        siblings=_siblings(portal, unit, links),
        feed_url=subscriptions[0].path if subscriptions else "",
        subscriptions=subscriptions,
        calendars_url=links.calendars(),
    )


def unit_index(portal: Portal, links: Links) -> UnitIndex:
    """Bodies that issue plans come with their units; a body that is only cited stands by itself."""
    return UnitIndex(
        tuple(
            BodyUnits(
                name=body.name,
                url=links.unit(body.id),
                locality=body.locality,
                units=tuple(
                    NamedLink(unit.label, links.unit(unit.key))
                    for unit in portal.register.units
                    if unit.top_body == body.id and unit.key != body.id
                ),
            )
            for body in portal.register.bodies
        )
    )


def _subscriptions(
    portal: Portal, unit: Unit, items: Sequence[Item], links: Links, site_url: str
) -> tuple[Subscription, ...]:
    """To what the unit's feeds hold; none where there is nothing to hold."""
    if not links.calendars() or not has_entries(items):
        return ()
    feeds = [unit_feed(portal, unit, links)]
    if has_reminders(portal, items, links):
        feeds.append(reminder_feed(portal, unit, links))
    return tuple(subscription(feed, links, site_url) for feed in feeds)


def _siblings(portal: Portal, unit: Unit, links: Links) -> tuple[NamedLink, ...]:
    return tuple(
        NamedLink(other.label, links.unit(other.key))
        for other in portal.register.units
        if other.top_body == unit.top_body and other.key not in {unit.key, unit.top_body}
    )
