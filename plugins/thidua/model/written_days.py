"""Days and hours as officials write them: 30/01/2026, ngày 09 tháng 01 năm 2026, 17 giờ 00. Reads plain keys."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time

EARLIEST_YEAR, LATEST_YEAR = 1945, 2100
END_OF_DAY = 24 * 60

CLOCK = r"[0-9]{1,2}(?: ?(?:giờ|h|g)(?: ?[0-9]{2}(?: ?phút)?)?|:[0-9]{2})"
PART_OF_DAY = r"(?:buổi )?(?:sáng|trưa|chiều|tối)"

_WEEKDAYS = (
    r"thứ (?:hai|2)", r"thứ (?:ba|3)", r"thứ (?:tư|4)", r"thứ (?:năm|5)", r"thứ (?:sáu|6)", r"thứ (?:bảy|bẩy|7)",
    r"chủ nhật",
)  # fmt: skip
_WEEKDAY_NAMES = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "chủ nhật")
_WEEKDAY = "|".join(_WEEKDAYS)
_DAY = re.compile(
    rf"(?:(?P<weekday>{_WEEKDAY}),? )?(?P<named>ngày )?(?P<day>[0-9]{{1,2}})(?:(?P<sep>[/.-])| tháng )"
    r"(?P<month>[0-9]{1,2})(?:(?(sep)(?P=sep)|[/-])(?P<year>[0-9]{4}|[0-9]{2})|,? năm (?P<full_year>[0-9]{4}))?"
    rf"(?: \((?P<weekday_after>{_WEEKDAY})\))?"
)
_ISO_DAY = re.compile(r"(?:ngày )?(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})")
_NUMBERS = re.compile(r"[0-9]{1,2}")
_MOMENT = re.compile(
    rf"(?:(?:vào )?(?:lúc )?(?P<clock>{CLOCK}),? (?:(?P<part>{PART_OF_DAY}),? )?)?(?P<day>.+)",
)
_HOURS_OF_PART = {"sáng": (0, 12), "trưa": (10, 14), "chiều": (12, 19), "tối": (17, 24)}


class Unreadable(ValueError):
    """The wording has a form that is known, but no sense: the message tells the editor why."""


@dataclass(frozen=True, slots=True)
class Moment:
    """`minutes` count from midnight, up to 24 hours, which a `time` cannot hold."""

    day: date
    minutes: int | None = None


def checked_year(year: int | None) -> int:
    if year is None:
        raise Unreadable("thiếu năm, cần ghi rõ năm")
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        raise Unreadable(f"năm phải từ {EARLIEST_YEAR} đến {LATEST_YEAR}")
    return year


def checked_day(day: int, month: int, year: int | None) -> date:
    known_year = checked_year(year)
    try:
        return date(known_year, month, day)
    except ValueError:
        raise Unreadable(f"không có ngày {day:02}/{month:02}/{known_year}") from None


def read_day(key: str, year: int | None) -> date | None:
    """The day that the whole key names; `year` serves where it names none."""
    if iso := _ISO_DAY.fullmatch(key):
        return checked_day(int(iso["day"]), int(iso["month"]), int(iso["year"]))
    written = _DAY.fullmatch(key)
    if written is None or not (written["sep"] or written["named"] or written["full_year"]):
        return None
    day, month = int(written["day"]), int(written["month"])
    if written["sep"] == "-" and not _names_a_year(written) and day < month:
        raise Unreadable(f"“{day}-{month}” có thể là một ngày hoặc hai ngày liền nhau, cần ghi như 05/10/2026")
    found = checked_day(day, month, _year_of(written, year))
    for named in (written["weekday"], written["weekday_after"]):
        if named and not re.fullmatch(_WEEKDAYS[found.weekday()], named):
            raise Unreadable(f"ngày {found:%d/%m/}{found.year} là {_WEEKDAY_NAMES[found.weekday()]}")
    return found


def read_moment(key: str, year: int | None) -> Moment | None:
    """A day, with an hour before it where one is named."""
    written = _MOMENT.fullmatch(key)
    day = read_day(written["day"], year) if written else None
    if written is None or day is None:
        return None
    return Moment(day, read_clock(written["clock"], written["part"]) if written["clock"] else None)


def read_clock(key: str, part: str | None = None) -> int:
    """Minutes from midnight; the part of the day ("chiều") must agree, since hours are written 0 to 24."""
    hour, minute, *_ = [int(number) for number in _NUMBERS.findall(key)] + [0]
    minutes = 60 * hour + minute
    if minute > 59 or minutes > END_OF_DAY:
        raise Unreadable(f"không có {hour} giờ {minute:02}")
    if part:
        first, last = _HOURS_OF_PART[part.removeprefix("buổi ")]
        if not 60 * first <= minutes <= 60 * last:
            raise Unreadable(
                f"{hour} giờ {minute:02} không phải buổi {part.removeprefix('buổi ')}, cần ghi giờ từ 0 đến 24"
            )
    return minutes


def clock_time(minutes: int | None) -> time | None:
    if minutes is None:
        return None
    if minutes == END_OF_DAY:
        raise Unreadable("chỉ thời hạn mới ghi 24 giờ, cần ghi giờ từ 0 đến 23")
    return time(minutes // 60, minutes % 60)


def _names_a_year(written: re.Match[str]) -> bool:
    return bool(written["year"] or written["full_year"])


def _year_of(written: re.Match[str], plan_year: int | None) -> int | None:
    named = written["full_year"] or written["year"]
    if named is None:
        return plan_year
    if len(named) == 4:
        return int(named)
    if plan_year is None:
        raise Unreadable("năm cần ghi đủ bốn chữ số")
    year = plan_year - plan_year % 100 + int(named)
    if abs(year - plan_year) > 10:
        raise Unreadable("năm cần ghi đủ bốn chữ số")
    return year
