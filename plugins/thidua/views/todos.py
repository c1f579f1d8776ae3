"""To-dos (RFC 5545's VTODO): everything the plans ask for, also what has no date and so no place in a calendar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from thidua.model.calendar_names import TODO, made_of, uid
from thidua.model.portal import Portal
from thidua.views.entries import CATEGORIES, Entry
from thidua.views.entry_text import LONGEST_SUMMARY, REPLACED, description, title
from thidua.views.entry_times import Placement
from thidua.views.items import Item
from thidua.views.links import Links
from thidua.views.plain_text import shortened
from thidua.views.replacements import standing

Status = Literal["NEEDS-ACTION", "COMPLETED", "CANCELLED"]

# Its days are never shown: what a to-do without a day says of time stands in the note.
WITHOUT_DAY = Placement(date.max, date.max, note="văn bản không ấn định ngày.")
UNSETTLED = Placement(date.max, date.max, note="chưa ấn định ngày.", settled=False)


@dataclass(frozen=True, slots=True)
class Todo:
    """`due` is the last day that counts or an aware UTC hour, None where the plan sets none or has not settled it."""

    uid: str
    due: date | datetime | None
    summary: str
    description: str
    categories: tuple[str, ...]
    status: Status
    url: str


def todos_of(
    portal: Portal, item: Item, entries: Sequence[Entry], links: Links, *, site_url: str, uid_domain: str
) -> tuple[Todo, ...]:
    """One for each entry of the item, or a single one without a day."""
    url = f"{site_url}{links.entry(item.plan, item.id)}"
    if entries:
        return tuple(_dated(portal, item, entry, url) for entry in entries)
    placement = standing(portal, item, WITHOUT_DAY)
    is_called_off = item.is_cancelled or placement.is_replaced
    return (
        Todo(
            uid=uid(uid_domain, item.plan.id, item.id, TODO),
            due=None,
            summary=shortened(f"{_bracket(item) if is_called_off else ''}{title(item)}", LONGEST_SUMMARY),
            description=description(portal, item, placement, url),
            categories=(CATEGORIES[item.kind],),
            status=_status(portal, item, is_called_off=is_called_off),
            url=url,
        ),
    )


def _dated(portal: Portal, item: Item, entry: Entry, url: str) -> Todo:
    """What is not settled has a day in calendars only, where it has to stand somewhere."""
    is_called_off = entry.status == "CANCELLED"
    is_open = entry.status == "TENTATIVE"
    return Todo(
        uid=made_of(entry.uid, TODO),
        due=None if is_open else _due(entry),
        summary=shortened(f"{_bracket(item) if is_called_off else ''}{entry.title}", LONGEST_SUMMARY),
        description=description(portal, item, UNSETTLED, url) if is_open else entry.description,
        categories=entry.categories,
        status=_status(portal, item, is_called_off=is_called_off),
        url=entry.url,
    )


def _due(entry: Entry) -> date | datetime:
    return entry.end if isinstance(entry.end, datetime) else entry.end - timedelta(days=1)


def _bracket(item: Item) -> str:
    return "[HỦY] " if item.is_cancelled else f"[{REPLACED}] "


def _status(portal: Portal, item: Item, *, is_called_off: bool) -> Status:
    # On no day in particular: only what was reported counts.
    code = item.state(portal, date.max).code
    if is_called_off or code == "dropped":
        return "CANCELLED"
    return "COMPLETED" if code in {"done", "late", "held"} else "NEEDS-ACTION"
