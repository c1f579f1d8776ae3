"""A calendar entry as a VEVENT (RFC 5545, 3.6.1)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from thidua.feeds.component import Component
from thidua.feeds.content_lines import block, short_text, text, texts, when
from thidua.views.entries import Entry
from thidua.views.plain_text import one_line

ALARM_TRIGGER = "TRIGGER:PT8H"
"""At eight in the morning of the reminder's day, by the clock of whoever reads it."""


def vevent(entry: Entry) -> Component:
    """Refuses what some client would lose: an end that is not after the start, hours that are not UTC."""
    start, end = when("DTSTART", entry.start), when("DTEND", entry.end)
    _refuse_lost_times(entry)
    alarm = (_alarm(entry),) if entry.has_alarm else ()
    return Component(
        uid=entry.uid,
        first=entry.first_day,
        last=entry.last_day,
        order=(entry.moment, entry.uid),
        body=block("VEVENT", (f"UID:{entry.uid}", start, end, *_properties(entry)), alarm),
    )


def _properties(entry: Entry) -> Iterator[str]:
    yield short_text("SUMMARY", entry.summary)
    yield text("DESCRIPTION", entry.description)
    if one_line(entry.location):
        yield short_text("LOCATION", entry.location)
    yield f"URL:{entry.url}"
    if entry.categories:
        yield texts("CATEGORIES", entry.categories)
    if entry.status:
        yield f"STATUS:{entry.status}"
    yield f"TRANSP:{'TRANSPARENT' if entry.transparent else 'OPAQUE'}"


def _alarm(entry: Entry) -> bytes:
    """Without a UID: the one inside an alarm is taken by some clients for the entry's own."""
    return block("VALARM", ("ACTION:DISPLAY", ALARM_TRIGGER, short_text("DESCRIPTION", entry.summary)))


def _refuse_lost_times(entry: Entry) -> None:
    if isinstance(entry.start, datetime) != isinstance(entry.end, datetime):
        raise ValueError(f"{entry.uid}: one end is a day and the other an hour")
    if not entry.start < entry.end:
        raise ValueError(f"{entry.uid}: ends at {entry.end}, not after its start {entry.start}")
