"""The subscribe page: each feed, what it holds, how to add it, its next entries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote, urlencode

from thidua.model.portal import Portal
from thidua.views.days import DayView, day_view
from thidua.views.entries import Entry

NEXT_SHOWN = 3
WHOLE_SITE = "Toàn trang"


@dataclass(frozen=True, slots=True)
class CalendarFeed:
    """A feed that the site has. `name` is its path below the calendars' folder without the ending, kept for ever.

    `body` is the body in whose group it stands, "" for the feeds of the whole site; `calendar_name` is its title where
    it stands alone, among a reader's other calendars.
    """

    name: str
    path: str
    body: str
    title: str
    calendar_name: str
    holds: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class NextEntry:
    day: DayView
    summary: str
    url: str


@dataclass(frozen=True, slots=True)
class FeedView:
    """`address` is absolute, the three after it open a client with it; `path` is below the site's root."""

    anchor: str
    title: str
    holds: str
    count: int
    path: str
    address: str
    webcal: str
    google: str
    outlook: str
    next_entries: tuple[NextEntry, ...]


@dataclass(frozen=True, slots=True)
class FeedGroup:
    anchor: str
    title: str
    feeds: tuple[FeedView, ...]


@dataclass(frozen=True, slots=True)
class CalendarPage:
    groups: tuple[FeedGroup, ...]


def calendar_page(portal: Portal, feeds: Sequence[CalendarFeed], site_url: str, today: date) -> CalendarPage:
    """The whole site's feeds first, then a group for each body that has any, in the order given."""
    groups = [("", "toan-trang", WHOLE_SITE)]
    groups += [(body.id, f"co-quan--{body.id}", body.name) for body in portal.register.bodies]
    views = {body: tuple(_feed(feed, site_url, today) for feed in feeds if feed.body == body) for body, _, _ in groups}
    return CalendarPage(tuple(FeedGroup(anchor, title, views[body]) for body, anchor, title in groups if views[body]))


def feed_anchor(name: str) -> str:
    """Where a feed stands on the page. Two hyphens: ids have single ones, so no two anchors can meet."""
    return name.replace("/", "--")


def _feed(feed: CalendarFeed, site_url: str, today: date) -> FeedView:
    address = f"{site_url}{feed.path}"
    webcal = f"webcal://{address.partition('://')[2]}"
    return FeedView(
        anchor=feed_anchor(feed.name),
        title=feed.title,
        holds=feed.holds,
        count=len(feed.entries),
        path=feed.path,
        address=address,
        webcal=webcal,
        # Google takes a calendar by its webcal address only; Outlook takes https and a name.
        google=f"https://calendar.google.com/calendar/r?{urlencode({'cid': webcal})}",
        outlook="https://outlook.live.com/calendar/0/addfromweb?"
        + urlencode({"url": address, "name": feed.calendar_name}, quote_via=quote),
        next_entries=_next(feed.entries, site_url, today),
    )


def _next(entries: Iterable[Entry], site_url: str, today: date) -> tuple[NextEntry, ...]:
    """What is not over yet, soonest first."""
    coming = sorted((e for e in entries if e.last_day >= today), key=lambda entry: (entry.moment, entry.uid))
    return tuple(
        NextEntry(day_view(entry.first_day), entry.summary, entry.url.removeprefix(site_url))
        for entry in coming[:NEXT_SHOWN]
    )
