"""How a thing stands on a given day. The same rules run again in the browser (assets/thidua.js) on `first` and
`last`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from thidua.model.event import Event
from thidua.model.timing import (
    Before,
    Meaning,
    NoLaterThan,
    Recurring,
    Standing,
    first_day_of,
    last_day_of,
)

Code = Literal["upcoming", "current", "past", "open", "expired", "undated", "standing", "held", "cancelled"]

LABELS: dict[Code, str] = {
    "upcoming": "Chưa đến kỳ",
    "current": "Đang trong kỳ",
    "past": "Đã qua kỳ",
    "open": "Còn hạn",
    "expired": "Đã hết hạn",
    "undated": "Chưa có ngày",
    "standing": "Thường xuyên",
    "held": "Đã tổ chức",
    "cancelled": "Đã hủy",
}


@dataclass(frozen=True, slots=True)
class StateView:
    """`first` and `last` are ISO days, "" where there is none; a deadline has only a last day."""

    code: Code
    label: str
    first: str = ""
    last: str = ""


def state_of(meaning: Meaning, today: date) -> StateView:
    """By its timing alone."""
    first, last = first_day_of(meaning), last_day_of(meaning)
    if last is None:
        return _state("standing" if isinstance(meaning, Standing | Recurring) else "undated")
    if isinstance(meaning, Before | NoLaterThan):
        return _state("open" if today <= last else "expired", last=last)
    return span_state(first or last, last, today)


def span_state(first: date, last: date, today: date) -> StateView:
    code: Code = "upcoming" if today < first else "past" if today > last else "current"
    return _state(code, first=first, last=last)


def event_state(event: Event, today: date) -> StateView:
    """What was reported of an event says more than its time. Without days the browser leaves the state as it is."""
    if event.status in {"cancelled", "held"}:
        return _state("cancelled" if event.status == "cancelled" else "held")
    return state_of(event.timing.meaning, today)


def _state(code: Code, first: date | None = None, last: date | None = None) -> StateView:
    return StateView(code, LABELS[code], first.isoformat() if first else "", last.isoformat() if last else "")
