"""Numbers in Vietnamese words, and back again by a reader of our own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua.views.spoken_numbers import digit_words, number_words, written_number_words, year_words

ONES = {"không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "sáu": 6, "bảy": 7,
        "tám": 8, "chín": 9}  # fmt: skip


def read_group(words: list[str]) -> int:
    """What one to three digits' words are worth."""
    total, last = 0, 0
    for word in words:
        if word == "trăm":
            total, last = last * 100, 0
        elif word == "mươi":
            total, last = total + last * 10, 0
        elif word == "mười":
            total += 10
        elif word != "linh":
            last = ONES[word]
    return total + last


def read_back(words: list[str]) -> int:
    for name, value in (("tỷ", 10**9), ("triệu", 10**6), ("nghìn", 1000)):
        if name in words:
            place = len(words) - 1 - words[::-1].index(name)
            return read_back(words[:place]) * value + read_back(words[place + 1 :])
    return read_group(words)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "không"),
        (4, "bốn"),
        (5, "năm"),
        (10, "mười"),
        (11, "mười một"),
        (14, "mười bốn"),
        (15, "mười lăm"),
        (20, "hai mươi"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (25, "hai mươi lăm"),
        (50, "năm mươi"),
        (55, "năm mươi lăm"),
        (100, "một trăm"),
        (101, "một trăm linh một"),
        (104, "một trăm linh bốn"),
        (105, "một trăm linh năm"),
        (110, "một trăm mười"),
        (111, "một trăm mười một"),
        (121, "một trăm hai mươi mốt"),
        (1000, "một nghìn"),
        (1005, "một nghìn không trăm linh năm"),
        (1010, "một nghìn không trăm mười"),
        (2026, "hai nghìn không trăm hai mươi sáu"),
        (10_000, "mười nghìn"),
        (1_000_000, "một triệu"),
        (1_000_005, "một triệu không trăm linh năm"),
        (1_015_000, "một triệu không trăm mười lăm nghìn"),
        (2_530_000, "hai triệu năm trăm ba mươi nghìn"),
        (10**9, "một tỷ"),
        (10**9 + 1, "một tỷ không trăm linh một"),
        (10**12, "một nghìn tỷ"),
        (10**15, "một triệu tỷ"),
    ],
)
def test_a_number_is_said_as_at_school_in_the_north(number: int, words: str) -> None:
    assert number_words(number) == words


@given(st.integers(0, 10**15) | st.integers(0, 3000))
def test_a_number_is_understood_by_whoever_hears_it(number: int) -> None:
    assert read_back(number_words(number).split()) == number


@given(st.integers(0, 10**15), st.integers(0, 10**15))
def test_two_numbers_are_never_said_alike(one: int, other: int) -> None:
    assert (number_words(one) == number_words(other)) == (one == other)


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("1.000.000", "một triệu"),
        ("1 000 000", "một triệu"),
        ("1.234,5", "một nghìn hai trăm ba mươi tư phẩy năm"),
        ("1,9", "một phẩy chín"),
        ("98,15", "chín mươi tám phẩy mười lăm"),
        ("0,05", "không phẩy không năm"),
        ("3,142", "ba phẩy một bốn hai"),
        ("06", "sáu"),
        ("1234567890123456789", "một hai ba bốn năm sáu bảy tám chín không một hai ba bốn năm sáu bảy tám chín"),
    ],
)
def test_a_written_number_is_said_with_its_thousands_and_decimals(written: str, words: str) -> None:
    assert written_number_words(written) == words


def test_a_mark_keeps_the_zero_before_it() -> None:
    assert written_number_words("07", counted=False) == "không bảy"
    assert written_number_words("70", counted=False) == "bảy mươi"
    assert digit_words("113") == "một một ba"


def test_a_year_is_said_in_full() -> None:
    assert year_words("1945") == "năm một nghìn chín trăm bốn mươi lăm"
