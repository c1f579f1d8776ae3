"""A subscribable calendar: its head, and which entries fit in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from icalendar import Calendar
from icalendar.prop import vDuration, vText

from thidua.views.entries import Entry
from thidua.views.plain_text import one_line, plain_text

Colour = Literal["firebrick", "seagreen", "steelblue"]

# Apple reads a number where RFC 7986 has a CSS name; these are the numbers of the names.
APPLE_COLOURS: dict[Colour, str] = {"firebrick": "#B22222", "seagreen": "#2E8B57", "steelblue": "#4682B4"}

# No version: a new release of the software must not change every feed.
PRODUCT = "-//thidua//Lich thi dua khen thuong//VI"
REFRESH = timedelta(hours=6)

# Google drops entries of larger feeds without a word.
MOST_ENTRIES = 1000
MOST_BYTES = 900_000

PAST_WEIGHT = 6
"""A day back counts as six ahead: the feeds' window is three months back and eighteen ahead."""

END = b"END:VCALENDAR\r\n"

_ESCAPED = re.compile(" *[,;] *")


@dataclass(frozen=True, slots=True)
class Feed:
    """`title` is the name clients show, `address` the feed's own absolute address.

    `today` is the day around which entries are kept when there are too many.
    """

    title: str
    description: str
    address: str
    colour: Colour
    today: date


def calendar_bytes(feed: Feed, components: Sequence[tuple[Entry, bytes]]) -> bytes:
    """The entries with their bytes from `component_bytes`, sorted by (start, UID).

    Of more than 1,000 entries or 900 KB, those nearest to today are kept; the order is by days, a past one weighed six
    times. Refuses a UID that occurs twice. Refuses to be empty: the grammar asks for a component and clients reject a
    calendar without one, so the publisher writes no such file.
    """
    if not components:
        raise ValueError(f"{feed.address}: a calendar without entries cannot be written")
    twice = sorted(uid for uid, count in Counter(entry.uid for entry, _ in components).items() if count > 1)
    if twice:
        raise ValueError(f"{feed.address}: the same UID twice: {', '.join(twice)}")
    kept = _nearest(components, feed.today, MOST_BYTES - len(_head(feed, date.max)))
    newest = max(entry.revised for entry, _ in kept)
    return b"".join((_head(feed, newest), *(body for _, body in kept), END))


def _nearest(components: Sequence[tuple[Entry, bytes]], today: date, room: int) -> list[tuple[Entry, bytes]]:
    chosen = sorted(components, key=_by_start)
    if len(chosen) > MOST_ENTRIES or sum(len(body) for _, body in chosen) > room:
        chosen.sort(key=lambda component: _distance(component[0], today))
        del chosen[_fitting(chosen[:MOST_ENTRIES], room) :]
        chosen.sort(key=_by_start)
    return chosen


def _fitting(components: Sequence[tuple[Entry, bytes]], room: int) -> int:
    """How many from the first on have room."""
    for count, (_, body) in enumerate(components):
        room -= len(body)
        if room < 0:
            return count
    return len(components)


def _distance(entry: Entry, today: date) -> int:
    days = (entry.first_day - today).days
    return days if days >= 0 else -days * PAST_WEIGHT


def _by_start(component: tuple[Entry, bytes]) -> tuple[datetime, str]:
    return component[0].moment, component[0].uid


def _head(feed: Feed, newest: date) -> bytes:
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCT)
    calendar.add("calscale", "GREGORIAN")
    for name in ("name", "x-wr-calname"):
        calendar.add(name, _without_escapes(feed.title))
    # As vText: icalendar 7.3.0 writes texts of properties it does not know without escapes.
    for name in ("description", "x-wr-caldesc"):
        calendar.add(name, vText(plain_text(feed.description)))
    calendar.add("color", feed.colour)
    calendar.add("x-apple-calendar-color", APPLE_COLOURS[feed.colour])
    # RFC 7986 demands VALUE= on both; icalendar leaves it out.
    calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", vDuration(REFRESH))
    calendar.add("source", feed.address, parameters={"VALUE": "URI"})
    calendar.add("last-modified", datetime.combine(newest, time(), UTC))
    # Annotated here because icalendar is not.
    head: bytes = calendar.to_ical(sorted=False)
    return head.removesuffix(END)


def _without_escapes(title: str) -> str:
    """For the names: ical.js 2.2.1 (Thunderbird) and others show there the backslashes of escapes."""
    return _ESCAPED.sub(" - ", one_line(title))
