"""Which calendars there are: of the whole site, of each unit with its reminders, of each plan, of each year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from thidua.feeds.component import Component
from thidua.feeds.vevent import vevent
from thidua.feeds.vtodo import vtodo
from thidua.feeds.window import parts
from thidua.model.portal import Portal
from thidua.publish.settings import Settings
from thidua.views.calendar_feed import CalendarFeed, plan_feed, reminder_feed, uids_of, unit_feed
from thidua.views.demonstration import named, noted
from thidua.views.entries import Entry, entries_of_item
from thidua.views.entry_text import plan_reference
from thidua.views.items import Item, items_of
from thidua.views.links import Links
from thidua.views.reminders import reminders_of
from thidua.views.todos import todos_of


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything that calendars can hold, before the ledger and the day say what they show.

    `components` are by UID, each made once. `feeds` may be empty ones: whether they exist is the ledger's to say.
    `items` are the files of single items.
    """

    components: Mapping[str, Component]
    feeds: tuple[CalendarFeed, ...]
    items: tuple[CalendarFeed, ...]


@dataclass(frozen=True, slots=True)
class _Made:
    """What one item is in calendars."""

    item: Item
    entries: tuple[Entry, ...]
    reminders: tuple[Entry, ...]
    todos: tuple[Component, ...]


def catalogue(portal: Portal, paths: Links, settings: Settings) -> Catalogue:
    made = [
        _made(portal.beside(plan.issuer), item, paths, settings) for plan in portal.plans for item in items_of(plan)
    ]
    entries = tuple(entry for each in made for entry in each.entries)
    reminders = tuple(entry for each in made for entry in each.reminders)
    components = {each.uid: each for each in map(vevent, (*entries, *reminders))}
    own = {plan.id for plan in portal.real.plans}
    real_entries = tuple(entry for entry in entries if entry.plan in own)
    todos = {todo.uid: todo for each in made if each.item.plan.id in own for todo in each.todos}
    of_unit, reminders_of_unit = _by_unit(entries), _by_unit(reminders)
    units = (
        feed
        for unit in portal.register.units
        for feed in (
            unit_feed(portal, unit, paths, of_unit[unit.key]),
            reminder_feed(portal, unit, paths, reminders_of_unit[unit.key]),
        )
    )
    of_plan: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        of_plan[entry.plan].append(entry)
    feeds = (
        *_site_feeds(real_entries, tuple(todos), paths, settings.site_name),
        *(plan_feed(portal, plan, paths, of_plan[plan.id]) for plan in portal.plans),
        *units,
        *_archives(real_entries, components, paths, settings.site_name),
    )
    return Catalogue(components | todos, feeds, tuple(_item_feeds(portal, made, paths)))


def _made(portal: Portal, item: Item, paths: Links, settings: Settings) -> _Made:
    site_url, uid_domain = settings.site_url, settings.uid_domain
    entries = entries_of_item(portal, item, paths, site_url=site_url, uid_domain=uid_domain)
    reminders = tuple(reminder for entry in entries for reminder in reminders_of(portal, item, entry))
    todos = todos_of(portal, item, entries, paths, site_url=site_url, uid_domain=uid_domain)
    return _Made(item, entries, reminders, tuple(map(vtodo, todos)))


def _by_unit(entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        for unit in entry.units:
            found[unit].append(entry)
    return found


def _site_feeds(
    entries: Sequence[Entry], todos: tuple[str, ...], paths: Links, site_name: str
) -> Iterator[CalendarFeed]:
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
        calendar_name = f"{title} – {site_name}"
        yield CalendarFeed(name, paths.feed(name), "site", "", title, calendar_name, holds, found, uids_of(found))
    yield CalendarFeed(
        name="viec",
        path=paths.feed("viec"),
        kind="todos",
        body="",
        title="Danh sách việc cần làm",
        calendar_name=f"Việc cần làm – {site_name}",
        holds="Mọi việc, kể cả việc thường xuyên và chưa có ngày, cho ứng dụng có danh sách việc như Thunderbird, "
        "Evolution, Tasks.org. Google Lịch, Outlook và Lịch của Apple không hiện loại này.",
        entries=(),
        uids=todos,
    )


def _archives(
    entries: Sequence[Entry], components: Mapping[str, Component], paths: Links, site_name: str
) -> Iterator[CalendarFeed]:
    of_year: dict[int, list[Component]] = defaultdict(list)
    for entry in entries:
        of_year[entry.first_day.year].append(components[entry.uid])
    entry_of = {entry.uid: entry for entry in entries}
    for year, found in sorted(of_year.items()):
        for number, part in enumerate(parts(found), start=1):
            name = f"nam/{year}" if number == 1 else f"nam/{year}-{number}"
            words = f"Năm {year}" if number == 1 else f"Năm {year}, phần {number}"
            yield CalendarFeed(
                name=name,
                path=paths.feed(name),
                kind="archive",
                body="",
                title=words,
                calendar_name=f"{words} – {site_name}",
                holds="Cả năm, kể cả những việc đã qua lâu.",
                entries=tuple(entry_of[each.uid] for each in part),
                uids=tuple(each.uid for each in part),
            )


def _item_feeds(portal: Portal, made: Sequence[_Made], paths: Links) -> Iterator[CalendarFeed]:
    for each in made:
        if each.entries:
            plan = each.item.plan
            yield CalendarFeed(
                name=f"muc/{plan.id}.{each.item.id}",
                path=paths.entry_feed(plan, each.item.id),
                kind="item",
                body=plan.issuer,
                title=each.entries[0].title,
                calendar_name=named(portal, plan.issuer, each.entries[0].title),
                holds=noted(portal, plan.issuer, f"Một mục của {plan_reference(plan)}."),
                entries=each.entries,
                uids=uids_of(each.entries),
            )
