"""Meanings as wordings: the one canonical way to write each, years always named."""

from __future__ import annotations

from datetime import date, time
from typing import assert_never

from thidua.model.period import ROMAN, Days, Half, Month, MonthPart, Period, Quarter, SchoolYear, Year, Years
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
    Unit,
    Within,
)

_EVERY: dict[Unit, str] = {
    "week": "hằng tuần", "month": "hằng tháng", "quarter": "hằng quý", "half": "định kỳ 6 tháng", "year": "hằng năm",
    "school-year": "hằng năm học", "unstated": "định kỳ",
}  # fmt: skip


def write_meaning(meaning: Meaning) -> str:
    """`read_timing(write_meaning(meaning), None).meaning == meaning` for whatever `read_timing` can return."""
    match meaning:
        case Before():
            return f"trước {_moment(meaning.day, meaning.hour)}"
        case NoLaterThan():
            return f"chậm nhất {_moment(meaning.day, meaning.hour)}"
        case Within():
            return write_period(meaning.period)
        case Provisional():
            return f"dự kiến {write_period(meaning.period)}"
        case Span():
            first = _moment(meaning.first_day, meaning.start)
            return f"từ {first} đến {_moment(meaning.last_day, meaning.end)}"
        case OnDay():
            return _on_day(meaning)
        case _:
            return _undated(meaning)


def write_period(period: Period) -> str:
    match period:
        case Year():
            return f"năm {period.year}"
        case Half():
            return f"6 tháng {'đầu' if period.half == 1 else 'cuối'} năm {period.year}"
        case Quarter():
            return f"quý {ROMAN[period.quarter - 1]} năm {period.year}"
        case Month():
            return _month(period)
        case MonthPart():
            return f"{('đầu', 'giữa', 'cuối')[period.part - 1]} {_month(period)}"
        case SchoolYear():
            return f"năm học {period.year}-{period.year + 1}"
        case Years():
            return f"giai đoạn {period.first_year}-{period.last_year}"
        case Days():
            first, last = write_day(period.first_day), write_day(period.last_day)
            return first if first == last else f"từ {first} đến {last}"
        case _:
            assert_never(period)


def write_day(day: date) -> str:
    return f"ngày {day:%d/%m/}{day.year}"


def write_hour(hour: time) -> str:
    return f"{hour:%H} giờ {hour:%M}"


def _undated(meaning: ToBeAnnounced | Recurring | Standing | Relative) -> str:
    match meaning:
        case Relative():
            return _relative(meaning)
        case Recurring():
            return _EVERY[meaning.unit]
        case Standing():
            return "thường xuyên"
        case ToBeAnnounced():
            return "thời gian có thông báo sau"
        case _:
            assert_never(meaning)


def _moment(day: date, hour: time | None) -> str:
    return f"{write_hour(hour)} {write_day(day)}" if hour else write_day(day)


def _month(period: Month | MonthPart) -> str:
    """Months 1 and 2 with a leading zero, as Decree 30/2020/NĐ-CP has dates written."""
    number = f"{period.month:02}" if period.month < 3 else str(period.month)
    return f"tháng {number} năm {period.year}"


def _on_day(meaning: OnDay) -> str:
    day = write_day(meaning.day)
    if meaning.start and meaning.end:
        return f"từ {write_hour(meaning.start)} đến {write_hour(meaning.end)} {day}"
    if meaning.start:
        return f"{write_hour(meaning.start)} {day}"
    return f"{day}, kết thúc lúc {write_hour(meaning.end)}" if meaning.end else day


def _relative(meaning: Relative) -> str:
    if not meaning.days:
        return f"{'trước' if meaning.side == 'before' else 'ngay sau'} {meaning.of}"
    days = f"{meaning.days:02} ngày{' làm việc' if meaning.working_days else ''}"
    match meaning.side:
        case "before":
            return f"{days} trước {meaning.of}"
        case "within":
            return f"trong {days} kể từ {meaning.of}"
        case "after":
            return f"{days} sau {meaning.of}"
        case _:
            assert_never(meaning.side)
