"""How revisions rise: for exactly what changed, never back in time, and after a merge of two branches."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua.model.ledger import UNKNOWN, Difference, Ledger, Revision, advanced, difference, merged

FIRST = datetime(2026, 1, 9, 8, tzinfo=UTC)
LATER = datetime(2026, 2, 1, 8, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def a_revision(
    digest: str = "a", sequence: int = 0, revised: datetime = FIRST, gone: datetime | None = None
) -> Revision:
    return Revision(digest, sequence, revised, FIRST, gone)


def test_what_is_new_begins_at_zero_now() -> None:
    assert advanced(Ledger(), {"x": "a"}, LATER) == Ledger({"x": Revision("a", 0, LATER, LATER)})


def test_what_did_not_change_keeps_its_line() -> None:
    ledger = Ledger({"x": a_revision("a", 3)})

    assert advanced(ledger, {"x": "a"}, LATER) == ledger


def test_what_changed_rises_by_one_and_is_revised_now() -> None:
    ledger = Ledger({"x": a_revision("a", 3), "y": a_revision("b")})

    assert advanced(ledger, {"x": "z", "y": "b"}, LATER) == Ledger(
        {"x": Revision("z", 4, LATER, FIRST), "y": a_revision("b")}
    )


@pytest.mark.parametrize("now", [FIRST, FIRST - timedelta(days=400)])
def test_a_clock_that_stands_or_goes_back_still_gives_a_newer_revision(now: datetime) -> None:
    found = advanced(Ledger({"x": a_revision("a")}), {"x": "z"}, now)

    assert found.revisions["x"] == Revision("z", 1, FIRST + SECOND, FIRST)


def test_parts_of_seconds_are_not_kept() -> None:
    assert advanced(Ledger(), {"x": "a"}, LATER.replace(microsecond=7)).revisions["x"].revised == LATER


def test_what_vanished_keeps_its_line_with_the_time_it_went() -> None:
    gone = advanced(Ledger({"x": a_revision("a", 2)}), {}, LATER)

    assert gone == Ledger({"x": a_revision("a", 2, gone=LATER)})
    assert advanced(gone, {}, LATER + timedelta(days=9)) == gone


def test_what_returns_is_a_revision_of_its_own_newer_than_its_going() -> None:
    gone = Ledger({"x": a_revision("a", 2, gone=LATER)})

    assert advanced(gone, {"x": "a"}, LATER) == Ledger({"x": Revision("a", 3, LATER + SECOND, FIRST)})


def test_taking_a_change_back_is_a_revision_too() -> None:
    changed = advanced(Ledger({"x": a_revision("a")}), {"x": "b"}, LATER)

    assert advanced(changed, {"x": "a"}, LATER + timedelta(hours=1)).revisions["x"] == Revision(
        "a", 2, LATER + timedelta(hours=1), FIRST
    )


def test_the_difference_names_everything_in_order() -> None:
    ledger = Ledger(
        {"same": a_revision(), "changed": a_revision(), "back": a_revision(gone=LATER), "gone": a_revision(),
         "long-gone": a_revision(gone=LATER)}
    )  # fmt: skip

    found = difference(ledger, {"same": "a", "changed": "b", "back": "a", "new-2": "x", "new-1": "x"})

    assert found == Difference(new=("new-1", "new-2"), changed=("changed",), returned=("back",), gone=("gone",))
    assert bool(found)
    assert not difference(ledger, {"same": "a", "changed": "a", "gone": "a"})


digests = st.dictionaries(st.sampled_from("abcdef"), st.sampled_from("xyz"))
times = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))


@given(st.lists(st.tuples(digests, times), min_size=1, max_size=8))
def test_over_any_history_each_change_and_nothing_else_raises_all_three(
    history: list[tuple[dict[str, str], datetime]],
) -> None:
    ledger = Ledger()
    for wanted, now in history:
        found = advanced(ledger, wanted, now)
        for name, digest in wanted.items():
            before, after = ledger.revisions.get(name), found.revisions[name]
            if before and before.digest == digest and before.gone is None:
                assert after == before
            elif before:
                assert (after.sequence, after.created) == (before.sequence + 1, before.created)
                assert after.revised > before.revised
                assert before.gone is None or after.revised > before.gone
        assert found.present == wanted.keys()
        assert not difference(found, wanted)
        ledger = found


@pytest.mark.parametrize(
    ("sides", "expected"),
    [
        # One side changed: its line holds.
        ((a_revision("a"), a_revision("b", 1, LATER)), a_revision("b", 1, LATER)),
        ((a_revision("b", 1, LATER), a_revision("a")), a_revision("b", 1, LATER)),
        # Both changed: nobody knows what the content is now.
        ((a_revision("b", 1, LATER), a_revision("c", 1, FIRST + SECOND)), a_revision(UNKNOWN, 1, LATER)),
        # Both changed, with what they had in common between them.
        (
            (a_revision("b", 1, LATER), a_revision("a"), a_revision("c", 1, LATER)),
            a_revision(UNKNOWN, 1, LATER),
        ),
        # More revisions on one side, a later one on the other.
        ((a_revision("b", 2, FIRST + SECOND), a_revision("c", 1, LATER)), a_revision(UNKNOWN, 2, LATER)),
        # The same change on both sides at different times.
        ((a_revision("b", 1, FIRST + SECOND), a_revision("b", 1, LATER)), a_revision("b", 1, LATER)),
        # One side withdrew it, the other left it.
        ((a_revision("a"), a_revision("a", gone=LATER)), a_revision("a", gone=LATER)),
        ((a_revision("a", gone=LATER), a_revision("a", gone=LATER)), a_revision("a", gone=LATER)),
    ],
)
def test_lines_of_two_branches_become_one(sides: tuple[Revision, ...], expected: Revision) -> None:
    assert merged(sides) == expected


def test_what_was_changed_on_both_sides_is_revised_after_both() -> None:
    both = Ledger({"x": merged([a_revision("b", 1, LATER), a_revision("c", 1, FIRST + SECOND)])})

    assert advanced(both, {"x": "b"}, LATER).revisions["x"] == Revision("b", 2, LATER + SECOND, FIRST)


def test_the_newest_time_is_of_a_change_or_of_a_going() -> None:
    assert Ledger().newest is None
    assert Ledger({"x": a_revision(), "y": a_revision(gone=LATER)}).newest == LATER


def test_a_change_is_newer_than_everything_before_it_also_of_other_names() -> None:
    ledger = Ledger({"x": a_revision("a", 4, LATER), "y": a_revision("b")})

    found = advanced(ledger, {"y": "z"}, FIRST)

    assert found.revisions["y"].revised == LATER + SECOND
    assert found.revisions["x"].gone == LATER + SECOND
