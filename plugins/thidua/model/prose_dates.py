"""Deadlines written out in running prose: where they stand and what they mean. Dates of citations are none."""

from __future__ import annotations

import re
from dataclasses import dataclass

from thidua.model.deadline_phrases import read_deadline
from thidua.model.phrases import phrase_key
from thidua.model.settled_phrases import read_span
from thidua.model.timing import Before, NoLaterThan, Span
from thidua.model.wording import plain_key, tidy
from thidua.model.written_days import Unreadable

_LONGEST = 100
_LONGEST_SENTENCE = 600
_GAP = r"[\s*]{1,6}"
# In decomposed text a marked letter is two characters or three, so the letters between are counted loosely.
_DATE = re.compile(
    r"(?<![0-9/.,])[0-9]{1,2}"
    rf"(?:(?P<sep>[/.-])[0-9]{{1,2}}(?:(?P=sep)[0-9]{{4}})?|{_GAP}th[^\s\d]{{1,3}}ng{_GAP}[0-9]{{1,2}})"
    rf"(?:{_GAP}n[^\s\d]{{1,2}}m{_GAP}[0-9]{{4}})?(?![0-9/%])",
    re.IGNORECASE,
)
_ISO_DATE = re.compile(r"(?<![0-9/.,])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9/%])")
_WORD = re.compile(r"[^\s*()\[\]“”\"]+")
_FIRST_WORDS = {"trước", "chậm", "muộn", "trễ", "đến", "hết", "hạn", "thời", "không", "xong", "hoàn", "từ", "kể"}
# A count up to a day, a rule in force from a day or a text issued before a day sets no task.
_OTHER_MATTER = re.compile(r"(?:\btính|\bhiệu lực(?: thi hành)?|\b(?:đã|được) ban hành|\bsinh)$")
_NAMES_DAY_OR_YEAR = re.compile(r"\bngày |[0-9]{4}")
_SINGLE_TO = re.compile(r"(?:đến|tới) (?!hết )")
# A legal basis opens its paragraph and closes with ";": "1. Căn cứ Kế hoạch này, …" is an ordinary sentence.
_BREAK = re.compile(r";|\n\s*\n|(?<=[^\d\s])\.\s")


@dataclass(frozen=True, slots=True)
class FoundDeadline:
    """`wording` is what stands between `start` and `end`, without bold markers and line breaks."""

    start: int
    end: int
    wording: str
    meaning: Before | NoLaterThan | Span


def find_deadlines(prose: str, year: int | None) -> tuple[FoundDeadline, ...]:
    """Dated deadlines in the order of the text; `year` serves where a date names none."""
    found: list[FoundDeadline] = []
    for date_end in sorted({date.end() for form in (_DATE, _ISO_DATE) for date in form.finditer(prose)}):
        deadline = _ending_at(prose, date_end, year)
        if deadline and not (found and found[-1].end > deadline.start):
            found.append(deadline)
    return tuple(found)


def _ending_at(prose: str, end: int, year: int | None) -> FoundDeadline | None:
    """The longest deadline whose last date ends there."""
    for word in _WORD.finditer(prose, max(0, end - _LONGEST), end):
        start = word.start()
        if plain_key(word.group()) not in _FIRST_WORDS or prose[start - 1 : start].isalnum():
            continue
        written = prose[start:end]
        wording = tidy(written.replace("*", ""))
        try:
            meaning = _meaning(phrase_key(wording), year)
        except Unreadable:
            return None
        if meaning is None:
            continue
        if _is_other_matter(prose[max(0, start - _LONGEST_SENTENCE) : start], prose[end : end + _LONGEST_SENTENCE]):
            return None
        closing = 2 if written.count("**") % 2 and prose.startswith("**", end) else 0
        return FoundDeadline(start, end + closing, wording, meaning)
    return None


def _is_other_matter(before: str, after: str) -> bool:
    opening = plain_key(_BREAK.split(before)[-1].replace("*", ""))
    closing = _BREAK.search(after)
    is_basis = opening.lstrip("- ").startswith("căn cứ ") and closing is not None and closing.group() == ";"
    return is_basis or _OTHER_MATTER.search(opening) is not None


def _meaning(key: str, year: int | None) -> Before | NoLaterThan | Span | None:
    """Neither fractions ("từ 1/3 đến 1/2") nor how far things have got ("đến ngày …") are deadlines."""
    if not _NAMES_DAY_OR_YEAR.search(key) or _SINGLE_TO.match(key):
        return None
    return read_deadline(key, year) or read_span(key, year)
