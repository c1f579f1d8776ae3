"""Wordings that say when a thing is done: a day with or without hours, a span, a period. Reads plain keys."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise

from thidua.model.period import Month, MonthPart, Quarter
from thidua.model.timing import OnDay, Span, Within
from thidua.model.written_days import (
    CLOCK,
    END_OF_DAY,
    PART_OF_DAY,
    Moment,
    Unreadable,
    checked_day,
    clock_time,
    read_clock,
    read_day,
    read_moment,
)
from thidua.model.written_periods import read_period

_DOING = r"(?:sẽ )?(?:(?:tổ chức|thực hiện|triển khai|tiến hành|diễn ra):? ){0,2}"
_AT = r"(?:vào |trong )?"
_HOURS = (
    rf"(?:từ |(?:vào )?lúc |vào |bắt đầu (?:từ |lúc )?)?(?P<start>{CLOCK})(?: (?P<part>{PART_OF_DAY}))?"
    rf"(?:(?: đến |-)(?P<end>{CLOCK}))?"
)
_ON_DAY = (
    re.compile(rf"{_DOING}{_AT}(?:{_HOURS},? )?(?:(?:{PART_OF_DAY}|cả),? )?(?P<day>.+)"),
    re.compile(rf"{_DOING}{_AT}(?:{PART_OF_DAY},? )?(?P<day>.+?),? {_HOURS}"),
    re.compile(rf"{_DOING}{_AT}(?P<day>.+?),? kết thúc lúc (?P<start>)(?P<part>)(?P<end>{CLOCK})"),
)
_SPAN = (
    re.compile(
        rf"{_DOING}{_AT}(?:(?:kể |bắt đầu )?từ )?(?P<first>.+?) (?:cho )?(?:đến|tới)(?P<whole> hết)? (?P<last>.+)"
    ),
    re.compile(rf"{_DOING}{_AT}(?:từ )?(?P<first>[^-]+)-(?P<whole>)(?P<last>[^-]+)"),
)
_BARE_DAY = re.compile(rf"(?:(?:lúc )?(?P<clock>{CLOCK}),? )?(?:ngày )?(?P<day>[0-9]{{1,2}})")
_DAY_OF_MONTH = re.compile(r"[0-9]{1,2} tháng ")
_DAY_LIST = re.compile(
    rf"{_DOING}{_AT}(?:(?:các|hai|ba|0?[2-9]) )?ngày,? "
    r"(?P<days>[0-9]{1,2}(?:, [0-9]{1,2}){0,9})(?:,| và) (?:ngày )?(?P<last>.+)"
)
_PERIOD = re.compile(rf"{_DOING}(?:vào |trong (?!năm$))?(?P<period>.+)")


def read_settled(key: str, year: int | None) -> OnDay | Span | Within | None:
    if (written := _PERIOD.fullmatch(key)) and (period := read_period(written["period"], year)):
        return Within(period)
    return _read_on_day(key, year) or read_span(key, year)


def read_span(key: str, year: int | None) -> Span | None:
    for form in _SPAN:
        if (written := form.fullmatch(key)) and (span := _from_to(written, year)):
            return span
    if (written := _DAY_LIST.fullmatch(key)) and (last := read_day(written["last"], year)):
        return _listed_days(written["days"].split(", "), last)
    return None


def _read_on_day(key: str, year: int | None) -> OnDay | None:
    for form in _ON_DAY:
        if (written := form.fullmatch(key)) and (day := read_day(written["day"], year)):
            start = clock_time(read_clock(written["start"], written["part"])) if written["start"] else None
            end = clock_time(read_clock(written["end"])) if written["end"] else None
            if start and end and end <= start:
                raise Unreadable(f"giờ kết thúc {end:%H:%M} không sau giờ bắt đầu {start:%H:%M}")
            return OnDay(day, start, end)
    return None


def _from_to(written: re.Match[str], year: int | None) -> Span | None:
    shares_its_word = written["first"].startswith("ngày ") and _DAY_OF_MONTH.match(written["last"])
    if end := read_moment(f"ngày {written['last']}" if shares_its_word else written["last"], year):
        start = _start(written["first"], end.day)
        return _span(start, end) if start else None
    unit = written["first"].split(" ", 1)[0]
    is_short = unit in {"tháng", "quý"} and not written["last"].startswith(unit)
    period = read_period(f"{unit} {written['last']}" if is_short else written["last"], year)
    if not isinstance(period, Month | MonthPart | Quarter):
        return None
    first = read_period(written["first"], period.year)
    if isinstance(first, Month | MonthPart | Quarter):
        return _span(Moment(first.first_day), Moment(period.last_day))
    start = _start(written["first"], period.last_day) if written["whole"] else None
    return _span(start, Moment(period.last_day)) if start else None


def _start(key: str, last_day: date) -> Moment | None:
    """Where a span begins; the month and year it leaves out are those of its end."""
    if written := _BARE_DAY.fullmatch(key):
        day = checked_day(int(written["day"]), last_day.month, last_day.year)
        return Moment(day, read_clock(written["clock"]) if written["clock"] else None)
    return read_moment(key, last_day.year)


def _span(start: Moment, end: Moment) -> Span:
    if end.minutes == 0:
        end = Moment(end.day - timedelta(days=1))
    if start.day > end.day:
        raise Unreadable(f"ngày bắt đầu {_day_text(start.day)} sau ngày kết thúc {_day_text(end.day)}")
    if start.day == end.day and start.minutes is not None and end.minutes is not None and end.minutes <= start.minutes:
        raise Unreadable("giờ kết thúc không sau giờ bắt đầu")
    return Span(
        start.day, end.day, clock_time(start.minutes), clock_time(None if end.minutes == END_OF_DAY else end.minutes)
    )


def _listed_days(days: list[str], last: date) -> Span:
    """Ngày 15, 16 và 17/01/2026: only days in a row are one span."""
    listed = [checked_day(int(day), last.month, last.year) for day in days] + [last]
    if any(later - earlier != timedelta(days=1) for earlier, later in pairwise(listed)):
        raise Unreadable("các ngày không liền nhau, cần ghi thành từng việc hoặc từ ngày … đến ngày …")
    return Span(listed[0], last)


def _day_text(day: date) -> str:
    return f"{day:%d/%m/}{day.year}"
