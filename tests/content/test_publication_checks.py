"""On what basis people are told of: what only the day of the check, or a whole register, shows to be wrong."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.content.folders import said, valid_content, valid_text
from thidua.content.reader import read_content

HONOUREE = "guong-dien-hinh/nguyen-van-mau.md"
CONSENT = "      so_luu: Hồ sơ số 12, lưu tại Văn phòng\n"
TODAY = date(2026, 9, 18)


def said_with(folder: Path, find: str, replace: str, today: date | None = TODAY) -> list[str]:
    text = valid_text(HONOUREE)
    assert text.count(find) == 1, find
    content = read_content(valid_content(folder / "content", {HONOUREE: text.replace(find, replace)}), today)
    return [line for line in said(content) if "nguyen-van-mau" in line and not line.startswith("GỢI Ý")]


@pytest.mark.parametrize(
    ("find", "replace", "told"),
    [
        (
            "ngay: 20/01/2026",
            "ngay: 19/09/2026",
            "12: cong_bo.dong_y[1].ngay: ngày này chưa đến (hôm nay 18/09/2026); chỉ ghi sự đồng ý đã có",
        ),
        (
            CONSENT,
            f"{CONSENT}      rut_lai: 19/09/2026\n",
            "15: cong_bo.dong_y[1].rut_lai: rut_lai là ngày nhận được yêu cầu, không ghi trước (hôm nay 18/09/2026)",
        ),
        (
            "nam: 2025\n",
            "nam: 2025\nrut_lai: 19/09/2026\n",
            "7: rut_lai: rut_lai là ngày nhận được yêu cầu, không ghi trước (hôm nay 18/09/2026)",
        ),
        ("nam: 2025\n", "nam: 2025\nnam_mat: 2027\n", "7: nam_mat: năm này chưa đến"),
    ],
)
def test_a_day_that_is_still_to_come_is_a_mistake(tmp_path: Path, find: str, replace: str, told: str) -> None:
    assert f"LỖI content/{HONOUREE}:{told}" in [
        line.partition("; đang ghi")[0] for line in said_with(tmp_path, find, replace)
    ]


def test_a_day_of_today_is_none(tmp_path: Path) -> None:
    assert said_with(tmp_path, "nam: 2025\n", "nam: 2025\nrut_lai: 18/09/2026\n") == []


def test_a_site_may_be_built_for_any_day(tmp_path: Path) -> None:
    assert said_with(tmp_path, "ngay: 20/01/2026", "ngay: 19/09/2026", None) == []


LIST = """trang_thai: đề nghị
co_quan: xa-quan-son
trich_yeu: Danh sách đề nghị năm 2026
nam: 2026
lay_y_kien: {tu: 07/09/2026, so_ngay: 10, tinh_theo: ngày, can_cu: Quy chế, gop_y: Văn phòng}
cong_bo: {can_cu: Niêm yết theo Quy chế}
khen: [{doi_tuong: cá nhân, ten: Trần Thị Thử, danh_hieu: LĐTT}]
"""


@pytest.mark.parametrize(("today", "is_over"), [(date(2026, 9, 17), False), (date(2026, 9, 18), True)])
def test_a_list_of_nominees_whose_time_is_over_is_asked_about(tmp_path: Path, today: date, *, is_over: bool) -> None:
    path = "khen-thuong/2026/de-nghi.yml"
    content = read_content(valid_content(tmp_path / "content", {path: LIST}), today)

    hints = [line.partition(";")[0] for line in said(content) if path in line]
    over = f"GỢI Ý content/{path}:5: lay_y_kien: đã hết hạn lấy ý kiến ngày 17/09/2026, danh sách không còn trên cổng"
    assert hints == ([over] if is_over else [])
