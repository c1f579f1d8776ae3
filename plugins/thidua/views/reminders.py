"""Reminders: entries of their own on working days before something is due, for the feeds that remind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from thidua.model.calendar_names import REMINDER, made_of
from thidua.model.portal import Portal
from thidua.views.demonstration import WARNING
from thidua.views.entries import Entry, entries_of_item
from thidua.views.entry_text import LONGEST_SUMMARY
from thidua.views.items import Item
from thidua.views.links import Links
from thidua.views.plain_text import plain_text, shortened
from thidua.views.reminder_days import reminder_days

REPORTED = {"done", "late", "held", "dropped"}
AHEAD = (7, 1)
AHEAD_OF_EVENT = (1,)
CATEGORY = "Nhắc việc"


def reminders_of(portal: Portal, item: Item, entry: Entry) -> tuple[Entry, ...]:
    """Of an entry of the item. None for what is over or called off, or has no settled day to count back from."""
    if entry.status in {"CANCELLED", "TENTATIVE"} or item.state(portal, date.max).code in REPORTED:
        return ()
    ahead = AHEAD_OF_EVENT if item.kind == "event" else AHEAD
    days = reminder_days(entry.first_day, ahead, portal.days_off, item.plan.issued_day)
    return tuple(
        replace(
            entry,
            uid=made_of(entry.uid, f"{REMINDER}-{nominal}"),
            start=day,
            end=day + timedelta(days=1),
            summary=shortened(f"[{_left((entry.first_day - day).days)}] {entry.title}", LONGEST_SUMMARY),
            description=_description(entry),
            location="",
            categories=(CATEGORY,),
            status=None,
            transparent=True,
            has_alarm=True,
        )
        for nominal, day in days
    )


def has_reminders(portal: Portal, items: Iterable[Item], links: Links) -> bool:
    """Whether any of them has one: only then is there a feed of them."""
    return any(
        reminders_of(portal, item, entry)
        for item in items
        for entry in entries_of_item(portal, item, links, site_url="", uid_domain="")
    )


def _description(entry: Entry) -> str:
    """What is made up says so first, in a reminder too."""
    warning = WARNING if entry.description.startswith(WARNING) else ""
    parts = (warning, f"Nhắc việc: {entry.summary}", entry.description.removeprefix(warning))
    return plain_text("\n\n".join(text for part in parts if (text := part.strip())))


def _left(days: int) -> str:
    return "Ngày mai" if days == 1 else f"Còn {days} ngày"
