"""What stands called out on top of a plan's page: its deadlines and events, as they are in force now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua.model.event import Event
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.task import Deadline
from thidua.model.timing import OnDay, Span, first_day_of, last_day_of
from thidua.views.day_off_note import day_off_note, note_of_timing
from thidua.views.days import DayView, day_text, day_view, left_text
from thidua.views.links import Links
from thidua.views.moves import MoveView, moves_of
from thidua.views.programme import ProgrammeLine, programme_lines
from thidua.views.proof import proof_url
from thidua.views.reports import ReportView, reports_of
from thidua.views.state import StateView, state_of
from thidua.views.unit_links import UnitLink, UnitRole, unit_links, unit_roles


@dataclass(frozen=True, slots=True)
class DeadlineCallout:
    """`quote` is the wording in force, `quote_anchor` where the text says the signed one ("" when it does not): that
    of the first move, if any. `day` is None while the deadline is put off without a new day; `day_off` says that
    offices are closed on the last day.
    """

    anchor: str
    text: str
    day: DayView | None
    left: str
    quote: str
    quote_anchor: str
    moves: tuple[MoveView, ...]
    roles: tuple[UnitRole, ...]
    state: StateView
    reports: tuple[ReportView, ...]
    day_off: str


@dataclass(frozen=True, slots=True)
class Holding:
    """The report that an event took place; `proof_url` is "" where it names no paper."""

    reported: str
    result: str
    proof_url: str


@dataclass(frozen=True, slots=True)
class EventCard:
    """`settled` is false while the plan gives only a window; `day` is the first day of a settled event."""

    anchor: str
    name: str
    timing: str
    settled: bool
    day: DayView | None
    length: str
    place: str
    attendance: str
    state: StateView
    units: tuple[UnitLink, ...]
    programme: tuple[ProgrammeLine, ...]
    moves: tuple[MoveView, ...]
    held: Holding | None
    cancelled_on: str
    cancelled_reason: str
    day_off: str


def deadline_callout(portal: Portal, plan: Plan, deadline: Deadline, links: Links, today: date) -> DeadlineCallout:
    last = last_day_of(deadline.timing.meaning)
    state = state_of(plan, deadline, today, portal.replaced_on(plan))
    return DeadlineCallout(
        anchor=deadline.id,
        text=deadline.text,
        day=day_view(last) if last else None,
        left=left_text(today, last) if last and state.last else "",
        quote=deadline.timing.wording,
        quote_anchor=dict(plan.text.deadline_anchors).get(deadline.id, ""),
        moves=moves_of(deadline),
        roles=unit_roles(deadline, links),
        state=state,
        reports=reports_of(plan, deadline, links),
        day_off=day_off_note(last, portal.days_off) if last else "",
    )


def event_card(portal: Portal, plan: Plan, event: Event, links: Links, today: date) -> EventCard:
    settled = isinstance(event.timing.meaning, OnDay | Span)
    day = first_day_of(event.timing.meaning) or last_day_of(event.timing.meaning)
    called_off = event.cancellation
    day_off = note_of_timing(event.timing.meaning, portal.days_off, is_event=True)
    return EventCard(
        anchor=event.id,
        name=event.name,
        timing=event.timing.wording,
        settled=settled,
        day=day_view(day) if settled and day else None,
        length=event.length,
        place=event.place,
        attendance=event.attendance,
        state=state_of(plan, event, today, portal.replaced_on(plan)),
        units=unit_links(event.carriers, links),
        programme=programme_lines(event.programme),
        moves=moves_of(event),
        held=_holding(plan, event, links),
        cancelled_on=day_text(called_off.date.day) if called_off else "",
        cancelled_reason=called_off.reason if called_off else "",
        day_off=day_off if settled and not called_off else "",
    )


def _holding(plan: Plan, event: Event, links: Links) -> Holding | None:
    if event.status != "held" or event.held is None:
        return None
    report = event.held
    return Holding(day_text(report.date.day), report.result, proof_url(plan, report.proof, links))
