"""A feed as a plan's, a unit's and the subscribe page know it: its names, its address, what it holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.unit import Unit
from thidua.views.demonstration import named, noted
from thidua.views.entries import Entry
from thidua.views.entry_text import plan_reference
from thidua.views.links import Links

FeedKind = Literal["site", "todos", "plan", "unit", "reminders", "archive", "item"]


_REMINDS = (
    "Nhắc trước 7 ngày và 1 ngày (hội nghị: 1 ngày), luôn vào ngày làm việc. Đăng ký thêm bên cạnh lịch của đơn vị."
)


@dataclass(frozen=True, slots=True)
class CalendarFeed:
    """A feed that the site has. `name` is its path below the calendars' folder without the ending, kept for ever.

    `body` is the body in whose group it stands, "" for the feeds of the whole site; `calendar_name` is its title where
    it stands alone, among a reader's other calendars. `uids` are of all it can hold, whatever the day; `entries` are
    those among them that have a day to show.
    """

    name: str
    path: str
    kind: FeedKind
    body: str
    title: str
    calendar_name: str
    holds: str
    entries: tuple[Entry, ...]
    uids: tuple[str, ...]


def plan_feed(portal: Portal, plan: Plan, links: Links, entries: Sequence[Entry] = ()) -> CalendarFeed:
    title = plan_reference(plan)
    return CalendarFeed(
        name=f"ke-hoach/{plan.id}",
        path=links.plan_feed(plan),
        kind="plan",
        body=plan.issuer,
        title=title,
        calendar_name=named(portal, plan.issuer, f"{title} – {portal.body_of(plan).name}"),
        holds=noted(portal, plan.issuer, f"Thời hạn, hội nghị và nhiệm vụ có thời gian của kế hoạch: {plan.subject}."),
        entries=tuple(entries),
        uids=uids_of(entries),
    )


def unit_feed(portal: Portal, unit: Unit, links: Links, entries: Sequence[Entry] = ()) -> CalendarFeed:
    body = portal.register.body_by_id[unit.top_body]
    is_body = unit.key == body.id
    whole = f"Mọi việc trong các kế hoạch của {body.name} và việc mà kế hoạch của nơi khác giao cho cơ quan này."
    own = "Những việc mà đơn vị này chủ trì, thực hiện, phối hợp hoặc theo dõi."
    return CalendarFeed(
        name=f"don-vi/{unit.key}",
        path=links.unit_feed(unit.key),
        kind="unit",
        body=body.id,
        title=unit.name,
        calendar_name=named(portal, body.id, body.name if is_body else f"{unit.name} – {body.name}"),
        holds=noted(portal, body.id, whole if is_body else own),
        entries=tuple(entries),
        uids=uids_of(entries),
    )


def reminder_feed(portal: Portal, unit: Unit, links: Links, reminders: Sequence[Entry] = ()) -> CalendarFeed:
    of = unit_feed(portal, unit, links, reminders)
    return CalendarFeed(
        name=f"{of.name}.nhac",
        path=links.reminder_feed(unit.key),
        kind="reminders",
        body=of.body,
        title=f"Nhắc việc: {of.title}",
        calendar_name=f"Nhắc việc: {of.calendar_name}",
        holds=noted(portal, unit.top_body, _REMINDS),
        entries=of.entries,
        uids=of.uids,
    )


def uids_of(entries: Sequence[Entry]) -> tuple[str, ...]:
    return tuple(entry.uid for entry in entries)
