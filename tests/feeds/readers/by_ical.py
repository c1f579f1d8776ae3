"""ical, the reader inside Home Assistant."""

from __future__ import annotations

from ical.calendar_stream import IcsCalendarStream

from tests.feeds.readers.found import Found


def read(body: bytes) -> Found:
    calendar = IcsCalendarStream.calendar_from_ics(body.decode())
    return Found(
        entries=[
            {
                "uid": event.uid,
                "start": event.dtstart,
                "end": event.dtend,
                "summary": event.summary,
                "description": event.description,
                "location": event.location or "",
                "categories": {*event.categories},
                "status": event.status and event.status.value,
                "transparent": event.transparency == "TRANSPARENT",
                "url": event.url,
                "revised": event.dtstamp,
            }
            for event in calendar.events
        ],
        todos=[
            {
                "uid": todo.uid,
                "due": todo.due,
                "summary": todo.summary,
                "description": todo.description,
                "status": todo.status and todo.status.value,
            }
            for todo in calendar.todos
        ],
        alarms={event.uid: len(event.alarm) for event in calendar.events if event.uid and event.alarm},
    )
