"""One thing in a report draft: what it is, who does it by when, and what was reported of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from thidua.model.portal import Portal
from thidua.model.progress import DROPPED
from thidua.model.wording import capitalised, lowered
from thidua.views.days import day_text
from thidua.views.entry_reference import reference, short_plan_reference
from thidua.views.entry_text import title
from thidua.views.items import Item, plain
from thidua.views.links import Links
from thidua.views.moves import moves_of
from thidua.views.plain_text import one_line
from thidua.views.reports import ReportView, reports_of
from thidua.views.roles import doers

GAP = "[chưa có số liệu]"
"""Stands where the plan's file tells nothing, for whoever writes the report to fill."""
NO_RESULT = "[bổ sung kết quả, nếu có]"
"""Stands where the file tells that something was done, and no more."""


@dataclass(frozen=True, slots=True)
class Detail:
    """`url` leads to the paper that shows it, "" where none is named."""

    text: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class ReportEntry:
    """`context` is who does it and when, as the plan words both; `url` is its place on the site."""

    reference: str
    text: str
    context: str
    url: str
    details: tuple[Detail, ...]


@dataclass(frozen=True, slots=True)
class Reporting:
    """What every part of a draft is told from: the portal as of a day, and where its pages lie."""

    portal: Portal
    day: date
    links: Links
    site_url: str

    def address(self, path: str) -> str:
        """Absolute; "" where there is none."""
        return path if not path or path.startswith("https://") else f"{self.site_url}{path}"


def whole_entry(telling: Reporting, item: Item) -> ReportEntry:
    """With all that was reported of it, and a gap where nothing was. In the words of the plan's table: to attend a
    conference is the task, not the conference.
    """
    words = plain(item.task.text).rstrip(" .;") if item.task else title(item)
    return _entry(telling, item, words, (*_state(telling, item), *_reports(telling, item)))


def event_entry(telling: Reporting, item: Item) -> ReportEntry:
    """With what became of its time and place, too."""
    moves = (Detail(text) for text in _moves(item))
    return _entry(telling, item, title(item), (*_place(item), *moves, *_state(telling, item), *_reports(telling, item)))


def short_entry(telling: Reporting, item: Item) -> ReportEntry:
    """With its state alone, where that says more than its time does."""
    state = item.state(telling.portal, telling.day)
    is_told = state.code in {"upcoming", "open", "current", "unknown", "undated", "standing"}
    return _entry(telling, item, title(item), () if is_told else (Detail(state.label),))


def late_entry(telling: Reporting, item: Item) -> ReportEntry:
    """With how many days late it is, and the latest that was reported of it."""
    state = item.state(telling.portal, telling.day)
    days = (telling.day - item.last_day).days if item.last_day else 0
    label = f"{state.label} {days} ngày" if state.code == "overdue" else state.label
    latest = tuple(_reports(telling, item))[-1:]
    return _entry(telling, item, title(item), (Detail(label), *latest))


def _entry(telling: Reporting, item: Item, words: str, details: tuple[Detail, ...]) -> ReportEntry:
    name = reference(item)
    who = ", ".join(dict.fromkeys(one_line(ref.wording) for ref in doers(item)))
    url = telling.links.entry(item.plan, item.id)
    return ReportEntry(
        reference=capitalised(name),
        text=words,
        context="; ".join(filter(None, (who, item.timing.wording))),
        url=telling.address(url),
        details=tuple(replace(detail, text=one_line(detail.text)) for detail in details),
    )


def _state(telling: Reporting, item: Item) -> Iterator[Detail]:
    """Where it says more than the latest report does; not "chưa có số liệu", which the gap says."""
    state = item.state(telling.portal, telling.day)
    event = item.event
    if event and event.cancellation:
        notice = day_text(event.cancellation.date.day)
        yield Detail(f"Đã hủy theo thông báo ngày {notice}, lý do: {event.cancellation.reason}")
    elif state.code == "replaced" and (plan := telling.portal.replacement(item.plan)):
        yield Detail(f"{state.label} bằng {short_plan_reference(plan)}", telling.address(telling.links.plan(plan)))
    elif state.code not in {"unknown", "done", "doing", "held", "dropped"}:
        yield Detail(state.label)


def _reports(telling: Reporting, item: Item) -> Iterator[Detail]:
    reports = reports_of(item.plan, item.thing, telling.links)
    for report in reports:
        # Of work it is the day on which the state was reached, of an event the day on which somebody told.
        day = f"Ghi nhận ngày {report.day}" if item.event else f"Ngày {report.day}"
        yield Detail(f"{day}: {_told(report)}", telling.address(report.proof_url))
    state = item.state(telling.portal, telling.day)
    if not reports and state.code not in {"cancelled", "replaced"}:
        yield Detail(f"Kết quả: {GAP}")


def _told(report: ReportView) -> str:
    state = lowered(report.state)
    name, gap = ("lý do", GAP) if state == DROPPED else ("kết quả", NO_RESULT)
    return f"{state}; {name}: {report.result.rstrip(' .;') or gap}"


def _place(item: Item) -> Iterator[Detail]:
    if item.event and item.event.place:
        yield Detail(f"Địa điểm: {item.event.place}")


def _moves(item: Item) -> Iterator[str]:
    for move in moves_of(item.thing):
        time = f"thời gian trước đây “{move.former}”, nay “{move.now}”" if move.former else ""
        place = f"địa điểm trước đây {move.former_place}, nay {move.place}" if move.former_place else ""
        reason = f"; lý do: {move.reason}" if move.reason else ""
        yield f"{move.title} theo thông báo ngày {move.announced}: {'; '.join(filter(None, (time, place)))}{reason}"
