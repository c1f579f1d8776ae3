"""A filled award form, as tables → the fields of a decision's file, each with the cell it stands in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from thidua.content.award_heads import said_of_label
from thidua.content.award_list import read_list
from thidua.content.filled_form import CellProblem, Filled, Place
from thidua.content.sheet_table import BLANK, Cell, Table
from thidua.content.validation import BLANK as NOT_BLANK
from thidua.model.award_form import DECISION, FIELDS, LIST, FormField, head_key
from thidua.model.wording import plain_key

_TITLE_ROW = frozenset(map(head_key, ("Mục", "Mục ghi")))
_PROPOSED = "đề nghị"
_NOT_YET = frozenset({("so",), ("ngay",)})
_FIELD_BY_KEY = {key: each for each in FIELDS for key in each.keys}


def read_form(tables: Sequence[Table]) -> Filled:
    """Every mistake in the form itself is among its problems; what it says is checked as a file of content is."""
    parts = _parts(tables)
    filled = Filled()
    for name, read in ((DECISION, _read_decision), (LIST, read_list)):
        part = parts.get(plain_key(name))
        if part:
            read(filled, part)
        else:
            message = f"không thấy phần “{name}”; hãy lấy mẫu bằng lệnh thidua nhap-khen-thuong --mau mau.xlsx"
            filled.problems.append(CellProblem(Place("", 1, 1), message))
    return filled


def _parts(tables: Sequence[Table]) -> dict[str, Table]:
    """A part is a sheet of its name or, where there is none, what stands below a line that holds its name alone."""
    names = {plain_key(DECISION), plain_key(LIST)}
    found: dict[str, Table] = {}
    for each in sorted(tables, key=lambda each: plain_key(each.name) not in names):
        own = plain_key(each.name)
        rows: dict[str, list[tuple[int, tuple[Cell, ...]]]] = {own: []}
        for number, cells in each.rows:
            words = [cell.text for cell in cells if cell.text]
            if len(words) == 1 and own not in names and plain_key(words[0]) in names:
                rows[plain_key(words[0])] = latest = []
            else:
                latest = rows[next(reversed(rows))]
                latest.append((number, cells))
        for name, kept in rows.items():
            if name in names and kept:
                found.setdefault(name, Table(each.name, tuple(kept)))
    return found


def _read_decision(filled: Filled, table: Table) -> None:
    filled.places[()] = Place(table.name, table.rows[0][0], 1)
    seen: dict[FormField, int] = {}
    for row, cells in table.rows:
        label, cell = (*cells, BLANK, BLANK)[:2]
        key = head_key(label.text)
        if key in _TITLE_ROW:
            continue
        place = Place(table.name, row, 2, label.text.strip("* "))
        each = _FIELD_BY_KEY.get(key)
        if each is None:
            if cell.text or cell.fault:
                at = Place(table.name, row, 1)
                filled.problems.append(CellProblem(at, said_of_label(label.text, FIELDS)))
        elif each in seen:
            filled.problems.append(CellProblem(place, f"mục này đã ghi ở dòng {seen[each]}; mỗi mục một dòng"))
        else:
            seen[each] = row
            filled.put((), each, cell, Place(place.sheet, place.row, place.column, each.head))
    value = filled.value
    if value.get("co_quan") and value.get("co_quan_ngoai"):
        message = "chỉ ghi một trong hai: “Cơ quan ra quyết định” hoặc “Cơ quan ngoài sổ đơn vị”"
        filled.problems.append(CellProblem(filled.place(("co_quan_ngoai",)), message))
    for each in FIELDS:
        if (why := _why_needed(each, value)) and not _is_filled(value, each.path):
            at = filled.place(each.path)
            filled.missing.add(each.path)
            filled.problems.append(CellProblem(Place(at.sheet, at.row, at.column, each.head), why))


def _why_needed(each: FormField, fields: dict[str, Any]) -> str:
    """A list of nominees has no number and no day yet, and is open to comments; who is in no register is named on
    another line, with two more.
    """
    is_proposed = plain_key(str(fields.get("trang_thai", ""))) == _PROPOSED
    if each.path[0] == "lay_y_kien":
        return f"{NOT_BLANK} ở danh sách đề nghị" if is_proposed else ""
    if each.path in {("cap",), ("co_quan_trinh",)}:
        return f"{NOT_BLANK} khi ghi “Cơ quan ngoài sổ đơn vị”" if "co_quan_ngoai" in fields else ""
    if (each.path == ("co_quan",) and "co_quan_ngoai" in fields) or (each.path in _NOT_YET and is_proposed):
        return ""
    return NOT_BLANK if each.is_required else ""


def _is_filled(fields: dict[str, Any], path: tuple[str, ...]) -> bool:
    inner = fields.get(path[0])
    return inner is not None and (len(path) == 1 or path[1] in inner)
