"""Checks of lists of nominees: how long comments on them are asked for."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.content.decisions import DecisionFile
from thidua.content.problems import Problem, sentence

FEWEST_DAYS = 10
SOURCES = (
    "Nghị định 86/2023/NĐ-CP: 10 ngày với danh hiệu văn hóa ở xã; "
    "khoản 2 Điều 44 Nghị định 152/2025/NĐ-CP: 10 ngày làm việc với khen thưởng cấp Nhà nước"
)


def check_nomination(file: DecisionFile) -> Iterator[Problem]:
    asked = file.value.consultation
    if asked is None:
        return
    if file.value.is_awarded:
        message = "đã có quyết định thì không còn lấy ý kiến; xóa lay_y_kien, hoặc ghi trang_thai: đề nghị"
        yield file.problem(("lay_y_kien",), message, "hint")
    elif asked.days < FEWEST_DAYS:
        message = f"lấy ý kiến ngắn hơn {FEWEST_DAYS} ngày ({SOURCES})"
        otherwise = "Nếu căn cứ của danh sách này cho phép, để nguyên"
        yield file.problem(("lay_y_kien", "so_ngay"), sentence(message, str(asked.days), otherwise=otherwise), "hint")
