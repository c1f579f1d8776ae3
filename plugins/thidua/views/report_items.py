"""Which of a body's work a report on half a year or a year tells, and which it announces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from thidua.model.period import Half, Year
from thidua.model.timing import is_deadline, last_day_of
from thidua.views.items import Item
from thidua.views.moves import put_off_from


@dataclass(frozen=True, slots=True)
class ReportItems:
    """`due` is what ends within the period; `open_ended` what has no last day in the plans of that year, or was put
    off from a day within the period; `next` what ends in the period after it. Each plan by plan, in order of days.
    """

    due: tuple[Item, ...]
    open_ended: tuple[Item, ...]
    next: tuple[Item, ...]

    @classmethod
    def of(cls, items: Sequence[Item], period: Half | Year) -> ReportItems:
        following = Half(period.year, 2) if isinstance(period, Half) else Year(period.year + 1)
        return cls(
            due=_within(items, period),
            open_ended=tuple(
                item
                for item in items
                if item.last_day is None and (item.plan.year == period.year or _was_within(item, period))
            ),
            next=_within(items, following),
        )

    @property
    def plans(self) -> int:
        """How many plans it comes from."""
        return len({item.plan.id for item in (*self.due, *self.open_ended, *self.next)})


def _within(items: Sequence[Item], period: Half | Year) -> tuple[Item, ...]:
    """Plan by plan as given, in each by day."""
    inside = [item for item in items if item.last_day and period.first_day <= item.last_day <= period.last_day]
    by_plan = groupby(inside, key=lambda item: item.plan.id)
    return tuple(item for _, found in by_plan for item in sorted(found, key=_place_in_plan))


def _was_within(item: Item, period: Half | Year) -> bool:
    """Of what was put off without a new day."""
    former = put_off_from(item.thing)
    day = last_day_of(former.meaning) if former else None
    return day is not None and period.first_day <= day <= period.last_day


def _place_in_plan(item: Item) -> tuple[date, bool, int]:
    """By day, what the plan dates first; then as its table is printed."""
    place = item.plan.tasks.index(item.task) if item.task else -1
    return item.last_day or date.max, not is_deadline(item.timing.meaning), place
