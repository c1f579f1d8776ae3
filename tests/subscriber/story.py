"""What happens to a plan after people have subscribed to it: each step is one edit of the content, a day later."""

from __future__ import annotations

from collections.abc import Callable

from tests.deploy.portal import Portal

REPORT = "bao-cao"
CONFERENCE = "tong-ket"
SECOND = "so-ket"
REVIEW = "ra-soat"


def first(portal: Portal) -> None:
    portal.tasks[REPORT] = {
        "thoi_gian": "quý I",
        "noi_dung": "Báo cáo công tác thi đua.",
        "thuc_hien": ["Văn phòng"],
    }
    portal.tasks[REVIEW] = {"thoi_gian": "tháng 9", "noi_dung": "Rà soát quy chế.", "thuc_hien": ["Văn phòng"]}
    portal.conferences[CONFERENCE] = {
        "ten": "Hội nghị tổng kết",
        "thoi_gian": "08 giờ 00 ngày 20/03/2026",
        "dia_diem": "Hội trường xã",
    }


def nothing(_: Portal) -> None:
    pass


def added(portal: Portal) -> None:
    portal.conferences[SECOND] = {
        "ten": "Hội nghị sơ kết",
        "thoi_gian": "14 giờ 00 ngày 30/06/2026",
        "dia_diem": "Hội trường xã",
    }


def text_changed(portal: Portal) -> None:
    portal.tasks[REPORT]["noi_dung"] = "Báo cáo kết quả thi đua “Dân vận khéo”; gửi UBND tỉnh, Sở Nội vụ."


def moved(portal: Portal) -> None:
    portal.conferences[CONFERENCE] |= {
        "thoi_gian": "08 giờ 00 ngày 27/03/2026",
        "thay_doi": [{"ngay": "05/02/2026", "truoc": "08 giờ 00 ngày 20/03/2026", "ly_do": "Trùng lịch của UBND tỉnh"}],
    }


def cancelled(portal: Portal) -> None:
    portal.conferences[SECOND]["huy"] = {"ngay": "06/02/2026", "ly_do": "Ghép vào hội nghị của tỉnh"}


def withdrawn(portal: Portal) -> None:
    del portal.tasks[REPORT]
    portal.retired.append(REPORT)


def mistaken(portal: Portal) -> None:
    """Not one of the steps: nothing of it may be published."""
    portal.tasks[REVIEW]["thoi_gian"] = "quý 5"


STEPS: tuple[Callable[[Portal], None], ...] = (first, nothing, added, text_changed, moved, cancelled, withdrawn)
