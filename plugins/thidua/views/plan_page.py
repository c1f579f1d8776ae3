"""A plan's page: what is due on top, the year at a glance, the document as signed, and what to do with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.views.add_to_calendar import AddToCalendar, add_to_calendar
from thidua.views.award_outcomes import outcomes_of_plan
from thidua.views.award_words import DecisionLink
from thidua.views.calendar_feed import plan_feed
from thidua.views.callouts import DeadlineCallout, EventCard, deadline_callout, event_card
from thidua.views.cascade import DutyLinks, cascade_links
from thidua.views.days import day_text
from thidua.views.document import DocumentView, document_view
from thidua.views.entries import has_entries
from thidua.views.items import items_of
from thidua.views.links import Links
from thidua.views.movement_page import movements_of_plan
from thidua.views.page_link import PageLink
from thidua.views.plan_links import PlanLink, plan_link, plan_summary
from thidua.views.post_rows import PostRow, related_posts
from thidua.views.subscription import Subscription, subscription
from thidua.views.task_table import timing_now
from thidua.views.year_strip import YearStrip, year_strip


@dataclass(frozen=True, slots=True)
class ChangeView:
    date: str
    text: str


@dataclass(frozen=True, slots=True)
class PlanPage:
    """`items` counts what the plan's feed holds; addresses are "" for what the site does not have.

    `to_calendar` is by the id that a thing has on the page, for those that have a date; `cascade` for those that carry
    out a superior's duty or are carried out below; `outcomes` for those that a decision of the award register fulfils.
    `map_url` leads to the plan's place in the map.
    """

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
    replaced_by: PlanLink | None
    replaces: tuple[PlanLink, ...]
    cascade: Mapping[str, DutyLinks]
    map_url: str
    outcomes: Mapping[str, tuple[DecisionLink, ...]]
    changes: tuple[ChangeView, ...]
    timeline_url: str
    own_timeline_url: str
    board_url: str
    calendars_url: str
    feed_url: str
    subscriptions: tuple[Subscription, ...]
    to_calendar: Mapping[str, AddToCalendar]
    data_url: str
    movements: tuple[PageLink, ...]
    news: tuple[PostRow, ...]


def plan_page(portal: Portal, plan: Plan, links: Links, today: date, site_url: str) -> PlanPage:
    document = document_view(portal, plan, links, today)
    replaced_by = portal.replacement(plan)
    replaces = (portal.plan_by_id[old] for old in plan.replaces if old in portal.plan_by_id)
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
        deadlines=tuple(deadline_callout(portal, plan, deadline, links, today) for deadline in plan.deadlines),
        events=tuple(event_card(portal, plan, event, links, today) for event in plan.events),
        year=_year(plan, document, today) if plan.tasks else None,
        document=document,
        parents=tuple(plan_link(portal, parent, links) for parent in portal.parents(plan)),
        children=tuple(plan_link(portal, child, links) for child in portal.children(plan)),
        replaced_by=plan_link(portal, replaced_by, links) if replaced_by else None,
        replaces=tuple(plan_link(portal, old, links) for old in replaces),
        cascade=cascade_links(portal, plan, links, today),
        map_url=_map_url(portal, plan, links),
        outcomes=outcomes_of_plan(portal, plan, links),
        changes=tuple(ChangeView(day_text(change.date.day), change.text) for change in plan.changes),
        timeline_url=_whole_year_url(portal, plan, links),
        own_timeline_url=links.timeline(plan.year, plan.issuer, plan=plan.slug) if any(items_of(plan)) else "",
        board_url=links.board(plan.issuer, plan.year),
        calendars_url=links.calendars(),
        feed_url=links.plan_feed(plan) if dated else "",
        subscriptions=_subscriptions(portal, plan, links, site_url) if dated else (),
        to_calendar=add_to_calendar(portal, plan, links, site_url),
        data_url=links.plan_data(plan),
        movements=movements_of_plan(portal, plan.id, links),
        news=related_posts(portal, "plan", plan.id, links),
    )


def _whole_year_url(portal: Portal, plan: Plan, links: Links) -> str:
    """Of all plans; of what is made up only its body's, because the others leave it out."""
    if plan.id in portal.real.plan_by_id:
        return links.timeline(plan.year)
    return links.timeline(plan.year, plan.issuer) if any(items_of(plan)) else ""


def _map_url(portal: Portal, plan: Plan, links: Links) -> str:
    has_place = links.plan_map() and (portal.parents(plan) or portal.children(plan))
    return f"{links.plan_map()}#{plan.id}" if has_place else ""


def _subscriptions(portal: Portal, plan: Plan, links: Links, site_url: str) -> tuple[Subscription, ...]:
    return (subscription(plan_feed(portal, plan, links), links, site_url),) if links.calendars() else ()


def _year(plan: Plan, document: DocumentView, today: date) -> YearStrip:
    """The strip leads only to quarters that have a place in the document."""
    strip = year_strip(plan.year, (timing_now(plan, task).meaning for task in plan.tasks), today)
    places = {part.anchor for part in document.parts}
    places |= {group.anchor for part in document.parts if part.table for group in part.table.groups}
    quarters = (mark if mark.anchor in places else replace(mark, anchor="") for mark in strip.quarters)
    return replace(strip, quarters=tuple(quarters))
