"""A plan's page: what is due on top, the year at a glance, the document as signed, and what to do with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from thidua.model.event import Event
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.task import Deadline
from thidua.model.timing import OnDay, Span, first_day_of, last_day_of
from thidua.views.days import DayView, day_text, day_view, left_text
from thidua.views.document import DocumentView, document_view
from thidua.views.entries import has_entries
from thidua.views.items import items_of
from thidua.views.links import Links
from thidua.views.plan_links import PlanLink, plan_link, plan_summary
from thidua.views.state import StateView, cancelled, state_of
from thidua.views.unit_links import UnitLink, UnitRole, unit_links, unit_roles
from thidua.views.year_strip import YearStrip, year_strip


@dataclass(frozen=True, slots=True)
class DeadlineCallout:
    """`quote` is the plan's wording; `quote_anchor` is where the text says so ("" when the text does not)."""

    anchor: str
    text: str
    day: DayView
    left: str
    quote: str
    quote_anchor: str
    roles: tuple[UnitRole, ...]
    state: StateView


@dataclass(frozen=True, slots=True)
class EventMove:
    """One earlier date of an event."""

    announced: str
    former: str
    reason: str


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
    moves: tuple[EventMove, ...]
    cancelled_on: str
    cancelled_reason: str


@dataclass(frozen=True, slots=True)
class ChangeView:
    date: str
    text: str


@dataclass(frozen=True, slots=True)
class PlanPage:
    """`items` counts what the plan's feed holds; addresses are "" for what the site does not have."""

    kind: str
    number: str
    issued: str
    subject: str
    issuer: str
    issuer_url: str
    summary: str
    items: int
    deadlines: tuple[DeadlineCallout, ...]
    events: tuple[EventCard, ...]
    year: YearStrip | None
    document: DocumentView
    parents: tuple[PlanLink, ...]
    children: tuple[PlanLink, ...]
    changes: tuple[ChangeView, ...]
    timeline_url: str
    calendars_url: str
    feed_url: str
    data_url: str


def plan_page(portal: Portal, plan: Plan, links: Links, today: date) -> PlanPage:
    document = document_view(portal, plan, links, today)
    plan_feed = links.plan_feed(plan)
    dated = sum(1 for item in items_of(plan) if has_entries([item]))
    return PlanPage(
        kind=plan.kind,
        number=str(plan.cited_number),
        issued=str(plan.issued),
        subject=plan.subject,
        issuer=portal.body_of(plan).name,
        issuer_url=links.unit(plan.issuer),
        summary=plan_summary(plan),
        items=dated,
        deadlines=tuple(_callout(plan, deadline, links, today) for deadline in plan.deadlines),
        events=tuple(_event(event, links, today) for event in plan.events),
        year=_year(plan, document, today) if plan.tasks else None,
        document=document,
        parents=tuple(plan_link(portal, parent, links) for parent in portal.parents(plan)),
        children=tuple(plan_link(portal, child, links) for child in portal.children(plan)),
        changes=tuple(ChangeView(day_text(change.date.day), change.text) for change in plan.changes),
        timeline_url=links.timeline(plan.year),
        calendars_url=links.calendars(plan_feed) if dated else "",
        feed_url=plan_feed if dated else "",
        data_url=links.plan_data(plan),
    )


def _year(plan: Plan, document: DocumentView, today: date) -> YearStrip:
    """The strip leads only to quarters that have a place in the document."""
    strip = year_strip(plan.year, (task.timing.meaning for task in plan.tasks), today)
    places = {part.anchor for part in document.parts}
    places |= {group.anchor for part in document.parts if part.table for group in part.table.groups}
    quarters = (mark if mark.anchor in places else replace(mark, anchor="") for mark in strip.quarters)
    return replace(strip, quarters=tuple(quarters))


def _callout(plan: Plan, deadline: Deadline, links: Links, today: date) -> DeadlineCallout:
    last = last_day_of(deadline.timing.meaning)
    if last is None:
        raise ValueError(f"deadline without a last day: {deadline.id}")
    return DeadlineCallout(
        anchor=deadline.id,
        text=deadline.text,
        day=day_view(last),
        left=left_text(today, last),
        quote=deadline.timing.wording,
        quote_anchor=dict(plan.text.deadline_anchors).get(deadline.id, ""),
        roles=unit_roles(deadline, links),
        state=state_of(deadline.timing.meaning, today),
    )


def _event(event: Event, links: Links, today: date) -> EventCard:
    settled = isinstance(event.timing.meaning, OnDay | Span)
    day = first_day_of(event.timing.meaning) or last_day_of(event.timing.meaning)
    called_off = event.cancellation
    return EventCard(
        anchor=event.id,
        name=event.name,
        timing=event.timing.wording,
        settled=settled,
        day=day_view(day) if settled and day else None,
        length=event.length,
        place=event.place,
        attendance=event.attendance,
        state=cancelled() if called_off else state_of(event.timing.meaning, today),
        units=unit_links(event.carriers, links),
        moves=tuple(EventMove(day_text(move.date.day), move.former, move.reason) for move in event.changes),
        cancelled_on=day_text(called_off.date.day) if called_off else "",
        cancelled_reason=called_off.reason if called_off else "",
    )
