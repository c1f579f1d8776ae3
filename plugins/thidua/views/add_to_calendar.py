"""What takes a single thing of a plan into a reader's calendar: its file, or Google's own form filled in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from urllib.parse import quote, urlencode

from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.views.entry_text import plan_reference, summary, title
from thidua.views.entry_times import Placement
from thidua.views.items import Item, items_of
from thidua.views.links import Links
from thidua.views.placements import placements_of
from thidua.views.plain_text import one_line, shortened
from thidua.views.replacements import standing

LONGEST_WORDS = 60
GOOGLE = "https://calendar.google.com/calendar/render?"
ZONE = "Asia/Ho_Chi_Minh"


@dataclass(frozen=True, slots=True)
class AddToCalendar:
    """`path` is a file. `google` is a form for one entry, as on Android Google's calendar takes no file: "" for tasks,
    which are many, and for what has several entries. `words` are the first ones of what is added.
    """

    path: str
    google: str
    words: str


def add_to_calendar(portal: Portal, plan: Plan, links: Links, site_url: str) -> Mapping[str, AddToCalendar]:
    """By the ids that things have on their plan's page; a task that is an event has that event's. Without what has no
    date, and what is called off or was given up with its plan.
    """
    found: dict[str, AddToCalendar] = {}
    for item in items_of(plan):
        if own := single(portal, item, links, site_url):
            found[item.id] = own
            if item.event and item.task:
                found[item.task.id] = replace(own, google="")
    return found


def single(portal: Portal, item: Item, links: Links, site_url: str) -> AddToCalendar | None:
    found_places = (standing(portal, item, placement) for _, placement in placements_of(item))
    placements = [placement for placement in found_places if not placement.is_replaced]
    path = links.entry_feed(item.plan, item.id)
    if not placements or not path or item.is_cancelled:
        return None
    has_form = item.kind != "task" and len(placements) == 1
    google = _google(portal, item, placements[0], links, site_url) if has_form else ""
    return AddToCalendar(path, google, shortened(title(item), LONGEST_WORDS))


def _google(portal: Portal, item: Item, placement: Placement, links: Links, site_url: str) -> str:
    issuer = portal.body_of(item.plan).name
    details = (
        f"Thời gian: “{one_line(item.timing.wording)}”",
        f"{plan_reference(item.plan)} của {issuer}",
        f"{site_url}{links.entry(item.plan, item.id)}",
    )
    fields = {
        "action": "TEMPLATE",
        "text": summary(item, placement),
        "dates": f"{_moment(placement.start)}/{_moment(placement.end)}",
        "details": "\n".join(details),
    }
    if item.event and item.event.place:
        fields["location"] = one_line(item.event.place)
    if isinstance(placement.start, datetime):
        # Not for whole days: with a zone, Google's calendar on Android reads their end wrong.
        fields["ctz"] = ZONE
    return f"{GOOGLE}{urlencode(fields, quote_via=quote)}"


def _moment(moment: date | datetime) -> str:
    """As in a feed: a day, or an hour in UTC; an end is exclusive."""
    if isinstance(moment, datetime):
        return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    return f"{moment:%Y%m%d}"
