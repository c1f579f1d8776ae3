"""Filled award forms: heads by any of their names, columns that do not belong, rows that are none."""

from __future__ import annotations

import pytest

from tests.content.sheets import DECISION, HEADS, ROW, a_table, a_workbook, read, told
from thidua.content.award_heads import said_of_head
from thidua.content.award_sheet import read_form
from thidua.content.filled_form import Place
from thidua.content.private_data_checks import LAW
from thidua.model.award_form import SAMPLE
from thidua.model.forbidden_keys import FORBIDDEN_KEYS

AWARD = {
    "doi_tuong": "cá nhân",
    "ten": "Lê Thị Mẫu",
    "chuc_vu": "Công chức",
    "don_vi": "Văn phòng Mẫu",
    "danh_hieu": "LĐTT",
    "thanh_tich": "Chăm chỉ",
}
FIELDS = [("Số, ký hiệu", "50/QĐ-UBND"), ("Ngày ký", "15/01/2026"), ("Cơ quan", "xa-mau"), ("Trích yếu", "Khen")]


def test_a_filled_form_gives_the_fields_of_the_file() -> None:
    filled = read(a_workbook())

    assert filled.problems == []
    assert filled.value == {
        "so": "50/QĐ-UBND",
        "ngay": "15/01/2026",
        "co_quan": "Ủy ban nhân dân xã Quan Sơn",
        "trich_yeu": "Về việc khen thưởng năm 2025",
        "nam": "2025",
        "cong_bo": {"can_cu": "Quyết định số 50/QĐ-UBND, niêm yết công khai tại trụ sở"},
        "khen": [AWARD],
    }
    assert filled.place(("khen", 0, "danh_hieu")) == Place("Danh sách", 2, 6, "Danh hiệu / Hình thức khen thưởng")


@pytest.mark.parametrize(
    "heads",
    [
        ("TT", "ĐỐI TƯỢNG", "HỌ TÊN", "Chức danh", "Đơn vị công tác", "Hình thức khen", "Lý do khen", "Năm được khen"),
        ("", "doi_tuong", "ten", "chuc_vu", "don_vi", "danh_hieu", "thanh_tich", "nam"),
        ("#", "Đối\ntượng *", "Họ và tên/Tên tập thể", "Chức vụ:", "Đơn vị", "Danh hiệu *", "Thành tích", "Năm"),
    ],
)
def test_a_column_is_known_by_any_of_its_names(heads: tuple[str, ...]) -> None:
    filled = read(a_workbook((None, *ROW[1:]), heads=heads))

    assert (filled.problems, filled.value["khen"]) == ([], [AWARD])


def test_columns_stand_in_any_order_below_any_title() -> None:
    rows = [
        ("DANH SÁCH KHEN THƯỞNG NĂM 2025",),
        ("Danh hiệu", "Họ tên", "Đối tượng"),
        ("LĐTT", "Lê Thị Mẫu", "cá nhân"),
    ]
    filled = read_form([a_table("Quyết định", *FIELDS), a_table("Danh sách", *rows)])

    assert filled.problems == []
    assert filled.value["khen"] == [{"danh_hieu": "LĐTT", "ten": "Lê Thị Mẫu", "doi_tuong": "cá nhân"}]


def test_blank_rows_and_rows_that_are_only_numbered_are_none() -> None:
    filled = read(a_workbook(ROW, (2,), (), ROW, (4,), ("", "", " ", "\u00a0")))

    assert (filled.problems, filled.value["khen"]) == ([], [AWARD, AWARD])


@pytest.mark.parametrize(
    ("head", "message"),
    [
        (
            "Số CCCD",
            f"số giấy tờ tùy thân không được đưa lên mạng ({LAW}); hãy xóa cả cột này",
        ),
        (
            "SĐT",
            f"số điện thoại, liên hệ riêng không được đưa lên mạng ({LAW}); hãy xóa cả cột này",
        ),
        (
            "Ngày, tháng, năm sinh",
            (
                f"ngày sinh đầy đủ không được đưa lên mạng ({LAW}); hãy xóa cả cột này; "
                "có đồng ý thì chỉ ghi cột “Năm sinh”"
            ),
        ),
        (
            "Địa chỉ thường trú",
            (
                f"địa chỉ nơi ở không được đưa lên mạng ({LAW}); hãy xóa cả cột này; "
                "chỉ ghi thôn, tổ dân phố ở cột “Địa bàn”"
            ),
        ),
        (
            "Dia ban",
            (
                "không có cột nào tên như vậy; đổi tên cho đúng mẫu, hoặc xóa cột này; đang ghi “Dia ban”; "
                "có phải là “Địa bàn”?"
            ),
        ),
        (
            "Ghi chú",
            "không có cột nào tên như vậy; đổi tên cho đúng mẫu, hoặc xóa cột này; đang ghi “Ghi chú”",
        ),
        ("Năm", "cột này có hai lần; chỉ giữ một; đang ghi “Năm”"),
        ("", "cột có chữ mà không có tên cột; ghi tên cột, hoặc xóa cột này"),
    ],
)
def test_a_column_that_does_not_belong_is_refused_by_its_head(head: str, message: str) -> None:
    filled = read(a_workbook((*ROW, "gì đó"), heads=(*HEADS, head)))

    assert told(filled) == [f"danh-sach.xlsx: Danh sách!I1: {message}"]


def test_a_column_that_must_be_there_is_missed_once() -> None:
    heads = tuple(head for head in HEADS if head != "Đối tượng")
    row = tuple(cell for cell in ROW if cell != "cá nhân")

    assert told(read(a_workbook(row, row, heads=heads))) == ["danh-sach.xlsx: Danh sách!A1: thiếu cột “Đối tượng”"]


def test_every_line_that_must_be_filled_in_is_named_at_once() -> None:
    assert told(read(a_workbook(decision={"Số, ký hiệu": None, "Trích yêu": "Khen", "Ngày ký": "15/01/2026"}))) == [
        (
            "danh-sach.xlsx: Quyết định!A2: không có mục nào tên như vậy ở phần Quyết định; đang ghi “Trích yêu”; "
            "có phải là “Trích yếu”?"
        ),
        "danh-sach.xlsx: Quyết định!B1: Số, ký hiệu: không được để trống",
        "danh-sach.xlsx: Quyết định!A1: Cơ quan ra quyết định: không được để trống",
        "danh-sach.xlsx: Quyết định!A1: Trích yếu: không được để trống",
    ]


def test_a_list_of_nominees_needs_no_number_and_no_day() -> None:
    decision = {
        "Trạng thái": "Đề nghị",
        "Cơ quan ngoài sổ đơn vị": "Chủ tịch nước",
        "Cấp của cơ quan ngoài sổ": "nhà nước",
        "Cơ quan trình khen": "xa-quan-son",
        "Trích yếu": "Danh sách đề nghị",
        "Lấy ý kiến từ ngày": "14/09/2026",
        "Số ngày lấy ý kiến": "10",
        "Tính theo": "ngày",
        "Căn cứ lấy ý kiến": "Nghị định 86/2023/NĐ-CP",
        "Nơi nhận góp ý": "Phòng Văn hóa - Xã hội",
    }

    assert told(read(a_workbook(decision=decision))) == []


def test_a_list_of_nominees_names_each_line_on_comments_that_is_blank() -> None:
    decision = {
        "Trạng thái": "đề nghị",
        "Cơ quan": "xa-quan-son",
        "Trích yếu": "Danh sách đề nghị",
        "Lấy ý kiến từ ngày": "14/09/2026",
        "Số ngày lấy ý kiến": None,
        "Tính theo": None,
        "Căn cứ lấy ý kiến": None,
        "Nơi nhận góp ý": None,
    }

    assert told(read(a_workbook(decision=decision))) == [
        f"danh-sach.xlsx: Quyết định!B{row}: {head}: không được để trống ở danh sách đề nghị"
        for row, head in enumerate(list(decision)[4:], start=5)
    ]


def test_a_body_outside_the_register_needs_two_more_lines_and_no_other_body() -> None:
    decision = {**DECISION, "Cơ quan ngoài sổ đơn vị": "Chủ tịch nước", "Cấp của cơ quan ngoài sổ": None}

    assert told(read(a_workbook(decision=decision))) == [
        (
            "danh-sach.xlsx: Quyết định!B7: Cơ quan ngoài sổ đơn vị: chỉ ghi một trong hai: "
            "“Cơ quan ra quyết định” hoặc “Cơ quan ngoài sổ đơn vị”"
        ),
        (
            "danh-sach.xlsx: Quyết định!B8: Cấp của cơ quan ngoài sổ: không được để trống "
            "khi ghi “Cơ quan ngoài sổ đơn vị”"
        ),
        "danh-sach.xlsx: Quyết định!A1: Cơ quan trình khen: không được để trống khi ghi “Cơ quan ngoài sổ đơn vị”",
    ]


def test_a_row_of_totals_is_told_from_one_who_is_honoured() -> None:
    total = ("", "", "Tổng cộng: 12")
    filled = read(a_workbook(ROW, total, ("Tổng cộng", "", "", 12), ("Tổng cộng: 12",)))

    assert filled.value["khen"] == [AWARD]
    assert told(filled) == [
        (
            f"danh-sach.xlsx: Danh sách!{cell}: dòng này giống dòng tổng cộng, không phải một người, tập thể được "
            f"khen; hãy xóa cả dòng; đang ghi “{words}”"
        )
        for cell, words in (("C3", "Tổng cộng: 12"), ("D4", "Tổng cộng 12"))
    ]


@pytest.mark.parametrize("name", ["Tổng đội Thanh niên xung phong số 1", "Cộng đồng thôn 12", "Tổ 12"])
def test_a_collective_whose_name_begins_like_a_total_is_none(name: str) -> None:
    rows = [("Họ tên", "Đối tượng", "Danh hiệu"), (name, "tập thể", "LĐTT")]
    filled = read_form([a_table("Quyết định", *FIELDS), a_table("Danh sách", *rows)])

    assert [each["ten"] for each in filled.value["khen"]] == [name]


def test_a_line_that_stands_twice_is_refused() -> None:
    tables = [a_table("Quyết định", *FIELDS, ("Số", "51/QĐ-UBND")), a_table("Danh sách", HEADS, tuple(map(str, ROW)))]

    assert told(read_form(tables)) == [
        "danh-sach.xlsx: Quyết định!B5: Số: mục này đã ghi ở dòng 1; mỗi mục một dòng",
    ]


def test_a_number_that_may_be_somebody_s_is_never_said_in_full() -> None:
    row = (*ROW[:2], "001085012345", *ROW[3:6], "0912 345 678", ROW[7])

    assert told(read(a_workbook(row, heads=(*HEADS[:6], "Hủy bỏ ngày", HEADS[7])))) == [
        "danh-sach.xlsx: Danh sách!C2: Họ và tên / Tên tập thể: cần tên bằng chữ; đang ghi “00…45”"
    ]


def test_a_sheet_of_the_name_comes_before_a_line_of_that_name_elsewhere() -> None:
    stray = a_table("Nháp", ("Danh sách",), ("Họ tên", "Điểm"), ("Ai đó", "9"))
    tables = [stray, a_table("Quyết định", *FIELDS), a_table("Danh sách", HEADS, tuple(map(str, ROW)))]

    assert (told(read_form(tables)), read_form(tables).value["khen"]) == ([], [AWARD])


def test_the_sample_row_of_the_template_is_never_honoured() -> None:
    sample = (*ROW[:2], SAMPLE, *ROW[3:])

    assert told(read(a_workbook(sample))) == [
        "danh-sach.xlsx: Danh sách!C2: Họ và tên / Tên tập thể: dòng này là dòng mẫu; hãy ghi đè, hoặc xóa cả dòng"
    ]


def test_a_part_that_is_missing_is_asked_for() -> None:
    lines = [
        f"a.csv: A1: không thấy phần “{part}”; hãy lấy mẫu bằng lệnh thidua nhap-khen-thuong --mau mau.xlsx"
        for part in ("Quyết định", "Danh sách")
    ]

    assert told(read_form([a_table("", ("Họ tên", "Điểm"), ("Lê Thị Mẫu", "9"))]), "a.csv") == lines


def test_a_list_without_heads_is_refused_in_one_line() -> None:
    tables = [a_table("Quyết định", *FIELDS), a_table("Danh sách", ("1", "Lê Thị Mẫu", "LĐTT"))]

    assert told(read_form(tables)) == [
        (
            "danh-sach.xlsx: Danh sách!A1: không thấy dòng tên cột (Đối tượng, Họ và tên / Tên tập thể, "
            "Danh hiệu / Hình thức khen thưởng, …)"
        )
    ]


@pytest.mark.parametrize("key", FORBIDDEN_KEYS)
def test_what_no_file_may_hold_is_no_column_either(key: str) -> None:
    assert LAW in said_of_head(key.replace("_", " "))
