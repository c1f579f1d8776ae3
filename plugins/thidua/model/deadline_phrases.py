"""Wordings that bind to a last day: trước ngày …, chậm nhất ngày …, đến hết tháng …. Reads plain keys."""

from __future__ import annotations

import re

from thidua.model.period import Half, Month, MonthPart, Quarter, Year
from thidua.model.timing import Before, NoLaterThan
from thidua.model.written_days import END_OF_DAY, Moment, clock_time, read_moment
from thidua.model.written_periods import read_period

_FINISH = r"(?:hoàn thành(?: xong)?|thực hiện xong|xong)"
_DUTY = rf"(?:phải )?(?:{_FINISH} |(?:thực hiện|gửi|nộp|trình|báo cáo|đăng ký|ban hành|tổ chức)(?: xong)? )?"
_AT_LATEST = r"(?:chậm|muộn|trễ) nhất(?: là)?"
_UNTIL = r"(?:(?:kể )?từ nay |cho )?(?:đến|tới)"

_BEFORE = re.compile(rf"{_DUTY}(?:{_AT_LATEST} )?trước (?P<when>.+)")
_LATEST_DAY = re.compile(
    rf"{_DUTY}(?:{_AT_LATEST}(?: đến| vào| trong)?(?: hết)?|{_UNTIL}(?: hết)?|hết|{_FINISH} (?:trong|vào)"
    r"|(?:thời )?hạn(?: nộp| gửi| báo cáo| đăng ký| hoàn thành)?(?: cuối cùng| cuối| chót)?(?: là)? ?:?"
    r"|không (?:quá|muộn hơn|chậm hơn|sau)) (?P<when>.+)"
)
# "Đến tháng 6" may end where June begins or where it ends, so a period needs "hết" or "chậm nhất".
_LATEST_PERIOD = re.compile(
    rf"{_DUTY}(?:{_AT_LATEST}(?: đến hết| vào| trong| hết)?|{_UNTIL} hết|hết|{_FINISH} (?:trong|vào)) (?P<when>.+)"
)


def read_deadline(key: str, year: int | None) -> Before | NoLaterThan | None:
    if (written := _BEFORE.fullmatch(key)) and (found := _before(written["when"], year)):
        return found
    if (written := _LATEST_DAY.fullmatch(key)) and (moment := read_moment(written["when"], year)):
        return _no_later_than(moment)
    if written := _LATEST_PERIOD.fullmatch(key):
        period = read_period(written["when"], year)
        if isinstance(period, Month | Quarter | Half | Year):
            return NoLaterThan(period.last_day)
        if isinstance(period, MonthPart) and period.part == 3:
            return NoLaterThan(period.last_day)
    return None


def _before(when: str, year: int | None) -> Before | NoLaterThan | None:
    if moment := read_moment(when, year):
        if moment.minutes in {0, END_OF_DAY}:
            return _no_later_than(moment)
        return Before(moment.day, clock_time(moment.minutes))
    period = read_period(when, year)
    return Before(period.first_day) if isinstance(period, Month | Quarter | Year) else None


def _no_later_than(moment: Moment) -> Before | NoLaterThan:
    """At 24 hours the day is over and counts whole; at 0 hours nothing of it counts."""
    if moment.minutes == 0:
        return Before(moment.day)
    return NoLaterThan(moment.day, None if moment.minutes == END_OF_DAY else clock_time(moment.minutes))
