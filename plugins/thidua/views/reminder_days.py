"""On which days to remind of something that is due: working days only, none twice, none before the plan was issued."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from thidua.model.days_off import DaysOff


def reminder_days(
    last: date, ahead: Sequence[int], days_off: DaysOff, not_before: date
) -> tuple[tuple[int, date], ...]:
    """(nominal days ahead, the day), in the order of days. `last` is the day to remind of, the days ahead are
    positive.

    A day off gives way to the working day before it. Where two meet on one day, the nearer to `last` by name stays.
    """
    nearest: dict[date, int] = {}
    for nominal in sorted(ahead, reverse=True):
        day = days_off.last_working_day_until(last - timedelta(days=nominal))
        if day >= not_before:
            nearest[day] = nominal
    return tuple((nominal, day) for day, nominal in sorted(nearest.items()))
