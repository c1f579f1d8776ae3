"""The subscribe page: groups, a unit's two feeds in one card, next entries, archives."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.builders import BODY, PROVINCE, a_portal
from thidua.publish.paths import SitePaths
from thidua.views.calendar_feed import CalendarFeed, FeedKind
from thidua.views.calendar_page import (
    ArchiveView,
    CalendarPage,
    FeedCard,
    FeedGroup,
    FeedView,
    NextEntry,
    calendar_page,
)
from thidua.views.days import day_view
from thidua.views.entries import Entry
from thidua.views.subscription import subscription

SITE = "https://quanson.vn/"
TODAY = date(2026, 1, 29)
PATHS = SitePaths()


def an_entry(name: str, day: date, *, days: int = 1) -> Entry:
    return Entry(
        uid=f"quan-son-2026.{name}@quanson.vn",
        start=day,
        end=day + timedelta(days=days),
        summary=f"[Hạn] {name}",
        title=name,
        description="",
        location="",
        categories=("Thời hạn",),
        status=None,
        transparent=True,
        url=f"{SITE}ke-hoach/xa-quan-son/2026/07/#{name}",
        kind="deadline",
        plan="quan-son-2026",
        units=(BODY,),
    )


def a_feed(
    name: str = "han",
    body: str = "",
    kind: FeedKind = "site",
    *,
    title: str = "Thời hạn",
    entries: tuple[Entry, ...] = (),
) -> CalendarFeed:
    entries = entries or (an_entry("nop", TODAY),)
    return CalendarFeed(
        name=name,
        path=f"lich/{name}.ics",
        kind=kind,
        body=body,
        title=title,
        calendar_name=f"{title} – Xã Quan Sơn",
        holds="Chỉ những việc có hạn.",
        entries=entries,
        uids=tuple(entry.uid for entry in entries),
    )


def page_of(*feeds: CalendarFeed) -> CalendarPage:
    return calendar_page(a_portal(), feeds, PATHS, SITE, TODAY)


def next_of(*entries: Entry) -> tuple[str, ...]:
    (group,) = page_of(a_feed(entries=entries)).groups
    return tuple(entry.summary.removeprefix("[Hạn] ") for entry in group.cards[0].feeds[0].next_entries)


def anchors_of(page: CalendarPage) -> list[tuple[str, str, list[list[str]]]]:
    return [
        (group.anchor, group.title, [[feed.subscription.anchor for feed in card.feeds] for card in group.cards])
        for group in page.groups
    ]


def test_a_feed_shows_how_to_subscribe_what_it_holds_and_its_next_entries() -> None:
    feed = a_feed()

    assert page_of(feed).groups == (
        FeedGroup(
            anchor="toan-trang",
            title="Toàn trang",
            cards=(
                FeedCard(
                    title="Thời hạn",
                    count=1,
                    feeds=(
                        FeedView(
                            count=1,
                            subscription=subscription(feed, PATHS, SITE),
                            next_entries=(
                                NextEntry(
                                    day=day_view(date(2026, 1, 29)),
                                    summary="[Hạn] nop",
                                    url="ke-hoach/xa-quan-son/2026/07/#nop",
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    )


def test_the_whole_sites_feeds_come_first_then_for_each_body_its_units_and_its_plans() -> None:
    page = page_of(
        a_feed(f"ke-hoach/{BODY}-2026", BODY, "plan"),
        a_feed("tat-ca"),
        a_feed(f"don-vi/{BODY}/hd-tdkt", BODY, "unit"),
        a_feed("viec", kind="todos"),
    )

    assert anchors_of(page) == [
        ("toan-trang", "Toàn trang", [["tat-ca"], ["viec"]]),
        (
            "co-quan--xa-quan-son",
            "Ủy ban nhân dân xã Quan Sơn",
            [["don-vi--xa-quan-son--hd-tdkt"], ["ke-hoach--xa-quan-son-2026"]],
        ),
    ]


def test_a_units_calendar_and_its_reminders_are_one_card_that_tells_them_apart() -> None:
    reminders = (an_entry("nop.nhac-7", TODAY), an_entry("nop.nhac-1", TODAY))
    page = page_of(
        a_feed(f"don-vi/{BODY}", BODY, "unit", title="UBND xã"),
        a_feed(f"don-vi/{BODY}.nhac", BODY, "reminders", title="Nhắc việc: UBND xã", entries=reminders),
    )

    (group,) = page.groups
    shown = [
        (card.title, card.count, [(feed.subscription.title, feed.count) for feed in card.feeds]) for card in group.cards
    ]
    assert shown == [("UBND xã", 1, [("Lịch", 1), ("Nhắc việc", 2)])]


@pytest.mark.parametrize("kind", ["unit", "reminders"])
def test_either_feed_of_a_unit_stands_without_the_other(kind: FeedKind) -> None:
    page = page_of(a_feed("don-vi/a.nhac" if kind == "reminders" else "don-vi/a", BODY, kind))

    assert [len(card.feeds) for group in page.groups for card in group.cards] == [1]


def test_years_are_archives_and_no_feeds_to_subscribe_to() -> None:
    page = page_of(a_feed("nam/2026", kind="archive", title="Năm 2026"))

    assert (page.groups, page.archives) == ((), (ArchiveView("Năm 2026", 1, "lich/nam/2026.ics"),))


def test_bodies_keep_the_order_of_the_register() -> None:
    page = page_of(a_feed("don-vi/a", BODY, "unit"), a_feed("don-vi/b", PROVINCE, "unit"))

    assert [group.anchor for group in page.groups] == ["co-quan--tinh-lang-son", "co-quan--xa-quan-son"]


def test_a_site_without_feeds_has_no_groups() -> None:
    assert page_of() == CalendarPage(groups=(), archives=())


def test_the_next_three_entries_that_are_not_over_are_shown_soonest_first() -> None:
    entries = [an_entry(str(number), TODAY + timedelta(days=number)) for number in (4, 3, 2, 1, 0, -1)]

    assert next_of(*entries) == ("0", "1", "2")


def test_what_began_before_today_and_is_not_over_is_shown() -> None:
    under_way = an_entry("hop", TODAY - timedelta(days=1), days=2)
    over = an_entry("xong", TODAY - timedelta(days=2), days=2)

    assert next_of(over, under_way) == ("hop",)


def test_an_hour_before_seven_in_the_morning_belongs_to_its_day_in_vietnam() -> None:
    early = replace(
        an_entry("som", TODAY),
        start=datetime(2026, 1, 28, 23, 30, tzinfo=UTC),
        end=datetime(2026, 1, 29, 1, tzinfo=UTC),
    )

    (group,) = page_of(a_feed(entries=(early,))).groups

    assert [entry.day for entry in group.cards[0].feeds[0].next_entries] == [day_view(date(2026, 1, 29))]
