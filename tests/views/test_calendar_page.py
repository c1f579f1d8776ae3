"""The subscribe page: groups, addresses for each client, next entries."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from tests.builders import BODY, PROVINCE, a_portal
from thidua.views.calendar_page import CalendarFeed, CalendarPage, FeedGroup, FeedView, NextEntry, calendar_page
from thidua.views.days import day_view
from thidua.views.entries import Entry

SITE = "https://quanson.vn/"
TODAY = date(2026, 1, 29)


def an_entry(name: str, day: date, *, days: int = 1) -> Entry:
    return Entry(
        uid=f"quan-son-2026.{name}@quanson.vn",
        start=day,
        end=day + timedelta(days=days),
        summary=f"[Hạn] {name}",
        description="",
        location="",
        categories=("Thời hạn",),
        status=None,
        transparent=True,
        url=f"{SITE}ke-hoach/xa-quan-son/2026/07/#{name}",
        revised=date(2026, 1, 9),
        kind="deadline",
        plan="quan-son-2026",
        units=(BODY,),
    )


def a_feed(name: str = "han", body: str = "", entries: tuple[Entry, ...] = ()) -> CalendarFeed:
    return CalendarFeed(
        name=name,
        path=f"lich/{name}.ics",
        body=body,
        title="Thời hạn",
        calendar_name="Thời hạn – Xã Quan Sơn",
        holds="Chỉ những việc có hạn.",
        entries=entries or (an_entry("nop", TODAY),),
    )


def next_of(*entries: Entry) -> tuple[str, ...]:
    (group,) = calendar_page(a_portal(), [a_feed(entries=entries)], SITE, TODAY).groups
    return tuple(entry.summary.removeprefix("[Hạn] ") for entry in group.feeds[0].next_entries)


def test_a_feed_shows_its_address_for_every_client_and_its_next_entries() -> None:
    page = calendar_page(a_portal(), [a_feed()], SITE, TODAY)

    assert page == CalendarPage(
        groups=(
            FeedGroup(
                anchor="toan-trang",
                title="Toàn trang",
                feeds=(
                    FeedView(
                        anchor="han",
                        title="Thời hạn",
                        holds="Chỉ những việc có hạn.",
                        count=1,
                        path="lich/han.ics",
                        address="https://quanson.vn/lich/han.ics",
                        webcal="webcal://quanson.vn/lich/han.ics",
                        google="https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fquanson.vn%2Flich%2Fhan.ics",
                        outlook="https://outlook.live.com/calendar/0/addfromweb"
                        "?url=https%3A%2F%2Fquanson.vn%2Flich%2Fhan.ics"
                        "&name=Th%E1%BB%9Di%20h%E1%BA%A1n%20%E2%80%93%20X%C3%A3%20Quan%20S%C6%A1n",
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
        )
    )


def test_the_whole_sites_feeds_come_first_then_a_group_for_each_body_that_has_feeds() -> None:
    feeds = [
        a_feed(f"ke-hoach/{BODY}-2026", BODY),
        a_feed("tat-ca"),
        a_feed(f"don-vi/{BODY}/hd-tdkt", BODY),
        a_feed("han"),
    ]

    page = calendar_page(a_portal(), feeds, SITE, TODAY)

    assert [(group.anchor, group.title, [feed.anchor for feed in group.feeds]) for group in page.groups] == [
        ("toan-trang", "Toàn trang", ["tat-ca", "han"]),
        (
            "co-quan--xa-quan-son",
            "Ủy ban nhân dân xã Quan Sơn",
            ["ke-hoach--xa-quan-son-2026", "don-vi--xa-quan-son--hd-tdkt"],
        ),
    ]


def test_bodies_keep_the_order_of_the_register() -> None:
    page = calendar_page(a_portal(), [a_feed("don-vi/a", BODY), a_feed("don-vi/b", PROVINCE)], SITE, TODAY)

    assert [group.anchor for group in page.groups] == ["co-quan--tinh-lang-son", "co-quan--xa-quan-son"]


def test_a_site_without_feeds_has_no_groups() -> None:
    assert calendar_page(a_portal(), [], SITE, TODAY) == CalendarPage(groups=())


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

    (group,) = calendar_page(a_portal(), [a_feed(entries=(early,))], SITE, TODAY).groups

    assert [entry.day for entry in group.feeds[0].next_entries] == [day_view(date(2026, 1, 29))]
