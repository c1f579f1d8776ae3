"""Movements as open data: how each was launched, what it aims at, what its reviews found."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.model.movement import Movement, Review
from thidua.model.portal import Portal
from thidua.views.dataset_fields import BODY, Field, parts, text, units
from thidua.views.datasets import Dataset
from thidua.views.links import Links
from thidua.views.movement_page import launch_words
from thidua.views.plan_data import Data
from thidua.views.relations_data import absolute

REVIEW = (
    Field("ngay", "Ngày tổ chức.", "day", may_lack=True),
    text("du_kien", "Thời gian dự kiến, khi chưa có ngày."),
    text("su_kien", "Hội nghị của kế hoạch: mã kế hoạch, dấu chấm, mã sự kiện.", may_lack=True),
    text("ket_qua", "Kết quả."),
)
MOVEMENTS = Dataset(
    "phong-trao",
    "Phong trào thi đua",
    "Mỗi mục là một phong trào thi đua; quyết định và gương của phong trào nêu mã của nó trong tệp riêng.",
    (
        text("ma", "Mã của phong trào, không đổi."),
        text("ten", "Tên."),
        text("mo_ta", "Một câu về phong trào."),
        BODY,
        text("ke_hoach", "Mã của kế hoạch phát động, khi kế hoạch có ở đây.", may_lack=True),
        text("phat_dong", "Văn bản phát động, khi không có ở đây."),
        Field("tu", "Ngày bắt đầu.", "day"),
        Field("den", "Ngày kết thúc.", "day", may_lack=True),
        parts(
            "muc_tieu",
            "Mục tiêu.",
            text("noi_dung", "Nội dung."),
            text("chi_tieu", "Chỉ tiêu, như văn bản ghi."),
            text("ket_qua", "Kết quả đã đạt, như báo cáo ghi."),
            many=True,
        ),
        units("cum_khoi", "Cụm, khối, đơn vị tham gia."),
        Field("nhiem_vu", "Việc thuộc phong trào: mã kế hoạch, dấu chấm, mã việc.", many=True),
        parts("so_ket", "Những lần sơ kết.", *REVIEW, many=True),
        parts("tong_ket", "Lần tổng kết.", *REVIEW, may_lack=True),
        Field("dia_chi", "Trang của phong trào.", "address", may_lack=True),
    ),
)


def movement_rows(portal: Portal, links: Links, site_url: str) -> Iterator[Data]:
    """The latest first; every field of `MOVEMENTS` in each."""
    return (_row(portal, each, links, site_url) for each in portal.movements)


def _row(portal: Portal, movement: Movement, links: Links, site_url: str) -> Data:
    return {
        "ma": movement.slug,
        "ten": movement.name,
        "mo_ta": movement.summary,
        "co_quan": {"ma": movement.body, "ten": portal.register.body_by_id[movement.body].name},
        "ke_hoach": movement.plan or None,
        "phat_dong": launch_words(portal, movement.launch) if movement.launch else "",
        "tu": movement.first.day.isoformat(),
        "den": movement.last.day.isoformat() if movement.last else None,
        "muc_tieu": [
            {"noi_dung": goal.text, "chi_tieu": goal.target, "ket_qua": goal.reached} for goal in movement.goals
        ],
        "cum_khoi": [{"ma": ref.unit, "ten": ref.wording} for ref in movement.clusters],
        "nhiem_vu": list(movement.tasks),
        "so_ket": [_review(review) for review in movement.preliminary_reviews],
        "tong_ket": _review(movement.final_review) if movement.final_review else None,
        "dia_chi": absolute(site_url, links.movement(movement.slug)),
    }


def _review(review: Review) -> Data:
    return {
        "ngay": review.date.day.isoformat() if review.date else None,
        "du_kien": review.planned,
        "su_kien": review.event or None,
        "ket_qua": review.outcome,
    }
