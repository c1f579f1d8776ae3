"""Run by the system's Python, which has GNOME's bindings: for each line read, refresh the calendar and print what it
holds, as JSON by UID.
"""

from __future__ import annotations

import json
import sys
import time

import gi

gi.require_version("ECal", "2.0")
gi.require_version("EDataServer", "1.2")
gi.require_version("ICalGLib", "3.0")

from gi.repository import ECal, EDataServer, ICalGLib  # noqa: E402 — versions have to be named first


def status_of(component: ICalGLib.Component) -> str:
    found = component.get_first_property(ICalGLib.PropertyKind.STATUS_PROPERTY)
    return found.get_value_as_string() if found else ""


def held(client: ECal.Client) -> dict[str, dict[str, str]]:
    _, components = client.get_object_list_sync("#t", None)
    assert len({each.get_uid() for each in components}) == len(components), "one UID is held twice"
    return {
        each.get_uid(): {
            "start": each.get_dtstart().as_ical_string(),
            "summary": each.get_summary(),
            "status": status_of(each),
        }
        for each in components
    }


def settled(client: ECal.Client) -> dict[str, dict[str, str]]:
    """A refresh goes on behind the call that asked for it: wait until nothing has changed for a second."""
    before, unchanged = held(client), 0
    while unchanged < 5:
        time.sleep(0.2)
        now = held(client)
        before, unchanged = now, unchanged + 1 if now == before else 0
    return before


# The source says at once what it has stored; nothing more is to be waited for.
opened = ECal.Client.connect_sync(
    EDataServer.SourceRegistry.new_sync(None).ref_source("lich"), ECal.ClientSourceType.EVENTS, 1, None
)
for _ in sys.stdin:
    opened.refresh_sync(None)
    sys.stdout.write(json.dumps(settled(opened), ensure_ascii=False) + "\n")
    sys.stdout.flush()
