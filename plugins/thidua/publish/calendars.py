"""Which calendars there are: of the whole site, of each unit, of each plan; and the page to subscribe to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from thidua.feeds.calendar import Colour, Feed, calendar_bytes
from thidua.feeds.component import component_bytes
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.unit import Unit
from thidua.publish.output import Asset, Output, Page
from thidua.publish.settings import Settings
from thidua.views.calendar_page import CalendarFeed, calendar_page
from thidua.views.entries import Entry, entries_of
from thidua.views.entry_text import plan_reference
from thidua.views.links import Links
from thidua.views.page_facts import section_facts

LONGEST_ADDRESS = 116
"""Addresses are typed in, printed as QR codes and kept for ever; longer ones some clients cut."""

COLOURS: dict[str, Colour] = {
    "tat-ca": "steelblue", "han": "firebrick", "su-kien": "seagreen", "don-vi": "steelblue", "ke-hoach": "steelblue",
}  # fmt: skip


def calendar_outputs(portal: Portal, paths: Links, settings: Settings) -> Iterator[Output]:
    """An entry's bytes are made once and shared by every feed that holds it."""
    entries = tuple(
        entry
        for plan in portal.plans
        for entry in entries_of(portal, plan, paths, site_url=settings.site_url, uid_domain=settings.uid_domain)
    )
    feeds = calendar_feeds(portal, entries, paths, site_name=settings.site_name)
    description = "Đăng ký lịch thời hạn, hội nghị và nhiệm vụ thi đua, khen thưởng vào điện thoại, máy tính."
    yield Page(
        paths.calendars(),
        "calendars.html",
        "Lịch",
        description,
        calendar_page(portal, feeds, settings.site_url, settings.today),
        facts=section_facts("Lịch", description, portal.plans),
    )
    made = {id(entry): component_bytes(entry) for entry in entries}
    for feed in feeds:
        head = Feed(
            title=feed.calendar_name,
            description=feed.holds,
            address=_address(settings.site_url, feed.path),
            colour=COLOURS[feed.name.partition("/")[0]],
            today=settings.today,
        )
        yield Asset(feed.path, calendar_bytes(head, [(entry, made[id(entry)]) for entry in feed.entries]))


def overlong_addresses(portal: Portal, paths: Links, site_url: str) -> tuple[str, ...]:
    """Addresses of feeds that some client would cut: a shorter `ma`, or a shorter site address, is needed."""
    feeds = (
        *(paths.plan_feed(plan) for plan in portal.plans),
        *(paths.unit_feed(unit.key) for unit in portal.register.units),
    )
    return tuple(f"{site_url}{path}" for path in feeds if path and len(f"{site_url}{path}") > LONGEST_ADDRESS)


def calendar_feeds(
    portal: Portal, entries: Sequence[Entry], paths: Links, *, site_name: str
) -> tuple[CalendarFeed, ...]:
    """Feeds that have entries; the others do not exist, because clients reject a calendar without any."""
    of_plan: dict[str, list[Entry]] = defaultdict(list)
    of_unit: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        of_plan[entry.plan].append(entry)
        for unit in entry.units:
            of_unit[unit].append(entry)
    feeds = (
        *_site_feeds(entries, paths, site_name),
        *(_plan_feed(portal, plan, of_plan[plan.id], paths) for plan in portal.plans),
        *(_unit_feed(portal, unit, of_unit[unit.key], paths) for unit in portal.register.units),
    )
    return tuple(feed for feed in feeds if feed.entries)


def _site_feeds(entries: Sequence[Entry], paths: Links, site_name: str) -> Iterator[CalendarFeed]:
    kinds = (
        ("tat-ca", "Tất cả", "Mọi thời hạn, hội nghị, sự kiện và nhiệm vụ có thời gian.", tuple(entries)),
        (
            "han",
            "Thời hạn",
            "Chỉ những việc mà kế hoạch ấn định ngày phải xong.",
            tuple(entry for entry in entries if entry.is_deadline),
        ),
        (
            "su-kien",
            "Hội nghị, sự kiện",
            "Hội nghị và sự kiện, kể cả những sự kiện chưa ấn định ngày.",
            tuple(entry for entry in entries if entry.kind == "event"),
        ),
    )
    for name, title, holds, found in kinds:
        yield CalendarFeed(name, paths.feed(name), "", title, f"{title} – {site_name}", holds, found)


def _plan_feed(portal: Portal, plan: Plan, entries: Sequence[Entry], paths: Links) -> CalendarFeed:
    title = plan_reference(plan)
    return CalendarFeed(
        name=f"ke-hoach/{plan.id}",
        path=paths.plan_feed(plan),
        body=plan.issuer,
        title=title,
        calendar_name=f"{title} – {portal.body_of(plan).name}",
        holds=f"Thời hạn, hội nghị và nhiệm vụ có thời gian của kế hoạch: {plan.subject}.",
        entries=tuple(entries),
    )


def _unit_feed(portal: Portal, unit: Unit, entries: Sequence[Entry], paths: Links) -> CalendarFeed:
    body = portal.register.body_by_id[unit.top_body]
    is_body = unit.key == body.id
    whole = f"Mọi việc trong các kế hoạch của {body.name} và việc mà kế hoạch của nơi khác giao cho cơ quan này."
    return CalendarFeed(
        name=f"don-vi/{unit.key}",
        path=paths.unit_feed(unit.key),
        body=body.id,
        title=unit.name,
        calendar_name=body.name if is_body else f"{unit.name} – {body.name}",
        holds=whole if is_body else "Những việc mà đơn vị này chủ trì, thực hiện, phối hợp hoặc theo dõi.",
        entries=tuple(entries),
    )


def _address(site_url: str, path: str) -> str:
    address = f"{site_url}{path}"
    if not address.isascii() or len(address) > LONGEST_ADDRESS:
        raise ValueError(f"địa chỉ lịch cần không dấu và không quá {LONGEST_ADDRESS} ký tự: {address}")
    return address
