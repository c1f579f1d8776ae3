"""Counts of awards by title and kind of recipient: numbers for a table, and the same as plain numbers for a picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from thidua.model.award import Award, Decision
from thidua.model.portal import Portal
from thidua.model.vocabulary import RecipientKind
from thidua.views.award_words import title_name
from thidua.views.board_counts import BARS, CountRow, Look, Segment

KINDS: dict[RecipientKind, tuple[str, Look]] = {
    "cá nhân": ("Cá nhân", "finished"),
    "tập thể": ("Tập thể", "running"),
    "hộ gia đình": ("Hộ gia đình", "ahead"),
}
"""Each kind with its words and the look that its part of a bar has."""

Pair = tuple[Decision, Award]


@dataclass(frozen=True, slots=True)
class KindCount:
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class AwardCounts:
    """In the form of `board_counts.CountTable`: `states` are the kinds of recipients that somebody is of."""

    states: tuple[KindCount, ...]
    legend: tuple[tuple[Look, str], ...]
    rows: tuple[CountRow, ...]
    drawn: tuple[CountRow, ...]
    total: int


def award_counts(portal: Portal, awards: Iterable[Pair]) -> AwardCounts:
    """A row for each title, the most frequent first. What was revoked is not counted."""
    found: dict[str, Counter[RecipientKind]] = {}
    for _, award in awards:
        if not award.revocation:
            found.setdefault(title_name(portal, award.title), Counter())[award.recipient_kind] += 1
    sums = Counter[RecipientKind]()
    for counts in found.values():
        sums += counts
    kinds = [kind for kind in KINDS if sums[kind]]
    longest = max((counts.total() for counts in found.values()), default=0)
    ordered = sorted(found.items(), key=lambda each: (-each[1].total(), each[0]))
    rows = tuple(_row(name, counts, kinds, longest) for name, counts in ordered)
    return AwardCounts(
        states=tuple(KindCount(KINDS[kind][0], sums[kind]) for kind in kinds),
        legend=tuple((KINDS[kind][1], KINDS[kind][0]) for kind in kinds),
        rows=rows,
        drawn=rows[:BARS],
        total=sums.total(),
    )


def standing(awards: Iterable[Award]) -> int:
    """How many there are: what was revoked is never counted."""
    return sum(not award.revocation for award in awards)


def counts_words(awards: Iterable[Award]) -> str:
    """31 cá nhân, 5 tập thể, không kể 1 đã hủy bỏ."""
    found = Counter(None if award.revocation else award.recipient_kind for award in awards)
    return _beside_revoked(", ".join(f"{found[kind]} {kind}" for kind in KINDS if found[kind]), found[None])


def standing_words(awards: Sequence[Award]) -> str:
    """36, không kể 1 đã hủy bỏ."""
    count = standing(awards)
    return _beside_revoked(str(count), len(awards) - count)


def _beside_revoked(words: str, revoked: int) -> str:
    return ", không kể ".join(filter(None, (words, f"{revoked} đã hủy bỏ" if revoked else "")))


def _row(name: str, counts: Counter[RecipientKind], kinds: list[RecipientKind], longest: int) -> CountRow:
    bar: list[Segment] = []
    before = 0
    for kind in kinds:
        if count := counts[kind]:
            label, look = KINDS[kind]
            bar.append(Segment(look, label, count, _percent(before, longest), _percent(count, longest)))
            before += count
    words = ", ".join(f"{segment.count} {segment.label.lower()}" for segment in bar)
    return CountRow(
        name=name,
        url="",
        counts=tuple(counts[kind] for kind in kinds),
        total=counts.total(),
        words=f"{name}: {words}",
        bar=tuple(bar),
    )


def _percent(count: int, longest: int) -> str:
    return f"{100 * count / longest:.2f}"
