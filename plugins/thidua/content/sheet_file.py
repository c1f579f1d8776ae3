"""The bytes of a spreadsheet file of any kind → its tables, or one sentence on why it cannot be read."""

from __future__ import annotations

from thidua.content.csv_sheet import read_csv
from thidua.content.sheet_table import NotASheet, Table
from thidua.content.workbook_file import read_workbook

MAX_BYTES = 10_000_000

_OLD_CONTAINER = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WEB_PAGE = (b"<!doctype", b"<html", b"<?xml", b"<table", b"<head", b"<meta")


def read_sheets(name: str, data: bytes) -> tuple[Table, ...]:
    """`name` is the file's, for its ending. Raises NotASheet."""
    if not data.strip():
        raise NotASheet("tệp trống")
    if len(data) > MAX_BYTES:
        raise NotASheet(f"tệp lớn quá {MAX_BYTES // 1_000_000} MB; hãy xóa ảnh và các trang tính không cần")
    if data.startswith(b"PK\x03\x04"):
        return read_workbook(data)
    if data.startswith(_OLD_CONTAINER):
        if _ENCRYPTED in data:
            raise NotASheet("tệp được đặt mật khẩu; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại")
        raise NotASheet("tệp Excel đời cũ (.xls); hãy lưu lại dạng .xlsx")
    if data.lstrip(b"\xef\xbb\xbf \r\n\t")[:20].lower().startswith(_WEB_PAGE):
        raise NotASheet(
            "tệp này là trang web (HTML) chứ không phải bảng tính; hãy mở bằng Excel rồi lưu lại dạng .xlsx"
        )
    if not name.lower().endswith((".csv", ".txt", ".tsv")):
        raise NotASheet("tệp này không phải bảng tính Excel (.xlsx); nếu là CSV, hãy đổi đuôi tệp thành .csv")
    tables = read_csv(data)
    if not any(each.rows for each in tables):
        raise NotASheet("tệp không có dòng nào")
    return tables
