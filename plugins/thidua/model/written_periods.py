"""Periods as officials write them: quý I/2026, đầu tháng 3, 6 tháng đầu năm, năm học 2025-2026. Reads plain keys."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from thidua.model.period import Half, Month, MonthPart, Period, Quarter, SchoolYear, Year, Years
from thidua.model.written_days import Unreadable, checked_year

_YEAR = r"(?:(?:[/.-]|,? năm )(?P<year>[0-9]{4}))?"
_MONTH = re.compile(
    rf"(?:(?P<part>đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần) )?tháng (?P<month>[0-9]{{1,2}}){_YEAR}"
)
_QUARTER = re.compile(rf"quý (?P<quarter>[0-9]{{1,2}}|[ivx]{{1,4}}){_YEAR}")
_HALF = re.compile(r"(?:0?6 tháng|sáu tháng|nửa) (?P<half>đầu|cuối) năm(?: (?P<year>[0-9]{4}))?")
_WHOLE_YEAR = re.compile(r"(?:(?:cả|trong|trong cả|suốt|trong suốt) )?năm (?P<year>[0-9]{4})")
_THE_YEAR = re.compile(r"(?:cả|trong|trong cả|suốt|trong suốt) năm")
_SCHOOL_YEAR = re.compile(r"năm học (?P<first>[0-9]{4})[-/](?P<last>[0-9]{4})")
_YEARS = re.compile(
    r"(?:giai đoạn|nhiệm kỳ|thời kỳ|các năm|từ)(?: từ)?(?: năm)? "
    r"(?P<first>[0-9]{4})(?:-| đến(?: hết)? )(?:năm )?(?P<last>[0-9]{4})"
)
_PARTS: dict[str, Literal[1, 2, 3]] = {
    "đầu": 1, "giữa": 2, "cuối": 3, "thượng tuần": 1, "trung tuần": 2, "hạ tuần": 3,
}  # fmt: skip
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}


def read_period(key: str, year: int | None) -> Period | None:
    """The period that the whole key names; `year` serves where it names none."""
    for form, read in _FORMS:
        if written := form.fullmatch(key):
            return read(written, year)
    return None


def _month(written: re.Match[str], year: int | None) -> Month | MonthPart:
    month = int(written["month"])
    if not 1 <= month <= 12:
        raise Unreadable(f"không có tháng {month}")
    known_year = _year_of(written, year)
    return MonthPart(known_year, month, _PARTS[written["part"]]) if written["part"] else Month(known_year, month)


def _quarter(written: re.Match[str], year: int | None) -> Quarter:
    number = _QUARTERS.get(written["quarter"].lstrip("0"))
    if number is None:
        raise Unreadable(f"không có quý {written['quarter'].upper()}, một năm có bốn quý từ quý I đến quý IV")
    return Quarter(_year_of(written, year), number)


def _half(written: re.Match[str], year: int | None) -> Half:
    return Half(_year_of(written, year), 1 if written["half"] == "đầu" else 2)


def _whole_year(written: re.Match[str], year: int | None) -> Year:
    return Year(_year_of(written, year))


def _the_year(_written: re.Match[str], year: int | None) -> Year:
    return Year(checked_year(year))


def _school_year(written: re.Match[str], _year: int | None) -> SchoolYear:
    first, last = _both_years(written)
    if last != first + 1:
        raise Unreadable("năm học gồm hai năm liền nhau, như 2025-2026")
    return SchoolYear(first)


def _years(written: re.Match[str], _year: int | None) -> Years:
    first, last = _both_years(written)
    if first >= last:
        raise Unreadable(f"năm đầu {first} không trước năm cuối {last}")
    return Years(first, last)


def _both_years(written: re.Match[str]) -> tuple[int, int]:
    return checked_year(int(written["first"])), checked_year(int(written["last"]))


def _year_of(written: re.Match[str], year: int | None) -> int:
    return checked_year(int(written["year"]) if written["year"] else year)


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], int | None], Period]], ...] = (
    (_MONTH, _month),
    (_QUARTER, _quarter),
    (_HALF, _half),
    (_WHOLE_YEAR, _whole_year),
    (_THE_YEAR, _the_year),
    (_SCHOOL_YEAR, _school_year),
    (_YEARS, _years),
)
