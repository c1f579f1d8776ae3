"""How to take a feed along: its address, and links that open a client with it, the same wherever it is offered."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, urlencode

from thidua.views.calendar_feed import CalendarFeed, FeedKind
from thidua.views.links import Links

CODED: frozenset[FeedKind] = frozenset({"site", "todos", "unit", "reminders"})
"""Feeds with a QR code. A plan's has none: there are thousands of plans, and what hangs on a wall is a unit's."""


TITLES: dict[FeedKind, str] = {"unit": "Lịch", "reminders": "Nhắc việc"}
"""What tells a unit's two feeds apart."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """`title` tells it from the others that it is offered with, "" where it stands alone.

    `address` is absolute, the three after it open a client with it ("" for a client that would show nothing);
    `path` and `qr_code` are below the site's root, the latter maybe "".
    """

    anchor: str
    title: str
    calendar_name: str
    holds: str
    path: str
    address: str
    webcal: str
    google: str
    outlook: str
    qr_code: str


def subscription(feed: CalendarFeed, links: Links, site_url: str) -> Subscription:
    address = f"{site_url}{feed.path}"
    webcal = f"webcal://{address.partition('://')[2]}"
    # Google takes a calendar by its webcal address only; Outlook takes https and a name. Neither shows to-dos.
    google = f"https://calendar.google.com/calendar/r?{urlencode({'cid': webcal})}"
    outlook = "https://outlook.live.com/calendar/0/addfromweb?" + urlencode(
        {"url": address, "name": feed.calendar_name}, quote_via=quote
    )
    shows_todos = feed.kind == "todos"
    return Subscription(
        anchor=feed_anchor(feed.name),
        title=TITLES.get(feed.kind, ""),
        calendar_name=feed.calendar_name,
        holds=feed.holds,
        path=feed.path,
        address=address,
        webcal=webcal,
        google="" if shows_todos else google,
        outlook="" if shows_todos else outlook,
        qr_code=links.qr_code(feed.path) if feed.kind in CODED else "",
    )


def feed_anchor(name: str) -> str:
    """Where a feed stands on a page. Two hyphens: ids have single ones, so no two anchors can meet."""
    return name.replace("/", "--")
