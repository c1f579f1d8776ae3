"""What a timeline can be narrowed to: units, plans, states; and the pages that show the same without scripts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from thidua.model.portal import Portal
from thidua.model.wording import slug
from thidua.views.items import ItemView
from thidua.views.links import Links
from thidua.views.state import LABELS, Code
from thidua.views.timeline_rows import TimelineRow, plans_in
from thidua.views.timeline_scopes import Scope, scope_url


@dataclass(frozen=True, slots=True)
class Choice:
    """`value` stands in the address; `url` is the page of its own."""

    value: str
    text: str
    url: str


@dataclass(frozen=True, slots=True)
class ChoiceGroup:
    """The choices of one body; `url` is the body's timeline."""

    name: str
    url: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class StateChoice:
    code: Code
    value: str
    text: str


@dataclass(frozen=True, slots=True)
class TimelineFilter:
    """A dimension in which the page has only one value is empty."""

    units: tuple[ChoiceGroup, ...]
    plans: tuple[ChoiceGroup, ...]
    states: tuple[StateChoice, ...]


def timeline_filter(portal: Portal, scope: Scope, rows: Sequence[TimelineRow], links: Links) -> TimelineFilter:
    units = () if scope.unit else tuple(_units(portal, scope.year, rows, links))
    plans = () if scope.plan else tuple(_plans(portal, scope.year, rows, links))
    states = tuple(_states(rows))
    return TimelineFilter(
        units=units if _count(units) > 1 else (),
        plans=plans if _count(plans) > 1 else (),
        states=states if len(states) > 1 else (),
    )


def reachable(item: ItemView) -> frozenset[Code]:
    """The states that an item has on one day or another, as long as nothing more is reported of it."""
    state = item.state
    if not state.last:
        return frozenset({state.code})
    return frozenset({state.during, state.after} | ({"upcoming"} if state.first else set()))


def _units(portal: Portal, year: int, rows: Sequence[TimelineRow], links: Links) -> Iterator[ChoiceGroup]:
    named = {key for row in rows for key in row.units}
    units = [unit for unit in portal.register.units if unit.key in named]
    for body, found in groupby(units, key=lambda unit: unit.top_body):
        choices = tuple(
            Choice(unit.key, unit.label, scope_url(portal, Scope(year, body, unit=unit.key), links)) for unit in found
        )
        yield _group(portal, year, body, choices, links)


def _plans(portal: Portal, year: int, rows: Sequence[TimelineRow], links: Links) -> Iterator[ChoiceGroup]:
    for body, found in groupby(plans_in(rows), key=lambda plan: plan.issuer):
        choices = tuple(
            Choice(
                plan.id,
                f"{plan.cited_number}: {plan.subject}",
                scope_url(portal, Scope(year, body, plan=plan.id), links),
            )
            for plan in found
        )
        yield _group(portal, year, body, choices, links)


def _group(portal: Portal, year: int, body: str, choices: tuple[Choice, ...], links: Links) -> ChoiceGroup:
    return ChoiceGroup(portal.register.body_by_id[body].name, links.timeline(year, body), choices)


def _states(rows: Sequence[TimelineRow]) -> Iterator[StateChoice]:
    codes = frozenset[Code]().union(*(reachable(row.shown) for row in rows))
    for code, label in LABELS.items():
        if code in codes:
            yield StateChoice(code, slug(label), label)


def _count(groups: Sequence[ChoiceGroup]) -> int:
    return sum(len(group.choices) for group in groups)
