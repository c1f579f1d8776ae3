"""Roman numerals as they are read aloud: quý I, lần thứ XIV, khóa XVI, hạng II."""

from __future__ import annotations

import re

from thidua.views.spoken_numbers import number_words

_ROMAN = r"(?:X{0,3}(?:IX|IV|V?I{0,3}))"
# Before these words a single letter is a number too: "mục V", but not "vitamin V".
_COUNTED = (
    "lần thứ|thứ|quý|khóa|khoá|kỳ|đại hội|phần|mục|chương|hạng|giải|loại|khu vực|đợt|tập|thế kỷ|giai đoạn|vùng|cụm|khối"
    "|phụ lục|bậc|nhóm|quân khu|học kỳ|phòng"
)
_NUMERAL = rf"(?=[IVX]){_ROMAN}(?![^\W_]|\.[^\W_])"
_AFTER_A_WORD = re.compile(
    rf"(?<![^\W_])(?P<word>{_COUNTED})\s+(?P<numerals>(?-i:{_NUMERAL}(?:\s*(?:,|-|và|đến|hoặc)\s*{_NUMERAL})*))",
    re.IGNORECASE,
)
_ONE = re.compile(rf"(?<![^\W_]){_NUMERAL}")
_LONG = re.compile(rf"(?<![^\W_])(?=[IVX]{{2}}){_NUMERAL}")
_VALUES = {"I": 1, "V": 5, "X": 10}
_IN_ORDER = {1: "nhất", 4: "tư"}
_IN_RANK = {1: "nhất", 2: "nhì"}


def roman_value(numeral: str) -> int:
    values = [_VALUES[letter] for letter in numeral]
    return sum(-value if value < max(values[place:]) else value for place, value in enumerate(values))


def ordinal_words(number: int) -> str:
    """After "thứ": nhất, hai, ba, tư, năm."""
    return _IN_ORDER.get(number) or number_words(number)


def rank_words(number: int) -> str:
    """After "hạng", "giải": nhất, nhì, ba."""
    return _IN_RANK.get(number) or number_words(number)


def roman_numerals_in_words(text: str) -> str:
    def said(found: re.Match[str]) -> str:
        word = found["word"].lower()
        words = ordinal_words if word.endswith("thứ") else rank_words if word in {"hạng", "giải"} else number_words
        numbers = _ONE.sub(lambda numeral: words(roman_value(numeral.group())), found["numerals"])
        return f"{found['word']} {numbers}"

    return _LONG.sub(lambda numeral: number_words(roman_value(numeral.group())), _AFTER_A_WORD.sub(said, text))
