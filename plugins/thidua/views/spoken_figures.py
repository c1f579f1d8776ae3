"""Other figures as they are read aloud: telephone numbers, shares, spans, lists, scores, any number left over."""

from __future__ import annotations

import re

from thidua.views.spoken_dates import COUNTED
from thidua.views.spoken_measures import UNIT
from thidua.views.spoken_numbers import WRITTEN, digit_words, written_number_words

# Ten or eleven digits from 0 or +84 on, in the groups that they are written in, else four, three and the rest.
_TELEPHONE = re.compile(r"(?<![\w.,/+])(?P<country>\+84|0)(?P<rest>[ .-]?\d(?:[ .-]?\d){8,9})(?![\w/]|[.,]\d)")
_SHORT_TELEPHONE = re.compile(
    r"(?P<word>(?<![^\W_])(?:gọi|điện thoại|đường dây nóng|tổng đài|số máy|hotline|cứu hỏa|chữa cháy|cấp cứu|cảnh sát)"
    r"(?: số)?:? )(?P<number>1\d{2,4})(?!\d|[.,/]\d)",
    re.IGNORECASE,
)
_FREE_TELEPHONE = re.compile(r"(?<![\w.,/])1[89]00[ .]?\d{4,6}(?![\w/]|[.,]\d)")
_LIST = re.compile(r"(?<![\d.,])\d{1,2}(?:,\d{1,2}){2,}(?![\d,])")
_PARTED_BY_COMMAS = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?![\d,])")
_SHARE = re.compile(
    rf"(?<![\w/.,])(?P<part>{WRITTEN})/(?P<whole>{WRITTEN})(?!/)(?P<counted> {COUNTED})?", re.IGNORECASE
)
# Everyday fractions, unless things are counted: 1/3 is a third, 2/3 thôn are two of three.
_FRACTIONS = {("1", "2"), ("1", "3"), ("2", "3"), ("1", "4"), ("3", "4"), ("1", "5"), ("1", "10")}
_SPAN = re.compile(rf"(?<![\w.,-])(?P<first>{WRITTEN})(?P<unit> ?{UNIT})? ?- ?(?={WRITTEN}(?! ?-))", re.IGNORECASE)
_SCORE = re.compile(
    r"(?P<word>(?<![^\W_])(?:tỷ số|tỉ số|thắng|thua|hòa) )(?P<a>\d{1,2}) ?- ?(?P<b>\d{1,2})(?!\d)", re.IGNORECASE
)
_MARK = re.compile(r"(?P<word>(?<![^\W_])số:? )(?P<number>0\d*)(?![\d.,/]\d)", re.IGNORECASE)
_TIMES = re.compile(r"(?<=[\dm]) ?[x×] ?(?=\d)")
_NUMBER = re.compile(rf"(?<![\d.,]){WRITTEN}")
_DIGITS = re.compile(r"\d+")
# Three digits behind a point are thousands.
_POINT = re.compile(r"(?<=\d)\.(?=\d{1,2}(?!\d)|\d{4})")


def telephones_in_words(text: str) -> str:
    text = _FREE_TELEPHONE.sub(lambda found: _in_groups(f"{found.group()[:4]} {found.group()[4:]}"), text)
    text = _SHORT_TELEPHONE.sub(lambda found: f"{found['word']}{_in_groups(found['number'])}", text)
    return _TELEPHONE.sub(lambda found: _telephone(found["country"], found["rest"]), text)


def figures_in_words(text: str) -> str:
    """What no other reader has taken; afterwards no digit is left."""
    text = _LIST.sub(lambda found: found.group().replace(",", ", "), text)
    text = _PARTED_BY_COMMAS.sub(lambda found: found.group().replace(",", "."), text)
    text = _SHARE.sub(_share, text)
    text = _MARK.sub(lambda found: f"{found['word']}{written_number_words(found['number'], counted=False)}", text)
    for number in (_NUMBER, _DIGITS):
        text = number.sub(lambda found: _apart(found, written_number_words(found.group())), _POINT.sub(" chấm ", text))
    return text


def spans_in_words(text: str) -> str:
    """Before the units are read, which stand behind the last number only."""
    text = _SCORE.sub(r"\g<word>\g<a>, \g<b>", _TIMES.sub(" nhân ", text))
    return _SPAN.sub(r"\g<first>\g<unit> đến ", text)


def _telephone(country: str, rest: str) -> str:
    written = f"{country}{rest}"
    if not re.search(r"\d[ .-]\d", written.removeprefix("+84").lstrip(" .-")):
        digits = re.sub(r"\D", "", written)
        head = 2 if country == "+84" else 4
        middle = head + 3
        written = f"{digits[:head]} {digits[head:middle]} {digits[middle:]}"
    return ("cộng " if country == "+84" else "") + _in_groups(written)


def _in_groups(written: str) -> str:
    return ", ".join(digit_words(group) for group in re.findall(r"\d+", written))


def _share(found: re.Match[str]) -> str:
    part, whole, counted = found["part"], found["whole"], found["counted"] or ""
    link = "phần" if (part, whole) in _FRACTIONS and not counted else "trên"
    said = "tư" if link == "phần" and whole == "4" else written_number_words(whole)
    return f"{written_number_words(part)} {link} {said}{counted}"


def _apart(found: re.Match[str], words: str) -> str:
    """The words with a space where a letter touched the number."""
    text, start, end = found.string, found.start(), found.end()
    before = " " if start and text[start - 1].isalnum() else ""
    after = " " if text[end : end + 1].isalnum() else ""
    return f"{before}{words}{after}"
