"""Days off as one file states them, and what all files together make of a day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.builders import a_day_off, a_made_up_day, a_year_of_days_off
from thidua.model.days_off import DayOff, DaysOff, days_from
from thidua.model.legal_source import LegalSource
from thidua.model.reading import Reading

# Around National Day 2026: Monday 31/08 is off, made up on Saturday 22/08; Tuesday and Wednesday are the holiday.
NATIONAL_DAY = a_year_of_days_off(
    2026,
    a_day_off(date(2026, 8, 31), name="Nghỉ hoán đổi dịp Quốc khánh"),
    a_day_off(date(2026, 9, 1), date(2026, 9, 2), name="Quốc khánh"),
    made_up=(a_made_up_day(date(2026, 8, 22), date(2026, 8, 31)),),
)
DAYS_OFF = DaysOff((NATIONAL_DAY,))
DAYS = st.dates(date(2026, 7, 1), date(2026, 10, 31))


def test_without_any_file_only_saturdays_and_sundays_are_off() -> None:
    week = days_from(date(2026, 8, 31), date(2026, 9, 6))

    assert [DaysOff().name_of(day) for day in week] == ["", "", "", "", "", "thứ Bảy", "Chủ nhật"]
    assert DaysOff().years == frozenset()


def test_a_listed_day_is_off_under_its_name() -> None:
    week = days_from(date(2026, 8, 31), date(2026, 9, 6))

    swapped, holiday = "Nghỉ hoán đổi dịp Quốc khánh", "Quốc khánh"
    assert [DAYS_OFF.name_of(day) for day in week] == [swapped, holiday, holiday, "", "", "thứ Bảy", "Chủ nhật"]
    assert DAYS_OFF.years == {2026}


def test_a_weekend_inside_a_holiday_has_the_name_of_the_holiday() -> None:
    days_off = DaysOff((a_year_of_days_off(2027, a_day_off(date(2027, 2, 4), date(2027, 2, 10))),))

    assert {days_off.name_of(day) for day in days_from(date(2027, 2, 4), date(2027, 2, 10))} == {"Tết Nguyên đán"}


def test_a_saturday_that_makes_up_for_a_weekday_is_a_working_day() -> None:
    assert DAYS_OFF.name_of(date(2026, 8, 22)) == ""
    assert not DAYS_OFF.is_day_off(date(2026, 8, 22))
    assert DAYS_OFF.is_made_up(date(2026, 8, 22))
    assert not DAYS_OFF.is_made_up(date(2026, 8, 24))


def test_a_day_that_is_only_expected_is_a_working_day_and_nobody_makes_up_for_it() -> None:
    swap = a_day_off(date(2026, 11, 23), expected="Mới là đề xuất của Bộ Nội vụ")
    made_up = a_made_up_day(date(2026, 11, 28), date(2026, 11, 23))

    days_off = DaysOff((a_year_of_days_off(2026, swap, made_up=(made_up,)),))

    assert [days_off.name_of(day) for day in (date(2026, 11, 23), date(2026, 11, 28))] == ["", "thứ Bảy"]


def test_nothing_counts_of_a_year_that_is_only_expected_though_the_year_is_known() -> None:
    tet = a_day_off(date(2028, 1, 26), date(2028, 1, 28))

    days_off = DaysOff((a_year_of_days_off(2028, tet, expected="Chưa có thông báo chính thức"),))

    assert not days_off.is_day_off(date(2028, 1, 26))
    assert days_off.years == {2028}


@pytest.mark.parametrize(
    ("day", "until", "following"),
    [
        ("2026-09-04", "2026-09-04", "2026-09-07"),
        ("2026-09-03", "2026-09-03", "2026-09-04"),
        ("2026-09-02", "2026-08-28", "2026-09-03"),
        ("2026-08-30", "2026-08-28", "2026-09-03"),
        ("2026-08-23", "2026-08-22", "2026-08-24"),
        ("2026-08-22", "2026-08-22", "2026-08-24"),
        ("2026-08-21", "2026-08-21", "2026-08-22"),
    ],
)
def test_the_working_day_until_a_day_may_be_the_day_itself_and_the_next_one_lies_after_it(
    day: str, until: str, following: str
) -> None:
    found = DAYS_OFF.last_working_day_until(date.fromisoformat(day)), DAYS_OFF.next_working_day(date.fromisoformat(day))

    assert found == (date.fromisoformat(until), date.fromisoformat(following))


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        # 21, Saturday 22 that is worked, 24 to 28, then 03 and 04/09.
        ("2026-08-20", "2026-09-04", 9),
        ("2026-08-28", "2026-09-03", 1),
        ("2026-08-28", "2026-09-02", 0),
        ("2026-08-21", "2026-08-22", 1),
        ("2026-09-03", "2026-09-03", 0),
        ("2026-09-04", "2026-08-20", -9),
    ],
)
def test_working_days_between_two_days_leave_out_the_first_and_count_the_last(start: str, end: str, days: int) -> None:
    assert DAYS_OFF.working_days_between(date.fromisoformat(start), date.fromisoformat(end)) == days


@given(start=DAYS, middle=DAYS, end=DAYS)
def test_working_days_add_up_along_the_way(start: date, middle: date, end: date) -> None:
    parts = DAYS_OFF.working_days_between(start, middle) + DAYS_OFF.working_days_between(middle, end)

    assert DAYS_OFF.working_days_between(start, end) == parts


@given(day=DAYS)
def test_no_working_day_lies_between_a_day_and_its_neighbours(day: date) -> None:
    before, after = DAYS_OFF.last_working_day_until(day), DAYS_OFF.next_working_day(day)

    assert not DAYS_OFF.is_day_off(before)
    assert not DAYS_OFF.is_day_off(after)
    assert all(DAYS_OFF.is_day_off(each) for each in days_from(before + timedelta(days=1), day))
    assert DAYS_OFF.working_days_between(day, after) == 1


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({}, "cần ngay (một ngày nghỉ), hoặc đủ cả tu và den (nhiều ngày liền)"),
        ({"tu": "16/02/2026"}, "cần ngay (một ngày nghỉ), hoặc đủ cả tu và den (nhiều ngày liền)"),
        ({"den": "16/02/2026"}, "cần ngay (một ngày nghỉ), hoặc đủ cả tu và den (nhiều ngày liền)"),
        ({"ngay": "16/02/2026", "den": "20/02/2026"}, "cần ngay (một ngày nghỉ), hoặc đủ cả tu và den"),
        ({"tu": "20/02/2026", "den": "16/02/2026"}, "ngày ở den phải sau ngày ở tu"),
        ({"tu": "30/12/2026", "den": "02/01/2027"}, "tu và den phải trong cùng một năm"),
    ],
)
def test_a_day_off_is_one_day_or_the_two_ends_of_several(fields: dict[str, str], message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        DayOff.model_validate({"ten": "Tết Nguyên đán"} | fields, context=Reading(), by_alias=True)

    (error,) = caught.value.errors()
    assert error["msg"].startswith(message)


def test_the_address_of_a_source_is_a_whole_one() -> None:
    fields = {"ma": "tb", "loai": "Thông báo", "so": "9441/TB-BNV", "ngay": "16/10/2025", "co_quan": "Bộ Nội vụ"}

    with pytest.raises(ValidationError) as caught:
        LegalSource.model_validate(fields | {"dia_chi": "moha.gov.vn"}, context=Reading(), by_alias=True)

    assert [error["msg"] for error in caught.value.errors()] == ["cần địa chỉ đầy đủ, bắt đầu bằng https://"]
