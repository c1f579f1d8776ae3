"""Telephone numbers, shares, spans and all other figures read aloud."""

from __future__ import annotations

import pytest

from thidua.views.spoken_figures import figures_in_words, spans_in_words, telephones_in_words

MOBILE = "không chín một hai, ba bốn năm, sáu bảy tám"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("0912345678", MOBILE),
        ("0912 345 678", MOBILE),
        ("0912.345.678.", f"{MOBILE}."),
        ("+84 912 345 678", "cộng tám bốn, chín một hai, ba bốn năm, sáu bảy tám"),
        ("02053 812 345", "không hai không năm ba, tám một hai, ba bốn năm"),
        ("18001091", "một tám không không, một không chín một"),
        ("Tổng đài 1900 9095", "Tổng đài một chín không không, chín không chín năm"),
        ("gọi 113.", "gọi một một ba."),
        ("tổng đài 1022", "tổng đài một không hai hai"),
        ("113 hộ", "113 hộ"),
        ("2.530.000.000 đồng", "2.530.000.000 đồng"),
    ],
)
def test_a_telephone_number_is_said_digit_by_digit_in_groups(written: str, said: str) -> None:
    assert telephones_in_words(written) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("3-5 triệu", "3 đến 5 triệu"),
        ("10 – 15 hộ".replace("–", "-"), "10 đến 15 hộ"),
        ("30% - 40%", "30% đến 40%"),
        ("tỷ số 2-1", "tỷ số 2, 1"),
        ("3x4m", "3 nhân 4m"),
        ("COVID-19", "COVID-19"),
    ],
)
def test_a_span_is_said_from_to(written: str, said: str) -> None:
    assert spans_in_words(written) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("17/17 chỉ tiêu", "mười bảy trên mười bảy chỉ tiêu"),
        ("6/27 thôn", "sáu trên hai mươi bảy thôn"),
        ("2/3 thôn", "hai trên ba thôn"),
        ("1/3 số hộ", "một phần ba số hộ"),
        ("3/4 quãng đường", "ba phần tư quãng đường"),
        ("số 07", "số không bảy"),
        ("06 tháng", "sáu tháng"),
        ("Lần 3", "Lần ba"),
        ("thôn 1,2,3", "thôn một, hai, ba"),
        ("1,000,000 người", "một triệu người"),
        ("mục 1.2", "mục một chấm hai"),
        ("lớp 5A", "lớp năm A"),
        ("khổ A4", "khổ A bốn"),
    ],
)
def test_any_other_figure_is_said_as_it_is_counted(written: str, said: str) -> None:
    assert figures_in_words(written) == said
