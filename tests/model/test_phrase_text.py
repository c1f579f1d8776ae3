"""Writing meanings: one canonical wording each, which reads back as the same meaning."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.model.wordings import JAN_20, JAN_30, OCT_15, WORDINGS
from thidua.model.period import Days, Half, Month, MonthPart, Quarter, SchoolYear, Year, Years
from thidua.model.phrases import read_timing, write_meaning
from thidua.model.timing import (
    Before,
    Meaning,
    NoLaterThan,
    OnDay,
    Provisional,
    Recurring,
    Relative,
    Span,
    Standing,
    ToBeAnnounced,
    Within,
)

years = st.integers(1946, 2099)
days = st.dates(date(1946, 1, 1), date(2099, 12, 31))
hours = st.builds(time, st.integers(0, 23), st.integers(0, 59)).filter(lambda hour: hour != time(0))
ordered_days = st.lists(days, min_size=2, max_size=2).map(sorted)
periods = st.one_of(
    st.builds(Year, years),
    st.builds(Half, years, st.integers(1, 2)),
    st.builds(Quarter, years, st.integers(1, 4)),
    st.builds(Month, years, st.integers(1, 12)),
    st.builds(MonthPart, years, st.integers(1, 12), st.integers(1, 3)),
    st.builds(SchoolYear, years),
    st.lists(years, min_size=2, max_size=2, unique=True).map(sorted).map(lambda ends: Years(*ends)),
)
things = st.sampled_from(
    ["khi nhận hồ sơ", "ngày họp Hội đồng TĐKT xã", "Hội nghị tổng kết", "khi có Kế hoạch - hướng dẫn"]
)
undated = st.one_of(
    st.just(ToBeAnnounced()),
    st.just(Standing()),
    st.builds(Recurring, st.sampled_from(["week", "month", "quarter", "half", "year", "school-year", "unstated"])),
    st.builds(
        Relative,
        st.sampled_from(["before", "within", "after"]),
        st.integers(1, 999),
        working_days=st.booleans(),
        of=things,
    ),
    st.builds(Relative, st.just("after"), st.just(0), working_days=st.just(value=False), of=things),
)
meanings = st.one_of(
    st.builds(Before, days, st.none() | hours),
    st.builds(NoLaterThan, days, st.none() | hours),
    st.builds(Within, periods),
    st.builds(Provisional, periods | ordered_days.map(lambda ends: Days(*ends))),
    st.builds(
        lambda ends, start, end: Span(ends[0], ends[1], start, end), ordered_days, st.none() | hours, st.none() | hours
    ).filter(lambda span: span.first_day < span.last_day),
    st.builds(OnDay, days, st.none() | hours, st.none() | hours).filter(
        lambda on: not (on.start and on.end) or on.start < on.end
    ),
    undated,
)


@pytest.mark.parametrize("meaning", WORDINGS.values())
def test_a_meaning_read_from_a_plan_is_written_so_that_it_reads_the_same(meaning: Meaning) -> None:
    assert read_timing(write_meaning(meaning), None).meaning == meaning


@pytest.mark.parametrize(
    ("meaning", "wording"),
    [
        (Before(JAN_30, time(7, 5)), "trước 07 giờ 05 ngày 30/01/2026"),
        (NoLaterThan(OCT_15), "chậm nhất ngày 15/10/2026"),
        (Within(Month(2026, 2)), "tháng 02 năm 2026"),
        (Within(MonthPart(2026, 3, 2)), "giữa tháng 3 năm 2026"),
        (Within(Quarter(2026, 4)), "quý IV năm 2026"),
        (OnDay(JAN_20, None, time(11, 30)), "ngày 20/01/2026, kết thúc lúc 11 giờ 30"),
        (Provisional(Half(2026, 2)), "dự kiến 6 tháng cuối năm 2026"),
        (Relative("before", 5, working_days=True, of="ngày họp"), "05 ngày làm việc trước ngày họp"),
        (Relative("after", 0, working_days=False, of="khi họp"), "ngay sau khi họp"),
    ],
)
def test_each_meaning_has_one_canonical_wording(meaning: Meaning, wording: str) -> None:
    assert write_meaning(meaning) == wording


@settings(max_examples=300, deadline=None)
@given(meanings)
def test_what_is_written_is_read_back_the_same(meaning: Meaning) -> None:
    assert read_timing(write_meaning(meaning), None).meaning == meaning
