"""The subscribe page: each feed, what it holds, how to add it, its next entries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from thidua.model.portal import Portal
from thidua.views.calendar_feed import CalendarFeed
from thidua.views.days import DayView, day_view
from thidua.views.entries import Entry
from thidua.views.links import Links
from thidua.views.subscription import TITLES, Subscription, subscription

NEXT_SHOWN = 3
WHOLE_SITE = "Toàn trang"

GOOGLE_BY_ADDRESS = "https://calendar.google.com/calendar/r/settings/addbyurl"
"""Where Google takes an address by hand: its own way, for when it refuses a link that brings one along."""


@dataclass(frozen=True, slots=True)
class NextEntry:
    day: DayView
    summary: str
    url: str


@dataclass(frozen=True, slots=True)
class FeedView:
    count: int
    subscription: Subscription
    next_entries: tuple[NextEntry, ...]


@dataclass(frozen=True, slots=True)
class FeedCard:
    """One feed, or a unit's calendar with its reminders; `count` is of the first."""

    title: str
    count: int
    feeds: tuple[FeedView, ...]


@dataclass(frozen=True, slots=True)
class FeedGroup:
    anchor: str
    title: str
    cards: tuple[FeedCard, ...]


@dataclass(frozen=True, slots=True)
class ArchiveView:
    """A year's file, to be taken once: what is over does not change any more."""

    title: str
    count: int
    path: str


@dataclass(frozen=True, slots=True)
class CalendarPage:
    groups: tuple[FeedGroup, ...]
    archives: tuple[ArchiveView, ...]
    google_by_address: str = GOOGLE_BY_ADDRESS


def calendar_page(
    portal: Portal, feeds: Sequence[CalendarFeed], links: Links, site_url: str, today: date
) -> CalendarPage:
    """The whole site's feeds first; then, for each body that has any, its units' feeds and its plans'."""
    groups = [("", "toan-trang", WHOLE_SITE)]
    groups += [(body.id, f"co-quan--{body.id}", body.name) for body in portal.register.bodies]
    cards: dict[str, list[FeedCard]] = {body: [] for body, _, _ in groups}
    for of_one in _by_card(feeds):
        cards[of_one[0].body].append(_card(of_one, links, site_url, today))
    return CalendarPage(
        groups=tuple(FeedGroup(anchor, title, tuple(cards[body])) for body, anchor, title in groups if cards[body]),
        archives=tuple(ArchiveView(feed.title, len(feed.uids), feed.path) for feed in feeds if feed.kind == "archive"),
    )


def _by_card(feeds: Iterable[CalendarFeed]) -> Iterator[tuple[CalendarFeed, ...]]:
    """Units before plans, else in the order given; a unit's two feeds are one card."""
    units: dict[str, list[CalendarFeed]] = {}
    others: list[CalendarFeed] = []
    for feed in feeds:
        if feed.kind in TITLES:
            units.setdefault(feed.name.removesuffix(".nhac"), []).append(feed)
        elif feed.kind != "archive":
            others.append(feed)
    yield from map(tuple, units.values())
    yield from ((feed,) for feed in others)


def _card(feeds: Sequence[CalendarFeed], links: Links, site_url: str, today: date) -> FeedCard:
    views = tuple(
        FeedView(
            count=len(feed.uids),
            subscription=subscription(feed, links, site_url),
            next_entries=_next(feed.entries, site_url, today),
        )
        for feed in feeds
    )
    return FeedCard(feeds[0].title, views[0].count, views)


def _next(entries: Iterable[Entry], site_url: str, today: date) -> tuple[NextEntry, ...]:
    """What is not over yet, soonest first."""
    coming = sorted((e for e in entries if e.last_day >= today), key=lambda entry: (entry.moment, entry.uid))
    return tuple(
        NextEntry(day_view(entry.first_day), entry.summary, entry.url.removeprefix(site_url))
        for entry in coming[:NEXT_SHOWN]
    )
