"""Which timelines there are: of all plans of a year, of a body's, of one plan, of one unit. Only such as hold items."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from thidua.model.portal import Portal
from thidua.model.unit import Unit
from thidua.views.items import Item
from thidua.views.links import Links
from thidua.views.timeline_rows import TimelineRow, named_units


@dataclass(frozen=True, slots=True)
class Scope:
    """What a timeline is of in its year: all plans, those that one `body` issued, one `plan` of that body (an id), or
    what one `unit` (a register key) is named in by whatever plan.
    """

    year: int
    body: str = ""
    plan: str = ""
    unit: str = ""


Scoped = Mapping[Scope, tuple[TimelineRow, ...]]


def scoped(portal: Portal, rows: Iterable[TimelineRow]) -> Scoped:
    """Every timeline that has rows; rows keep their order. What is made up stays out of those of all plans."""
    found: dict[Scope, list[TimelineRow]] = defaultdict(list)
    for row in rows:
        if row.plan.id in portal.real.plan_by_id:
            found[Scope(row.plan.year)].append(row)
        for scope in _scopes_of(row):
            found[scope].append(row)
    return {scope: tuple(held) for scope, held in found.items()}


def scope_url(portal: Portal, scope: Scope, links: Links) -> str:
    slug = portal.plan_by_id[scope.plan].slug if scope.plan else ""
    return links.timeline(scope.year, scope.body, plan=slug, unit=scope.unit)


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The nearest timelines of the same kind in years before and after. A plan belongs to one year: beside it stand
    those of its body.
    """

    previous: Scope | None
    following: Scope | None


def neighbours(scopes: Iterable[Scope]) -> Callable[[Scope], Neighbours]:
    years: dict[Scope, set[int]] = defaultdict(set)
    for scope in scopes:
        years[replace(scope, year=0)].add(scope.year)

    def of(scope: Scope) -> Neighbours:
        kind = replace(scope, year=0, plan="")
        before = [year for year in years[kind] if year < scope.year]
        after = [year for year in years[kind] if year > scope.year]
        return Neighbours(
            replace(kind, year=max(before)) if before else None, replace(kind, year=min(after)) if after else None
        )

    return of


def unit_timelines(portal: Portal, unit: Unit, items: Iterable[Item], links: Links) -> tuple[tuple[int, str], ...]:
    """(year, address) of the timelines of a unit, or of a body's own plans, the latest year first."""
    is_body = unit.key == unit.top_body
    years = {
        item.plan.year
        for item in items
        if (item.plan.issuer == unit.key if is_body else unit.key in named_units(portal, item))
    }
    key = "" if is_body else unit.key
    found = ((year, links.timeline(year, unit.top_body, unit=key)) for year in sorted(years, reverse=True))
    return tuple((year, url) for year, url in found if url)


def _scopes_of(row: TimelineRow) -> Iterator[Scope]:
    year, body = row.plan.year, row.plan.issuer
    yield Scope(year, body)
    yield Scope(year, body, plan=row.plan.id)
    for key in row.units:
        yield Scope(year, key.partition("/")[0], unit=key)
