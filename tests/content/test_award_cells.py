"""Single cells of the award form: what a spreadsheet has made of them, and what is made of that."""

from __future__ import annotations

import pytest

from thidua.content.award_cells import read_cell, write_cell
from thidua.content.sheet_table import Cell
from thidua.model.award_form import CellKind

CONSENT = {"nguoi": "bản thân", "ngay": "20/01/2026", "pham_vi": ["ảnh", "câu chuyện"], "so_luu": "Hồ sơ 12"}
GUARDIAN = {
    "nguoi": "người giám hộ", "ngay": "20/01/2026", "pham_vi": ["tên"], "so_luu": "Tập 3; trang 4",
    "hinh_thuc": "bản điện tử", "rut_lai": "01/03/2026",
}  # fmt: skip

READ: list[tuple[CellKind, Cell, object]] = [
    ("date", Cell("15/01/2026"), "15/01/2026"),
    ("date", Cell("15/01/2026", "date"), "15/01/2026"),
    ("date", Cell("46037", "number"), "15/01/2026"),
    ("date", Cell("46037"), "15/01/2026"),
    ("date", Cell("2026", "number"), "2026"),
    ("year", Cell("2025", "number"), "2025"),
    ("year", Cell("2025.0"), "2025"),
    ("year", Cell("2025,0"), "2025"),
    ("number", Cell("10"), "10"),
    ("yes_no", Cell("có", "yes_no"), "có"),
    ("yes_no", Cell("x"), "có"),
    ("yes_no", Cell("không"), "không"),
    ("text", Cell("007", "number"), "007"),
    ("lines", Cell("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH"), ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"]),
    ("lines", Cell("a.b; c.d"), ["a.b", "c.d"]),
    ("scopes", Cell("tên, địa bàn"), ["tên", "địa bàn"]),
    ("scopes", Cell("tên\nđịa bàn;"), ["tên", "địa bàn"]),
    ("scopes", Cell("Không"), []),
    ("consents", Cell("bản thân; 20/01/2026; ảnh, câu chuyện; Hồ sơ 12"), [CONSENT]),
    ("consents", Cell("bản thân;46042;ảnh,câu chuyện;Hồ sơ 12;\n\n"), [CONSENT]),
    ("text", Cell(""), ""),
    ("consents", Cell(""), ""),
]
FAULTY: list[tuple[CellKind, Cell, str]] = [
    (
        "text",
        Cell("03/02/2026", "date"),
        "bảng tính đã tự đổi ô này thành ngày; hãy đặt định dạng ô là Văn bản (Text) rồi gõ lại; đang ghi “03/02/2026”",
    ),
    (
        "text",
        Cell("có", "yes_no"),
        (
            "bảng tính đã tự đổi ô này thành TRUE hoặc FALSE; hãy đặt định dạng ô là Văn bản (Text) rồi gõ lại; "
            "đang ghi “có”"
        ),
    ),
    ("name", Cell("12", "number"), "cần tên bằng chữ; đang ghi “12”"),
    ("lines", Cell('"TM. ỦY BAN'), 'dấu ngoặc kép trong ô không khớp nhau; đang ghi “"TM. ỦY BAN”'),
    (
        "consents",
        Cell("bản thân; 20/01/2026"),
        (
            "cần mỗi bản đồng ý một dòng trong ô, dạng: người đồng ý; ngày; những gì được đăng; số lưu hồ sơ, như: "
            "bản thân; 20/01/2026; ảnh, câu chuyện; Hồ sơ 12; đang ghi “bản thân; 20/01/2026”"
        ),
    ),
    ("year", Cell("#N/A", fault="ô báo lỗi"), "ô báo lỗi"),
]
WRITTEN: list[tuple[CellKind, object, str]] = [
    ("text", None, ""),
    ("text", "Thôn Mẫu", "Thôn Mẫu"),
    ("lines", ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"], "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH"),
    ("scopes", ["tên", "địa bàn"], "tên, địa bàn"),
    ("scopes", [], "không"),
    ("consents", [CONSENT], "bản thân; 20/01/2026; ảnh, câu chuyện; Hồ sơ 12"),
    ("consents", [GUARDIAN], 'người giám hộ;20/01/2026;tên;"Tập 3; trang 4";bản điện tử;01/03/2026'),
]


@pytest.mark.parametrize(("kind", "cell", "value"), READ)
def test_a_cell_is_read_as_what_it_stands_for(kind: CellKind, cell: Cell, value: object) -> None:
    assert read_cell(kind, cell) == (value, "")


@pytest.mark.parametrize(("kind", "cell", "fault"), FAULTY)
def test_a_doubtful_cell_is_refused_with_a_sentence(kind: CellKind, cell: Cell, fault: str) -> None:
    assert read_cell(kind, cell) == ("", fault)


@pytest.mark.parametrize(("kind", "value", "text"), WRITTEN)
def test_a_value_is_written_as_an_editor_would(kind: CellKind, value: object, text: str) -> None:
    assert write_cell(kind, value) == text


@pytest.mark.parametrize("consents", [[CONSENT], [CONSENT, GUARDIAN], [GUARDIAN, GUARDIAN]])
def test_consents_are_read_back_as_they_were_written(consents: list[dict[str, object]]) -> None:
    assert read_cell("consents", Cell(write_cell("consents", consents))) == (consents, "")
