"""One paragraph as the announcer reads it: no digit, no sign, no abbreviation that is known."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from thidua.views.spoken_abbreviations import explained, without_explanations
from thidua.views.spoken_dates import days_in_words
from thidua.views.spoken_figures import figures_in_words, spans_in_words, telephones_in_words
from thidua.views.spoken_marks import marks_in_words
from thidua.views.spoken_measures import measures_in_words
from thidua.views.spoken_periods import periods_in_words
from thidua.views.spoken_roman import roman_numerals_in_words
from thidua.views.spoken_stops import stops_in_words
from thidua.views.spoken_symbols import marker_and_rest, signs_in_words, with_plain_signs
from thidua.views.spoken_words import expanded, expanded_compounds, in_normal_case

_START_OF_SENTENCE = re.compile(r"(?:^|[.!?] )\w")
# Numbers, marks of documents, days and measures have one of these; most sentences have none.
_FIGURE = re.compile(r"[\d/²³]")
_UNKNOWN = re.compile(r"[^\W\d_]+")
# Of places and offices; behind a name or a person it is an initial, behind "lớp", "tổ" a mark.
_LONE_LETTER = re.compile(r"(?<![^\W_])(?P<before>[^\W\d_]+) (?P<letter>[HPQTX])(?![^\W_])(?=\.? (?P<next>\w))")
_NAMED_BY_LETTER = {
    "anh", "bà", "bác", "cháu", "chị", "chú", "chí", "cô", "cụm", "em", "khối", "khu", "lô", "lớp", "nhóm", "thầy",
    "tổ", "ông",
}  # fmt: skip


def spoken(text: str, abbreviations: Mapping[str, str]) -> str:
    """`abbreviations`: what `spoken_abbreviations.aloud` gives. "" when nothing of the text can be read aloud."""
    own = explained([text])
    known = {**abbreviations, **own} if own else abbreviations
    marker, said = marker_and_rest(without_explanations(with_plain_signs(text), known))
    has_figures = bool(_FIGURE.search(said))
    if has_figures:
        said = marks_in_words(telephones_in_words(said), known)
    said = expanded_compounds(roman_numerals_in_words(stops_in_words(said)), known)
    said = expanded(in_normal_case(said), known)
    if has_figures:
        said = periods_in_words(days_in_words(said))
        said = figures_in_words(measures_in_words(spans_in_words(said)))
    said = unicodedata.normalize("NFC", signs_in_words(said))
    return marker + _START_OF_SENTENCE.sub(lambda start: start.group().upper(), said) if said else ""


def unknown_abbreviations(text: str, abbreviations: Mapping[str, str]) -> tuple[str, ...]:
    """Words with two capitals or more, and lone letters before a name, that the announcer would meet as they are, each
    once, in order.
    """
    said = spoken(text, abbreviations)
    found = [(word.start(), word.group()) for word in _UNKNOWN.finditer(said)]
    unread = [(place, word) for place, word in found if sum(letter.isupper() for letter in word) > 1]
    unread += [(one.start("letter"), one["letter"]) for one in _LONE_LETTER.finditer(said) if _stands_for_a_word(one)]
    return tuple(dict.fromkeys(word for _, word in sorted(unread)))


def _stands_for_a_word(letter: re.Match[str]) -> bool:
    before = letter["before"]
    is_of_a_person = before.istitle() or before.lower() in _NAMED_BY_LETTER
    return letter["next"].isupper() and not is_of_a_person
