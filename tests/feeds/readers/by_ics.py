"""ics 0.7, a Python package for small scripts.

Its own faults: it cuts categories at escaped commas too, so such a category is for the other readers; and it gives the
day of a to-do as its midnight in UTC, which is taken back here: hours of to-dos at 07:00 in Vietnam are for the others.
"""

from __future__ import annotations

from datetime import date, datetime, time

import ics
import ics.grammar.parse
from arrow import Arrow
from ics.grammar.contentline import contentlineParser

from tests.feeds.readers.found import Found

# With colours, every line that `ics` reads wraps the standard output once more (TatSu 5.15), until Python gives up.
ics.grammar.parse.GRAMMAR = contentlineParser(colorize=False)


def read(body: bytes) -> Found:
    calendar = ics.Calendar(body.decode())
    events = sorted(calendar.events, key=lambda event: event.uid)
    return Found(
        entries=[
            {
                "uid": event.uid,
                "start": _day_or_hour(event.begin, whole_day=event.all_day),
                "end": _day_or_hour(event.end, whole_day=event.all_day),
                "summary": event.name,
                "description": event.description,
                "location": event.location or "",
                "categories": event.categories,
                "status": event.status,
                "transparent": event.transparent,
                "url": event.url,
                "revised": event.created and event.created.datetime,
            }
            for event in events
        ],
        todos=[
            {
                "uid": todo.uid,
                "due": _day_or_hour(todo.due, whole_day=todo.due is not None and todo.due.time() == time()),
                "summary": todo.name,
                "description": todo.description,
                "status": todo.status,
            }
            for todo in calendar.todos
        ],
        alarms={event.uid: len(event.alarms) for event in events if event.alarms},
    )


def _day_or_hour(moment: Arrow | None, *, whole_day: bool) -> date | datetime | None:
    if moment is None:
        return None
    return moment.date() if whole_day else moment.datetime
