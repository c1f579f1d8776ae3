"""Excel workbooks (.xlsx) → tables. What a reader of the sheet does not see as it is – hidden rows, joined cells,
formulas that were never calculated – is said of the cell.
"""

from __future__ import annotations

import datetime as dt
import re
import warnings
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import IO, cast
from xml.etree.ElementTree import iterparse
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.cell.cell import MergedCell
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from thidua.content.sheet_table import MAX_COLUMNS, Cell, NotASheet, Table, clean, letters, table

MAX_UNPACKED = 40_000_000
MAX_PARTS = 500

BROKEN = "tệp Excel bị hỏng, không mở được; hãy mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx"

_FAILURES = (
    BadZipFile, InvalidFileException, SyntaxError, zlib.error, AssertionError, KeyError, ValueError, TypeError,
    AttributeError, IndexError, EOFError, OSError, NotImplementedError, OverflowError, RuntimeError,
)  # fmt: skip
"""What openpyxl, the archive below it and any parser of XML raise over files that are not what they say."""
_RANGE = re.compile(r"([A-Z]+\d+):([A-Z]+\d+)")
_DECLARED = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)|\A(?:\xff\xfe|\xfe\xff)", re.IGNORECASE)
"""Or text of two bytes a letter, in which that could hide."""
_PADDED = re.compile(r"0{2,}")


@dataclass(slots=True)
class _Seen:
    """What the values alone do not tell, by cell or row."""

    uncalculated: set[str] = field(default_factory=set)
    hidden: set[int] = field(default_factory=set)
    joined: dict[str, str] = field(default_factory=dict)


def read_workbook(data: bytes) -> tuple[Table, ...]:
    """Raises NotASheet."""
    try:
        with ZipFile(BytesIO(data)) as archive, warnings.catch_warnings():
            _look_inside(archive)
            # openpyxl speaks of what it leaves out, such as the drop-down lists of newer files.
            warnings.simplefilter("ignore")
            workbook = load_workbook(BytesIO(data), read_only=True, data_only=True)
            tables = [
                _read(cast("ReadOnlyWorksheet", sheet), archive)  # what `read_only` makes of every sheet
                for sheet in workbook.worksheets
            ]
            workbook.close()
    except _FAILURES as error:
        raise NotASheet(BROKEN) from error
    if not tables:
        raise NotASheet(BROKEN)
    return tuple(tables)


def _read(sheet: ReadOnlyWorksheet, archive: ZipFile) -> Table:
    path: str = sheet._worksheet_path  # type: ignore[attr-defined]  # noqa: SLF001  # there is no public word for it
    with archive.open(path) as part:
        seen = _seen(part)
    # Some programs write a size that is not the sheet's.
    sheet.reset_dimensions()
    return table(clean(sheet.title), _rows(sheet, seen))


def _look_inside(archive: ZipFile) -> None:
    parts = archive.infolist()
    names = {part.filename for part in parts}
    if any(part.flag_bits & 1 for part in parts):
        raise NotASheet("tệp được đặt mật khẩu; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại")
    if "xl/workbook.bin" in names:
        raise NotASheet("tệp Excel dạng nhị phân (.xlsb); hãy lưu lại dạng .xlsx")
    if "mimetype" in names:
        raise NotASheet("tệp OpenDocument (.ods); hãy lưu lại dạng .xlsx")
    if "xl/workbook.xml" not in names:
        raise NotASheet("tệp nén này không phải bảng tính Excel (.xlsx)")
    if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
        raise NotASheet(f"tệp bung ra lớn quá {MAX_UNPACKED // 1_000_000} MB; hãy chép bảng sang một tệp mới")
    for part in parts:
        # A spreadsheet never declares entities; a file made to fill the memory does.
        if part.filename.endswith((".xml", ".rels")) and _DECLARED.search(archive.read(part)):
            raise NotASheet(BROKEN)


def _seen(part: IO[bytes]) -> _Seen:
    seen = _Seen()
    for _, element in iterparse(part):  # noqa: S314  # what declares entities is refused before
        name = element.tag.rpartition("}")[2]
        if name == "c":
            inner = {each.tag.rpartition("}")[2]: each.text for each in element}
            if "f" in inner and not inner.get("v"):
                seen.uncalculated.add(element.get("r", ""))
        elif name == "row":
            if element.get("hidden") in {"1", "true"}:
                seen.hidden.add(int(element.get("r", "0")))
            element.clear()
        elif name == "mergeCell" and (found := _RANGE.fullmatch(element.get("ref", ""))):
            seen.joined[found[1]] = found[0]
    return seen


def _rows(sheet: ReadOnlyWorksheet, seen: _Seen) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    for number, row in enumerate(sheet.rows, start=1):
        cells = [
            _cell(cell, f"{letters(place)}{number}", seen) for place, cell in enumerate(row[:MAX_COLUMNS], start=1)
        ]
        if number in seen.hidden:
            fault = f"dòng {number} đang bị ẩn hoặc bị lọc; hãy cho hiện mọi dòng, xóa dòng không dùng"
            first = next((place for place, cell in enumerate(cells) if cell.text), None)
            if first is not None:
                cells[first] = Cell(cells[first].text, cells[first].kind, fault)
        yield number, tuple(cells)


def _cell(cell: SheetCell | MergedCell, name: str, seen: _Seen) -> Cell:
    value: object = cell.value
    if name in seen.joined and value is not None:
        fault = f"ô gộp {seen.joined[name]}; hãy bỏ gộp rồi ghi đủ từng dòng"
        return Cell(clean(str(value)), fault=fault)
    if name in seen.uncalculated:
        return Cell("", fault="ô có công thức chưa tính; hãy mở bằng Excel rồi lưu lại, hoặc dán giá trị vào ô")
    match value:
        case None:
            return Cell()
        case bool():
            return Cell("có" if value else "không", "yes_no")
        case dt.datetime() | dt.date():
            return Cell(f"{value.day:02}/{value.month:02}/{value.year:04}", "date")
        case int() | float():
            return Cell(_number(value, str(cell.number_format)), "number")
        case str() if cell.data_type == "e":
            return Cell(value, fault="ô báo lỗi của bảng tính; hãy sửa công thức, hoặc ghi giá trị vào ô")
        case str():
            return Cell(clean(value))
        case _:
            return Cell(str(value), fault="ô là giờ hoặc khoảng thời gian; hãy đặt định dạng Văn bản rồi ghi lại")


def _number(value: float, shown_as: str) -> str:
    """Without the .0 that spreadsheets give every number, with the zeros in front that the cell shows."""
    text = str(int(value)) if float(value).is_integer() else repr(value)
    return text.zfill(len(shown_as)) if _PADDED.fullmatch(shown_as) else text
