"""The calendars' files, with the revisions that the ledger gives them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from thidua.feeds.calendar import Colour, Feed, calendar_bytes, head_bytes
from thidua.feeds.component import Component, digest_of, stamped
from thidua.feeds.vevent import vevent
from thidua.feeds.window import Shown, in_window, within_caps
from thidua.model.calendar_names import EMPTY, is_derived, item_name
from thidua.model.ledger import Ledger, Revision, advanced
from thidua.model.portal import Portal
from thidua.publish.calendar_catalogue import Catalogue, catalogue
from thidua.publish.output import Asset, Output
from thidua.publish.settings import Settings
from thidua.publish.subscribe import subscribe_outputs
from thidua.views.calendar_feed import CalendarFeed
from thidua.views.entries import Entry
from thidua.views.entry_times import vietnam_moment
from thidua.views.items import items_of
from thidua.views.links import Links

LONGEST_ADDRESS = 116
"""Addresses are typed in, printed as QR codes and kept for ever; longer ones some clients cut."""

COLOURS: dict[str, Colour] = {
    "tat-ca": "steelblue", "han": "firebrick", "su-kien": "seagreen", "viec": "steelblue", "don-vi": "steelblue",
    "ke-hoach": "steelblue", "nam": "steelblue", "muc": "steelblue",
}  # fmt: skip

EARLIEST = datetime.min.replace(tzinfo=UTC)

WINDOWED = ("site", "todos", "unit", "reminders")
"""Feeds that people keep for years. A plan's or a year's ends by itself."""


@dataclass(frozen=True, slots=True)
class Calendars:
    """What one build makes of the content: by name what stands for it, the ledger with what is revised now, the feeds
    that there are, and by a feed's path what it shows today.
    """

    found: Catalogue
    digests: Mapping[str, str]
    ledger: Ledger
    feeds: tuple[CalendarFeed, ...]
    shown: Mapping[str, Shown]


def calendars_of(portal: Portal, paths: Links, settings: Settings, ledger: Ledger) -> Calendars:
    """`ledger` is what was last published."""
    found = catalogue(portal, paths, settings)
    digests = _digests(found, settings, ledger)
    next_ledger = advanced(ledger, digests, settings.now)
    there = next_ledger.present
    feeds = tuple(feed for feed in found.feeds if feed.path in there)
    shown = {feed.path: _shown(found, feed, settings) for feed in (*feeds, *found.items)}
    return Calendars(found, digests, next_ledger, feeds, shown)


def calendar_outputs(portal: Portal, calendars: Calendars, paths: Links, settings: Settings) -> Iterator[Output]:
    feeds = [_as_shown(feed, calendars.shown[feed.path]) for feed in calendars.feeds]
    yield from subscribe_outputs(portal, feeds, paths, settings)
    yield from feed_assets(calendars, settings)


def calendar_digests(portal: Portal, paths: Links, settings: Settings, ledger: Ledger) -> dict[str, str]:
    """By name, what stands for the content of everything in calendars: the ledger is held against it."""
    return _digests(catalogue(portal, paths, settings), settings, ledger)


@dataclass(frozen=True, slots=True)
class OverlongAddress:
    """An address of a feed, and the content file whose `ma` made it."""

    source: str
    address: str


def overlong_addresses(portal: Portal, paths: Links, site_url: str) -> tuple[OverlongAddress, ...]:
    """Addresses of feeds that some client would cut: a shorter `ma`, or a shorter site address, is needed."""
    feeds = (
        *((plan.source, paths.plan_feed(plan)) for plan in portal.plans),
        *((f"don-vi/{unit.top_body}.yml", paths.reminder_feed(unit.key)) for unit in portal.register.units),
        *((plan.source, paths.entry_feed(plan, item.id)) for plan in portal.plans for item in items_of(plan)),
    )
    return tuple(
        OverlongAddress(source, f"{site_url}{path}")
        for source, path in feeds
        if path and len(f"{site_url}{path}") > LONGEST_ADDRESS
    )


def _digests(found: Catalogue, settings: Settings, ledger: Ledger) -> dict[str, str]:
    digests = {uid: component.digest for uid, component in found.components.items()}
    known = ledger.present
    for feed in found.feeds:
        # A feed that people may have subscribed to stays, even when nothing is left in it.
        if feed.uids or feed.path in known:
            digests[feed.path] = digest_of(head_bytes(_head(feed, settings)) + "\n".join(sorted(feed.uids)).encode())
    return digests


def _head(feed: CalendarFeed, settings: Settings) -> Feed:
    return Feed(
        title=feed.calendar_name,
        description=feed.holds,
        address=_address(settings.site_url, feed.path),
        colour=COLOURS[feed.name.partition("/")[0]],
    )


def feed_assets(calendars: Calendars, settings: Settings) -> Iterator[Asset]:
    """The files alone, without the page about them. Each component is stamped once and shared by every feed that shows
    it.
    """
    ledger = calendars.ledger
    stamps: dict[str, bytes] = {}
    gone = _latest_gone(ledger)
    for feed in (*calendars.feeds, *calendars.found.items):
        line = ledger.revisions.get(feed.path)
        shown = calendars.shown[feed.path]
        for each in shown.components:
            if each.uid not in stamps:
                stamps[each.uid] = stamped(each.body, ledger.revisions[each.uid])
        pairs = [(each, stamps[each.uid]) for each in shown.components]
        if line and not pairs:
            pairs = [_placeholder(feed, line, settings)]
        # Of all it can hold: what was just moved out of the window has changed the feed as well.
        times = [ledger.revisions[uid].revised for uid in feed.uids]
        times += [line.revised] if line else [gone[feed.name.removeprefix("muc/")]]
        times += [shown.turned] if shown.turned else []
        modified = max(times)
        yield Asset(feed.path, calendar_bytes(_head(feed, settings), pairs, modified), modified)


def _as_shown(feed: CalendarFeed, shown: Shown) -> CalendarFeed:
    """With what its file holds today, which is what the page counts."""
    return replace(feed, uids=tuple(each.uid for each in shown.components))


def _shown(found: Catalogue, feed: CalendarFeed, settings: Settings) -> Shown:
    components = [found.components[uid] for uid in feed.uids]
    choose = in_window if feed.kind in WINDOWED else within_caps
    return choose(components, settings.today)


def _latest_gone(ledger: Ledger) -> Mapping[str, datetime]:
    """By `<plan>.<entry>`, when a period of it last left the calendars."""
    found: dict[str, datetime] = defaultdict(lambda: EARLIEST)
    for name, each in ledger.revisions.items():
        if each.gone and not is_derived(name):
            item = item_name(name)
            found[item] = max(found[item], each.gone)
    return found


def _placeholder(feed: CalendarFeed, line: Revision, settings: Settings) -> tuple[Component, bytes]:
    """For a feed that people subscribed to and that holds nothing any more: without it their clients would keep what
    was withdrawn, because they take no calendar without an entry.
    """
    day = vietnam_moment(line.revised).date()
    address = f"{settings.site_url}{feed.path}"
    entry = Entry(
        uid=f"{feed.name.replace('/', '.')}.{EMPTY}@{settings.uid_domain}",
        start=day,
        end=day + timedelta(days=1),
        summary="Lịch này hiện không có mục nào",
        title="Lịch này hiện không có mục nào",
        description=f"{feed.calendar_name}: các mục trước đây đã bỏ hoặc chuyển sang lịch khác.\n\n{address}",
        location="",
        categories=(),
        status=None,
        transparent=True,
        url=address,
        kind="task",
        plan="",
        units=(),
    )
    component = vevent(entry)
    return component, stamped(component.body, line)


def _address(site_url: str, path: str) -> str:
    address = f"{site_url}{path}"
    if not address.isascii() or len(address) > LONGEST_ADDRESS:
        raise ValueError(f"địa chỉ lịch cần không dấu và không quá {LONGEST_ADDRESS} ký tự: {address}")
    return address
