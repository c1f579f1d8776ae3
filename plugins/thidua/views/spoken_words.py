"""Words as they are read aloud: headings in capitals in normal letters, abbreviations in full."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from thidua.model.wording import fold_marks

_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?(?:uye|uya|uyu|ieu|yeu|uoi|uou|oai|oay|oao|oeo|uay|uai|[aeiouy]{1,2})(?:ng|nh|ch|[cmnpt])?"
)
_PARTS = re.compile(r"[^\W\d_]+|[\W\d_]+")
_CAPITALS = "".join(filter(str.isupper, map(chr, range(0x1F00))))
_TWO_CAPITALS = re.compile(f"[{_CAPITALS}]{{2}}")
_SAME_RUN = {" ", "-", " - "}
_DASH = re.compile(r" ?[-\u2013\u2014] ?")


def in_normal_case(text: str) -> str:
    """Runs of words in capitals; a lone one only where marks show that it is a word: "NGHỈ", but not "TU" or "OCOP"."""
    if not _TWO_CAPITALS.search(text):
        return text
    parts = _PARTS.findall(text)
    return "".join(part.lower() if _is_shouted(parts, place) else part for place, part in enumerate(parts))


def _is_shouted(parts: list[str], place: int) -> bool:
    word = parts[place]
    if not word.isupper() or not _SYLLABLE.fullmatch(fold_marks(word)):
        return False
    neighbours = [
        parts[place + 2 * step]
        for step in (-1, 1)
        if 0 <= place + 2 * step < len(parts) and parts[place + step] in _SAME_RUN
    ]
    stands_in_a_run = len(word) > 1 and any(len(each) > 1 and each.isupper() for each in neighbours)
    return stands_in_a_run or (len(word) > 1 and fold_marks(word) != word.lower().replace("đ", "d"))


def expanded(text: str, abbreviations: Mapping[str, str]) -> str:
    """The longest that fits, whole words only; the dash inside one may have spaces."""
    if not abbreviations:
        return text
    pattern, full = _readers(tuple(abbreviations.items()))
    return pattern.sub(lambda found: _apart(found, full[_key(found.group())]), text)


def expanded_compounds(text: str, abbreviations: Mapping[str, str]) -> str:
    """Those with a dash inside, before capitals are looked at: "QP-AN" has the word "an" in it."""
    if "-" not in text or not _TWO_CAPITALS.search(text):
        return text
    return expanded(text, {short: words for short, words in abbreviations.items() if "-" in short})


def _key(short: str) -> str:
    return _DASH.sub("-", short)


@lru_cache(maxsize=64)
def _readers(abbreviations: tuple[tuple[str, str], ...]) -> tuple[re.Pattern[str], dict[str, str]]:
    full = {_key(short): words for short, words in abbreviations}
    choices = (
        re.escape(short).replace(r"\-", " ?- ?") + ("" if short.endswith(".") else r"(?![^\W_])")
        for short in sorted(full, key=len, reverse=True)
    )
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(choices)})"), full


def _apart(found: re.Match[str], words: str) -> str:
    return f"{words} " if found.string[found.end() : found.end() + 1].isalnum() else words
