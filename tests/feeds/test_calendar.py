"""Feeds as bytes: exactly what is written, and what three other readers find in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.feeds.lint import faults
from tests.feeds.readers import names_by_ical_js, read_with_ical_js, read_with_ics, read_with_vobject
from thidua.feeds.calendar import Feed, calendar_bytes
from thidua.feeds.component import component_bytes
from thidua.views.entries import Entry
from thidua.views.plain_text import one_line, plain_text

FEED = Feed(
    title="Thời hạn – Thi đua, khen thưởng; xã Quan Sơn",
    description="Thời hạn, kể cả thời hạn của đơn vị khác; không có nhiệm vụ theo quý.",
    address="https://quanson.vn/lich/han.ics",
    colour="firebrick",
    today=date(2026, 1, 10),
)

DEADLINE = Entry(
    uid="quan-son-2026.nop@quanson.vn",
    start=date(2026, 1, 29),
    end=date(2026, 1, 30),
    summary="[Hạn] Gửi kế hoạch; báo cáo, biểu mẫu về UBND xã",
    description="Thời gian: “trước ngày 30/01/2026”, ngày cuối cùng: 29/01/2026.\n\nThực hiện: các cơ quan, đơn vị",
    location="",
    categories=("Thời hạn", "Quý I, năm 2026"),
    status=None,
    transparent=True,
    url="https://quanson.vn/ke-hoach/xa-quan-son/2026/07/#nop",
    revised=date(2026, 1, 9),
    kind="deadline",
    plan="quan-son-2026",
    units=("xa-quan-son",),
)
EVENT = replace(
    DEADLINE,
    uid="quan-son-2026.hop@quanson.vn",
    start=datetime(2026, 1, 15, 0, 30, tzinfo=UTC),
    end=datetime(2026, 1, 15, 4, 0, tzinfo=UTC),
    summary="Hội nghị tổng kết",
    description="Hội nghị",
    location="Hội trường Đảng ủy; tầng 2, trụ sở xã",
    categories=("Sự kiện",),
    status="CONFIRMED",
    transparent=False,
    url="https://quanson.vn/ke-hoach/xa-quan-son/2026/07/#hop",
    revised=date(2026, 1, 12),
    kind="event",
)


def feed_of(*entries: Entry) -> bytes:
    return calendar_bytes(FEED, [(entry, component_bytes(entry)) for entry in entries])


def numbered(number: int, **fields: object) -> Entry:
    return replace(DEADLINE, uid=f"quan-son-2026.viec-{number}@quanson.vn", **fields)  # type: ignore[arg-type]  # a test's own fields


def uids(body: bytes) -> list[str]:
    return [line[4:] for line in body.decode().split("\r\n") if line.startswith("UID:")]


def as_written(entry: Entry) -> dict[str, object]:
    """What a reader should find of an entry."""
    return {
        "uid": entry.uid,
        "start": entry.start,
        "end": entry.end,
        "summary": entry.summary,
        "description": entry.description,
        "location": entry.location,
        "categories": {*entry.categories},
        "status": entry.status,
        "transparent": entry.transparent,
        "url": entry.url,
        "revised": datetime(entry.revised.year, entry.revised.month, entry.revised.day, tzinfo=UTC),
    }


def test_a_feed_is_written_as_follows() -> None:
    body = feed_of(DEADLINE, EVENT)

    assert (
        body.decode()
        == """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//thidua//Lich thi dua khen thuong//VI
CALSCALE:GREGORIAN
NAME:Thời hạn – Thi đua - khen thưởng - xã Quan Sơn
X-WR-CALNAME:Thời hạn – Thi đua - khen thưởng - xã Quan Sơn
DESCRIPTION:Thời hạn\\, kể cả thời hạn của đơn vị khác\\;
  không có nhiệm vụ theo quý.
X-WR-CALDESC:Thời hạn\\, kể cả thời hạn của đơn vị khác
 \\; không có nhiệm vụ theo quý.
COLOR:firebrick
X-APPLE-CALENDAR-COLOR:#B22222
REFRESH-INTERVAL;VALUE=DURATION:PT6H
X-PUBLISHED-TTL:PT6H
SOURCE;VALUE=URI:https://quanson.vn/lich/han.ics
LAST-MODIFIED:20260112T000000Z
BEGIN:VEVENT
UID:quan-son-2026.hop@quanson.vn
DTSTAMP:20260112T000000Z
DTSTART:20260115T003000Z
DTEND:20260115T040000Z
SUMMARY:Hội nghị tổng kết
DESCRIPTION:Hội nghị
LOCATION:Hội trường Đảng ủy\\; tầng 2\\, trụ sở xã
URL:https://quanson.vn/ke-hoach/xa-quan-son/2026/07/#hop
CATEGORIES:Sự kiện
STATUS:CONFIRMED
TRANSP:OPAQUE
SEQUENCE:0
LAST-MODIFIED:20260112T000000Z
END:VEVENT
BEGIN:VEVENT
UID:quan-son-2026.nop@quanson.vn
DTSTAMP:20260109T000000Z
DTSTART;VALUE=DATE:20260129
DTEND;VALUE=DATE:20260130
SUMMARY:[Hạn] Gửi kế hoạch\\; báo cáo\\, biểu mẫu về UBND x
 ã
DESCRIPTION:Thời gian: “trước ngày 30/01/2026”\\, ngày cuối c
 ùng: 29/01/2026.\\n\\nThực hiện: các cơ quan\\, đơn vị
URL:https://quanson.vn/ke-hoach/xa-quan-son/2026/07/#nop
CATEGORIES:Thời hạn,Quý I\\, năm 2026
TRANSP:TRANSPARENT
SEQUENCE:0
LAST-MODIFIED:20260109T000000Z
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")
    )
    assert faults(body) == []


@pytest.mark.parametrize(
    ("read", "entries"),
    [
        (read_with_vobject, [EVENT, DEADLINE]),
        (read_with_ics, [EVENT, replace(DEADLINE, categories=("Thời hạn", "Quý I năm 2026"))]),
        pytest.param(read_with_ical_js, [EVENT, DEADLINE], marks=pytest.mark.slow),
    ],
)
def test_another_reader_finds_every_value(
    read: Callable[[bytes], list[dict[str, object]]], entries: Sequence[Entry]
) -> None:
    tentative = replace(entries[1], uid="a@b.vn", end=date(2026, 2, 1), status="TENTATIVE", location="Xã, thôn; xóm")
    cancelled = replace(entries[0], uid="b@b.vn", status="CANCELLED", transparent=True, categories=())
    written = [entries[0], cancelled, tentative, entries[1]]
    body = feed_of(*written)

    assert sorted(read(body), key=lambda entry: str(entry["uid"])) == sorted(
        (as_written(entry) for entry in written), key=lambda entry: str(entry["uid"])
    )
    assert faults(body) == []


@given(summary=st.text(), description=st.text(), location=st.text())
def test_any_text_survives_the_way_through_other_readers(summary: str, description: str, location: str) -> None:
    entry = replace(
        DEADLINE,
        summary=f"Hạn {summary}",
        description=f"Thời gian {description}",
        location=location,
        categories=("Thời hạn",),
    )
    expected = as_written(
        replace(
            entry,
            summary=one_line(entry.summary),
            description=plain_text(entry.description),
            location=one_line(location),
        )
    )

    body = feed_of(entry)

    assert faults(body) == []
    assert read_with_vobject(body) == [expected]
    assert read_with_ics(body) == [expected]


@pytest.mark.parametrize(
    "text", ["👩‍👩‍👧‍👦🇻🇳👍🏽" * 20, "ệ" * 200, "q\u0323\u0301" * 100, "a " * 200, "," * 300, "\n;" * 150]
)
def test_text_that_is_folded_often_comes_back_whole(text: str) -> None:
    entry = replace(DEADLINE, description=text, categories=())

    body = feed_of(entry)

    assert faults(body) == []
    assert read_with_vobject(body) == [as_written(replace(entry, description=plain_text(text)))]


@pytest.mark.slow
def test_a_calendar_name_reads_the_same_everywhere() -> None:
    assert names_by_ical_js(feed_of(DEADLINE)) == ["Thời hạn – Thi đua - khen thưởng - xã Quan Sơn"] * 2


def test_an_entry_has_the_same_bytes_in_every_feed() -> None:
    other = replace(FEED, title="Tất cả", address="https://quanson.vn/lich/tat-ca.ics")
    shared = (DEADLINE, component_bytes(DEADLINE))

    bodies = [calendar_bytes(FEED, [shared]), calendar_bytes(other, [(EVENT, component_bytes(EVENT)), shared])]

    assert [shared[1] in body for body in bodies] == [True, True]
    assert component_bytes(DEADLINE) == shared[1]


def test_the_order_of_entries_does_not_matter() -> None:
    entries = [numbered(n, start=date(2026, 1, 30 - n % 3), end=date(2026, 1, 31)) for n in range(9)]

    assert feed_of(*entries) == feed_of(*reversed(entries))
    assert uids(feed_of(*entries)) == [f"quan-son-2026.viec-{n}@quanson.vn" for n in (2, 5, 8, 1, 4, 7, 0, 3, 6)]


def test_an_hour_is_sorted_into_its_day_in_vietnam() -> None:
    early = replace(EVENT, start=datetime(2026, 1, 28, 23, 30, tzinfo=UTC), end=datetime(2026, 1, 29, 1, tzinfo=UTC))

    assert uids(feed_of(early, DEADLINE)) == [DEADLINE.uid, early.uid]


@pytest.mark.parametrize(
    ("start", "end", "message"),
    [
        (datetime(2026, 1, 15, 7, 30), datetime(2026, 1, 15, 11), "is not UTC"),
        (datetime(2026, 1, 15, 7, 30, tzinfo=UTC), datetime(2026, 1, 15, 11), "is not UTC"),
        (
            datetime(2026, 1, 15, 7, 30, tzinfo=timezone(timedelta(hours=7))),
            datetime(2026, 1, 15, 11, tzinfo=timezone(timedelta(hours=7))),
            "is not UTC",
        ),
        (date(2026, 1, 15), datetime(2026, 1, 15, 11, tzinfo=UTC), "one end is a day and the other an hour"),
        (date(2026, 1, 15), date(2026, 1, 15), "ends at 2026-01-15, not after its start 2026-01-15"),
    ],
)
def test_times_that_some_client_would_lose_are_refused(start: date, end: date, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        component_bytes(replace(EVENT, start=start, end=end))


def test_a_uid_that_occurs_twice_is_refused() -> None:
    with pytest.raises(ValueError, match=r"the same UID twice: quan-son-2026\.nop@quanson\.vn"):
        feed_of(DEADLINE, EVENT, replace(DEADLINE, summary="Khác"))


def test_a_calendar_without_entries_is_refused() -> None:
    with pytest.raises(ValueError, match="a calendar without entries cannot be written"):
        feed_of()


def test_of_more_than_a_thousand_entries_the_nearest_are_kept_and_a_past_day_counts_six_times() -> None:
    days = [FEED.today + timedelta(days=number) for number in range(-300, 1000)]
    entries = [numbered(n, start=day, end=day + timedelta(days=1)) for n, day in enumerate(days)]

    kept = uids(feed_of(*entries))

    # 142 days back weigh as much as 852 ahead: together with today they leave room for six days more, all ahead.
    assert kept == [f"quan-son-2026.viec-{n}@quanson.vn" for n in range(300 - 142, 300 + 858)]


def test_a_feed_stays_below_900_kilobytes() -> None:
    entries = [
        numbered(n, start=FEED.today + timedelta(days=n), end=FEED.today + timedelta(days=n + 1), description="ệ" * 600)
        for n in range(600)
    ]

    body = feed_of(*entries)

    assert faults(body) == []
    assert 898_000 < len(body) <= 900_000
    assert uids(body) == [entry.uid for entry in entries[: len(uids(body))]]
