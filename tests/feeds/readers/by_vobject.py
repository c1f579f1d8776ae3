"""vobject, the reader inside Radicale."""

from __future__ import annotations

from typing import Any

import vobject

from tests.feeds.readers.found import Found


def read(body: bytes) -> Found:
    calendar = vobject.readOne(body.decode())
    events, todos = calendar.contents.get("vevent", ()), calendar.contents.get("vtodo", ())
    return Found(
        entries=[
            {
                "uid": _value(event, "uid"),
                "start": _value(event, "dtstart"),
                "end": _value(event, "dtend"),
                "summary": _value(event, "summary"),
                "description": _value(event, "description"),
                "location": _value(event, "location") or "",
                "categories": {*(_value(event, "categories") or ())},
                "status": _value(event, "status"),
                "transparent": _value(event, "transp") == "TRANSPARENT",
                "url": _value(event, "url"),
                "revised": _value(event, "dtstamp"),
            }
            for event in events
        ],
        todos=[
            {
                "uid": _value(todo, "uid"),
                "due": _value(todo, "due"),
                "summary": _value(todo, "summary"),
                "description": _value(todo, "description"),
                "status": _value(todo, "status"),
            }
            for todo in todos
        ],
        alarms={_value(event, "uid"): len(event.contents["valarm"]) for event in events if "valarm" in event.contents},
    )


def _value(component: Any, name: str) -> Any:  # noqa: ANN401 — vobject has no types
    return component.contents[name][0].value if name in component.contents else None
