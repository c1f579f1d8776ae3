"""Where an item stands in calendars: on what is in force, or on its former days while it is put off without new ones.

An entry that left the feeds would stay in some calendars for ever and vanish from others without a word.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from thidua.model.period import Half, Month, Period, Quarter, Year
from thidua.model.plan import Plan
from thidua.model.timing import Meaning, Recurring, Standing, Within
from thidua.views.days import range_text
from thidua.views.entry_times import Placement, placed, vietnam_days
from thidua.views.items import Item
from thidua.views.moves import changes_of

PUT_OFF = "Hoãn, chưa có ngày mới"


def placements_of(item: Item) -> Iterator[tuple[str, Placement]]:
    """(last part of the UID, placement); nothing for what never had a date of its own."""
    if found := tuple(_of(item, item.timing.meaning)):
        yield from found
        return
    # What became a standing duty was given a time, though none of a calendar's.
    formers = [] if isinstance(item.timing.meaning, Standing | Recurring) else reversed(changes_of(item.thing))
    for former in [change.former.meaning for change in formers if change.former]:
        if stood := tuple(_of(item, former)):
            yield from ((part, _put_off(placement)) for part, placement in stood)
            return


def _of(item: Item, meaning: Meaning) -> Iterator[tuple[str, Placement]]:
    length = item.event.length if item.event else ""
    for part, each in _occurrences(meaning, item.plan):
        if placement := placed(each, item.kind, length):
            yield part, placement


def _occurrences(meaning: Meaning, plan: Plan) -> Iterator[tuple[str, Meaning]]:
    """(last part of the UID, meaning): one, with "", for anything but a recurrence.

    A recurrence is written out over the plan's year without the periods that were over when the plan was issued. Weeks
    are left out because they would bury all else, school years because they cross the plan's year.
    """
    if not isinstance(meaning, Recurring):
        yield "", meaning
        return
    for name, period in _periods(meaning, plan.year):
        if period.last_day >= plan.issued_day:
            yield name, Within(period)


def _periods(meaning: Recurring, year: int) -> Iterator[tuple[str, Period]]:
    """The names are part of UIDs: they never change."""
    match meaning.unit:
        case "month":
            yield from ((f"{year}-{month:02}", Month(year, month)) for month in range(1, 13))
        case "quarter":
            yield from ((f"{year}-q{quarter}", Quarter(year, quarter)) for quarter in range(1, 5))
        case "half":
            yield from ((f"{year}-h{half}", Half(year, half)) for half in (1, 2))
        case "year":
            yield f"{year}", Year(year)
        case "week" | "school-year" | "unstated":
            return
        case _:
            assert_never(meaning.unit)


def _put_off(stood: Placement) -> Placement:
    """Kept in its category, and so in its feeds."""
    days = range_text(*vietnam_days(stood.start, stood.end))
    note = f"hoãn, chưa có thời gian mới; tạm giữ ở ngày cũ {days}."
    return replace(stood, label=PUT_OFF, note=note, settled=False, busy=False, is_put_off=True)
