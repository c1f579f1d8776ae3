"""The list of an award form: its heads, in any order and by any of their names, and a row for each recipient."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from thidua.content.award_heads import said_of_head
from thidua.content.filled_form import CellProblem, Filled, Place
from thidua.content.problems import sentence
from thidua.content.sheet_table import BLANK, Cell, Table
from thidua.content.yaml_text import Path
from thidua.model.award_form import COLUMNS, IGNORED, SAMPLE, FormField, head_key
from thidua.model.wording import plain_key

_COLUMN_BY_KEY = {key: each for each in COLUMNS for key in each.keys}
_REQUIRED = tuple(each for each in COLUMNS if each.is_required)
_TOTAL = re.compile(r"(?:tổng cộng|tổng số)\b(?:.*\d.*)?|(?:tổng|cộng)\s*:?\s*(?:\d.*)?")
_FEWEST_HEADS = 2
_LATEST_HEAD_ROW = 30
_MOST_IN_TOTAL = 3
_A_TOTAL = "dòng này giống dòng tổng cộng, không phải một người, tập thể được khen; hãy xóa cả dòng"


def read_list(filled: Filled, table: Table) -> None:
    place, heads = next(_head_rows(table), (0, {}))
    head_row = table.rows[place][0]
    if not heads:
        message = "không thấy dòng tên cột (Đối tượng, Họ và tên / Tên tập thể, Danh hiệu / Hình thức khen thưởng, …)"
        filled.problems.append(CellProblem(Place(table.name, head_row, 1), message))
        return
    filled.value["khen"] = []
    filled.places["khen",] = Place(table.name, head_row, 1)
    _check_heads(filled, table, place, heads)
    for row, cells in table.rows[place + 1 :]:
        padded = (*cells, *[BLANK] * (max(heads) + 1 - len(cells)))
        if _is_total(cells):
            places = [place for place in heads if place < len(cells) and cells[place].text]
            if places:
                at = Place(table.name, row, min(places) + 1)
                filled.problems.append(CellProblem(at, sentence(_A_TOTAL, " ".join(_words(cells)))))
            continue
        _read_row(filled, table.name, row, [(column, place, padded[place]) for place, column in heads.items()])
        for place, cell in enumerate(cells):
            if cell.fault and place not in heads:
                filled.problems.append(CellProblem(Place(table.name, row, place + 1), cell.fault))


def _is_total(cells: Sequence[Cell]) -> bool:
    """Words of a total, and beside them at most its number."""
    words = _words(cells)
    return 1 <= len(words) <= _MOST_IN_TOTAL and bool(_TOTAL.fullmatch(plain_key(words[0])))


def _words(cells: Sequence[Cell]) -> list[str]:
    return [cell.text for cell in cells if cell.text]


def _head_rows(table: Table) -> Iterator[tuple[int, dict[int, FormField]]]:
    for place, (_, cells) in enumerate(table.rows[:_LATEST_HEAD_ROW]):
        found: dict[int, FormField] = {}
        for column, cell in enumerate(cells):
            each = _COLUMN_BY_KEY.get(head_key(cell.text))
            if each and each not in found.values():
                found[column] = each
        if len(found) >= _FEWEST_HEADS:
            yield place, found


def _check_heads(filled: Filled, table: Table, place: int, heads: dict[int, FormField]) -> None:
    head_row, cells = table.rows[place]
    for each in COLUMNS:
        if each.is_required and each not in heads.values():
            at = Place(table.name, head_row, 1)
            filled.problems.append(CellProblem(at, f"thiếu cột “{each.head}”"))
    widest = max((len(row) for _, row in table.rows[place:]), default=0)
    for column in range(widest):
        head = cells[column] if column < len(cells) else BLANK
        at = Place(table.name, head_row, column + 1)
        if head.fault:
            filled.problems.append(CellProblem(at, head.fault))
        elif column in heads or head_key(head.text) in IGNORED:
            continue
        elif head_key(head.text) in _COLUMN_BY_KEY:
            filled.problems.append(CellProblem(at, sentence("cột này có hai lần; chỉ giữ một", head.text)))
        elif head.text:
            filled.problems.append(CellProblem(at, said_of_head(head.text)))
        elif any(column < len(row) and row[column].text for _, row in table.rows[place + 1 :]):
            filled.problems.append(CellProblem(at, "cột có chữ mà không có tên cột; ghi tên cột, hoặc xóa cột này"))


def _read_row(filled: Filled, sheet: str, row: int, cells: Sequence[tuple[FormField, int, Cell]]) -> None:
    if not any(cell.text or cell.fault for _, _, cell in cells):
        return
    awards = filled.value["khen"]
    root: Path = ("khen", len(awards))
    awards.append({})
    filled.places[root] = Place(sheet, row, 1)
    read = [column for column, _, _ in cells]
    filled.missing |= {(*root, *each.path) for each in _REQUIRED if each not in read}
    for column, place, cell in cells:
        at = Place(sheet, row, place + 1, column.head)
        filled.put(root, column, cell, at)
        if column.path == ("ten",):
            filled.places[root] = at
            if cell.text == SAMPLE:
                filled.problems.append(CellProblem(at, "dòng này là dòng mẫu; hãy ghi đè, hoặc xóa cả dòng"))
