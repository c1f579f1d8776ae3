"""Counts of states: what asks for somebody first."""

from __future__ import annotations

from thidua.views.state import LABELS
from thidua.views.state_counts import ORDER, StateCount, counts_text, state_counts


def test_every_state_has_its_place() -> None:
    assert sorted(ORDER) == sorted(LABELS)


def test_only_states_that_are_there_are_counted_in_their_order() -> None:
    counts = state_counts(["done", "unknown", "overdue", "unknown"])

    assert counts == (
        StateCount("overdue", "Quá hạn", 1),
        StateCount("unknown", "Chưa có số liệu", 2),
        StateCount("done", "Hoàn thành", 1),
    )
    assert counts_text(counts) == "1 quá hạn, 2 chưa có số liệu, 1 hoàn thành"


def test_nothing_is_no_words() -> None:
    assert counts_text(state_counts([])) == ""
