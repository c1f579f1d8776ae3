"""Run by Debian's python3, which has libical 3, the reader inside Evolution, GNOME Calendar and KOrganizer.

Reads a JSON list of feeds in base64 on standard input and prints, as a JSON list in the same order, what libical finds.
"""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402 — only after the version is chosen

Kind, Name = ICalGLib.ComponentKind, ICalGLib.PropertyKind


def read(body: bytes) -> dict[str, Any]:
    # libical is C and takes any bytes, but gi hands it text only.
    calendar = ICalGLib.Parser.parse_string(body.decode(errors="replace"))
    if calendar is None or calendar.isa() != Kind.VCALENDAR_COMPONENT:
        return {"refused": "not one VCALENDAR"}
    events = list(_components(calendar, Kind.VEVENT_COMPONENT))
    return {
        "entries": [
            {
                "uid": event.get_uid(),
                "start": _written(event.get_dtstart()),
                "end": _written(event.get_dtend()),
                "summary": event.get_summary(),
                "description": event.get_description(),
                "location": event.get_location() or "",
                "categories": [found.get_categories() for found in _properties(event, Name.CATEGORIES_PROPERTY)],
                "status": _first(event, Name.STATUS_PROPERTY),
                "transparent": _first(event, Name.TRANSP_PROPERTY) == "TRANSPARENT",
                "url": _first(event, Name.URL_PROPERTY),
                "revised": _written(event.get_dtstamp()),
            }
            for event in events
        ],
        "todos": [
            {
                "uid": todo.get_uid(),
                "due": _written(todo.get_due()),
                "summary": todo.get_summary(),
                "description": todo.get_description(),
                "status": _first(todo, Name.STATUS_PROPERTY),
            }
            for todo in _components(calendar, Kind.VTODO_COMPONENT)
        ],
        "alarms": {
            event.get_uid(): event.count_components(Kind.VALARM_COMPONENT)
            for event in events
            if event.count_components(Kind.VALARM_COMPONENT)
        },
    }


def _components(calendar: Any, kind: Any) -> Iterator[Any]:  # noqa: ANN401 — gi has no types
    component = calendar.get_first_component(kind)
    while component is not None:
        yield component
        component = calendar.get_next_component(kind)


def _properties(component: Any, name: Any) -> Iterator[Any]:  # noqa: ANN401
    found = component.get_first_property(name)
    while found is not None:
        yield found
        found = component.get_next_property(name)


def _first(component: Any, name: Any) -> str | None:  # noqa: ANN401
    found = component.get_first_property(name)
    return found.get_value_as_string() if found is not None else None


def _written(moment: Any) -> str | None:  # noqa: ANN401
    """ISO text. libical gives a moment of nothing where a property is missing."""
    if moment is None or moment.is_null_time():
        return None
    day = f"{moment.get_year():04}-{moment.get_month():02}-{moment.get_day():02}"
    if moment.is_date():
        return day
    zone = "Z" if moment.is_utc() else ""
    return f"{day}T{moment.get_hour():02}:{moment.get_minute():02}:{moment.get_second():02}{zone}"


if __name__ == "__main__":
    json.dump([read(base64.b64decode(encoded)) for encoded in json.load(sys.stdin)], sys.stdout)
