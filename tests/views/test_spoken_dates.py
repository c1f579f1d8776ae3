"""Days read aloud."""

from __future__ import annotations

from datetime import date

import pytest

from thidua.views.spoken_dates import day_words, days_in_words

YEAR = "năm hai nghìn không trăm hai mươi sáu"


def test_a_day_is_said_without_the_word_of_the_lunar_calendar() -> None:
    assert day_words(date(2026, 4, 5)) == f"ngày năm tháng tư {YEAR}"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("trước 30/01/2026.", f"trước ngày ba mươi tháng một {YEAR}."),
        ("Ngày 09-01-2026", f"Ngày chín tháng một {YEAR}"),
        ("ngày 9.1.2026", f"ngày chín tháng một {YEAR}"),
        ("ngày 9/1", "ngày chín tháng một"),
        ("sáng 21.1", "sáng ngày hai mươi mốt tháng một"),
        ("ngày 26-12", "ngày hai mươi sáu tháng mười hai"),
        ("30/4 và 1/5", "ngày ba mươi tháng tư và ngày một tháng năm"),
        ("Quốc khánh 2/9", "Quốc khánh ngày hai tháng chín"),
        ("Quốc khánh (2/9)", "Quốc khánh (ngày hai tháng chín)"),
        ("ngày 9/1 xã họp", "ngày chín tháng một xã họp"),
        ("1/7/2026 xã thành lập", f"ngày một tháng bảy {YEAR} xã thành lập"),
        ("mùng 2/9", "mùng hai tháng chín"),
        ("thứ 4, 9/1", "thứ 4, ngày chín tháng một"),
        ("ngày 25-26/12", "ngày hai mươi lăm và hai mươi sáu tháng mười hai"),
        ("từ 25-26/12", "từ ngày hai mươi lăm đến hai mươi sáu tháng mười hai"),
        ("ngày 9-15/12/2026", f"ngày chín đến mười lăm tháng mười hai {YEAR}"),
        ("từ 01/5 đến 30/9/2026", f"từ ngày một tháng năm đến ngày ba mươi tháng chín {YEAR}"),
        ("01/5/2026 - 30/9/2026", f"ngày một tháng năm {YEAR} đến ngày ba mươi tháng chín {YEAR}"),
        ("ngày 9/1, 07:30", "ngày chín tháng một, 07:30"),
    ],
)
def test_a_day_is_said_in_full(written: str, said: str) -> None:
    assert days_in_words(written) == said


@pytest.mark.parametrize(
    "text",
    [
        "6/27 thôn",
        "đạt 17/17 chỉ tiêu",
        "từ 1/3 đến 1/2 số hộ",
        "12/10 chỉ tiêu vượt kế hoạch",
        "phục vụ 24/7",
        "3-5 triệu",
        "mỗi ngày 2-3 lần",
        "trên 1.2 ha",
        "số 32/2026",
        "1.000.000 đồng",
        "sáng 7.30",
        "07/KH-UBND",
        "ngày 15",
    ],
)
def test_what_only_looks_like_a_day_is_left_to_others(text: str) -> None:
    assert days_in_words(text) == text
