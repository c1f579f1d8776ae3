"""Wordings that name no day: to be announced, recurring, standing, or counted from something else. Reads plain keys."""

from __future__ import annotations

import re
from typing import Literal

from thidua.model.timing import Recurring, Relative, Standing, ToBeAnnounced, Unit
from thidua.model.written_days import Unreadable

NOTICE = (
    r"(?:(?:thời gian|ngày giờ)(?:(?:,| và) địa điểm)?(?: cụ thể| chính thức)? )?(?:sẽ )?(?:có )?"
    r"thông báo (?:cụ thể )?sau"
)
_ANNOUNCED = re.compile(
    rf"\(?{NOTICE}\)?|(?:thời gian )?chưa (?:xác định|ấn định|chốt)(?: ngày| thời gian)?"
    r"|(?:thực hiện )?theo (?:kế hoạch|quy định|quyết định|yêu cầu|hướng dẫn|thông báo|chỉ đạo|phân công|lịch"
    r"|chương trình|tiến độ|văn bản|công văn|giấy mời)(?P<open> .+)?"
)

_UNITS: dict[str, Unit] = {
    "tuần": "week", "tháng": "month", "quý": "quarter", "3 tháng": "quarter", "ba tháng": "quarter", "6 tháng": "half",
    "sáu tháng": "half", "nửa năm": "half", "năm": "year", "năm học": "school-year",
}  # fmt: skip
_UNIT = r"(?P<unit>tuần|0?[36] tháng|ba tháng|sáu tháng|tháng|quý|nửa năm|năm học|năm)"
_ONCE = r"(?: (?:một|0?1) lần)"
_REPORTING = r"(?:thực hiện |báo cáo |họp |tổ chức )?"
_RECURRING = (
    re.compile(rf"{_REPORTING}(?:định kỳ )?(?:hằng|mỗi) {_UNIT}{_ONCE}?"),
    re.compile(rf"{_REPORTING}định kỳ(?: theo| từng)? {_UNIT}{_ONCE}?"),
    re.compile(rf"{_REPORTING}{_UNIT}{_ONCE}"),
    re.compile(rf"{_REPORTING}(?:định kỳ )?(?:một|0?1) lần(?:/| mỗi | một | trong | trong một |/0?1 ){_UNIT}"),
    re.compile(rf"{_REPORTING}định kỳ(?P<unit>)(?: theo (?:quy định|kế hoạch|yêu cầu)(?P<open> .+)?)?"),
)

_ALWAYS = r"(?:thường xuyên|đột xuất|liên tục)"
_WHENEVER = r"khi (?:có|cần|phát sinh)(?P<open> .+)?"
_STANDING = (
    re.compile(rf"(?:thực hiện |triển khai )?{_ALWAYS}(?:(?:, | và |/| hoặc ){_ALWAYS}){{0,2}}(?: trong (?:cả )?năm)?"),
    re.compile(rf"(?:thực hiện |triển khai )?(?:{_ALWAYS}(?:, | và |/| hoặc ))?{_WHENEVER}"),
)

_COUNT = r"(?P<count>[0-9]{1,3})(?: \([^()]{1,20}\))? (?P<unit>ngày|tuần)(?P<working> làm việc)?"
_AT_LEAST = r"(?:ít nhất |tối thiểu |chậm nhất(?: là)? )?"
_FROM = r"(?:kể từ|tính từ|từ|kể từ sau|sau)"
_RELATIVE: tuple[tuple[Literal["before", "within", "after"], re.Pattern[str]], ...] = (
    ("before", re.compile(rf"{_AT_LEAST}trước {_COUNT},? (?:so với |tính đến |trước )?(?P<open>.+)")),
    ("before", re.compile(rf"{_AT_LEAST}{_COUNT},? trước (?P<open>.+)")),
    ("before", re.compile(rf"{_AT_LEAST}trước (?P<open>[^0-9].*?),? (?:ít nhất |tối thiểu )?{_COUNT}")),
    ("within", re.compile(rf"trong (?:thời hạn |vòng |thời gian )?(?:không quá )?{_COUNT},? {_FROM} (?P<open>.+)")),
    ("within", re.compile(rf"(?:chậm nhất(?: là)?(?: sau| trong)?|không quá) {_COUNT},? {_FROM} (?P<open>.+)")),
    ("after", re.compile(rf"sau {_COUNT},? {_FROM} (?P<open>.+)")),
    ("after", re.compile(rf"{_COUNT},? sau (?P<open>.+)")),
    ("after", re.compile(rf"sau (?P<open>[^0-9].*?),? {_COUNT}")),
)
# "Trước 10 ngày diễn ra hội nghị" lets one "ngày" do the work of two.
_HAPPENING = re.compile(r"(?:diễn ra|tổ chức|họp|khai mạc|bắt đầu|ban hành) ")
_AT_ONCE: tuple[tuple[Literal["before", "after"], re.Pattern[str]], ...] = (
    ("after", re.compile(r"ngay (?:sau )?(?P<open>khi .+)")),
    ("after", re.compile(r"ngay sau (?P<open>.+)")),
    ("before", re.compile(r"trước (?P<open>khi .+)")),
)

_CITATION = re.compile(r"số [^ ]+,? ngày [0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}")
_OTHER_TIME = re.compile(
    r"(?<![0-9])[0-9]{1,2}[/.-][0-9]{1,2}(?![0-9])|(?:ngày|tháng|quý|tuần) [0-9]|quý [iv]+\b"
    r"|[0-9] ?(?:ngày|giờ|h|phút|tháng|tuần)\b|(?:chậm|muộn|trễ) nhất|dự kiến|định kỳ|hằng (?:tuần|tháng|quý|năm)"
)
_OTHER_PHRASE = re.compile(r"(?:trước|trong|sau|ngay|đến|từ|vào) .*")
_MARKLESS = re.compile(r"[a-z]+(?: [a-z]+){2,}")


def read_open(key: str, words: list[str]) -> ToBeAnnounced | Recurring | Standing | Relative | None:
    """`words` are those of the wording as written, one for one with the key's."""
    if written := _ANNOUNCED.fullmatch(key):
        return ToBeAnnounced() if _is_detail(written["open"]) else None
    for form in _STANDING:
        if (written := form.fullmatch(key)) and _is_detail(written.groupdict().get("open")):
            return Standing()
    return _read_recurring(key) or _read_relative(key, words)


def _read_recurring(key: str) -> Recurring | None:
    for form in _RECURRING:
        if (written := form.fullmatch(key)) and _is_detail(written.groupdict().get("open")):
            return Recurring(_UNITS[written["unit"].lstrip("0")] if written["unit"] else "unstated")
    return None


def _read_relative(key: str, words: list[str]) -> Relative | None:
    for side, form in _AT_ONCE:
        if (written := form.fullmatch(key)) and _is_free_of_time(written["open"]):
            return Relative(side, 0, working_days=False, of=_as_written(written, words))
    for counted_side, form in _RELATIVE:
        if written := form.fullmatch(key):
            return _counted(counted_side, written, words)
    return None


def _counted(side: Literal["before", "within", "after"], written: re.Match[str], words: list[str]) -> Relative | None:
    if not _is_free_of_time(written["open"]):
        raise Unreadable("ngày mốc đã biết thì cần ghi ngày cuối cùng, như “chậm nhất ngày 15/10/2026”")
    count = int(written["count"])
    if count == 0 or (written["unit"] == "tuần" and written["working"]):
        return None
    days = 7 * count if written["unit"] == "tuần" else count
    return Relative(side, days, working_days=bool(written["working"]), of=_as_written(written, words))


def _as_written(written: re.Match[str], words: list[str]) -> str:
    """The open part in the editor's own letters: the words around it are counted in the key."""
    before = written.string[: written.start("open")].count(" ")
    after = written.string[written.end("open") :].count(" ")
    open_words = " ".join(words[before : len(words) - after])
    return f"ngày {open_words}" if _HAPPENING.match(written["open"]) else open_words


def _is_detail(tail: str | None) -> bool:
    """Whether what follows only details the wording ("theo kế hoạch của tỉnh"), and is no wording of its own."""
    return tail is None or (not _OTHER_PHRASE.fullmatch(tail.strip()) and _is_free_of_time(tail))


def _is_free_of_time(tail: str) -> bool:
    """Whether free words name no second time, which would be lost, and are written with their marks."""
    rest = _CITATION.sub("", tail.strip())
    return not (_OTHER_TIME.search(rest) or _MARKLESS.fullmatch(rest))
