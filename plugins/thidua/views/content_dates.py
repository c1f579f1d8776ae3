"""When content was last changed, by its own dates: ISO 8601, without the day where a document leaves it blank."""

from __future__ import annotations

from collections.abc import Iterable

from thidua.model.document import DocumentDate
from thidua.model.plan import Plan
from thidua.views.moves import changes_of


def written_date(written: DocumentDate) -> str:
    return written.first_day.isoformat() if written.day else f"{written.year}-{written.month:02}"


def plan_updated(plan: Plan) -> str:
    """The latest of its day of issue, its changes, and what became of its entries."""
    days = [change.date.day for change in plan.changes]
    for entry in plan.entries:
        days += [change.date.day for change in changes_of(entry)]
        days += [report.date.day for report in entry.progress]
    days += [event.cancellation.date.day for event in plan.events if event.cancellation]
    return max([written_date(plan.issued), *(day.isoformat() for day in days)])


def plans_updated(plans: Iterable[Plan]) -> str:
    """The latest of them all; "" without any."""
    return max(map(plan_updated, plans), default="")


def date_words(iso: str) -> str:
    """2026-01-09 → ngày 09/01/2026, 2026-01 → tháng 01/2026, "" stays ""."""
    parts = iso.split("-")
    return f"{'ngày' if len(parts) == 3 else 'tháng'} {'/'.join(reversed(parts))}" if iso else ""
