"""Days as they are read aloud: 09/01/2026, ngày 9/1, sáng 21.1, 25-26/12, từ 01/5 đến 30/9/2026."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from thidua.views.spoken_numbers import number_words, year_words

START = r"(?<![\w/.,-])"
END = r"(?![\w/]|[.,:-]\d| giờ(?![^\W_])| h(?![^\W_]))"
YEAR = r"(?:(?:1[89]|2[01])\d\d(?!\d))"
# A share of these is counted, and is no day: 6/27 thôn.
COUNTED = (
    r"(?:thôn|bản|xóm|khu|tổ|xã|phường|hộ|trường|lớp|chi bộ|chi hội|chỉ tiêu|tiêu chí|nội dung|nhiệm vụ|đơn vị|cơ quan"
    r"|đại biểu|phiếu|người|thành viên|đảng viên|hội viên|đoàn viên|cán bộ|công chức|ý kiến|hồ sơ|mô hình)(?![^\W_])"
)

_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
_MONTH = r"(?:0?[1-9]|1[0-2])(?!\d)"
_ITEM = rf"(?:ngày )?{_DAY}(?:[/.]{_MONTH}(?:[/.]{YEAR})?|-{_MONTH}(?:-{YEAR}|(?![/-])))?"
_LINK = r"(?: ?(?:-|,|và|hoặc|đến hết|đến) ?)"
# After these a day is meant even without a year; elsewhere 9/1 is one only if it cannot be a share.
_SURE = (
    r"(?<!mỗi )(?<!hằng )(?<!hàng )(?<!một )ngày|sáng|trưa|chiều|tối|hôm|lễ|mừng|kỷ niệm|dịp|mùng|mồng|quốc khánh"
    r"|lao động|thiếu nhi|(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật)[,(]?"
)
_CHAIN = re.compile(
    rf"(?P<cue>(?<![^\W_])(?:{_SURE}) \(?)?(?P<chain>{START}{_ITEM}(?:{_LINK}{_ITEM})*){END}",
    re.IGNORECASE,
)
_PART = re.compile(
    rf"(?P<link>{_LINK})?(?P<named>ngày )?(?P<day>{_DAY})"
    rf"(?:(?P<sign>[/.])(?P<month>{_MONTH})(?:[/.](?P<year>{YEAR}))?|-(?P<month_2>{_MONTH})(?:-(?P<year_2>{YEAR})|(?![/-])))?",
    re.IGNORECASE,
)
_COUNTED_NEXT = re.compile(rf" ?(?:{COUNTED}|số(?![^\W_]))", re.IGNORECASE)
_REPEATED_NEXT = re.compile(r" ?(?:lần|buổi|giờ)(?![^\W_])", re.IGNORECASE)
_SAYS_DAY = ("ngày ", "mùng ", "mồng ")
_YEAR_LAST = re.compile(rf"{YEAR}$")
_ROUND_THE_CLOCK = "24/7"


@dataclass(frozen=True, slots=True)
class _Day:
    """`month` and `year` are 0 where they are not written."""

    day: int
    month: int
    year: int
    is_named: bool
    link: str
    has_slash: bool


def day_words(day: date) -> str:
    """Not "mùng": many hear the lunar calendar in it."""
    return f"ngày {number_words(day.day)} {month_words(day.month)} {year_words(day.year)}"


def month_words(month: int) -> str:
    return f"tháng {'tư' if month == 4 else number_words(month)}"


def days_in_words(text: str) -> str:
    """Every dash of the text is a hyphen, every space a single one."""
    return _CHAIN.sub(_chain_words, text)


def _chain_words(found: re.Match[str]) -> str:
    days = [_read(part) for part in _PART.finditer(found["chain"])]
    cue = found["cue"] or ""
    if not _are_dates(days, sure=bool(cue)) or _is_counted(found, sure=bool(cue)):
        return found.group()
    said = cue
    is_span = found.string[: found.start()].lower().endswith("từ ")
    for before, day in zip([None, *days], days, strict=False):
        needs_word = before.month > 0 if before else not cue.lower().endswith(_SAYS_DAY)
        said += _link_words(before, day, is_span=is_span)
        said += f"{'ngày ' if needs_word or day.is_named else ''}{number_words(day.day)}"
        said += f" {month_words(day.month)}" if day.month else ""
        said += f" {year_words(day.year)}" if day.year else ""
    return said


def _read(part: re.Match[str]) -> _Day:
    month, year = part["month"] or part["month_2"], part["year"] or part["year_2"]
    link = (part["link"] or "").strip()
    return _Day(int(part["day"]), int(month or 0), int(year or 0), bool(part["named"]), link, part["sign"] == "/")


def _are_dates(days: list[_Day], *, sure: bool) -> bool:
    if sure or any(day.year or day.is_named for day in days):
        return any(day.month for day in days)
    return any(day.has_slash and day.day > day.month for day in days)


def _is_counted(found: re.Match[str], *, sure: bool) -> bool:
    """9/1 chỉ tiêu, 2-3 lần: what stands behind says that no day is meant."""
    text, end = found.string, found.end()
    if _YEAR_LAST.search(found["chain"]):
        return False
    is_share = not sure and (found["chain"] == _ROUND_THE_CLOCK or bool(_COUNTED_NEXT.match(text, end)))
    return is_share or bool(_REPEATED_NEXT.match(text, end))


def _link_words(before: _Day | None, day: _Day, *, is_span: bool) -> str:
    if before is None:
        return ""
    if day.link == "-":
        is_pair = not before.month and day.day == before.day + 1 and not is_span
        return " và " if is_pair else " đến "
    return ", " if day.link == "," else f" {day.link} "
