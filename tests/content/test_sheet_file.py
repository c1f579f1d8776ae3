"""Spreadsheet files as they come: other encodings and separators, cells that Excel changed, and files that are none."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.content.sheets import ROW, a_workbook, read, saved, told
from thidua.content.sheet_file import read_sheets
from thidua.content.sheet_table import Cell, NotASheet, clean, letters
from thidua.content.workbook_file import BROKEN

CSV = 'Họ tên,Danh hiệu\r\nLê Thị Mẫu,"LĐTT, năm 2025"\r\n'
OLD_CONTAINER = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
EXCEL_PARTS = {"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>"}


def texts(data: bytes, name: str = "a.csv") -> list[list[str]]:
    return [[cell.text for cell in cells] for _, cells in read_sheets(name, data)[0].rows]


def cells_of(*values: object, number_format: str = "") -> tuple[Cell, ...]:
    workbook = Workbook()
    sheet = workbook.active
    assert isinstance(sheet, Worksheet)
    for place, value in enumerate(values, start=1):
        cell = sheet.cell(1, place, value)  # type: ignore[arg-type]  # whatever a cell can hold
        cell.number_format = number_format or cell.number_format
    return read_sheets("a.xlsx", saved(workbook))[0].rows[0][1]


def an_archive(parts: dict[str, bytes]) -> bytes:
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        for name, body in parts.items():
            archive.writestr(name, body)
    return data.getvalue()


def a_locked_archive() -> bytes:
    data = bytearray(an_archive(EXCEL_PARTS))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = 0
        while (start := data.find(mark, start)) >= 0:
            data[start + place] |= 1
            start += 4
    return bytes(data)


@pytest.mark.parametrize(
    "data",
    [
        CSV.encode(),
        CSV.encode("utf-8-sig"),
        CSV.replace(",", ";", 1).replace("Mẫu,", "Mẫu;").encode(),
        CSV.replace(",", "\t", 1).replace("Mẫu,", "Mẫu\t").encode("utf-16"),
        b"\xfe\xff" + CSV.encode("utf-16-be"),
        ("sep=,\r\n" + CSV).encode(),
        CSV.replace("ệ", "e\u0323\u0302").replace("Thị Mẫu", "Thị\u00a0Mẫu\u200b").encode(),
        CSV.replace("\r\n", "\n").encode(),
    ],
    ids=["utf-8", "bom", "semicolons", "unicode text", "big endian", "sep line", "nfd and nbsp", "unix"],
)
def test_a_csv_is_read_however_a_spreadsheet_saved_it(data: bytes) -> None:
    assert texts(data) == [["Họ tên", "Danh hiệu"], ["Lê Thị Mẫu", "LĐTT, năm 2025"]]


def test_rows_of_a_csv_are_counted_as_the_file_has_them() -> None:
    rows = read_sheets("a.csv", b"sep=;\n\na;b\n\nc;d\n")[0].rows

    assert [number for number, _ in rows] == [3, 5]


def test_what_was_guarded_from_being_a_formula_is_read_back_without_the_guard() -> None:
    assert texts(b"'=1+1,'-5,''+84,'abc,-\n") == [["=1+1", "-5", "'+84", "'abc", "-"]]


def test_numbers_and_days_of_a_workbook_are_text_as_people_write_it() -> None:
    values = (45.0, 45, 45.5, dt.date(2026, 1, 5), dt.datetime(2026, 1, 5, 8, 30), True, None, "  a\u00a0 b ")

    assert cells_of(*values) == (
        Cell("45", "number"),
        Cell("45", "number"),
        Cell("45.5", "number"),
        Cell("05/01/2026", "date"),
        Cell("05/01/2026", "date"),
        Cell("có", "yes_no"),
        Cell(""),
        Cell("a b"),
    )


def test_zeros_that_a_cell_shows_in_front_are_kept() -> None:
    assert cells_of(7, number_format="000") == (Cell("007", "number"),)


def test_errors_times_and_formulas_without_a_value_are_said_of_their_cells() -> None:
    assert cells_of("#N/A", dt.time(8, 30), "=A1") == (
        Cell("#N/A", fault="ô báo lỗi của bảng tính; hãy sửa công thức, hoặc ghi giá trị vào ô"),
        Cell("08:30:00", fault="ô là giờ hoặc khoảng thời gian; hãy đặt định dạng Văn bản rồi ghi lại"),
        Cell("", fault="ô có công thức chưa tính; hãy mở bằng Excel rồi lưu lại, hoặc dán giá trị vào ô"),
    )


def join(sheet: Worksheet) -> None:
    sheet.merge_cells("E2:E3")


def hide(sheet: Worksheet) -> None:
    sheet.row_dimensions[3].hidden = True


@pytest.mark.parametrize(
    ("edit", "line"),
    [
        (join, "E2: Đơn vị: ô gộp E2:E3; hãy bỏ gộp rồi ghi đủ từng dòng"),
        (hide, "A3: dòng 3 đang bị ẩn hoặc bị lọc; hãy cho hiện mọi dòng, xóa dòng không dùng"),
    ],
    ids=["joined", "hidden"],
)
def test_what_a_reader_of_the_sheet_does_not_see_is_said(edit: Callable[[Worksheet], None], line: str) -> None:
    assert told(read(a_workbook(ROW, ROW, edit=edit))) == [f"danh-sach.xlsx: Danh sách!{line}"]


def title(sheet: Worksheet) -> None:
    sheet.insert_rows(1)
    sheet["A1"] = "DANH SÁCH KHEN THƯỞNG"
    sheet.merge_cells("A1:H1")


def test_a_title_across_the_list_does_no_harm() -> None:
    assert told(read(a_workbook(ROW, edit=title))) == []


def test_a_hidden_row_that_is_blank_does_no_harm() -> None:
    assert told(read(a_workbook(ROW, (), ROW, edit=hide))) == []


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.xlsx", b"", "tệp trống"),
        ("a.csv", b"\n \n", "tệp trống"),
        ("a.csv", b",,\n,,\n", "tệp không có dòng nào"),
        (
            "a.xlsx",
            b"\xef\xbb\xbf<html><table><tr><td>1",
            "tệp này là trang web (HTML) chứ không phải bảng tính; hãy mở bằng Excel rồi lưu lại dạng .xlsx",
        ),
        ("a.xlsx", OLD_CONTAINER, "tệp Excel đời cũ (.xls); hãy lưu lại dạng .xlsx"),
        (
            "a.xlsx",
            OLD_CONTAINER + "EncryptedPackage".encode("utf-16-le"),
            "tệp được đặt mật khẩu; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại",
        ),
        ("a.xlsx", a_locked_archive(), "tệp được đặt mật khẩu; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại"),
        (
            "a.xlsx",
            CSV.encode(),
            "tệp này không phải bảng tính Excel (.xlsx); nếu là CSV, hãy đổi đuôi tệp thành .csv",
        ),
        ("a.xlsx", b"PK\x03\x04" + bytes(100), BROKEN),
        ("a.xlsx", a_workbook()[:3000], BROKEN),
        ("a.xlsx", an_archive(EXCEL_PARTS), BROKEN),
        ("a.xlsx", an_archive({"word/document.xml": b""}), "tệp nén này không phải bảng tính Excel (.xlsx)"),
        ("a.xlsx", an_archive({"mimetype": b""}), "tệp OpenDocument (.ods); hãy lưu lại dạng .xlsx"),
        ("a.xlsx", an_archive({"xl/workbook.bin": b""}), "tệp Excel dạng nhị phân (.xlsb); hãy lưu lại dạng .xlsx"),
        (
            "a.xlsx",
            an_archive({**EXCEL_PARTS, "xl/worksheets/sheet1.xml": bytes(50_000_000)}),
            "tệp bung ra lớn quá 40 MB; hãy chép bảng sang một tệp mới",
        ),
        (
            "a.xlsx",
            an_archive({**EXCEL_PARTS, "xl/sharedStrings.xml": b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>'}),
            BROKEN,
        ),
        (
            "a.csv",
            b"a,b\n" * 3_000_000,
            "tệp lớn quá 10 MB; hãy xóa ảnh và các trang tính không cần",
        ),
        (
            "a.csv",
            b"a,b\n" * 6_000,
            "bảng có hơn 5000 dòng; một quyết định không dài như vậy, hãy xóa các dòng thừa",
        ),
        ("a.csv", b'a,"b\n', "dấu ngoặc kép trong tệp CSV không khớp nhau; hãy lưu lại tệp từ bảng tính"),
        (
            "a.csv",
            "Lê Thị Mẫu".encode("cp1258", "replace"),
            (
                "chữ trong tệp không phải mã Unicode (có thể là Windows-1258, TCVN3 hoặc VNI); trong Excel hãy lưu lại "
                "bằng kiểu “CSV UTF-8 (Comma delimited)”"
            ),
        ),
    ],
)
def test_a_file_that_is_no_spreadsheet_is_refused_in_one_sentence(name: str, data: bytes, message: str) -> None:
    with pytest.raises(NotASheet) as refused:
        read_sheets(name, data)

    assert str(refused.value) == message


@pytest.mark.slow
@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_damaged_workbook_is_read_or_refused_and_nothing_else(data: st.DataObject) -> None:
    with ZipFile(BytesIO(a_workbook())) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = data.draw(st.sampled_from(sorted(parts)))
    start = data.draw(st.integers(0, len(parts[name])))
    end = start + data.draw(st.integers(0, 40))
    parts[name] = parts[name][:start] + data.draw(st.binary(max_size=8)) + parts[name][end:]

    with suppress(NotASheet):
        assert read_sheets("a.xlsx", an_archive(parts))


def test_a_workbook_is_known_by_its_bytes_whatever_it_is_called() -> None:
    assert read(a_workbook(), "a.csv").problems == []


def test_columns_are_called_as_spreadsheets_call_them() -> None:
    assert [letters(column) for column in (1, 26, 27, 52, 53, 702, 703)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]


def test_lines_of_a_cell_stay_lines() -> None:
    assert clean(" a  b \r\n c\u2028d\u200b ") == "a b\nc\nd"
