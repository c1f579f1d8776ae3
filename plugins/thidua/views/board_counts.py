"""Counts of states by quarter or by unit: numbers for a table, and the same as plain numbers for a picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from thidua.views.state import Code
from thidua.views.state_counts import ORDER, StateCount, state_counts

Look = Literal["overdue", "unknown", "running", "ahead", "timeless", "finished", "closed"]

LOOKS: dict[Look, tuple[str, frozenset[Code]]] = {
    "overdue": ("Quá hạn", frozenset({"overdue"})),
    "unknown": ("Chưa có số liệu", frozenset({"unknown"})),
    "running": ("Đang làm, còn hạn", frozenset({"open", "current", "doing"})),
    "ahead": ("Chưa đến kỳ", frozenset({"upcoming"})),
    "timeless": ("Không định ngày", frozenset({"undated", "standing", "past"})),
    "finished": ("Đã xong", frozenset({"done", "late", "held"})),
    "closed": ("Không làm nữa", frozenset({"dropped", "replaced", "cancelled"})),
}
"""A picture tells seven kinds apart; the table beside it has every state."""

BARS = 20


@dataclass(frozen=True, slots=True)
class Group:
    """A quarter or a unit with the states of its items; `url` is "" where there is no page."""

    name: str
    codes: tuple[Code, ...]
    url: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a bar; `left` and `width` are in percent of the longest bar."""

    look: Look
    label: str
    count: int
    left: str
    width: str


@dataclass(frozen=True, slots=True)
class CountRow:
    """`counts` are those of the table's states, in their order; `words` say what the bar shows."""

    name: str
    url: str
    counts: tuple[int, ...]
    total: int
    words: str
    bar: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class CountTable:
    """`states` are those that some group has, with their sums over all groups; `drawn` are the first rows, as many as
    a picture has bars, and `legend` the looks of those.
    """

    states: tuple[StateCount, ...]
    legend: tuple[tuple[Look, str], ...]
    rows: tuple[CountRow, ...]
    drawn: tuple[CountRow, ...]
    total: int


def count_table(groups: Sequence[Group]) -> CountTable:
    states = state_counts(code for group in groups for code in group.codes)
    longest = max((len(group.codes) for group in groups), default=0)
    rows = tuple(_row(group, states, longest) for group in groups)
    looks = {segment.look for row in rows[:BARS] for segment in row.bar}
    legend = tuple((look, label) for look, (label, _) in LOOKS.items() if look in looks)
    return CountTable(states, legend, rows, rows[:BARS], sum(row.total for row in rows))


def _row(group: Group, states: Sequence[StateCount], longest: int) -> CountRow:
    found = Counter(group.codes)
    bar = _bar(found, longest)
    words = ", ".join(f"{segment.count} {segment.label.lower()}" for segment in bar)
    return CountRow(
        name=group.name,
        url=group.url,
        counts=tuple(found[state.code] for state in states),
        total=len(group.codes),
        words=f"{group.name}: {words or 'không có việc nào'}",
        bar=bar,
    )


def _bar(found: Counter[Code], longest: int) -> tuple[Segment, ...]:
    segments = []
    before = 0
    for look, (label, codes) in LOOKS.items():
        count = sum(found[code] for code in ORDER if code in codes)
        if count:
            segments.append(Segment(look, label, count, _percent(before, longest), _percent(count, longest)))
            before += count
    return tuple(segments)


def _percent(count: int, longest: int) -> str:
    return f"{100 * count / longest:.2f}"
