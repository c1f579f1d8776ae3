"""What a text is found by."""

from __future__ import annotations

import unicodedata

import pytest

from thidua.feeds.search_terms import terms_reader, words
from thidua.views.abbreviations import Abbreviation

read = terms_reader(
    (
        Abbreviation("TĐKT", "thi đua khen thưởng"),
        Abbreviation("TĐ", "thi đua"),
        Abbreviation("HĐ", "hội đồng"),
    )
)


def folded(text: str) -> set[str]:
    return {word for word, _ in read(text).words}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thi đua, khen thưởng", [("thi", "thi"), ("dua", "đua"), ("khen", "khen"), ("thuong", "thưởng")]),
        ("hoà HÒA", [("hoa", "hòa"), ("hoa", "hòa")]),
        ("Đảng uỷ", [("dang", "đảng"), ("uy", "ủy")]),
        ("07/KH-UBND", [("7", "7"), ("kh", "kh"), ("ubnd", "ubnd")]),
        ("06 tháng, 0", [("6", "6"), ("thang", "tháng"), ("0", "0")]),
        ("thi\u200b\u00adx_y", [("thix", "thix"), ("y", "y")]),
        (" – …", []),
    ],
)
def test_a_text_is_its_words_without_and_with_marks(text: str, expected: list[tuple[str, str]]) -> None:
    assert words(text) == expected
    assert words(unicodedata.normalize("NFD", text)) == expected


def test_neighbours_are_pairs() -> None:
    assert read("Gương người tốt").pairs == {"guong nguoi", "nguoi tot"}


def test_an_abbreviation_is_found_written_out_and_the_words_abbreviated() -> None:
    assert folded("công tác TĐKT năm") == {"cong", "tac", "tdkt", "nam", "thi", "dua", "khen", "thuong"}
    assert read("công tác TĐKT năm").pairs >= {"tac tdkt", "tac thi", "thi dua", "thuong nam"}
    assert folded("Hội đồng Thi đua - Khen thưởng") >= {"hd", "td", "tdkt"}
    assert read("Hội đồng Thi đua - Khen thưởng").pairs >= {"hd tdkt", "hd td", "hoi dong", "dua khen"}


def test_an_abbreviation_is_known_by_its_capitals_and_words_by_their_marks() -> None:
    assert folded("tđkt") == {"tdkt"}
    assert folded("thì đưa") == {"thi", "dua"}
