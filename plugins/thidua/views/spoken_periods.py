"""Months, quarters, years and hours as they are read aloud: tháng 4/2026, năm học 2025 - 2026, thứ 4, 7h30."""

from __future__ import annotations

import re

from thidua.views.spoken_dates import END, START, YEAR, month_words
from thidua.views.spoken_numbers import number_words, year_words
from thidua.views.spoken_roman import ordinal_words, rank_words

# Laws and decrees are often named by number and year alone.
_NUMBER_OF_YEAR = re.compile(
    r"(?P<word>(?<![^\W_])(?:số|nghị định|thông tư|nghị quyết|quyết định|luật|chỉ thị) )"
    rf"(?P<number>\d{{1,4}})/(?P<year>{YEAR}){END}",
    re.IGNORECASE,
)
_PART_OF_YEAR = re.compile(
    rf"(?P<word>(?<![^\W_])(?:quý|kỳ|đợt|lần|tuần|kì) )(?P<number>\d{{1,2}})/(?P<year>{YEAR}){END}", re.IGNORECASE
)
_MONTH_OF_YEAR = re.compile(
    rf"(?P<word>(?<![^\W_])tháng )?{START}(?P<month>0?[1-9]|1[0-2])/(?P<year>{YEAR}){END}", re.IGNORECASE
)
_MONTH = re.compile(r"(?P<word>(?<![^\W_])tháng )(?P<month>0?[1-9]|1[0-2])(?!\d|[.,/]\d)", re.IGNORECASE)
_YEARS = re.compile(rf"(?P<word>[^\W\d_]+ )?{START}(?P<first>{YEAR}) ?[-/] ?(?P<last>{YEAR}){END}")
_WORD_OF_YEAR = re.compile(rf"(?<=[^\W_]) ?/ ?(?P<year>{YEAR}){END}")
_ORDER = re.compile(r"(?P<word>(?<![^\W_])(?:thứ|hạng|giải) )(?P<number>\d{1,3})(?!\d|[.,/]\d)", re.IGNORECASE)

_HOUR = r"(?: ?h(?![^\W\d_])| ?g(?=[0-5]\d(?!\d))| giờ|:(?=[0-5]\d(?!\d)))"
_TIME = re.compile(
    rf"{START}(?P<hour>\d{{1,2}}){_HOUR}(?: ?(?P<minute>[0-5]\d)(?!\d|[.,/]\d))?(?:(?<=\d)(?: ?phút|'|p(?![^\W_])))?",
    re.IGNORECASE,
)
_BETWEEN_TIMES = re.compile(rf"(?<=[\dhờt']) ?- ?(?=\d{{1,2}}{_HOUR})", re.IGNORECASE)


def periods_in_words(text: str) -> str:
    """Every dash of the text is a hyphen, every space a single one; whole days have been read before."""
    text = _NUMBER_OF_YEAR.sub(
        lambda found: f"{found['word']}{number_words(int(found['number']))}, {year_words(found['year'])}", text
    )
    text = _PART_OF_YEAR.sub(
        lambda found: f"{found['word']}{number_words(int(found['number']))} {year_words(found['year'])}", text
    )
    text = _MONTH_OF_YEAR.sub(lambda found: f"{_month(found)} {year_words(found['year'])}", text)
    text = _MONTH.sub(_month, text)
    text = _YEARS.sub(_years, text)
    text = _WORD_OF_YEAR.sub(lambda found: f" {year_words(found['year'])}", text)
    return _ORDER.sub(_order, _TIME.sub(_time, _BETWEEN_TIMES.sub(" đến ", text)))


def _month(found: re.Match[str]) -> str:
    words = month_words(int(found["month"]))
    return words.replace("tháng ", found["word"], 1) if found["word"] else words


def _years(found: re.Match[str]) -> str:
    """A school year too: a pause between two years sounds like a list of them."""
    return f"{found['word'] or ''}{number_words(int(found['first']))} đến {number_words(int(found['last']))}"


def _order(found: re.Match[str]) -> str:
    words = ordinal_words if found["word"].lower() == "thứ " else rank_words
    return f"{found['word']}{words(int(found['number']))}"


def _time(found: re.Match[str]) -> str:
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if hour > 24 and found["minute"]:
        return found.group()
    return f"{number_words(hour)} giờ{f' {number_words(minute)} phút' if minute else ''}"
