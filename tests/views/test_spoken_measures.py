"""Money, percentages and units read aloud."""

from __future__ import annotations

import pytest

from thidua.views.spoken_measures import UNITS, measures_in_words


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2.530.000đ", "hai triệu năm trăm ba mươi nghìn đồng"),
        ("500.000 VNĐ", "năm trăm nghìn đồng"),
        ("60 triệu đồng/người/năm", "60 triệu đồng một người một năm"),
        ("1.5 tỷ", "1,5 tỷ"),
        ("1,9%/năm", "một phẩy chín phần trăm một năm"),
        ("<5%", "dưới năm phần trăm"),
        ("6,5 tấn/ha", "6,5 tấn một héc ta"),
        ("300 m2, 12km², giá một m2", "ba trăm mét vuông, mười hai ki lô mét vuông, giá một mét vuông"),
        ("-5°C", "âm năm độ xê"),
        ("10kg", "mười ki lô gam"),
        ("50 km/h", "năm mươi ki lô mét một giờ"),
        ("mạng 5G, lớp 9H", "mạng 5G, lớp 9H"),
        ("2 đ/c", "2 đ/c"),
    ],
)
def test_a_measure_is_said_with_its_unit(written: str, said: str) -> None:
    assert measures_in_words(written).strip() == said


def test_every_unit_is_words() -> None:
    assert [sign for sign, words in UNITS.items() if not words.replace(" ", "").isalpha()] == []
