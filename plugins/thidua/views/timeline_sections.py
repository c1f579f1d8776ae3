"""Where a thing stands in a timeline: its quarter and month, or one of the groups beside the quarters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from thidua.model.period import ROMAN, Quarter, SchoolYear
from thidua.model.timing import Meaning, first_day_of, last_day_of, period_of
from thidua.views.days import day_text, range_text
from thidua.views.state import StateView, span_state
from thidua.views.timeline_rows import TimelineRow
from thidua.views.year_strip import quarter_in


@dataclass(frozen=True, slots=True)
class TimelineGroup:
    """`title` is "" where the section's own says enough; `anchor` with it."""

    anchor: str
    title: str
    rows: tuple[TimelineRow, ...]


@dataclass(frozen=True, slots=True)
class TimelineSection:
    """A quarter, or one of the groups beside the quarters (then without dates and state)."""

    anchor: str
    title: str
    dates: str
    state: StateView | None
    groups: tuple[TimelineGroup, ...]


BESIDE = {
    "nam-hoc": "Theo năm học",
    "ca-nam": "Cả năm, nhiều quý",
    "ngoai-nam": "Ngoài năm {year}",
    "khong-dinh-ngay": "Thường xuyên và chưa có ngày",
}
"""Titles of the groups beside the quarters, in their order."""


def place_in(meaning: Meaning, year: int) -> str:
    """The anchor of the section in which it stands."""
    if quarter := quarter_in(meaning, year):
        return f"quy-{quarter}"
    period, last = period_of(meaning), last_day_of(meaning)
    if last is None:
        return "khong-dinh-ngay"
    if isinstance(period, SchoolYear):
        return "nam-hoc"
    first = first_day_of(meaning) or last
    touches_the_year = first.year <= year <= last.year
    return "ca-nam" if period and touches_the_year else "ngoai-nam"


def timeline_sections(rows: Sequence[TimelineRow], year: int, today: date) -> tuple[TimelineSection, ...]:
    """The four quarters, also where one is empty; the other groups only where they hold something."""
    places: dict[str, list[TimelineRow]] = {}
    for row in rows:
        places.setdefault(place_in(row.item.timing.meaning, year), []).append(row)
    quarters = [_quarter(Quarter(year, number), places.get(f"quy-{number}", []), today) for number in range(1, 5)]
    beside = [
        TimelineSection(anchor, title.format(year=year), "", None, (TimelineGroup("", "", tuple(places[anchor])),))
        for anchor, title in BESIDE.items()
        if anchor in places
    ]
    return (*quarters, *beside)


def _quarter(quarter: Quarter, rows: Sequence[TimelineRow], today: date) -> TimelineSection:
    return TimelineSection(
        anchor=f"quy-{quarter.quarter}",
        title=f"Quý {ROMAN[quarter.quarter - 1]}",
        dates=range_text(quarter.first_day, quarter.last_day),
        state=span_state(quarter.first_day, quarter.last_day, today),
        groups=tuple(_groups(quarter, rows)),
    )


def _groups(quarter: Quarter, rows: Sequence[TimelineRow]) -> Iterator[TimelineGroup]:
    """A group a month, then what the plans leave to the quarter as a whole."""
    whole = tuple(row for row in rows if period_of(row.item.timing.meaning) == quarter)
    by_month = [row for row in rows if period_of(row.item.timing.meaning) != quarter]
    for month, found in groupby(by_month, key=lambda row: (row.item.last_day or quarter.last_day).month):
        yield TimelineGroup(f"thang-{month}", f"Tháng {month}", tuple(found))
    if whole:
        title = f"Trong quý {ROMAN[quarter.quarter - 1]}, đến hết ngày {day_text(quarter.last_day)}"
        anchor = f"trong-quy-{quarter.quarter}"
        yield TimelineGroup(anchor, title, whole) if by_month else TimelineGroup("", "", whole)
