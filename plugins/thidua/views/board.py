"""The follow-up board of a body's plans for one year: how many things stand how, and which ask for somebody."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from thidua.model.period import ROMAN
from thidua.model.portal import Portal
from thidua.model.timing import Provisional, Relative, ToBeAnnounced
from thidua.views.agenda import AgendaDay, agenda
from thidua.views.board_counts import CountTable, Group, count_table
from thidua.views.days import day_text, range_text
from thidua.views.items import Item, in_order, item_view, items_of
from thidua.views.links import Links
from thidua.views.plan_links import PlanLink, plan_link
from thidua.views.roles import doers
from thidua.views.short_list import ShortList, short_list
from thidua.views.state import Code, StateView
from thidua.views.state_counts import StateCount, state_counts
from thidua.views.year_strip import quarter_in

SOON = timedelta(days=30)

QUARTERS = tuple(f"Quý {roman}" for roman in ROMAN)
MANY_QUARTERS = "Cả năm, nhiều quý"
WITHOUT_DAY = "Không định ngày"
NOBODY = "Chưa ghi đơn vị"


@dataclass(frozen=True, slots=True)
class BoardItem:
    """An item as it stands on the day of the board."""

    item: Item
    state: StateView

    @property
    def is_silent(self) -> bool:
        """Its time is over and nobody has ever told of it."""
        return self.state.code in {"overdue", "unknown"} and not self.item.thing.progress


@dataclass(frozen=True, slots=True)
class BoardPage:
    """The lists may share items: each says one thing of all that it names. `soon` is due by 30 days on, and still to
    be done.

    `is_whole` says that every plan records all its results, `is_partly_whole` that some do: only in those can
    anything be overdue. `without_day` has what is only foreseen, too. `years` are the body's other boards as (year,
    address).
    """

    body: str
    body_url: str
    year: int
    day: str
    window: str
    total: int
    is_whole: bool
    is_partly_whole: bool
    plans: tuple[PlanLink, ...]
    states: tuple[StateCount, ...]
    quarters: CountTable
    units: CountTable
    overdue: ShortList
    soon: tuple[AgendaDay, ...]
    soon_total: int
    silent: ShortList
    without_unit: ShortList
    without_day: ShortList
    csv_url: str
    json_url: str
    fields_url: str
    timeline_url: str
    years: tuple[tuple[int, str], ...]


def board_items(portal: Portal, body_id: str, year: int, today: date) -> tuple[BoardItem, ...]:
    """Everything that the body's plans for the year ask for, by last day."""
    plans = (plan for plan in portal.plans if plan.issuer == body_id and plan.year == year)
    items = in_order(item for plan in plans for item in items_of(plan))
    return tuple(BoardItem(item, item.state(portal, today)) for item in items)


def board(portal: Portal, body_id: str, year: int, links: Links, today: date) -> BoardPage:
    found = board_items(portal, body_id, year, today)
    body = portal.register.body_by_id[body_id]
    plans = [plan for plan in portal.plans if plan.issuer == body_id and plan.year == year]
    years = sorted({plan.year for plan in portal.plans if plan.issuer == body_id} - {year})
    is_recorded = [plan.has_whole_progress for plan in plans]
    unsettled = [each.item for each in found if not each.item.is_over(portal)]
    soon = [item for item in unsettled if item.last_day and today <= item.last_day <= today + SOON]

    def listed(is_wanted: Callable[[BoardItem], bool]) -> ShortList:
        wanted = (each.item for each in found if is_wanted(each))
        return short_list(wanted, lambda item: item_view(portal, item, links, today))

    return BoardPage(
        body=body.name,
        body_url=links.unit(body.id),
        year=year,
        day=day_text(today),
        window=range_text(today, today + SOON),
        total=len(found),
        is_whole=all(is_recorded),
        is_partly_whole=any(is_recorded),
        plans=tuple(plan_link(portal, plan, links) for plan in plans),
        states=state_counts(each.state.code for each in found),
        quarters=count_table(_quarters(found, year)),
        units=count_table(_units(portal, found, links)),
        overdue=listed(lambda each: each.state.code == "overdue"),
        soon=agenda(portal, soon, links, today, shorten=True),
        soon_total=len(soon),
        silent=listed(lambda each: each.is_silent),
        without_unit=listed(lambda each: not doers(each.item) and not each.item.is_over(portal)),
        without_day=listed(lambda each: _has_open_day(each.item) and not each.item.is_over(portal)),
        csv_url=links.board_data(body_id, year, "csv"),
        json_url=links.board_data(body_id, year, "json"),
        fields_url=links.datasets(),
        timeline_url=links.timeline(year, body_id) if found else "",
        years=tuple((other, links.board(body_id, other)) for other in years),
    )


def quarter_name(item: Item, year: int) -> str:
    if item.last_day is None:
        return WITHOUT_DAY
    number = quarter_in(item.timing.meaning, year)
    return QUARTERS[number - 1] if number else MANY_QUARTERS


def _has_open_day(item: Item) -> bool:
    """Of what is done all the time nobody expects a day."""
    return isinstance(item.timing.meaning, ToBeAnnounced | Relative | Provisional)


def _quarters(found: Iterable[BoardItem], year: int) -> list[Group]:
    """The four quarters always, the two groups beside them where they have something."""
    codes: dict[str, list[Code]] = {name: [] for name in QUARTERS}
    for each in found:
        codes.setdefault(quarter_name(each.item, year), []).append(each.state.code)
    order = [*QUARTERS, MANY_QUARTERS, WITHOUT_DAY]
    return [Group(name, tuple(codes[name])) for name in order if name in codes]


def _units(portal: Portal, found: Sequence[BoardItem], links: Links) -> list[Group]:
    """Who has most to do first; at last what names nobody."""
    codes: dict[str, list[Code]] = defaultdict(list)
    for each in found:
        for key in [ref.unit for ref in doers(each.item)] or [""]:
            codes[key].append(each.state.code)
    unit_by_key = portal.register.unit_by_key
    groups = [Group(unit_by_key[key].label, tuple(codes[key]), links.unit(key)) for key in codes if key in unit_by_key]
    nobody = [Group(NOBODY, tuple(codes[""]))] if "" in codes else []
    return [*sorted(groups, key=lambda group: (-len(group.codes), group.name)), *nobody]
