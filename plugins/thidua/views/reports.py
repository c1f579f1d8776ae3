"""What was reported of a thing, in the order of its days: its history, never only the last word."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.model.event import Event
from thidua.model.plan import Plan
from thidua.model.task import Deadline, Task
from thidua.model.wording import capitalised
from thidua.views.days import day_text
from thidua.views.links import Links
from thidua.views.proof import proof_url


@dataclass(frozen=True, slots=True)
class ReportView:
    """`proof_url` leads to the paper that shows it, "" where none is named."""

    day: str
    state: str
    result: str
    proof_url: str


def reports_of(plan: Plan, thing: Task | Deadline | Event, links: Links) -> tuple[ReportView, ...]:
    return tuple(
        ReportView(
            day=day_text(report.date.day),
            state=capitalised(report.state),
            result=report.result,
            proof_url=proof_url(plan, report.proof, links),
        )
        for report in thing.progress
    )
