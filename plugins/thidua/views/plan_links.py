"""A plan as one line of a list: number, subject, issuer, date, address."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.views.entry_text import plan_reference
from thidua.views.items import items_of
from thidua.views.links import Links


@dataclass(frozen=True, slots=True)
class PlanLink:
    """`replaced` is "Được thay thế bằng Kế hoạch số 12/KH-UBND ngày 02/03/2026", "" while it is in force."""

    kind: str
    number: str
    subject: str
    issuer: str
    issued: str
    url: str
    summary: str
    replaced: str = ""


def plan_link(portal: Portal, plan: Plan, links: Links) -> PlanLink:
    return PlanLink(
        kind=plan.kind,
        number=str(plan.cited_number),
        subject=plan.subject,
        issuer=portal.body_of(plan).label,
        issued=str(plan.issued),
        url=links.plan(plan),
        summary=plan_summary(plan),
        replaced=replaced_words(portal, plan),
    )


def replaced_words(portal: Portal, plan: Plan) -> str:
    by = portal.replacement(plan)
    return f"Được thay thế bằng {plan_reference(by)}" if by else ""


def plan_summary(plan: Plan) -> str:
    """How much a plan asks for, in words: "21 nhiệm vụ, 2 thời hạn"; an event named by a task counts as the task."""
    named = {task.event for task in plan.tasks if task.event}
    conferences = sum(1 for item in items_of(plan) if item.kind == "event" and item.id not in named)
    counts = ((len(plan.tasks), "nhiệm vụ"), (len(plan.deadlines), "thời hạn"), (conferences, "hội nghị"))
    return ", ".join(f"{count} {noun}" for count, noun in counts if count)
