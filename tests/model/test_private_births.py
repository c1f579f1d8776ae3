"""Full days of birth, and the other days that stand beside people."""

from __future__ import annotations

import pytest

from thidua.model.private_data import found_in


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Ngày sinh: 05/06/1980", "05/06/1980"),
        ("Ngày, tháng, năm sinh: 05-06-1980", "05-06-1980"),
        ("ngay_sinh: 1980-06-05", "1980-06-05"),
        ("SN: 05/06/80", "05/06/80"),
        ("Bà Trần Thị Ví Dụ sinh ngày 05/6/1980", "05/6/1980"),
        ("ông sinh ngày 5 tháng 6 năm 1980", "5 tháng 6 năm 1980"),
        ("Trần Thị Ví Dụ (sinh 05.06.1980)", "05.06.1980"),
        ("Ông Số (12/3/1980)", "12/3/1980"),
        ("khen em **Ví Dụ** (12/3/2015)", "12/3/2015"),
        ("đồng chí Trần Thị Ví Dụ (ngày 05/6/1980), Phó Trưởng thôn", "05/6/1980"),
        ("1. Trần Thị Ví Dụ (05-6-1980)", "05-6-1980"),
        ("Trưởng thôn Trần Thị Ví Dụ (05/6/1980)", "05/6/1980"),
    ],
)
def test_a_day_of_birth_is_found(text: str, quote: str) -> None:
    assert [(each.kind, each.text) for each in found_in(text)] == [("birth_date", quote)]


@pytest.mark.parametrize(
    "text",
    [
        "bà sinh năm 1980",
        "bà sinh tháng 6/1980",
        "hy sinh ngày 13/12/1951",
        "Hy sinh ngày 13/12/1951",
        "Học sinh ngày 20/11/2026 nghỉ học",
        "giấy khai sinh ngày 12/3/2026",
        "Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2026)",
        "Bác sinh ngày 19/5/1890",
        "Chủ tịch Hồ Chí Minh (19/5/1890)",
        "Giấy khen cho ông Trần Văn Ví Dụ (12/3/2026)",
        "Đại hội Chi bộ (12/3/1980)",
        "ngày giải phóng Hà Nội (10/10/1954)",
        "Chiến thắng Điện Biên Phủ (07/5/1954)",
        "Chiến dịch Hồ Chí Minh (30/4/1975)",
        "Trường Tiểu học Lê Văn Tám (05/9/1975)",
        "ông nhận giải (12/3/1980)",
    ],
)
def test_another_day_is_left_alone(text: str) -> None:
    assert found_in(text) == ()
