"""A subscribable calendar: its head, and its components with their revisions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from thidua.feeds.component import Component
from thidua.feeds.content_lines import content_line, text, utc
from thidua.views.plain_text import one_line

Colour = Literal["firebrick", "seagreen", "steelblue"]

# Apple reads a number where RFC 7986 has a CSS name; these are the numbers of the names.
APPLE_COLOURS: dict[Colour, str] = {"firebrick": "#B22222", "seagreen": "#2E8B57", "steelblue": "#4682B4"}

# No version: a new release of the software must not change every feed.
PRODUCT = "-//thidua//Lich thi dua khen thuong//VI"
REFRESH = "PT6H"

END = b"END:VCALENDAR\r\n"

_ESCAPED = re.compile(" *[,;] *")


@dataclass(frozen=True, slots=True)
class Feed:
    """`title` is the name clients show, `address` the feed's own absolute address."""

    title: str
    description: str
    address: str
    colour: Colour


def calendar_bytes(feed: Feed, components: Collection[tuple[Component, bytes]], modified: datetime) -> bytes:
    """The components with their stamped bytes, sorted by (start, UID).

    Refuses a UID that occurs twice. Refuses to be empty: the grammar asks for a component and clients reject a
    calendar without one.
    """
    if not components:
        raise ValueError(f"{feed.address}: a calendar without entries cannot be written")
    twice = sorted(uid for uid, count in Counter(each.uid for each, _ in components).items() if count > 1)
    if twice:
        raise ValueError(f"{feed.address}: the same UID twice: {', '.join(twice)}")
    ordered = sorted(components, key=lambda pair: pair[0].order)
    last_modified = content_line(f"LAST-MODIFIED:{utc(modified)}")
    return b"".join((head_bytes(feed), last_modified, *(body for _, body in ordered), END))


def head_bytes(feed: Feed) -> bytes:
    """All that stands before the components but LAST-MODIFIED.

    RFC 7986 has the properties from NAME on; the X- ones are what clients older than it read.
    """
    title = _without_escapes(feed.title)
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        f"NAME:{title}",
        f"X-WR-CALNAME:{title}",
        text("DESCRIPTION", feed.description),
        text("X-WR-CALDESC", feed.description),
        f"COLOR:{feed.colour}",
        f"X-APPLE-CALENDAR-COLOR:{APPLE_COLOURS[feed.colour]}",
        f"REFRESH-INTERVAL;VALUE=DURATION:{REFRESH}",
        f"X-PUBLISHED-TTL:{REFRESH}",
        f"SOURCE;VALUE=URI:{feed.address}",
    )
    return b"".join(map(content_line, lines))


def _without_escapes(title: str) -> str:
    """For the names: ical.js 2.2.1 (Thunderbird) and others show there the backslashes of escapes."""
    return _ESCAPED.sub(" - ", one_line(title).strip(" ,;"))
