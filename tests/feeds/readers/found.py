"""What every reader gives of a feed: plain values under the same names, so that whole answers can be compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

FoundEntry = dict[str, Any]
"""uid, start, end, summary, description, location, categories, status, transparent, url, revised of a VEVENT."""
FoundTodo = dict[str, Any]
"""uid, due, summary, description, status of a VTODO."""


@dataclass(frozen=True, slots=True)
class Found:
    entries: list[FoundEntry]
    todos: list[FoundTodo] = field(default_factory=list)
    alarms: Mapping[str, int] = field(default_factory=dict)
    """How many alarms an entry has, of those that have any."""
    names: tuple[str, ...] = ()
    """NAME and X-WR-CALNAME, where the reader gives them."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The reader gave up on the whole file: its user sees no calendar at all, or yesterday's."""

    reason: str


def found_in_json(answer: Mapping[str, Any]) -> Found | Refused:
    """Of a reader in another process: days and hours come as ISO text, sets as lists."""
    if "refused" in answer:
        return Refused(answer["refused"])
    return Found(
        entries=[
            entry
            | {"categories": {*entry["categories"]}}
            | {name: _day_or_hour(entry.get(name)) for name in ("start", "end", "revised")}
            for entry in answer["entries"]
        ],
        todos=[todo | {"due": _day_or_hour(todo.get("due"))} for todo in answer["todos"]],
        alarms=answer["alarms"],
        names=tuple(answer.get("names", ())),
    )


def _day_or_hour(written: str | None) -> date | datetime | str | None:
    """The text itself where a reader hands through a day that does not exist."""
    if written is None:
        return None
    try:
        return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)
    except ValueError:
        return written
