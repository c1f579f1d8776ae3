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
from thidua.feeds.component import Component, stamped
from thidua.feeds.vevent import vevent
from thidua.model.ledger import Revision
from thidua.views.entries import Entry
from thidua.views.plain_text import one_line, plain_text

FEED = Feed(
    title="Thời hạn – Thi đua, khen thưởng; xã Quan Sơn",
    description="Thời hạn, kể cả của đơn vị khác; không có nhiệm vụ theo quý.",
    address="https://quanson.vn/lich/han.ics",
    colour="firebrick",
)
DAY = date(2026, 1, 10)
REVISION = Revision("", 0, datetime(2026, 1, 9, 1, 2, 3, tzinfo=UTC), datetime(2026, 1, 5, tzinfo=UTC))
MODIFIED = datetime(2026, 1, 12, 7, 0, tzinfo=UTC)

DEADLINE = Entry(
    uid="quan-son-2026.nop@quanson.vn",
    start=date(2026, 1, 29),
    end=date(2026, 1, 30),
    summary="[Hạn] Gửi kế hoạch; báo cáo, biểu mẫu về UBND xã",
    title="Gửi kế hoạch; báo cáo, biểu mẫu về UBND xã",
    description="Thời gian: “trước ngày 30/01/2026”, ngày cuối cùng: 29/01/2026.\n\nThực hiện: các cơ quan, đơn vị",
    location="",
    categories=("Thời hạn", "Quý I, năm 2026"),
    status=None,
    transparent=True,
    url="https://quanson.vn/ke-hoach/xa-quan-son/2026/07/#nop",
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
    title="Hội nghị tổng kết",
    description="Hội nghị",
    location="Hội trường Đảng ủy; tầng 2, trụ sở xã",
    categories=("Sự kiện",),
    status="CONFIRMED",
    transparent=False,
    url="https://quanson.vn/ke-hoach/xa-quan-son/2026/07/#hop",
    kind="event",
)


def stamped_entry(entry: Entry, revision: Revision = REVISION) -> tuple[Component, bytes]:
    component = vevent(entry)
    return component, stamped(component.body, revision)


def feed_of(*entries: Entry) -> bytes:
    return calendar_bytes(FEED, [stamped_entry(entry) for entry in entries], MODIFIED)


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
        "revised": REVISION.revised,
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
DESCRIPTION:Thời hạn\\, kể cả của đơn vị khác\\; không có nh
 iệm vụ theo quý.
X-WR-CALDESC:Thời hạn\\, kể cả của đơn vị khác\\; không có n
 hiệm vụ theo quý.
COLOR:firebrick
X-APPLE-CALENDAR-COLOR:#B22222
REFRESH-INTERVAL;VALUE=DURATION:PT6H
X-PUBLISHED-TTL:PT6H
SOURCE;VALUE=URI:https://quanson.vn/lich/han.ics
LAST-MODIFIED:20260112T070000Z
BEGIN:VEVENT
DTSTAMP:20260109T010203Z
CREATED:20260105T000000Z
LAST-MODIFIED:20260109T010203Z
SEQUENCE:0
UID:quan-son-2026.hop@quanson.vn
DTSTART:20260115T003000Z
DTEND:20260115T040000Z
SUMMARY:Hội nghị tổng kết
DESCRIPTION:Hội nghị
LOCATION:Hội trường Đảng ủy\\; tầng 2\\, trụ sở xã
URL:https://quanson.vn/ke-hoach/xa-quan-son/2026/07/#hop
CATEGORIES:Sự kiện
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
BEGIN:VEVENT
DTSTAMP:20260109T010203Z
CREATED:20260105T000000Z
LAST-MODIFIED:20260109T010203Z
SEQUENCE:0
UID:quan-son-2026.nop@quanson.vn
DTSTART;VALUE=DATE:20260129
DTEND;VALUE=DATE:20260130
SUMMARY:[Hạn] Gửi kế hoạch\\; báo cáo\\, biểu mẫu về UBND xã
DESCRIPTION:Thời gian: “trước ngày 30/01/2026”\\, ngày cuối cù
 ng: 29/01/2026.\\n\\nThực hiện: các cơ quan\\, đơn vị
URL:https://quanson.vn/ke-hoach/xa-quan-son/2026/07/#nop
CATEGORIES:Thời hạn,Quý I\\, năm 2026
TRANSP:TRANSPARENT
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
    shared = stamped_entry(DEADLINE)

    bodies = [
        calendar_bytes(FEED, [shared], MODIFIED),
        calendar_bytes(other, [stamped_entry(EVENT), stamped_entry(DEADLINE)], MODIFIED),
    ]

    assert [shared[1] in body for body in bodies] == [True, True]


def test_a_revision_is_the_only_thing_that_the_ledger_changes() -> None:
    later = Revision("", 3, datetime(2026, 2, 1, 8, tzinfo=UTC), REVISION.created)

    first, second = (stamped_entry(DEADLINE, each)[1].decode().split("\r\n") for each in (REVISION, later))

    assert [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]] == [
        ("DTSTAMP:20260109T010203Z", "DTSTAMP:20260201T080000Z"),
        ("LAST-MODIFIED:20260109T010203Z", "LAST-MODIFIED:20260201T080000Z"),
        ("SEQUENCE:0", "SEQUENCE:3"),
    ]


def test_a_reminder_rings_at_eight_on_its_day() -> None:
    reminder = replace(
        EVENT, start=date(2026, 1, 14), end=date(2026, 1, 15), summary="[Ngày mai] Hội nghị", has_alarm=True
    )

    body = feed_of(reminder)

    alarm = body.decode().partition("BEGIN:VALARM\r\n")[2].partition("END:VALARM")[0]
    assert alarm == "ACTION:DISPLAY\r\nTRIGGER:PT8H\r\nDESCRIPTION:[Ngày mai] Hội nghị\r\n"
    assert faults(body) == []


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
        vevent(replace(EVENT, start=start, end=end))


def test_a_uid_that_occurs_twice_is_refused() -> None:
    with pytest.raises(ValueError, match=r"the same UID twice: quan-son-2026\.nop@quanson\.vn"):
        feed_of(DEADLINE, EVENT, replace(DEADLINE, summary="Khác"))


def test_a_calendar_without_entries_is_refused() -> None:
    with pytest.raises(ValueError, match="a calendar without entries cannot be written"):
        feed_of()
