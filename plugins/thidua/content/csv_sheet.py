"""CSV files → tables: UTF-8, or the "Unicode text" of Excel; fields apart by comma, semicolon or tab."""

from __future__ import annotations

import codecs
import csv
import re
from io import StringIO

from thidua.content.sheet_table import Cell, NotASheet, Table, clean, table

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SEPARATOR = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
# What a spreadsheet would take for a formula is written behind an apostrophe (OWASP, CSV injection).
_GUARDED = re.compile(r"'+[=+\-@\t\r]")


def read_csv(data: bytes) -> tuple[Table, ...]:
    """Raises NotASheet."""
    text = _decoded(data)
    separator = _SEPARATOR.match(text)
    if separator:
        # A line of its own, so that lines are still counted as the file has them.
        text, marks = "\n" + text[separator.end() :], separator[1]
    else:
        marks = max(",;\t", key=lambda mark: _filled(text, mark))
    try:
        rows = list(csv.reader(StringIO(text, newline=""), delimiter=marks, strict=True))
    except csv.Error as error:
        raise NotASheet("dấu ngoặc kép trong tệp CSV không khớp nhau; hãy lưu lại tệp từ bảng tính") from error
    return (table("", ((row, tuple(map(_cell, fields))) for row, fields in enumerate(rows, start=1))),)


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-16" if data.startswith(_UTF_16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotASheet(
            "chữ trong tệp không phải mã Unicode (có thể là Windows-1258, TCVN3 hoặc VNI); trong Excel hãy lưu lại "
            "bằng kiểu “CSV UTF-8 (Comma delimited)”"
        ) from error


def _filled(text: str, separator: str) -> int:
    """How many fields the file has beyond the first of each row, were they kept apart so."""
    rows = csv.reader(StringIO(text, newline=""), delimiter=separator)
    return sum(sum(1 for field in row if field) - 1 for row in rows if any(row))


def _cell(text: str) -> Cell:
    return Cell(clean(text[1:] if _GUARDED.match(text) else text))
