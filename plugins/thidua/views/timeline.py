"""A year quarter by quarter, in date order: of all plans, of a body's, of one plan or of one unit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from thidua.model.period import ROMAN
from thidua.model.portal import Portal
from thidua.views.days import DayView, day_view
from thidua.views.links import Links
from thidua.views.timeline_filter import TimelineFilter, timeline_filter
from thidua.views.timeline_rows import TimelineRow, plans_in
from thidua.views.timeline_scopes import Neighbours, Scope, scope_url
from thidua.views.timeline_sections import TimelineSection, timeline_sections
from thidua.views.year_strip import YearStrip, quarter_in, year_strip

LONGEST = 90
"""Rows of a page that can be split further: with more, its first view would weigh more than a phone should load."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose timeline it is: `url` is the page of the body, plan or unit; all "" for the whole portal."""

    text: str
    url: str
    about: str


@dataclass(frozen=True, slots=True)
class TimelinePart:
    """A part of a timeline that is too long to show whole; `counts` says how much of it lies where."""

    text: str
    url: str
    items: int
    counts: str


@dataclass(frozen=True, slots=True)
class YearLink:
    year: int
    url: str


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """Either `sections` with a `filter`, or `parts`. `bodies` are the timelines of a whole year's bodies.

    `shows_plan` and `shows_issuer` say that each row has to name them: the page does not do it for all.
    """

    year: int
    subject: Subject
    today: DayView
    plans: int
    items: int
    strip: YearStrip
    sections: tuple[TimelineSection, ...]
    parts: tuple[TimelinePart, ...]
    filter: TimelineFilter | None
    shows_plan: bool
    shows_issuer: bool
    bodies: tuple[TimelinePart, ...]
    previous: YearLink | None
    following: YearLink | None


def timeline(
    portal: Portal, scope: Scope, rows: Sequence[TimelineRow], beside: Neighbours, links: Links, today: date
) -> TimelinePage:
    """`rows` are those of the scope, in the order of their days."""
    meanings = (row.item.timing.meaning for row in rows)
    strip = year_strip(scope.year, meanings, today)
    parts = timeline_parts(portal, scope, rows, links)
    is_split = len(rows) > LONGEST and len(parts) > 1
    return TimelinePage(
        year=scope.year,
        subject=subject_of(portal, scope, links),
        today=day_view(today),
        plans=len(plans_in(rows)),
        items=len(rows),
        strip=_without_places(strip) if is_split else strip,
        sections=() if is_split else timeline_sections(rows, scope.year, today),
        parts=parts if is_split else (),
        filter=None if is_split else timeline_filter(portal, scope, rows, links),
        shows_plan=not scope.plan,
        shows_issuer=not scope.body or bool(scope.unit),
        bodies=() if is_split or scope.body or len(parts) < 2 else parts,
        previous=_year_link(portal, beside.previous, links),
        following=_year_link(portal, beside.following, links),
    )


def subject_of(portal: Portal, scope: Scope, links: Links) -> Subject:
    if scope.plan:
        plan = portal.plan_by_id[scope.plan]
        name = f"{plan.kind} số {plan.cited_number} của {portal.body_of(plan).name}"
        return Subject(name, links.plan(plan), plan.subject)
    if not scope.body:
        return Subject("", "", "")
    unit = portal.register.unit_by_key[scope.unit or scope.body]
    body = portal.register.body_by_id[scope.body].name
    if not scope.unit:
        return Subject(body, links.unit(scope.body), "Theo các kế hoạch của cơ quan")
    # A body is also a unit, for what plans ask of it by name.
    name = f"{body}, việc nêu tên" if scope.unit == scope.body else f"{unit.name}, {body}"
    return Subject(name, links.unit(scope.unit), "Những việc nêu tên đơn vị, trong mọi kế hoạch")


def timeline_parts(portal: Portal, scope: Scope, rows: Sequence[TimelineRow], links: Links) -> tuple[TimelinePart, ...]:
    """What it divides into: a year into bodies, a body into plans; the others not at all."""
    if scope.plan or scope.unit:
        return ()
    found: dict[Scope, list[TimelineRow]] = {}
    for row in sorted(rows, key=lambda row: row.plan.issuer):
        part = replace(scope, body=row.plan.issuer, plan=row.plan.id if scope.body else "")
        found.setdefault(part, []).append(row)
    return tuple(
        TimelinePart(
            text=subject_of(portal, part, links).text,
            url=scope_url(portal, part, links),
            items=len(held),
            counts=_counts(held, scope.year),
        )
        for part, held in found.items()
    )


def _counts(rows: Sequence[TimelineRow], year: int) -> str:
    """quý I: 8, quý IV: 5, ngoài các quý: 2."""
    counts = Counter(quarter_in(row.item.timing.meaning, year) for row in rows)
    named = [(f"quý {ROMAN[number - 1]}", counts[number]) for number in range(1, 5)]
    named.append(("ngoài các quý", counts[0]))
    return ", ".join(f"{name}: {count}" for name, count in named if count)


def _without_places(strip: YearStrip) -> YearStrip:
    return replace(strip, quarters=tuple(replace(mark, anchor="") for mark in strip.quarters))


def _year_link(portal: Portal, scope: Scope | None, links: Links) -> YearLink | None:
    return YearLink(scope.year, scope_url(portal, scope, links)) if scope else None
