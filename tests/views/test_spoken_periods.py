"""Months, quarters, years and hours read aloud."""

from __future__ import annotations

import pytest

from thidua.views.spoken_periods import periods_in_words

Y25, Y26 = "hai nghìn không trăm hai mươi lăm", "hai nghìn không trăm hai mươi sáu"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("tháng 4", "tháng tư"),
        ("Tháng 04/2026", f"Tháng tư năm {Y26}"),
        ("trong 12/2026", f"trong tháng mười hai năm {Y26}"),
        ("quý 2/2026", f"quý hai năm {Y26}"),
        ("quý một/2026", f"quý một năm {Y26}"),
        ("Nghị định 30/2026", f"Nghị định ba mươi, năm {Y26}"),
        ("năm học 2025 - 2026", f"năm học {Y25} đến {Y26}"),
        ("năm học 2025-2026", f"năm học {Y25} đến {Y26}"),
        ("năm 2025/2026", f"năm {Y25} đến {Y26}"),
        ("nhiệm kỳ 2021-2026", f"nhiệm kỳ hai nghìn không trăm hai mươi mốt đến {Y26}"),
        ("Nhiệm kỳ 2025-2030", f"Nhiệm kỳ {Y25} đến hai nghìn không trăm ba mươi"),
        ("giai đoạn 2021 - 2025", f"giai đoạn hai nghìn không trăm hai mươi mốt đến {Y25}"),
        ("từ 2025 - 2026", f"từ {Y25} đến {Y26}"),
        ("thứ 2, thứ 4, thứ 7", "thứ hai, thứ tư, thứ bảy"),
        ("lần thứ 1, lần thứ 3", "lần thứ nhất, lần thứ ba"),
        ("hạng 2", "hạng nhì"),
        ("7h30", "bảy giờ ba mươi phút"),
        ("7g30", "bảy giờ ba mươi phút"),
        ("07:30", "bảy giờ ba mươi phút"),
        ("7 giờ 30 phút", "bảy giờ ba mươi phút"),
        ("14 giờ 00 phút", "mười bốn giờ"),
        ("8h", "tám giờ"),
        ("8h05'", "tám giờ năm phút"),
        ("8h - 11h30", "tám giờ đến mười một giờ ba mươi phút"),
        ("6 tháng đầu năm", "6 tháng đầu năm"),
        ("5g đường", "5g đường"),
    ],
)
def test_a_time_is_said_in_full(written: str, said: str) -> None:
    assert periods_in_words(written) == said
