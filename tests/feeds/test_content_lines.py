"""Content lines against RFC 5545, and against what another writer makes of the same values."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from icalendar.parser import Contentline, Contentlines
from icalendar.prop import vDDDTypes, vText

from thidua.feeds.content_lines import LONGEST, block, content_line, short_text, text, texts, utc, when
from thidua.views.plain_text import plain_text


@given(st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=400))
@example("DESCRIPTION:" + "ệ" * 200)
@example("👩‍👩‍👧‍👦" * 30)
@example("a" * 75)
@example("a" * 76)
@example("a" * 74 + "ệ")
def test_a_line_is_folded_at_75_octets_between_characters_and_comes_back_whole(line: str) -> None:
    written = content_line(line)

    first, *rest = written.removesuffix(b"\r\n").split(b"\r\n")
    assert all(piece.startswith(b" ") for piece in rest)
    assert first.decode() + "".join(piece.decode()[1:] for piece in rest) == line
    assert max(map(len, (first, *rest))) <= LONGEST


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=300))
def test_another_library_unfolds_every_line(words: str) -> None:
    line = f"SUMMARY:{words}"

    assert Contentlines.from_ical(content_line(line))[0] == Contentline(line)


@given(st.text())
def test_another_library_escapes_text_the_same_way(value: str) -> None:
    assert text("X", value) == f"X:{vText(plain_text(value)).to_ical().decode()}"


@pytest.mark.parametrize(
    "value",
    [date(2026, 1, 29), datetime(2026, 1, 15, 0, 30, tzinfo=UTC), datetime(2026, 12, 31, 23, 59, 59, tzinfo=UTC)],
)
def test_another_library_writes_days_and_hours_the_same_way(value: date) -> None:
    assert when("X", value).rpartition(":")[2] == vDDDTypes(value).to_ical().decode()


def test_a_day_says_that_it_is_one() -> None:
    assert when("DTSTART", date(2026, 1, 29)) == "DTSTART;VALUE=DATE:20260129"


@pytest.mark.parametrize(
    "hour", [datetime(2026, 1, 15, 7, 30), datetime(2026, 1, 15, 7, 30, tzinfo=timezone(timedelta(hours=7)))]
)
def test_an_hour_of_another_zone_or_of_none_is_refused(hour: datetime) -> None:
    with pytest.raises(ValueError, match=r"DTSTART: 2026-01-15 07:30:00.* is not UTC"):
        when("DTSTART", hour)


def test_a_moment_of_another_zone_is_written_in_utc() -> None:
    assert utc(datetime(2026, 1, 15, 7, 30, tzinfo=timezone(timedelta(hours=7)))) == "20260115T003000Z"


def test_a_short_text_is_one_line_and_a_list_parts_its_values_with_commas() -> None:
    assert short_text("SUMMARY", "Nộp\nbáo cáo, biểu") == "SUMMARY:Nộp báo cáo\\, biểu"
    assert texts("CATEGORIES", ["Thời hạn", "Quý I, năm 2026"]) == "CATEGORIES:Thời hạn,Quý I\\, năm 2026"


def test_what_is_inside_a_block_stands_behind_its_own_lines() -> None:
    inner = block("VALARM", ["ACTION:DISPLAY"])

    assert block("VEVENT", ["UID:a"], [inner]) == (
        b"BEGIN:VEVENT\r\nUID:a\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nEND:VALARM\r\nEND:VEVENT\r\n"
    )
