"""Text that every calendar client can carry."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua.views.plain_text import one_line, plain_text, shortened


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("thi\u0323 đua", "thị đua"),
        ("a\tb\u00a0c", "a b c"),
        ("a\r\nb\rc\u2028d\x85e\x0bf", "a\nb\nc\nd\ne\nf"),
        ("a\x00\x07\x1b\x7f\x9bb\ufeffc\ud800d", "abcd"),
        ("C:\\thu-muc, \\n", "C:/thu-muc, /n"),
        ("  đầu \n  giữa  \n\ncuối ", "đầu\ngiữa\n\ncuối"),
        ("👩‍👩‍👧 👍🏽", "👩‍👩‍👧 👍🏽"),
        ("e\x01\u0301", "é"),
        ("thi\u200b đua \u202ekhen\u2069 th\u00adưởng", "thi đua khen thưởng"),
    ],
)
def test_text_is_plain(written: str, plain: str) -> None:
    assert plain_text(written) == plain


@given(st.text(st.characters(codec=None)))
def test_plain_text_is_nfc_encodable_and_plain_already(text: str) -> None:
    plain = plain_text(text)

    assert plain_text(plain) == plain
    assert unicodedata.is_normalized("NFC", plain)
    assert plain.encode().decode() == plain
    assert [letter for letter in plain if unicodedata.category(letter) == "Cc" and letter != "\n"] == []


def test_one_line_joins_lines_with_single_spaces() -> None:
    assert one_line(" Hội trường\n  Đảng ủy   xã\t") == "Hội trường Đảng ủy xã"


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [
        ("Báo cáo sơ kết", 14, "Báo cáo sơ kết"),
        ("Báo cáo sơ kết", 13, "Báo cáo sơ…"),
        ("Báo cáo, sơ kết", 9, "Báo cáo…"),
        ("Báo cáo – sơ kết", 11, "Báo cáo…"),
        ("Báocáosơkết", 5, "Báoc…"),
    ],
)
def test_text_is_cut_at_a_word(text: str, limit: int, short: str) -> None:
    assert shortened(text, limit) == short


@given(st.text(), st.integers(min_value=1, max_value=40))
def test_shortened_text_is_never_longer_than_the_limit(text: str, limit: int) -> None:
    assert len(shortened(text, limit)) <= limit
