"""Numbers that give a person away by their form alone: of identity, by Thông tư 07/2016/TT-BCA, and of telephones."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

# Nghị định 137/2015/NĐ-CP, điều 13; Thông tư 07/2016/TT-BCA, điều 7 and its list of provinces of birth: three digits
# of the province, one of century and sex (0–1 born before 2000, 2–3 from 2000 on), two of the year, six at random.
# Numbers keep the 63 provinces of their day after the provinces were merged.
PROVINCES_OF_BIRTH = frozenset((
    "001", "002", "004", "006", "008", "010", "011", "012", "014", "015", "017", "019", "020", "022", "024",
    "025", "026", "027", "030", "031", "033", "034", "035", "036", "037", "038", "040", "042", "044", "045",
    "046", "048", "049", "051", "052", "054", "056", "058", "060", "062", "064", "066", "067", "068", "070",
    "072", "074", "075", "077", "079", "080", "082", "083", "084", "086", "087", "089", "091", "092", "093",
    "094", "095", "096",
))  # fmt: skip
CENTURIES = "0123"
SHORTEST, LONGEST = 10, 12

TAX_DIGITS = 10
OF_AN_INDIVIDUAL = "8"
_TAX_WEIGHTS = (31, 29, 23, 19, 17, 13, 7, 5, 3)

_SEPARATOR = r"(?:[ .-]{1,3}|[ ]{0,2}\n[ ]{0,12})"
_RUN = re.compile(rf"(?<!\d)0\d*(?:{_SEPARATOR}\d+)*")
_GROUP = re.compile(r"\d+")
_DAY_IN_A_RUN = re.compile(r"(?<!\d)\d{1,2}[ .-]{1,3}\d{1,2}[ .-]{1,3}(?:19|20)\d\d(?!\d)")
_YEAR = re.compile(r"(?:19|20)\d\d")
# Mobile numbers, those with 11 digits of before 2018 and numbers with an area code, old and new.
_NATIONAL = re.compile(r"0[35789]\d{8}|01[2689]\d{8}|02\d{8,9}")
_ABROAD = re.compile(
    r"(?<![\w+])(?:\+|00)84[)]?[ .-]?(?:\(0\)|0)?[ .-]?(?P<rest>[235789](?:[ .-]?\d){7,9})(?!\d)"
    r"|(?<![\w.,-])84[35789]\d{8}(?![\w.,-])"
)
_AREA_IN_BRACKETS = re.compile(r"\((?P<area>0\d{2,4})\)[ .-]{0,2}(?P<rest>\d(?:[ .-]{0,2}\d){5,7})(?!\d)")
_BOOK = re.compile(r"isbn[^\w\n]{0,3}(?:1[03])?\W{0,3}$", re.IGNORECASE)
_ADJOINED = re.compile(r"(?<!\w)(?:s?[đd]t|tel|zalo|cccd|cmnd|số)$|(?<![^\W\d_])$", re.IGNORECASE)
_MONEY = re.compile(r"[ ]?(?:đồng|đ(?!\w)|vnđ|vnd)", re.IGNORECASE)
_FRACTION = re.compile(r"(?<!\d)\d{1,3}[.,]$")
_THOUSANDS = re.compile(r"(?<!\d)\d{1,3}[ .]$")
_GOES_ON = re.compile(r"[.,]\d")
_IDENTITY_GROUPS = frozenset(
    {(12,), (3, 3, 6), (4, 4, 4), (3, 3, 3, 3), (3, 1, 2, 6), (6, 6), (3, 9), (4, 8), (3, 4, 5), (3, 3, 2, 4)}
)
_WORDS = {
    "không": "0", "một": "1", "mốt": "1", "hai": "2", "ba": "3", "bốn": "4", "tư": "4", "năm": "5", "lăm": "5",
    "sáu": "6", "bảy": "7", "bẩy": "7", "tám": "8", "chín": "9",
}  # fmt: skip
_WORD = rf"(?:{'|'.join(_WORDS)})"
# A field or a cell with nothing else in it, of which a spreadsheet has dropped the 0.
_BARE = re.compile(r"(?:^|[:|,-])[ ]*[\"']?(?P<value>[1-9]\d{10})(?:\.0)?[\"']?[ ]*(?=[|,}\]]|$)", re.MULTILINE)
_SPELLED = re.compile(rf"(?:không|Không)(?:[ ,.-]{{1,3}}{_WORD}){{9,11}}(?!\w)", re.IGNORECASE)

Span = tuple[int, int]


def is_identity_number(digits: str) -> bool:
    return len(digits) == 12 and digits[:3] in PROVINCES_OF_BIRTH and digits[3] in CENTURIES


def is_personal_tax_number(digits: str) -> bool:
    """Those that individuals were given before the number of identity took their place, by their check digit."""
    if len(digits) != TAX_DIGITS or digits[0] != OF_AN_INDIVIDUAL:
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_TAX_WEIGHTS, digits[:-1], strict=True))
    return 10 - total % 11 == int(digits[-1])


def is_phone(digits: str) -> bool:
    return bool(_NATIONAL.fullmatch(digits))


def identity_numbers(text: str) -> Iterator[Span]:
    yield from _in_runs(text, is_identity_number, lambda sizes: sizes in _IDENTITY_GROUPS or max(sizes) == 1)
    yield from (bare.span("value") for bare in _BARE.finditer(text) if is_identity_number(f"0{bare['value']}"))
    yield from _spelled(text, is_identity_number)


def phones(text: str) -> Iterator[Span]:
    yield from _in_runs(text, is_phone, _is_grouped_like_a_phone)
    for abroad in _ABROAD.finditer(text):
        if not abroad["rest"] or is_phone("0" + re.sub(r"\D", "", abroad["rest"])):
            yield abroad.span()
    for local in _AREA_IN_BRACKETS.finditer(text):
        if is_phone(local["area"] + re.sub(r"\D", "", local["rest"])):
            yield local.span()
    yield from _spelled(text, is_phone)


def _is_grouped_like_a_phone(sizes: tuple[int, ...]) -> bool:
    return (sizes[0] >= 3 and min(sizes) > 1) or max(sizes) <= 2 or sizes == (2, 4, 4)


def _in_runs(text: str, is_one: Callable[[str], bool], is_grouped: Callable[[tuple[int, ...]], bool]) -> Iterator[Span]:
    """Whole groups of digits that together make such a number; two numbers may stand in one run."""
    for run in _RUN.finditer(text):
        if len(run[0]) < SHORTEST:
            continue
        groups = [group.span() for group in _GROUP.finditer(text, *run.span())]
        first = 0
        while first < len(groups):
            after = next((last for last in range(first + 1, min(first + LONGEST, len(groups)) + 1)
                          if _is_number(text, groups[first:last], is_one, is_grouped)), 0)  # fmt: skip
            if after:
                yield groups[first][0], groups[after - 1][1]
            first = after or first + 1


def _is_number(
    text: str, groups: list[Span], is_one: Callable[[str], bool], is_grouped: Callable[[tuple[int, ...]], bool]
) -> bool:
    sizes = tuple(end - start for start, end in groups)
    if not SHORTEST <= sum(sizes) <= LONGEST or not is_grouped(sizes):
        return False
    start, end = groups[0][0], groups[-1][1]
    digits = [text[first:last] for first, last in groups]
    if not is_one("".join(digits)):
        return False
    before = text[max(0, start - 12) : start]
    after = text[end : end + 2]
    return not (
        not _ADJOINED.search(before)
        or after[:1].isalpha()
        or _MONEY.match(text, end)
        or _FRACTION.search(before)
        or (set(sizes) == {3} and _THOUSANDS.search(before))
        or (len(groups) > 1 and _GOES_ON.match(after))
        or sum(bool(_YEAR.fullmatch(group)) for group in digits) > 1
        or _DAY_IN_A_RUN.search(text, start, end)
        or _BOOK.search(before)
    )


def _spelled(text: str, is_one: Callable[[str], bool]) -> Iterator[Span]:
    for spelled in _SPELLED.finditer(text):
        words = re.findall(_WORD, spelled[0], re.IGNORECASE)
        if is_one("".join(_WORDS[word.casefold()] for word in words)):
            yield spelled.span()
