"""Numbers as they are read aloud in Vietnamese: whole numbers, digits one by one, and numbers as people write them.

Not num2words (0.5.14, LGPL): 2026 is "hai nghìn lẻ hai mươi sáu" to it, -1 "mười chín", 1.9 "một phẩy chín mươi".
"""

from __future__ import annotations

import re

DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
# A whole number, its thousands parted by dots or spaces, then the decimals after a comma: 1.000.000, 1 000 000, 98,15.
WRITTEN = r"(?:\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:,\d+)?(?!\d)"

_AFTER_TENS = {1: "mốt", 4: "tư", 5: "lăm"}
_BILLION = 10**9
# Beyond this nobody counts: a code is read digit by digit.
_MOST_DIGITS = 18
_THOUSANDS = re.compile(r"\d{1,3}(?:[. ]\d{3})+")


def number_words(number: int) -> str:
    """2026 → hai nghìn không trăm hai mươi sáu."""
    return " ".join(_words(number, inside=False)) or DIGITS[0]


def digit_words(digits: str) -> str:
    """007 → không không bảy."""
    return " ".join(DIGITS[int(digit)] for digit in digits)


def year_words(year: int | str) -> str:
    return f"năm {number_words(int(year))}"


def written_number_words(written: str, *, counted: bool = True) -> str:
    """A number as `WRITTEN` has it. What is counted loses the zeros before it (06 tháng); a mark keeps them (số 07)."""
    whole, _, decimals = written.partition(",")
    if _THOUSANDS.fullmatch(whole):
        whole = re.sub("[. ]", "", whole)
    if len(whole) > _MOST_DIGITS or (whole.startswith("0") and not counted and not decimals):
        words = digit_words(whole)
    else:
        words = number_words(int(whole))
    return f"{words} phẩy {_decimal_words(decimals)}" if decimals else words


def _decimal_words(decimals: str) -> str:
    """Two decimals are read as a number: 98,15 → mười lăm; 0,05 and 3,142 digit by digit."""
    if len(decimals) == 2 and not decimals.startswith("0"):
        return number_words(int(decimals))
    return digit_words(decimals)


def _words(number: int, *, inside: bool) -> list[str]:
    """`inside` a longer number, where a missing hundred is said too."""
    billions, rest = divmod(number, _BILLION)
    said = [*_words(billions, inside=inside), "tỷ"] if billions else []
    for size, name in ((1_000_000, "triệu"), (1000, "nghìn"), (1, "")):
        group = rest // size % 1000
        if group:
            said += [*_group(group, inside=inside or bool(said)), name]
    return [word for word in said if word]


def _group(group: int, *, inside: bool) -> list[str]:
    hundreds, rest = divmod(group, 100)
    tens, ones = divmod(rest, 10)
    said = [DIGITS[hundreds], "trăm"] if hundreds or inside else []
    if tens == 0:
        return said + (["linh"] if said and ones else []) + ([DIGITS[ones]] if ones else [])
    if tens == 1:
        return [*said, "mười", *(["lăm"] if ones == 5 else [DIGITS[ones]] if ones else [])]
    return [*said, DIGITS[tens], "mươi", *([_AFTER_TENS.get(ones, DIGITS[ones])] if ones else [])]
