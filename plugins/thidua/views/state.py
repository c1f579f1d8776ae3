"""How a thing stands on a given day. What days alone decide is decided again in the browser (assets/thidua.js), by
the same rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from thidua.model.event import Event
from thidua.model.plan import Plan
from thidua.model.progress import DOING, DONE, DROPPED, WorkProgress
from thidua.model.task import Deadline, Task
from thidua.model.timing import (
    Before,
    Meaning,
    NoLaterThan,
    Recurring,
    Standing,
    first_day_of,
    is_deadline,
    last_day_of,
)

Code = Literal[
    "upcoming", "current", "open", "doing", "done", "late", "held", "overdue", "unknown", "undated", "standing",
    "dropped", "replaced", "cancelled", "past",
]  # fmt: skip

LABELS: dict[Code, str] = {
    "upcoming": "Chưa đến kỳ",
    "current": "Đang trong kỳ",
    "open": "Còn hạn",
    "doing": "Đang thực hiện",
    "done": "Hoàn thành",
    "late": "Hoàn thành muộn",
    "held": "Đã tổ chức",
    "overdue": "Quá hạn",
    "unknown": "Chưa có số liệu",
    "undated": "Chưa có ngày",
    "standing": "Thường xuyên",
    "dropped": "Không thực hiện",
    "replaced": "Đã thay thế",
    "cancelled": "Đã hủy",
    "past": "Đã qua kỳ",
}
"""Of a stretch of time that is over one says "past"; of work that should be done by now and of which nobody has told,
"unknown", because that it was planned says nothing of what was done.
"""

SETTLED: frozenset[Code] = frozenset({"done", "late", "held", "dropped", "replaced", "cancelled"})
"""Nobody has to be told of these any more, whatever their time says."""


@dataclass(frozen=True, slots=True)
class StateView:
    """`first` and `last` are ISO days, "" where there is none, and both where days no longer decide; a deadline has
    only a last day. `during` and `after` are the codes up to the last day and past it, as far as days decide.
    """

    code: Code
    label: str
    first: str = ""
    last: str = ""
    during: Code = "current"
    after: Code = "unknown"


def state_of(plan: Plan, thing: Task | Deadline | Event, today: date, replaced: date | None = None) -> StateView:
    """`replaced` is when another plan took the place of this one: what was to be done later need not be done.

    A report counts on every day, as in the browser, which gets the report's word alone.
    """
    if isinstance(thing, Event):
        if thing.status in {"cancelled", "held"}:
            return _settled("cancelled" if thing.status == "cancelled" else "held")
        return _replaced(thing.timing.meaning, replaced) or _by_days(thing.timing.meaning, today)
    meaning = thing.timing.meaning
    report = thing.progress[-1] if thing.progress else None
    if report and report.state == DONE:
        return _done(report, meaning)
    if report and report.state == DROPPED:
        return _settled("dropped")
    is_doing = report is not None and report.state == DOING
    # What was reported as begun is known to be no more than that; of the rest nothing is known.
    after: Code = "doing" if is_doing else "unknown"
    if plan.has_whole_progress and is_deadline(meaning):
        after = "overdue"
    return _replaced(meaning, replaced) or _by_days(meaning, today, during="doing" if is_doing else None, after=after)


def period_state(meaning: Meaning, today: date) -> StateView:
    """Of the time itself, not of what is done in it: a heading's."""
    return _by_days(meaning, today, after="past")


def span_state(first: date, last: date, today: date) -> StateView:
    """Of a stretch of time."""
    return _of_days(first, last, today, "current", "past")


def late_text(days: int) -> str:
    return f"Hoàn thành muộn {days} ngày"


def _done(report: WorkProgress, meaning: Meaning) -> StateView:
    """Late only where the plan set an explicit last day: a period's end binds nobody to a day."""
    last = last_day_of(meaning)
    days = (report.date.day - last).days if last and is_deadline(meaning) else 0
    return StateView("late", late_text(days)) if days > 0 else _settled("done")


def _replaced(meaning: Meaning, on: date | None) -> StateView | None:
    last = last_day_of(meaning)
    return _settled("replaced") if on and (last is None or last >= on) else None


def _by_days(meaning: Meaning, today: date, *, during: Code | None = None, after: Code = "unknown") -> StateView:
    first, last = first_day_of(meaning), last_day_of(meaning)
    if last is None:
        return _settled(during or ("standing" if isinstance(meaning, Standing | Recurring) else "undated"))
    if during or isinstance(meaning, Before | NoLaterThan):
        return _of_days(None, last, today, during or "open", after)
    return _of_days(first or last, last, today, "current", after)


def _of_days(first: date | None, last: date, today: date, during: Code, after: Code) -> StateView:
    code: Code = "upcoming" if first and today < first else during if today <= last else after
    return StateView(code, LABELS[code], first.isoformat() if first else "", last.isoformat(), during, after)


def _settled(code: Code) -> StateView:
    return StateView(code, LABELS[code])
