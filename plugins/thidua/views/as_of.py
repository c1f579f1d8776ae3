"""The portal as it stood on a day: what was issued, announced or reported later is not known yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TypeVar

from thidua.model.event import Event
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.task import Deadline, Task
from thidua.views.moves import changes_of

_Entry = TypeVar("_Entry", Task, Deadline, Event)


def as_of(portal: Portal, day: date) -> Portal:
    return replace(portal, plans=tuple(_plan(plan, day) for plan in portal.plans if plan.issued_day <= day))


def _plan(plan: Plan, day: date) -> Plan:
    entries = {
        "tasks": tuple(_known(task, day) for task in plan.tasks),
        "deadlines": tuple(_known(deadline, day) for deadline in plan.deadlines),
        "events": tuple(_known(_event(event, day), day) for event in plan.events),
    }
    return plan.model_copy(update=entries)


def _known(entry: _Entry, day: date) -> _Entry:
    later = [change.former for change in changes_of(entry) if change.date.day > day and change.former]
    known = {
        "timing": later[0] if later else entry.timing,
        "changes": tuple(change for change in entry.changes if change.date.day <= day),
        "progress": tuple(report for report in entry.progress if report.date.day <= day),
    }
    return entry.model_copy(update=known)


def _event(event: Event, day: date) -> Event:
    """What only events have: a place that may change, and the end that they may come to."""
    later = [change.former_place for change in event.changes if change.date.day > day and change.former_place]
    called_off = event.cancellation
    known = {
        "place": later[0] if later else event.place,
        "cancellation": called_off if called_off and called_off.date.day <= day else None,
    }
    return event.model_copy(update=known)
