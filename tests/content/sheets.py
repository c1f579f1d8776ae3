"""Spreadsheets to test with: filled award forms as tables, CSV and workbooks, with one thing changed at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from thidua.content.award_sheet import read_form
from thidua.content.filled_form import Filled
from thidua.content.sheet_file import read_sheets
from thidua.content.sheet_table import Cell, Table

DECISION: dict[str, object] = {
    "Số, ký hiệu": "50/QĐ-UBND",
    "Ngày ký": "15/01/2026",
    "Cơ quan ra quyết định": "Ủy ban nhân dân xã Quan Sơn",
    "Trích yếu": "Về việc khen thưởng năm 2025",
    "Năm được khen": "2025",
    "Căn cứ công bố": "Quyết định số 50/QĐ-UBND, niêm yết công khai tại trụ sở",
}
HEADS = ("STT", "Đối tượng", "Họ và tên", "Chức vụ", "Đơn vị", "Danh hiệu", "Thành tích", "Năm")
ROW: tuple[object, ...] = (1, "cá nhân", "Lê Thị Mẫu", "Công chức", "Văn phòng Mẫu", "LĐTT", "Chăm chỉ", "")

Edit = Callable[[Worksheet], None]


def a_table(name: str, *rows: Sequence[Cell | str]) -> Table:
    """Rows are counted from 1."""
    return Table(
        name,
        tuple(
            (number, tuple(Cell(cell) if isinstance(cell, str) else cell for cell in row))
            for number, row in enumerate(rows, start=1)
        ),
    )


def a_workbook(
    *rows: Sequence[object],
    heads: Sequence[object] = HEADS,
    decision: Mapping[str, object] = DECISION,
    edit: Edit | None = None,
) -> bytes:
    """A filled form; `edit` changes the sheet of the list."""
    workbook = Workbook()
    fields, recipients = workbook.active, workbook.create_sheet("Danh sách")
    assert isinstance(fields, Worksheet)
    fields.title = "Quyết định"
    for line in decision.items():
        fields.append(line)
    for row in (heads, *(rows or (ROW,))):
        recipients.append(row)
    if edit:
        edit(recipients)
    return saved(workbook)


def saved(workbook: Workbook) -> bytes:
    data = BytesIO()
    workbook.save(data)
    return data.getvalue()


def read(data: bytes, name: str = "danh-sach.xlsx") -> Filled:
    return read_form(read_sheets(name, data))


def told(filled: Filled, name: str = "danh-sach.xlsx") -> list[str]:
    return [each.told(name) for each in filled.problems]
