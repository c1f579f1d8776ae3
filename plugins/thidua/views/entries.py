"""Calendar entries: what each item of a plan is in a calendar (RFC 5545's terms), before any bytes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Status = Literal["CONFIRMED", "TENTATIVE", "CANCELLED"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One VEVENT. `start` and `end` are both days (end exclusive) or both aware UTC datetimes; `revised` is
    DTSTAMP's day.

    `units` are register keys of everyone concerned: the feeds that hold the entry.
    """

    uid: str
    start: date | datetime
    end: date | datetime
    summary: str
    description: str
    location: str
    categories: tuple[str, ...]
    status: Status | None
    transparent: bool
    url: str
    revised: date
    kind: Literal["task", "deadline", "event"]
    plan: str
    units: tuple[str, ...]
