"""The valid wording most like one that was not understood: misspelt words put right, or a known form filled in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from difflib import SequenceMatcher, get_close_matches
from itertools import chain, islice, product

from thidua.model.wording import fold_marks, plain_key

_MOST_SPELLINGS = 64
_LIKE_ENOUGH = 0.75

# "#" stands for a date, "@" for a year: they are taken over from what the editor wrote.
_FORMS = (
    "trước ngày #", "trước 17 giờ 00 ngày #", "chậm nhất ngày #", "chậm nhất vào ngày #", "chậm nhất là ngày #",
    "muộn nhất ngày #", "xong trước ngày #", "hoàn thành trước ngày #", "hoàn thành xong trong ngày #",
    "đến hết ngày #", "hạn cuối ngày #", "từ ngày # đến ngày #", "từ ngày # đến hết ngày #", "ngày #", "sáng ngày #", "chiều ngày #",
    "08 giờ 00 ngày #", "từ 8 giờ 00 đến 11 giờ 30 ngày #", "dự kiến ngày #", "dự kiến tổ chức vào ngày #",
    "quý I", "quý II", "quý III", "quý IV", "trong quý I", "trong tháng 01", "tháng 01", "đầu tháng 3", "giữa tháng 3",
    "cuối tháng 3", "đến hết tháng 6", "6 tháng đầu năm", "6 tháng cuối năm", "năm @", "cả năm", "trong năm",
    "trong năm @", "quý I năm @", "quý II năm @", "quý III năm @", "quý IV năm @", "trong tháng 01 năm @",
    "tháng 01 năm @", "6 tháng đầu năm @", "6 tháng cuối năm @", "năm học @-@", "giai đoạn @-@", "nhiệm kỳ @-@",
    "dự kiến trong tháng 01 năm @", "dự kiến trong quý I năm @", "dự kiến trong tháng 01", "dự kiến trong quý I",
    "hằng tuần", "hằng tháng", "hằng quý", "hằng năm", "định kỳ", "định kỳ hằng tháng", "định kỳ hằng quý",
    "định kỳ hằng năm", "định kỳ 6 tháng", "mỗi quý một lần", "thường xuyên", "đột xuất", "thường xuyên, đột xuất",
    "khi có", "khi có yêu cầu", "khi có hướng dẫn", "theo kế hoạch", "theo quy định", "theo yêu cầu", "theo hướng dẫn",
    "thời gian có thông báo sau", "có thông báo sau", "trong 05 ngày làm việc kể từ ngày nhận được kế hoạch",
    "trước 05 ngày so với ngày tổ chức", "ngay sau khi kết thúc hội nghị",
)  # fmt: skip
_ANY_CASE = re.IGNORECASE
_REPAIRS = (
    (re.compile(r"\bquý (?:[0-9]{1,2}|[ivx]{1,4})\b", _ANY_CASE), "quý IV"),
    (re.compile(r"\btháng (?:0|00|1[3-9]|[2-9][0-9])\b", _ANY_CASE), "tháng 12"),
    (re.compile(r"\btrước hết (?=ngày|tháng|quý|năm)", _ANY_CASE), "đến hết "),
    (re.compile(r"(?<!tháng )\b(?=(?:đầu|cuối) năm\b)", _ANY_CASE), "6 tháng "),
    (re.compile(r"\b0?6 tháng năm\b", _ANY_CASE), "6 tháng đầu năm"),
    (re.compile(r"^(?=[0-9]{4}$)"), "năm "),
    (re.compile(r"\b([0-9]{1,2})-([0-9]{1,2})$"), r"\1/\2"),
    (re.compile(r"(?<![0-9/.-])(?<!tháng )([0-9]{1,2}/[0-9]{4})$", _ANY_CASE), r"tháng \1"),
    (re.compile(r"\bT([0-9]{1,2})(?=/[0-9]{4})", _ANY_CASE), r"tháng \1"),
    (re.compile(r"\bQ([1-4])(?=/[0-9]{4})", _ANY_CASE), r"quý \1"),
    (re.compile(r"^h[ằà]ng ngày$", _ANY_CASE), "thường xuyên"),
    (re.compile(r"^nếu có$", _ANY_CASE), "khi có"),
)
_DATE = re.compile(r"[0-9]{1,2}[/.-][0-9]{1,2}(?:[/.-][0-9]{2,4})?(?![0-9])")
_YEAR = re.compile(r"(?<![0-9])[0-9]{4}(?![0-9])")
_ROMAN = re.compile(r"\bquý (?:i{1,3}|iv)\b", _ANY_CASE)
_WORDS = tuple(dict.fromkeys(word for form in _FORMS for word in re.findall(r"[^\W\d_]+", plain_key(form))))


def nearest_phrase(words: str, is_understood: Callable[[str], bool]) -> str:
    """Empty where nothing is near. `words` are tidy; `is_understood` tells what is worth proposing."""
    return _first_understood(chain(_repaired(words), _respelt(words), _filled_forms(words)), is_understood)


def repaired_phrase(words: str, is_understood: Callable[[str], bool]) -> str:
    """For a wording of a known form, where only a slip in it can be put right."""
    return _first_understood(_repaired(words), is_understood)


def _first_understood(attempts: Iterable[str], is_understood: Callable[[str], bool]) -> str:
    found = next(filter(is_understood, attempts), "")
    return _ROMAN.sub(lambda quarter: f"quý {quarter.group()[4:].upper()}", found)


def _repaired(words: str) -> Iterator[str]:
    for slip, right in _REPAIRS:
        repaired, count = slip.subn(right, words, count=1)
        if count:
            yield repaired


def _respelt(words: str) -> Iterator[str]:
    """The same words in the spellings that wordings of time use."""
    return (" ".join(spelling) for spelling in islice(product(*map(_spellings, words.split(" "))), _MOST_SPELLINGS))


def _spellings(word: str) -> list[str]:
    stem = word.rstrip(",;:")
    key, end = plain_key(stem), word[len(stem) :]
    if not key.isalpha():
        return [word]
    bare = fold_marks(key)
    alike = [known for known in _WORDS if fold_marks(known) == bare]
    if not alike and len(key) > 2:
        alike = get_close_matches(key, _WORDS, n=2, cutoff=0.74)
    if key in alike:
        return [word] + [f"{known}{end}" for known in alike if known != key]
    return [f"{known}{end}" for known in alike] or [word]


def _filled_forms(words: str) -> Iterator[str]:
    dates = _DATE.findall(words)
    masked = _DATE.sub("#", words)
    years = _YEAR.findall(masked)
    bare = fold_marks(_YEAR.sub("@", masked))
    scored = [
        (SequenceMatcher(None, bare, fold_marks(form), autojunk=False).ratio(), form)
        for form in _FORMS
        if form.count("#") == len(dates) and form.count("@") == len(years)
    ]
    for score, form in sorted(scored, key=lambda entry: -entry[0])[:3]:
        if score >= _LIKE_ENOUGH:
            yield _filled(form, dates, years)


def _filled(form: str, dates: list[str], years: list[str]) -> str:
    for slot, values in (("#", dates), ("@", years)):
        for value in values:
            form = form.replace(slot, value, 1)
    return form
