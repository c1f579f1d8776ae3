"""Where a wording of time stands in a calendar: its days or hours, the words in front, and what to tell the reader.

RFC 5545's terms: an end is exclusive, hours are UTC.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import assert_never

from thidua.model.hours import length_of
from thidua.model.period import Days, Half, Month, MonthPart, Period, Quarter
from thidua.model.phrase_text import write_period
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
from thidua.model.vietnam import VIETNAM
from thidua.views.days import WEEKDAYS, day_text, range_text
from thidua.views.items import Kind
from thidua.views.plain_text import one_line

LONGEST_BAR = timedelta(days=7)
"""A longer span of a task is shown on its last day only: a bar of weeks hides everything else in a month's view."""

LONGEST_EVENT = timedelta(days=31)
"""An event longer than a month is no bar either, with hours or without: it is found on its last day."""

LIMIT = "Hạn"
"""The word that every label of a last day begins with."""

HOUR_BEFORE = timedelta(minutes=30)
UNSTATED_LENGTH = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Placement:
    """`label` is the words in brackets before the summary, `note` what the wording means, both maybe "".

    `is_limit` says that the plan names the last day or hour; `settled` is false while it gives an event only a window;
    `busy` is true for hours that people spend there; `is_put_off` says that these days were given up for no others,
    `is_replaced` that another plan took the place of the one that set them.
    """

    start: date | datetime
    end: date | datetime
    label: str = ""
    note: str = ""
    period: Period | None = None
    is_limit: bool = False
    settled: bool = True
    busy: bool = False
    is_put_off: bool = False
    is_replaced: bool = False


def placed(meaning: Meaning, kind: Kind, length: str = "") -> Placement | None:
    """None for what has no date of its own. `length` is how long the plan says it takes, for want of an hour of its
    end.
    """
    match meaning:
        case Before() | NoLaterThan():
            return _limit(meaning.last_day, meaning.hour, settled=kind != "event")
        case Within():
            return _window(meaning.period) if kind == "event" else _period(meaning.period)
        case Provisional():
            return _window(meaning.period)
        case OnDay() | Span():
            if kind == "deadline":
                return _limit(meaning.last_day, meaning.end or (meaning.start if isinstance(meaning, OnDay) else None))
            return _held(meaning, kind, length)
        case ToBeAnnounced() | Recurring() | Standing() | Relative():
            return None
        case _:
            assert_never(meaning)


def vietnam_moment(day: date | datetime) -> datetime:
    """The instant an entry's day or hour begins, in Vietnam time."""
    return day.astimezone(VIETNAM) if isinstance(day, datetime) else datetime.combine(day, time(), VIETNAM)


def vietnam_days(start: date | datetime, end: date | datetime) -> tuple[date, date]:
    """The first and the last day, in Vietnam, that something with an exclusive end lies on."""
    return vietnam_moment(start).date(), (vietnam_moment(end) - timedelta(microseconds=1)).date()


def _limit(last: date, hour: time | None, *, settled: bool = True) -> Placement:
    """The last day that counts, or the half hour that ends with the last minute that counts."""
    unsettled = "" if settled else " Chưa ấn định ngày."
    if hour is None:
        note = f"ngày cuối cùng: {_day(last)}.{unsettled}"
        return Placement(*_days(last, last), LIMIT, note, is_limit=True, settled=settled)
    end = _utc(last, hour)
    note = f"hạn chót: {hour:%H:%M} ngày {_day(last)}, giờ Việt Nam.{unsettled}"
    return Placement(end - HOUR_BEFORE, end, f"{LIMIT} {hour:%H:%M}", note, is_limit=True, settled=settled)


def _period(period: Period) -> Placement:
    last = period.last_day
    note = f"{range_text(period.first_day, last)}; ngày cuối cùng: {_day(last)}."
    return Placement(*_days(last, last), f"{LIMIT} {period_words(period)}", note, period)


def _window(period: Period) -> Placement:
    """Not settled: the last day of the window, or the very days where the plan names them."""
    first, last = period.first_day, period.last_day
    if isinstance(period, Days) and last - first < LONGEST_BAR:
        return Placement(*_days(first, last), f"Dự kiến {period_words(period)}, chưa ấn định",
                         f"dự kiến {range_text(first, last)}, chưa ấn định.", settled=False)  # fmt: skip
    note = f"chưa ấn định ngày; tạm ghi vào ngày cuối của khoảng {range_text(first, last)}."
    return Placement(
        *_days(last, last), f"Dự kiến {period_words(period)}, chưa ấn định ngày", note,
        None if isinstance(period, Days) else period, settled=False,
    )  # fmt: skip


def _held(meaning: OnDay | Span, kind: Kind, length: str) -> Placement:
    """Something done on certain days or hours: a conference, or a task that takes place then."""
    first, last = meaning.first_day, meaning.last_day
    if kind == "task" and last - first >= LONGEST_BAR:
        return _limit(last, meaning.end)
    if last - first >= LONGEST_EVENT:
        return Placement(*_days(last, last), "Ngày cuối", f"{_day(first)} – {_day(last)}; tạm ghi vào ngày cuối.")
    if meaning.start and meaning.end:
        start, end = _utc(first, meaning.start), _utc(last, meaning.end)
        return Placement(start, end, note=f"{_hours(start, end)}.", busy=True)
    if meaning.start and first == last:
        return _without_end(_utc(first, meaning.start), length)
    days = _day(first) if first == last else f"{_day(first)} – {_day(last)}"
    return Placement(*_days(first, last), note=f"{days}.")


def _without_end(start: datetime, length: str) -> Placement:
    if span := length_of(length):
        end = start + span
        note = f"{_hours(start, end)}; giờ kết thúc tính theo thời lượng “{one_line(length)}”."
        return Placement(start, end, note=note, busy=True)
    begins = start.astimezone(VIETNAM)
    stated = f", chỉ ghi thời lượng “{one_line(length)}”" if length else ""
    note = f"bắt đầu {begins:%H:%M} ngày {_day(begins.date())}, giờ Việt Nam; văn bản chưa nêu giờ kết thúc{stated}."
    return Placement(start, start + UNSTATED_LENGTH, note=note, busy=True)


def _hours(start: datetime, end: datetime) -> str:
    first, last = start.astimezone(VIETNAM), end.astimezone(VIETNAM)
    if first.date() == last.date():
        return f"{first:%H:%M} – {last:%H:%M} ngày {_day(first.date())}, giờ Việt Nam"
    return f"{first:%H:%M} ngày {_day(first.date())} – {last:%H:%M} ngày {_day(last.date())}, giờ Việt Nam"


def period_words(period: Period) -> str:
    """The period without its year where a calendar's own date tells it: quý I, tháng 9, 6 tháng đầu năm."""
    words = write_period(period)
    match period:
        case Month() | MonthPart() | Quarter():
            return words.removesuffix(f" năm {period.year}")
        case Half():
            return words.removesuffix(f" {period.year}")
        case Days():
            return range_text(period.first_day, period.last_day)
        case _:
            return words


def _days(first: date, last: date) -> tuple[date, date]:
    return first, last + timedelta(days=1)


def _utc(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, VIETNAM).astimezone(UTC)


def _day(day: date) -> str:
    """With the weekday: whoever reads it sees a Saturday at once."""
    return f"{day_text(day)} ({WEEKDAYS[day.weekday()]})"
