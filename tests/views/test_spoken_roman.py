"""Roman numerals read aloud."""

from __future__ import annotations

import pytest

from thidua.views.spoken_roman import roman_numerals_in_words, roman_value


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("quý I", "quý một"),
        ("Quý IV năm 2026", "Quý bốn năm 2026"),
        ("quý I, II và IV", "quý một, hai và bốn"),
        ("QUÝ I", "QUÝ một"),
        ("lần thứ I", "lần thứ nhất"),
        ("lần thứ IV", "lần thứ tư"),
        ("lần thứ XIV", "lần thứ mười bốn"),
        ("Khóa XVI, khoá XV", "Khóa mười sáu, khoá mười lăm"),
        ("hạng I, hạng II, hạng III", "hạng nhất, hạng nhì, hạng ba"),
        ("hạng Nhất", "hạng Nhất"),
        ("Đại hội Đảng XIV", "Đại hội Đảng mười bốn"),
        ("quý I/2026", "quý một/2026"),
        ("vitamin I, ông V. Hùng", "vitamin I, ông V. Hùng"),
        ("HIV, VIX, XXII", "HIV, VIX, hai mươi hai"),
    ],
)
def test_a_roman_numeral_is_a_number_where_one_is_counted(written: str, said: str) -> None:
    assert roman_numerals_in_words(written) == said


def test_a_small_letter_before_a_large_one_is_taken_off() -> None:
    assert [roman_value(numeral) for numeral in ("I", "IV", "IX", "XIV", "XIX", "XXXIX")] == [1, 4, 9, 14, 19, 39]
