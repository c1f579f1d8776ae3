"""How many things stand in which state: what asks for somebody first, what nobody has to be told of last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from thidua.model.wording import lowered
from thidua.views.state import LABELS, Code

ORDER: tuple[Code, ...] = (
    "overdue", "unknown", "open", "current", "doing", "upcoming", "undated", "standing", "past", "done", "late", "held",
    "dropped", "replaced", "cancelled",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class StateCount:
    code: Code
    label: str
    count: int


def state_counts(codes: Iterable[Code]) -> tuple[StateCount, ...]:
    """Of the states that are there."""
    found = Counter(codes)
    return tuple(StateCount(code, LABELS[code], found[code]) for code in ORDER if found[code])


def counts_text(counts: Iterable[StateCount]) -> str:
    """3 quá hạn, 5 chưa có số liệu."""
    return ", ".join(f"{each.count} {lowered(each.label)}" for each in counts)
