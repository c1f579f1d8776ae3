"""One calendar entry as the bytes of a VEVENT, the same in every feed that holds it."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from icalendar import Event
from icalendar.prop import vText

from thidua.views.entries import Entry
from thidua.views.plain_text import one_line, plain_text


def component_bytes(entry: Entry) -> bytes:
    """Refuses what some client would lose: an end that is not after the start, hours that are not UTC.

    `icalendar` folds at 75 octets between characters, writes CRLF, and escapes commas, semicolons and line feeds.
    """
    _refuse_lost_times(entry)
    revised = datetime.combine(entry.revised, time(), UTC)
    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", revised)
    event.add("dtstart", entry.start)
    event.add("dtend", entry.end)
    event.add("summary", vText(one_line(entry.summary)))
    event.add("description", vText(plain_text(entry.description)))
    if place := one_line(entry.location):
        event.add("location", vText(place))
    event.add("url", entry.url)
    if entry.categories:
        event.add("categories", [one_line(category) for category in entry.categories])
    if entry.status:
        event.add("status", entry.status)
    event.add("transp", "TRANSPARENT" if entry.transparent else "OPAQUE")
    event.add("sequence", 0)
    event.add("last-modified", revised)
    # Annotated here because icalendar is not.
    body: bytes = event.to_ical(sorted=False)
    return body


def _refuse_lost_times(entry: Entry) -> None:
    for end in (entry.start, entry.end):
        if isinstance(end, datetime) and end.utcoffset() != timedelta(0):
            raise ValueError(f"{entry.uid}: {end} is not UTC")
    if isinstance(entry.start, datetime) != isinstance(entry.end, datetime):
        raise ValueError(f"{entry.uid}: one end is a day and the other an hour")
    if not entry.start < entry.end:
        raise ValueError(f"{entry.uid}: ends at {entry.end}, not after its start {entry.start}")
