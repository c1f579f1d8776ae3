"""The valid wording most like one that was not understood: misspelt words put right, or a known form filled in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from difflib import SequenceMatcher, get_close_matches
from itertools import chain, islice, product

from thidua.model.wording import fold_marks, plain_key

_MOST_SPELLINGS = 200
_LIKE_WORDS = 0.74
_LIKE_FORMS = 0.78

# "#" stands for a date, "@" for a year: they are taken over from what the editor wrote.
_FORMS = (
    "trước ngày #", "trước 17 giờ 00 ngày #", "chậm nhất ngày #", "chậm nhất vào ngày #", "chậm nhất là ngày #",
    "muộn nhất ngày #", "xong trước ngày #", "hoàn thành trước ngày #", "hoàn thành xong trong ngày #",
    "đến hết ngày #", "hạn cuối ngày #", "từ ngày # đến ngày #", "từ ngày # đến hết ngày #", "ngày #", "sáng ngày #",
    "chiều ngày #", "08 giờ 00 ngày #", "từ 8 giờ 00 đến 11 giờ 30 ngày #", "dự kiến ngày #",
    "dự kiến tổ chức vào ngày #", "quý I", "quý II", "quý III", "quý IV", "trong quý I", "trong tháng 01", "tháng 01",
    "đầu tháng 3", "giữa tháng 3", "cuối tháng 3", "đến hết tháng 6", "6 tháng đầu năm", "6 tháng cuối năm", "năm @",
    "cả năm", "trong năm", "trong năm @", "quý I năm @", "quý II năm @", "quý III năm @", "quý IV năm @",
    "trong tháng 01 năm @", "tháng 01 năm @", "6 tháng đầu năm @", "6 tháng cuối năm @", "năm học @-@",
    "giai đoạn @-@", "nhiệm kỳ @-@", "dự kiến trong tháng 01 năm @", "dự kiến trong quý I năm @",
    "dự kiến trong tháng 01", "dự kiến trong quý I", "hằng tuần", "hằng tháng", "hằng quý", "hằng năm", "định kỳ",
    "định kỳ hằng tháng", "định kỳ hằng quý", "định kỳ hằng năm", "định kỳ 6 tháng", "mỗi quý một lần",
    "thường xuyên", "đột xuất", "thường xuyên, đột xuất", "khi có", "khi có yêu cầu", "khi có hướng dẫn",
    "theo kế hoạch", "theo quy định", "theo yêu cầu", "theo hướng dẫn", "thời gian có thông báo sau",
    "có thông báo sau", "trong 05 ngày làm việc kể từ ngày nhận được kế hoạch", "trước 05 ngày so với ngày tổ chức",
    "ngay sau khi kết thúc hội nghị",
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
_NUMBER = re.compile(r"[0-9]+|\b[ivx]+\b")
_ROMAN = re.compile(r"\bquý (?:i{1,3}|iv)\b", _ANY_CASE)
_OTHER_WORDS = """
    thứ hai ba tư năm sáu bảy chủ nhật buổi cả ngày lúc vào phút gửi nộp báo cáo thực hiện diễn ra hạ trung thượng tuần
    cùng là nay không muộn hơn chót thời hạn chưa xác định cụ thể sẽ địa điểm lần ít trước tiến độ chỉ đạo các liên tục
    và hoặc họp
"""
_WORDS = tuple(dict.fromkeys(re.findall(r"[^\W\d_]+", plain_key(" ".join((*_FORMS, _OTHER_WORDS))))))
_SPELLINGS: dict[str, list[str]] = {}
for _word in _WORDS:
    _SPELLINGS.setdefault(fold_marks(_word), []).append(_word)


def nearest_phrase(words: str, is_understood: Callable[[str], bool]) -> str:
    """Empty where nothing is near. `words` are tidy; `is_understood` tells what is worth proposing."""
    return _first_understood(chain(_repaired(words), _respelt(words), _filled_forms(words)), is_understood)


def repaired_phrase(words: str, is_understood: Callable[[str], bool]) -> str:
    """For a wording of a known form, where only a slip in it can be put right."""
    return _first_understood(_repaired(words), is_understood)


def is_without_marks(words: str, nearest: str) -> bool:
    """Whether words of time are typed on a bare keyboard: "truoc" for "trước"."""
    keys = [plain_key(word) for word in re.findall(r"[A-Za-z]+", words)]
    is_only_bare = fold_marks(words) == fold_marks(nearest)
    return _is_bare(words) and (is_only_bare or any(key not in _SPELLINGS.get(key, [key]) for key in keys))


def _is_bare(words: str) -> bool:
    return plain_key(words).isascii()


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
    choices = [_spellings(word, is_bare=_is_bare(words)) for word in words.split(" ")]
    return (" ".join(spelling) for spelling in islice(product(*choices), _MOST_SPELLINGS))


def _spellings(word: str, *, is_bare: bool) -> list[str]:
    """Known words for the written one. A bare word that is not known has none: its marks cannot be told."""
    stem = word.strip("(),;:")
    key = plain_key(stem)
    alike = _SPELLINGS.get(fold_marks(key), [])
    if (key in alike and not key.isascii()) or (not alike and (stem.isupper() or not key.isalpha())):
        return [word]
    if not alike and not is_bare:
        alike = get_close_matches(key, _WORDS, n=2, cutoff=_LIKE_WORDS) or [stem]
    return [word.replace(stem, known) for known in sorted(alike, key=lambda known: (known.isascii(), known != key))]


def _filled_forms(words: str) -> Iterator[str]:
    """Known forms much like the words, with their dates and years, and with no other number than theirs."""
    dates = _DATE.findall(words)
    masked = _DATE.sub("#", words)
    years = _YEAR.findall(masked)
    masked = _YEAR.sub("@", masked)
    fold = fold_marks if _is_bare(words) else plain_key
    scored = [
        (SequenceMatcher(None, fold(masked), fold(form), autojunk=False).ratio(), form)
        for form in _FORMS
        if form.count("#") == len(dates) and form.count("@") == len(years) and _numbers(form) == _numbers(masked)
    ]
    for score, form in sorted(scored, key=lambda entry: -entry[0])[:3]:
        if score >= _LIKE_FORMS:
            yield _filled(form, dates, years)


def _numbers(words: str) -> list[str]:
    return [number.lstrip("0") for number in _NUMBER.findall(plain_key(words))]


def _filled(form: str, dates: list[str], years: list[str]) -> str:
    for slot, values in (("#", dates), ("@", years)):
        for value in values:
            form = form.replace(slot, value, 1)
    return form
