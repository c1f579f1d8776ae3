"""Text → what it is found by: words folded and as marked, pairs of neighbours, abbreviations written out and words
abbreviated. assets/search.js folds what people type in the same way.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from thidua.model.wording import fold_marks, plain_key, tidy
from thidua.views.abbreviations import Abbreviation

_WORD = re.compile(r"[^\W_]+")

Word = tuple[str, str]
"""(folded, marked): ("hoa", "hòa")."""


@dataclass(frozen=True, slots=True)
class Terms:
    words: frozenset[Word] = frozenset()
    pairs: frozenset[str] = frozenset()

    def joined(self, other: Terms) -> Terms:
        return Terms(self.words | other.words, self.pairs | other.pairs)


@lru_cache(maxsize=50_000)
def word(written: str) -> Word:
    """Numbers lose their leading zeros: 07/KH-UBND is found as 7/KH-UBND, 06 tháng as 6 tháng."""
    folded = fold_marks(written)
    if folded.isdecimal():
        number = folded.lstrip("0") or "0"
        return number, number
    return folded, plain_key(written)


def words(text: str) -> list[Word]:
    return [word(written) for written in _WORD.findall(tidy(text))]


def terms_reader(abbreviations: Sequence[Abbreviation]) -> Callable[[str], Terms]:
    """A function from text to terms that knows these abbreviations and remembers texts that come again."""
    written_out = {each.short: words(each.full) for each in abbreviations}
    by_first: dict[Word, list[tuple[list[Word], Word]]] = {}
    for each in sorted(abbreviations, key=lambda each: -len(words(each.full))):
        full = words(each.full)
        by_first.setdefault(full[0], []).append((full, word(each.short)))
    by_first_shortest = {first: known[::-1] for first, known in by_first.items()}

    @lru_cache(maxsize=10_000)
    def terms(text: str) -> Terms:
        written = _WORD.findall(tidy(text))
        plain = [word(each) for each in written]
        found = _terms(plain)
        if not written_out.keys().isdisjoint(written):
            found = found.joined(_terms([out for each in written for out in written_out.get(each) or [word(each)]]))
        if not by_first.keys().isdisjoint(plain):
            # "Văn hóa - Xã hội" is VHXH, and VH-XH.
            for shorts in (by_first, by_first_shortest):
                found = found.joined(_terms(_abbreviated(plain, shorts)))
        return found

    return terms


def _terms(found: list[Word]) -> Terms:
    return Terms(frozenset(found), frozenset(f"{first} {second}" for (first, _), (second, _) in pairwise(found)))


def _abbreviated(plain: list[Word], by_first: dict[Word, list[tuple[list[Word], Word]]]) -> list[Word]:
    found: list[Word] = []
    end = 0
    for place in [place for place, first in enumerate(plain) if first in by_first]:
        for full, short in by_first[plain[place]] if place >= end else ():
            if plain[place : place + len(full)] == full:
                found += [*plain[end:place], short]
                end = place + len(full)
                break
    return found + plain[end:]
