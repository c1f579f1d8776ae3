"""Days in the words of the site: 30/01/2026, Thứ Sáu, còn 12 ngày."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")


@dataclass(frozen=True, slots=True)
class DayView:
    """A day for a date tile and its sentence: `text` is 30/01/2026, `month` is "tháng 1"."""

    iso: str
    text: str
    weekday: str
    number: str
    month: str


def day_view(day: date) -> DayView:
    return DayView(day.isoformat(), day_text(day), WEEKDAYS[day.weekday()], str(day.day), f"tháng {day.month}")


def day_text(day: date) -> str:
    return f"{day:%d/%m/}{day.year}"


def range_text(first: date, last: date) -> str:
    """01/01 – 31/03/2026; both years where they differ."""
    if first == last:
        return day_text(last)
    start = f"{first:%d/%m}" if first.year == last.year else day_text(first)
    return f"{start} – {day_text(last)}"


def left_text(today: date, last: date) -> str:
    """How far off a last day is. The same three wordings are made again in the browser (assets/thidua.js)."""
    days = (last - today).days
    if days == 0:
        return "hôm nay"
    return f"còn {days} ngày" if days > 0 else f"đã qua {-days} ngày"
