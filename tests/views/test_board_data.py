"""The rows of a board's data: every field, in each state."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import BODY, a_deadline, a_duty, a_plan, a_portal, a_ref, a_task, a_work_report, an_event
from thidua.model.document import DocumentNumber
from thidua.model.plan import Plan
from thidua.model.timing import Before, ToBeAnnounced
from thidua.publish.paths import SitePaths
from thidua.views.board_data import BOARD, board_rows
from thidua.views.plan_data import Data

SITE = "https://quanson.vn/"
OFFICE = {"ma": f"{BODY}/phong-vh-xh", "ten": "Phòng Văn hóa - Xã hội"}


def rows(plan: Plan, today: date = date(2026, 2, 5)) -> list[Data]:
    return list(board_rows(a_portal(plan), BODY, 2026, SitePaths(), today, SITE))


def test_a_row_tells_who_when_how_and_what_was_last_reported() -> None:
    reports = (
        a_work_report(date(2026, 1, 20), "đang thực hiện"),
        a_work_report(date(2026, 2, 2), "hoàn thành", "12 đơn vị đã gửi", "https://quanson.vn/bao-cao.pdf"),
    )

    (row,) = rows(a_plan(deadlines=(a_deadline(progress=reports),)))

    assert row == {
        "ke_hoach": {
            "ma": "quan-son-2026",
            "so": "07/KH-UBND",
            "nam": 2026,
            "dia_chi": f"{SITE}ke-hoach/{BODY}/2026/quan-son-2026/",
        },
        "co_quan": {"ma": BODY, "ten": "Ủy ban nhân dân xã Quan Sơn"},
        "ma": "gui-ke-hoach",
        "loai": "Thời hạn",
        "noi_dung": "Gửi kế hoạch công tác TĐKT năm 2026 về UBND xã",
        "chu_tri": [],
        "thuc_hien": [{"ma": f"{BODY}/co-quan-don-vi", "ten": "các cơ quan, đơn vị"}],
        "phoi_hop": [],
        "chuan_bi": [],
        "theo_doi": [OFFICE],
        "thoi_gian": "trước ngày 30/01/2026",
        "tu": None,
        "den": "2026-01-29",
        "quy": "Quý I",
        "ma_trang_thai": "hoan-thanh-muon",
        "trang_thai": "Hoàn thành muộn",
        "so_ngay_muon": 4,
        "bao_cao": {
            "ngay": "2026-02-02",
            "trang_thai": "hoàn thành",
            "ket_qua": "12 đơn vị đã gửi",
            "tai_lieu": "https://quanson.vn/bao-cao.pdf",
        },
        "dia_chi": f"{SITE}ke-hoach/{BODY}/2026/quan-son-2026/#gui-ke-hoach",
    }
    assert list(row) == [field.name for field in BOARD.fields]


@pytest.mark.parametrize(
    ("whole", "today", "state", "late"),
    [
        (True, date(2026, 1, 29), "con-han", None),
        (True, date(2026, 2, 5), "qua-han", 7),
        (False, date(2026, 2, 5), "chua-co-so-lieu", None),
    ],
)
def test_days_are_late_only_of_what_is_overdue(today: date, state: str, late: int | None, *, whole: bool) -> None:
    plan = a_plan(deadlines=(a_deadline(meaning=Before(date(2026, 1, 30))),), has_whole_progress=whole)

    (row,) = rows(plan, today)

    assert (row["ma_trang_thai"], row["so_ngay_muon"]) == (state, late)


def test_roles_stand_apart_and_each_unit_once() -> None:
    task = a_task(event="hoi-nghi-tong-ket", leads=(a_ref(),), carriers=(), supporters=(a_ref(BODY, "UBND xã"),))
    event = an_event(meaning=ToBeAnnounced(), carriers=(), duties=(a_duty(), a_duty()))

    (row,) = rows(a_plan(tasks=(task,), events=(event,)))

    roles = {name: row[name] for name in ("chu_tri", "thuc_hien", "phoi_hop", "chuan_bi", "theo_doi")}
    assert roles == {
        "chu_tri": [OFFICE],
        "thuc_hien": [],
        "phoi_hop": [{"ma": BODY, "ten": "UBND xã"}],
        "chuan_bi": [OFFICE],
        "theo_doi": [],
    }
    assert (row["loai"], row["tu"], row["den"], row["quy"]) == ("Hội nghị, sự kiện", None, None, "Không định ngày")


def test_a_number_left_blank_and_addresses_that_are_not_there_are_said_so() -> None:
    plan = a_plan(number=DocumentNumber(number="", symbol="KH-UBND"), tasks=(a_task(),))

    (row,) = board_rows(a_portal(plan), BODY, 2026, SitePaths(plans=False), date(2026, 1, 1), SITE)

    assert row["ke_hoach"] == {"ma": "quan-son-2026", "so": "/KH-UBND", "nam": 2026, "dia_chi": None}
    assert (row["bao_cao"], row["dia_chi"]) == (None, None)


def test_a_proof_beside_the_plan_is_an_address_of_the_site() -> None:
    paths = SitePaths(content_files={f"ke-hoach/{BODY}/2026/anh.png": f"ke-hoach/{BODY}/2026/anh.png"})
    plan = a_plan(tasks=(a_task(progress=(a_work_report(date(2026, 2, 1), proof="anh.png"),)),))

    (row,) = board_rows(a_portal(plan), BODY, 2026, paths, date(2026, 2, 5), SITE)

    assert row["bao_cao"] == {
        "ngay": "2026-02-01",
        "trang_thai": "hoàn thành",
        "ket_qua": "",
        "tai_lieu": f"{SITE}ke-hoach/{BODY}/2026/anh.png",
    }
