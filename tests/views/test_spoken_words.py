"""Capitals and abbreviations read aloud."""

from __future__ import annotations

import pytest

from thidua.views.spoken_words import expanded, in_normal_case


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("MỤC ĐÍCH, YÊU CẦU", "mục đích, yêu cầu"),
        ("KẾ HOẠCH CỦA UBND XÃ", "kế hoạch của UBND xã"),
        ("ĐA DẠNG SINH HỌC", "đa dạng sinh học"),
        ("được NGHỈ học", "được nghỉ học"),
        ("HĐND và UBND, TU, OCOP, VNeID, BAN", "HĐND và UBND, TU, OCOP, VNeID, BAN"),
        ("Nguyễn Văn A, B", "Nguyễn Văn A, B"),
    ],
)
def test_capitals_stay_only_where_they_are_an_abbreviation(written: str, said: str) -> None:
    assert in_normal_case(written) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("UBND, HĐND&UBND", "Ủy ban nhân dân, HĐND&Ủy ban nhân dân"),
        ("UBNDX", "UBNDX"),
        ("VH-XH, VH - XH, VH", "văn hóa xã hội, văn hóa xã hội, văn hóa"),
        ("TP. Huế, TP.HCM", "thành phố Huế, thành phố HCM"),
        ("đ/c An", "đồng chí An"),
    ],
)
def test_the_longest_abbreviation_that_fits_whole_words_is_said_in_full(written: str, said: str) -> None:
    known = {"UBND": "Ủy ban nhân dân", "VH": "văn hóa", "VH-XH": "văn hóa xã hội", "TP.": "thành phố"}
    known |= {"đ/c": "đồng chí"}

    assert expanded(written, known) == said
    assert expanded(written, {}) == written
