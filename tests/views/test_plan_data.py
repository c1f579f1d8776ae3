"""A plan as open data: every key, and what stands in it for what a plan leaves out."""

from __future__ import annotations

from datetime import date, time

import pytest

from tests.builders import (
    BODY,
    PROVINCE,
    a_basis,
    a_cancellation,
    a_change,
    a_deadline,
    a_duty,
    a_holding,
    a_participant_group,
    a_plan,
    a_portal,
    a_programme_item,
    a_ref,
    a_signature,
    a_source_note,
    a_task,
    a_timing,
    a_timing_change,
    a_work_report,
    an_event,
    an_event_change,
)
from thidua.model.document import DocumentDate, DocumentNumber
from thidua.model.period import Month, Quarter
from thidua.model.timing import Before, Meaning, NoLaterThan, OnDay, Provisional, Span, Standing, Within
from thidua.publish.paths import SitePaths
from thidua.views.plan_data import plan_data

SITE = "https://quanson.vn/"
PAGE = "https://quanson.vn/ke-hoach/xa-quan-son/2026/quan-son-2026/"


def test_a_plan_with_every_part_is_told_whole() -> None:
    parent = a_plan(
        "lang-son-2026",
        issuer=PROVINCE,
        number=DocumentNumber(number="01", symbol="KH-UBND"),
        date=DocumentDate(day=4, month=1, year=2026),
        tasks=(a_task("giao-uoc"),),
    )
    plan = a_plan(
        bases=(
            a_basis(),
            a_basis("", number="01/KH-UBND", date="04/01/2026", issuer=PROVINCE, subject="Công tác năm 2026"),
        ),
        tasks=(
            a_task(
                leads=(a_ref(BODY, "UBND xã"),),
                carriers=(a_ref(),),
                school_year=2025,
                condition="nếu có",
                progress=(
                    a_work_report(date(2026, 2, 2), "hoàn thành", "12 bản giao ước", "https://quanson.vn/giao-uoc"),
                ),
                implements=("lang-son-2026.giao-uoc", "khong-con.giao-uoc"),
                timing=a_timing(Within(Quarter(2026, 1)), "quý I", conditional=True),
                changes=(a_timing_change(date(2026, 1, 20), "thời gian có thông báo sau", "Theo Công văn số 15/UBND"),),
            ),
        ),
        deadlines=(
            a_deadline(
                carriers=(),
                monitors=(a_ref(),),
                changes=(a_timing_change(date(2026, 1, 20), "trước ngày 25/01/2026", "Theo Công văn số 16/UBND"),),
                progress=(a_work_report(date(2026, 1, 28), "đang thực hiện"),),
            ),
        ),
        events=(
            an_event(
                length="01 buổi",
                attendance="khoảng 100 đại biểu",
                programme=(a_programme_item(duration="30 phút", start="07:30", end="08:00"),),
                participants=(a_participant_group("Đại biểu tỉnh", "Lãnh đạo Sở Nội vụ"),),
                duties=(a_duty(a_ref(), "Tham mưu Báo cáo"),),
                changes=(
                    an_event_change(date(2026, 1, 10), "ngày 12/01/2026", "Mưa lũ", place="Nhà văn hóa"),
                    an_event_change(date(2026, 1, 11), place="Trường THCS"),
                ),
                progress=(
                    a_holding(date(2026, 1, 15), "45 tập thể", "https://quanson.vn/bien-ban"),
                    a_holding(date(2026, 1, 16), proof="anh.png"),
                ),
                cancellation=a_cancellation(date(2026, 1, 12), "Mưa lũ"),
            ),
        ),
        has_whole_progress=True,
        replaces=("quan-son-2025", "khong-con"),
        recipients=("UBND tỉnh", "Lưu: VT"),
        signature=a_signature(),
        notes=(a_source_note("Chăm điểm", "Bản gốc ghi như vậy"), a_source_note(field="ngay", text="Để trống")),
        changes=(a_change(date(2026, 2, 3), "Đính chính"),),
    )

    replaced = a_plan("quan-son-2025")
    replacing = a_plan("quan-son-2027", date=DocumentDate(day=1, month=9, year=2026), replaces=("quan-son-2026",))
    portal = a_portal(parent, replaced, plan, replacing)
    file = "ke-hoach/xa-quan-son/2026/anh.png"
    assert plan_data(portal, plan, SitePaths(content_files={file: file}), SITE) == {
        "ma": "quan-son-2026",
        "loai": "Kế hoạch",
        "so": "07/KH-UBND",
        "so_xac_dinh": None,
        "ngay": "2026-01-09",
        "ngay_xac_dinh": None,
        "dia_danh": "Quan Sơn",
        "co_quan": {"ma": "xa-quan-son", "ten": "Ủy ban nhân dân xã Quan Sơn"},
        "trich_yeu": "Công tác thi đua, khen thưởng năm 2026",
        "nam": 2026,
        "tien_do_day_du": True,
        "thay_the": [
            {"ma": "quan-son-2025", "dia_chi": "https://quanson.vn/ke-hoach/xa-quan-son/2026/quan-son-2025/"},
            {"ma": "khong-con", "dia_chi": None},
        ],
        "thay_the_boi": {
            "ma": "quan-son-2027",
            "ngay": "2026-09-01",
            "dia_chi": "https://quanson.vn/ke-hoach/xa-quan-son/2026/quan-son-2027/",
        },
        "can_cu": [
            {
                "nguyen_van": "Căn cứ Luật Thi đua, khen thưởng;",
                "loai": "",
                "so": None,
                "ngay": None,
                "co_quan": None,
                "trich_yeu": "",
                "dia_chi": None,
            },
            {
                "nguyen_van": "",
                "loai": "Kế hoạch",
                "so": "01/KH-UBND",
                "ngay": "2026-01-04",
                "co_quan": "tinh-lang-son",
                "trich_yeu": "Công tác năm 2026",
                "dia_chi": "https://quanson.vn/ke-hoach/tinh-lang-son/2026/lang-son-2026/",
            },
        ],
        "nhiem_vu": [
            {
                "ma": "ky-giao-uoc",
                "tt": "3",
                "thoi_gian": {
                    "nguyen_van": "quý I",
                    "tu": "2026-01-01",
                    "den": "2026-03-31",
                    "gio_tu": None,
                    "gio_den": None,
                    "han_cuoi": "2026-03-31",
                    "du_kien": False,
                    "neu_co": True,
                },
                "noi_dung": "Thực hiện ký kết giao ước thi đua năm 2026.",
                "chu_tri": [{"ma": "xa-quan-son", "ten": "UBND xã"}],
                "thuc_hien": [{"ma": "xa-quan-son/phong-vh-xh", "ten": "Phòng Văn hóa - Xã hội"}],
                "phoi_hop": [],
                "theo_doi": [],
                "nam_hoc": "2025-2026",
                "dieu_kien": "nếu có",
                "su_kien": None,
                "thay_doi": [
                    {
                        "ngay": "2026-01-20",
                        "truoc": "thời gian có thông báo sau",
                        "den_truoc": None,
                        "ly_do": "Theo Công văn số 15/UBND",
                    }
                ],
                "tien_do": [
                    {
                        "ngay": "2026-02-02",
                        "trang_thai": "hoàn thành",
                        "ket_qua": "12 bản giao ước",
                        "tai_lieu": "https://quanson.vn/giao-uoc",
                    }
                ],
                "thuc_hien_theo": [
                    {
                        "ma": "lang-son-2026.giao-uoc",
                        "dia_chi": "https://quanson.vn/ke-hoach/tinh-lang-son/2026/lang-son-2026/#giao-uoc",
                    },
                    {"ma": "khong-con.giao-uoc", "dia_chi": None},
                ],
                "dia_chi": f"{PAGE}#ky-giao-uoc",
            }
        ],
        "thoi_han": [
            {
                "ma": "gui-ke-hoach",
                "noi_dung": "Gửi kế hoạch công tác TĐKT năm 2026 về UBND xã",
                "han": {
                    "nguyen_van": "trước ngày 30/01/2026",
                    "tu": None,
                    "den": "2026-01-29",
                    "gio_tu": None,
                    "gio_den": None,
                    "han_cuoi": "2026-01-29",
                    "du_kien": False,
                    "neu_co": False,
                },
                "thuc_hien": [],
                "theo_doi": [{"ma": "xa-quan-son/phong-vh-xh", "ten": "Phòng Văn hóa - Xã hội"}],
                "nam_hoc": None,
                "dieu_kien": "",
                "thay_doi": [
                    {
                        "ngay": "2026-01-20",
                        "truoc": "trước ngày 25/01/2026",
                        "den_truoc": "2026-01-24",
                        "ly_do": "Theo Công văn số 16/UBND",
                    }
                ],
                "tien_do": [{"ngay": "2026-01-28", "trang_thai": "đang thực hiện", "ket_qua": "", "tai_lieu": None}],
                "thuc_hien_theo": [],
                "dia_chi": f"{PAGE}#gui-ke-hoach",
            }
        ],
        "su_kien": [
            {
                "ma": "hoi-nghi-tong-ket",
                "ten": "Hội nghị tổng kết phong trào thi đua năm 2025",
                "thoi_gian": {
                    "nguyen_van": "ngày 15/01/2026",
                    "tu": "2026-01-15",
                    "den": "2026-01-15",
                    "gio_tu": None,
                    "gio_den": None,
                    "han_cuoi": "2026-01-15",
                    "du_kien": False,
                    "neu_co": False,
                },
                "dia_diem": "Hội trường Đảng ủy xã",
                "thoi_luong": "01 buổi",
                "thuc_hien": [{"ma": "xa-quan-son", "ten": "UBND xã"}],
                "so_dai_bieu": "khoảng 100 đại biểu",
                "chuong_trinh": [
                    {"noi_dung": "Văn nghệ chào mừng", "thoi_luong": "30 phút", "tu": "07:30", "den": "08:00"}
                ],
                "thanh_phan": [{"nhom": "Đại biểu tỉnh", "gom": ["Lãnh đạo Sở Nội vụ"]}],
                "phan_cong": [
                    {
                        "don_vi": {"ma": "xa-quan-son/phong-vh-xh", "ten": "Phòng Văn hóa - Xã hội"},
                        "viec": ["Tham mưu Báo cáo"],
                    }
                ],
                "thay_doi": [
                    {
                        "ngay": "2026-01-10",
                        "truoc": "ngày 12/01/2026",
                        "den_truoc": "2026-01-12",
                        "ly_do": "Mưa lũ",
                        "dia_diem_truoc": "Nhà văn hóa",
                    },
                    {
                        "ngay": "2026-01-11",
                        "truoc": "",
                        "den_truoc": None,
                        "ly_do": "",
                        "dia_diem_truoc": "Trường THCS",
                    },
                ],
                "huy": {"ngay": "2026-01-12", "ly_do": "Mưa lũ"},
                "tien_do": [
                    {
                        "ngay": "2026-01-15",
                        "trang_thai": "đã tổ chức",
                        "ket_qua": "45 tập thể",
                        "tai_lieu": "https://quanson.vn/bien-ban",
                    },
                    {
                        "ngay": "2026-01-16",
                        "trang_thai": "đã tổ chức",
                        "ket_qua": "",
                        "tai_lieu": "https://quanson.vn/ke-hoach/xa-quan-son/2026/anh.png",
                    },
                ],
                "thuc_hien_theo": [],
                "dia_chi": f"{PAGE}#hoi-nghi-tong-ket",
            }
        ],
        "noi_nhan": ["UBND tỉnh", "Lưu: VT"],
        "ky": {
            "tham_quyen": ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"],
            "chuc_vu": "PHÓ CHỦ TỊCH",
            "ho_ten": "Hoàng Đức Bình",
        },
        "ghi_chu_nguon": [
            {"trich": "Chăm điểm", "o": None, "ghi_chu": "Bản gốc ghi như vậy"},
            {"trich": None, "o": "ngay", "ghi_chu": "Để trống"},
        ],
        "thay_doi": [{"ngay": "2026-02-03", "noi_dung": "Đính chính"}],
        "dia_chi": PAGE,
        "lich": "https://quanson.vn/lich/ke-hoach/quan-son-2026.ics",
    }


def test_a_plan_with_its_head_alone_has_every_key_too() -> None:
    plan = a_plan(
        number=DocumentNumber(number="", symbol="KH-UBND"),
        known_number=DocumentNumber(number="12", symbol="KH-UBND"),
        date=DocumentDate(day=None, month=1, year=2026),
        known_date=DocumentDate(day=21, month=1, year=2026),
    )

    assert plan_data(a_portal(plan), plan, SitePaths(), SITE) == {
        "ma": "quan-son-2026",
        "loai": "Kế hoạch",
        "so": "/KH-UBND",
        "so_xac_dinh": "12/KH-UBND",
        "ngay": "2026-01",
        "ngay_xac_dinh": "2026-01-21",
        "dia_danh": "Quan Sơn",
        "co_quan": {"ma": "xa-quan-son", "ten": "Ủy ban nhân dân xã Quan Sơn"},
        "trich_yeu": "Công tác thi đua, khen thưởng năm 2026",
        "nam": 2026,
        "tien_do_day_du": False,
        "thay_the": [],
        "thay_the_boi": None,
        "can_cu": [],
        "nhiem_vu": [],
        "thoi_han": [],
        "su_kien": [],
        "noi_nhan": [],
        "ky": None,
        "ghi_chu_nguon": [],
        "thay_doi": [],
        "dia_chi": PAGE,
        "lich": None,
    }


def test_addresses_are_left_out_where_the_site_has_no_such_pages() -> None:
    plan = a_plan(tasks=(a_task(),))

    data = plan_data(a_portal(plan), plan, SitePaths(plans=False, calendars_on=False), SITE)

    assert (data["dia_chi"], data["lich"]) == (None, None)


@pytest.mark.parametrize(
    ("meaning", "expected"),
    [
        (Before(date(2026, 1, 30), time(17)), (None, "2026-01-30", None, "17:00", "2026-01-30", False)),
        (NoLaterThan(date(2026, 10, 15)), (None, "2026-10-15", None, None, "2026-10-15", False)),
        (
            OnDay(date(2026, 1, 15), time(7, 30), time(11)),
            ("2026-01-15", "2026-01-15", "07:30", "11:00", "2026-01-15", False),
        ),
        (
            Span(date(2026, 1, 15), date(2026, 1, 16), None, time(17)),
            ("2026-01-15", "2026-01-16", None, "17:00", "2026-01-16", False),
        ),
        (Provisional(Month(2026, 11)), ("2026-11-01", "2026-11-30", None, None, None, True)),
        (Standing(), (None, None, None, None, None, False)),
    ],
)
def test_a_time_is_told_in_days_and_hours(meaning: Meaning, expected: tuple[object, ...]) -> None:
    plan = a_plan(events=(an_event(timing=a_timing(meaning, "như kế hoạch")),))

    data = plan_data(a_portal(plan), plan, SitePaths(), SITE)

    keys = ("tu", "den", "gio_tu", "gio_den", "han_cuoi", "du_kien")
    assert [event["thoi_gian"] for event in data["su_kien"]] == [  # type: ignore[attr-defined]  # JSON has no types
        {"nguyen_van": "như kế hoạch", "neu_co": False} | dict(zip(keys, expected, strict=True))
    ]
