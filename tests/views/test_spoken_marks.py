"""Numbers and marks of documents read aloud."""

from __future__ import annotations

import pytest

from thidua.views.spoken_marks import marks_in_words


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("07/KH-UBND", "số không bảy, kế hoạch của Ủy ban nhân dân"),
        ("Kế hoạch số 07/KH-UBND.", "Kế hoạch số không bảy của Ủy ban nhân dân."),
        ("UBND xã ban hành Kế hoạch số 67/KH-UBND, gồm", "UBND xã ban hành Kế hoạch số sáu mươi bảy, gồm"),
        ("QĐ số 2307/QĐ-UBND", "QĐ số hai nghìn ba trăm linh bảy của Ủy ban nhân dân"),
        ("Kế hoạch số 07/KH-UBND của UBND xã", "Kế hoạch số không bảy của UBND xã"),
        ("Kế hoạch số 24/KH-UBND ngày 26/01/2026 của UBND", "Kế hoạch số hai mươi tư, ngày 26/01/2026 của UBND"),
        ("Kế hoạch số 01/KH-UBND, ngày 04/01/2026 của UBND", "Kế hoạch số không một, ngày 04/01/2026 của UBND"),
        ("Nghị định số 30/2020/NĐ-CP", "Nghị định số ba mươi, năm hai nghìn không trăm hai mươi của Chính phủ"),
        ("12/2025/TT-BCA", "số mười hai, năm hai nghìn không trăm hai mươi lăm, thông tư của Bộ Công an"),
        (
            "số 4/TT-BGD&ĐT, số 5/TT-BKHCN",
            "số bốn, thông tư của Bộ Giáo dục và Đào tạo, số năm, thông tư của Bộ Khoa học và Công nghệ",
        ),
        ("số 5/TTLT-BQP-BTC", "số năm, thông tư liên tịch của Bộ Quốc phòng, Bộ Tài chính"),
        ("Kế hoạch số 9/KH-BCH", "Kế hoạch số chín, bê xê hát"),
        ("Luật số 06/2022/QH15", "Luật số không sáu, năm hai nghìn không trăm hai mươi hai, Quốc hội khóa mười lăm"),
        ("Chỉ thị số 41-CT/TW", "Chỉ thị số bốn mươi mốt của Trung ương"),
        ("Chỉ thị số 46-CT/TU", "Chỉ thị số bốn mươi sáu, tê u"),
        ("88/UBND-VHXH", "số tám mươi tám, Ủy ban nhân dân, văn hóa xã hội"),
        ("số 5/TB-HĐND&UBND", "số năm, thông báo của Hội đồng nhân dân và Ủy ban nhân dân"),
        ("Kế hoạch số    /KH-UBND".replace("    ", " "), "Kế hoạch "),
        ("17/17 chỉ tiêu, 5 km/h, và/hoặc", "17/17 chỉ tiêu, 5 km/h, và/hoặc"),
    ],
)
def test_the_mark_of_a_document_is_said_once_and_in_words(written: str, said: str) -> None:
    assert marks_in_words(written, {"VHXH": "văn hóa xã hội"}) == said
