"""What to say where a plan's day falls on a day off. The day itself stays where the plan put it."""

from __future__ import annotations

from datetime import date

from thidua.model.days_off import DaysOff
from thidua.model.timing import Meaning, first_day_of, is_deadline, last_day_of
from thidua.model.wording import lowered
from thidua.views.days import WEEKDAYS, day_text


def day_off_note(day: date, days_off: DaysOff) -> str:
    """Ngày này là ngày nghỉ (Chủ nhật); ngày làm việc liền trước: 30/01/2026 (thứ Sáu). "" on a working day."""
    name = days_off.name_of(day)
    if not name:
        return ""
    before = days_off.last_working_day_until(day)
    weekday = lowered(WEEKDAYS[before.weekday()])
    made_up = ", làm bù" if days_off.is_made_up(before) else ""
    return f"Ngày này là ngày nghỉ ({name}); ngày làm việc liền trước: {day_text(before)} ({weekday}{made_up})."


def note_of_timing(meaning: Meaning, days_off: DaysOff, *, is_event: bool) -> str:
    """Of the very day that a plan names as the last. An event of several days takes its days off as they come."""
    first, last = first_day_of(meaning), last_day_of(meaning)
    if last is None or not is_deadline(meaning) or (is_event and first not in {None, last}):
        return ""
    return day_off_note(last, days_off)
