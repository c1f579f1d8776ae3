"""Three calendar readers that nobody here wrote, each giving the same plain values of a feed's entries."""

from __future__ import annotations

import json
import subprocess
from datetime import date, datetime
from pathlib import Path
from typing import Any

import ics
import ics.grammar.parse
import vobject
from ics.grammar.contentline import contentlineParser

# With colours, every line that `ics` reads wraps the standard output once more (TatSu 5.15), until Python gives up.
ics.grammar.parse.GRAMMAR = contentlineParser(colorize=False)


def read_with_vobject(body: bytes) -> list[dict[str, object]]:
    return [
        {
            "uid": event.uid.value,
            "start": event.dtstart.value,
            "end": event.dtend.value,
            "summary": event.summary.value,
            "description": event.description.value,
            "location": event.location.value if "location" in event.contents else "",
            "categories": {*event.categories.value} if "categories" in event.contents else set(),
            "status": event.status.value if "status" in event.contents else None,
            "transparent": event.transp.value == "TRANSPARENT",
            "url": event.url.value,
            "revised": event.dtstamp.value,
        }
        for event in vobject.readOne(body.decode()).vevent_list
    ]


def read_with_ics(body: bytes) -> list[dict[str, object]]:
    """The package `ics` cuts categories at escaped commas too, so such a category is for the other readers."""
    events = sorted(ics.Calendar(body.decode()).events, key=lambda event: (event.begin, event.uid))
    return [
        {
            "uid": event.uid,
            "start": event.begin.date() if event.all_day else event.begin.datetime,
            "end": event.end.date() if event.all_day else event.end.datetime,
            "summary": event.name,
            "description": event.description,
            "location": event.location or "",
            "categories": event.categories,
            "status": event.status,
            "transparent": event.transparent,
            "url": event.url,
            "revised": event.created.datetime,
        }
        for event in events
    ]


def read_with_ical_js(body: bytes) -> list[dict[str, object]]:
    return [
        entry
        | {"categories": {*entry["categories"]}, "revised": datetime.fromisoformat(entry["revised"])}
        | {name: _day_or_hour(entry[name]) for name in ("start", "end")}
        for entry in _ical_js(body)["entries"]
    ]


def names_by_ical_js(body: bytes) -> list[str]:
    """The calendar's NAME and X-WR-CALNAME, which the other two readers do not give."""
    names: list[str] = _ical_js(body)["names"]
    return names


def _ical_js(body: bytes) -> dict[str, Any]:
    script = Path(__file__).with_name("read_ical.mjs")
    run = subprocess.run(["node", script], input=body, capture_output=True, check=False)
    assert run.returncode == 0, run.stderr.decode()
    found: dict[str, Any] = json.loads(run.stdout)
    return found


def _day_or_hour(written: str) -> date | datetime:
    return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)
