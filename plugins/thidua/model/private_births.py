"""Full days of birth: by the word beside them, or in brackets after the name of a person."""

from __future__ import annotations

import re
from collections.abc import Iterator

EARLIEST_LIVING_BIRTH = 1915
"""Nobody born before is alive; birthdays of historical people ("sinh ngày 19/5/1890") stand in every other speech."""

LATEST_BRACKETED_BIRTH = 2020
"""A later day in brackets after a name is that of what the person did or was given."""

Span = tuple[int, int]

_DAY = (
    r"\d{1,2}[ ]?[/.-][ ]?\d{1,2}[ ]?[/.-][ ]?(?:\d{4}|\d\d)(?!\d)|\d{4}-\d\d-\d\d(?!\d)"
    r"|\d{1,2}[ ]tháng[ ]\d{1,2}[ ,]{1,2}(?:năm[ ])?\d{4}"
)
_YEAR = re.compile(r"\d{4}")
_BIRTHDAYS = re.compile(
    r"(?:ngày,?[ ]?(?:tháng,?[ ]?năm[ ])?sinh|ngay[ _]?(?:thang[ _]?nam[ _]?)?sinh|năm[ ]sinh|(?<!\w)dob(?!\w)"
    rf"|(?<!\w)(?:sn|ns)(?=[ .]?:|[ ]\d))[ .:(-]{{0,6}}(?:(?:là|vào)[ ])?(?:ngày[ ])?(?P<value>{_DAY})",
    re.IGNORECASE,
)
_BORN = re.compile(
    r"(?:(?<!\w)(?P<before>\w+)[ ]|^[ ]*|[^\w\s][ ]{0,3})sinh[ ](?:vào[ ])?(?:(?:ngày|hôm|mồng|mùng)[ ]){0,2}"
    rf"(?P<value>{_DAY})",
    re.IGNORECASE | re.MULTILINE,
)
_BEFORE_BORN = frozenset((
    "ông", "bà", "anh", "chị", "em", "cháu", "con", "tôi", "cô", "chú", "bác", "thầy", "chí", "người", "được",
    "là", "và", "đã", "bé", "mình", "vốn", "trai", "gái", "nam", "nữ",
))  # fmt: skip
# "Hy sinh ngày …", "Học sinh ngày …": other words that a capital letter may begin.
_OTHER_WORDS = frozenset((
    "khai", "học", "hy", "hi", "vệ", "phát", "thí", "giáng", "dân", "an", "tuyển", "ký", "kí", "kháng", "quyên",
    "tái", "y", "mưu", "tiên", "giám", "môn", "cứu", "hộ", "đản",
))  # fmt: skip
_BRACKETED = re.compile(rf"[ ]?\((?:ngày[ ])?(?P<value>{_DAY})[ ]?\)", re.IGNORECASE)
_LONGEST_NAME = 60
_WORDS = re.compile(r"[^\W\d_]+(?:[ ]|$)")
_ADDRESSES = frozenset((
    "ông", "bà", "anh", "chị", "em", "cháu", "cô", "chú", "bác", "thầy", "cụ", "chí", "bé", "mẹ", "bạn",
))  # fmt: skip
_FAMILY_NAMES = frozenset((
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
    "Lý", "Nông", "Lương", "Vi", "Hứa", "Triệu", "Đinh", "Đoàn", "Lâm", "Mai", "Trịnh", "Tô", "Hà", "Chu", "Đào",
    "Lò", "Sùng", "Giàng", "Vàng", "Bế", "Chẩu", "Đàm", "Trương", "Tạ", "Quách",
))  # fmt: skip
# "đường Lê Lợi", "Chiến dịch Hồ Chí Minh": what is named after people has days of its own.
_NAMED_AFTER = frozenset((
    "đường", "phố", "ngõ", "cầu", "trường", "học", "sở", "dịch", "giải", "thưởng", "quỹ", "viện", "tàng", "lăng",
    "tượng", "đài", "niệm",
))  # fmt: skip


def births(text: str) -> Iterator[Span]:
    for birthday in _BIRTHDAYS.finditer(text):
        if _may_live(birthday["value"]):
            yield birthday.span("value")
    for born in _BORN.finditer(text):
        if _is_of_a_person(born["before"] or "") and _may_live(born["value"]):
            yield born.span("value")
    for bracketed in _BRACKETED.finditer(text):
        year = _YEAR.search(bracketed["value"])
        if (
            year
            and EARLIEST_LIVING_BIRTH <= int(year[0]) <= LATEST_BRACKETED_BIRTH
            and _ends_in_a_name(text[max(0, bracketed.start() - _LONGEST_NAME) : bracketed.start()])
        ):
            yield bracketed.span("value")


def _ends_in_a_name(before: str) -> bool:
    """Capitalised words after a form of address, or those that a family name begins."""
    words = [word.strip() for word in _last_words(before)]
    size = next((size for size, word in enumerate(reversed(words)) if not word[0].isupper()), len(words))
    name, lead = words[len(words) - size :], words[: len(words) - size][-1:]
    if not name:
        return False
    if name[0].casefold() in _ADDRESSES:
        return len(name) > 1
    if lead and lead[0] in _ADDRESSES:
        return True
    # Two words may be a place: Hà Nội, Lâm Đồng.
    return len(name) > 2 and name[0] in _FAMILY_NAMES and not (lead and lead[0] in _NAMED_AFTER)


def _last_words(before: str) -> list[str]:
    """Those that nothing but a space stands between."""
    found = list(_WORDS.finditer(before.rstrip()))
    words: list[str] = []
    end = len(before.rstrip())
    for word in reversed(found):
        if word.end() != end:
            break
        words.insert(0, word[0])
        end = word.start()
    return words


def _is_of_a_person(before: str) -> bool:
    word = before.casefold()
    return not before or word in _BEFORE_BORN or (before[0].isupper() and word not in _OTHER_WORDS)


def _may_live(day: str) -> bool:
    year = _YEAR.search(day)
    return not year or int(year[0]) >= EARLIEST_LIVING_BIRTH
