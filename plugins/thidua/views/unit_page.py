"""What one unit has to do, in which role and by when, and what it only follows up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import starmap

from thidua.model.contact import dialled
from thidua.model.portal import Portal
from thidua.model.unit import Unit
from thidua.views.agenda import AgendaDay, agenda
from thidua.views.award_outcomes import UnitAwards, unit_awards
from thidua.views.calendar_feed import reminder_feed, unit_feed
from thidua.views.entries import has_entries
from thidua.views.followed_plans import FollowedPlan, followed_plans
from thidua.views.honour_links import HonourLinks, honours_of_body
from thidua.views.items import Item, in_order
from thidua.views.links import Links
from thidua.views.post_rows import PostRow, related_posts
from thidua.views.reminders import has_reminders
from thidua.views.roles import roles_of, seen_by
from thidua.views.short_list import ShortList, short_list
from thidua.views.subscription import Subscription, subscription
from thidua.views.timeline_scopes import unit_timelines

LONGEST = 60
"""With more work than this, days on which much ends together show only some of it."""


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
class ContactView:
    """Of the office; what the register leaves out is "". `dial` is the phone number as machines dial it."""

    head: str
    phone: str
    dial: str
    email: str
    address: str


@dataclass(frozen=True, slots=True)
class RoleCount:
    role: str
    count: int


@dataclass(frozen=True, slots=True)
class UnitPage:
    """`total` and `roles` count what the unit has a part in; what it only follows up with a whole plan stands in
    `followed`, and among the `overdue`.

    `coming` is by day; `undated` has no last day; of what is over, `silent` has no reported result, and `settled`
    needs nobody any more: both newest first. A member that the register knows has a link.
    """

    key: str
    name: str
    label: str
    level: str
    body: NamedLink | None
    aliases: tuple[str, ...]
    contact: ContactView | None
    total: int
    roles: tuple[RoleCount, ...]
    has_work: bool
    overdue: ShortList
    coming: tuple[AgendaDay, ...]
    undated: ShortList
    silent: ShortList
    settled: ShortList
    followed: tuple[FollowedPlan, ...]
    members: tuple[NamedLink, ...]
    terms: tuple[TermView, ...]
    siblings: tuple[NamedLink, ...]
    boards: tuple[NamedLink, ...]
    timelines: tuple[NamedLink, ...]
    awards: tuple[UnitAwards, ...]
    honours: HonourLinks
    feed_url: str
    subscriptions: tuple[Subscription, ...]
    calendars_url: str
    news: tuple[PostRow, ...]
    news_url: str


def unit_page(portal: Portal, unit: Unit, items: Sequence[Item], links: Links, today: date, site_url: str) -> UnitPage:
    """`items` are those that concern the unit."""
    body = portal.register.body_by_id[unit.top_body]
    subscriptions = _subscriptions(portal, unit, items, links, site_url)
    roles = {id(item): roles_of(portal.register, item, unit.key) for item in items}
    own = [item for item in in_order(items) if roles[id(item)]]
    overdue = [item for item in in_order(items) if item.state(portal, today).code == "overdue"]
    settled = [item for item in own if item.is_over(portal)]
    silent = [item for item in own if item.state(portal, today).code == "unknown"]

    def shown(found: Iterable[Item]) -> ShortList:
        return short_list(found, lambda item: seen_by(portal, item, links, today, unit.key))

    return UnitPage(
        key=unit.key,
        name=unit.name,
        label=unit.label,
        level=unit.level,
        body=NamedLink(body.name, links.unit(body.id)) if unit.key != body.id else None,
        aliases=tuple(dict.fromkeys(name for name in (unit.short_name, *unit.aliases) if name and name != unit.name)),
        contact=_contact(unit),
        total=len(own),
        roles=tuple(starmap(RoleCount, Counter(role for item in own for role in roles[id(item)][:1]).most_common())),
        has_work=bool(items),
        overdue=shown(overdue),
        coming=agenda(portal, own, links, today, shorten=len(own) > LONGEST, unit=unit.key),
        undated=shown(item for item in own if not (item.last_day or item.is_over(portal))),
        silent=shown(reversed(silent)),
        settled=shown(reversed(settled)),
        followed=followed_plans(portal, [item for item in items if not roles[id(item)]], links, today),
        members=tuple(
            NamedLink(name, links.unit(member.key) if member else "")
            for name, member in portal.register.members_of(unit)
        ),
        terms=tuple(TermView(term.year, term.lead, term.deputy) for term in unit.terms),
        siblings=_siblings(portal, unit, links),
        boards=_boards(portal, unit, links),
        timelines=tuple(NamedLink(f"Năm {year}", url) for year, url in unit_timelines(portal, unit, items, links)),
        awards=unit_awards(portal, unit, links),
        honours=honours_of_body(portal, unit.key, links),
        feed_url=subscriptions[0].path if subscriptions else "",
        subscriptions=subscriptions,
        calendars_url=links.calendars(),
        news=related_posts(portal, "unit", unit.key, links),
        news_url=links.news_author(unit.key),
    )


def _contact(unit: Unit) -> ContactView | None:
    if not (unit.head or unit.phone or unit.email or unit.address):
        return None
    return ContactView(unit.head, unit.phone, dialled(unit.phone), unit.email, unit.address)


def _boards(portal: Portal, unit: Unit, links: Links) -> tuple[NamedLink, ...]:
    """A body's own, the latest year first."""
    years = sorted({plan.year for plan in portal.plans if plan.issuer == unit.key}, reverse=True)
    return tuple(NamedLink(f"Năm {year}", links.board(unit.key, year)) for year in years)


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
