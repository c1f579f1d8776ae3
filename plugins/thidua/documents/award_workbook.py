"""The award form as an Excel workbook: a sheet for the decision, one for its list, how to fill them in, and lists to
choose from.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.xml.functions import tostring

from thidua.model.award_form import (
    CHOICES,
    COLUMNS,
    DECISION,
    FIELDS,
    HELP,
    LIST,
    AwardForm,
    FormField,
)
from thidua.views.award_template import FormChoices, help_lines

LAST_ROW = 2_000
"""Down to which the list offers its choices."""

_TEXT = "@"
_WRAPPED = Alignment(wrap_text=True, vertical="top")
_OLDEST = datetime(1980, 1, 1)  # noqa: DTZ001  # the first moment that a zip archive can name, in no zone
_OPEN = frozenset({"unit", "title", "type", "issuer", "scope"})
"""Choices that are offered and not demanded: another name of the same thing will do."""
_INTRODUCTION = (
    "Cách điền bảng khen thưởng",
    "1. Trang “Quyết định”: mỗi dòng một mục.",
    "2. Trang “Danh sách”: mỗi người, tập thể, hộ một dòng; ghi đè hoặc xóa dòng mẫu.",
    "3. Gõ: thidua nhap-khen-thuong tep-nay.xlsx – máy kiểm tra hết rồi mới ghi; sai ở đâu, máy chỉ đúng ô đó.",
    "Không gộp ô, không ẩn dòng. Không thêm cột số căn cước, điện thoại, ngày sinh, địa chỉ: máy không nhận.",
)


def award_workbook(form: AwardForm, choices: FormChoices) -> bytes:
    """The same bytes for the same form."""
    workbook = Workbook()
    decision, recipients = workbook.active, workbook.create_sheet(LIST)
    if not isinstance(decision, Worksheet):  # pragma: no cover - a new workbook has a sheet
        raise TypeError(decision)
    decision.title = DECISION
    lists = _Lists(choices)
    _fill_decision(decision, form, lists)
    _fill_list(recipients, form, lists)
    _fill_help(workbook.create_sheet(HELP))
    lists.fill(workbook.create_sheet(CHOICES))
    return _packed(workbook)


class _Lists:
    """Where on the sheet of choices each list stands."""

    def __init__(self, choices: FormChoices) -> None:
        self._columns = [(name, names) for name, names in choices.items() if names]

    def offer(self, sheet: Worksheet, field: FormField, cells: str) -> None:
        for place, (name, names) in enumerate(self._columns, start=1):
            if name == field.choice or (name == "scope" and field.kind == "scopes"):
                area = self._area(place, len(names))
                formula = self._of_issuer(place, len(names)) if name == "unit" else area
                rule = DataValidation("list", formula1=formula, allow_blank=True)
                rule.showErrorMessage = name not in _OPEN
                rule.error = "Hãy chọn một giá trị trong danh sách."
                rule.add(cells)
                sheet.add_data_validation(rule)

    def _area(self, place: int, count: int) -> str:
        letter = get_column_letter(place)
        return f"'{CHOICES}'!${letter}$2:${letter}${count + 1}"

    def _of_issuer(self, place: int, count: int) -> str:
        """The rows whose body, in the column before, is the one that decides; all of them while none is chosen."""
        bodies, all_units = self._area(place - 1, count), self._area(place, count)
        first = all_units.partition(":")[0]
        return (
            f"IF(COUNTIF({bodies},{_ISSUER})=0,{all_units},"
            f"OFFSET({first},MATCH({_ISSUER},{bodies},0)-1,0,COUNTIF({bodies},{_ISSUER}),1))"
        )

    def fill(self, sheet: Worksheet) -> None:
        for place, (name, names) in enumerate(self._columns, start=1):
            _put(sheet, 1, place, _CHOICE_HEADS[name], is_head=True)
            for row, each in enumerate(names, start=2):
                _put(sheet, row, place, each)
            sheet.column_dimensions[get_column_letter(place)].width = 32
        sheet.freeze_panes = "A2"


_ISSUER_ROW = next(row for row, field in enumerate(FIELDS, start=2) if field.path == ("co_quan",))
_ISSUER = f"'{DECISION}'!$B${_ISSUER_ROW}"
_CHOICE_HEADS = {
    "title": "Danh hiệu, hình thức khen thưởng",
    "type": "Loại khen thưởng",
    "issuer": "Cơ quan",
    "body_of_unit": "Của cơ quan",
    "unit": "Đơn vị",
    "kind": "Đối tượng",
    "state": "Trạng thái",
    "level": "Cấp",
    "count": "Tính theo",
    "yes_no": "Có, không",
    "scope": "Phạm vi công bố",
}


def _fill_decision(sheet: Worksheet, form: AwardForm, lists: _Lists) -> None:
    for column, (head, width) in enumerate((("Mục", 28), ("Nội dung", 60), ("Cách ghi", 70)), start=1):
        _put(sheet, 1, column, head, is_head=True)
        sheet.column_dimensions[get_column_letter(column)].width = width
    for row, (field, text) in enumerate(zip(FIELDS, form.fields, strict=True), start=2):
        _put(sheet, row, 1, _head(field), is_head=True)
        _put(sheet, row, 2, text)
        _put(sheet, row, 3, field.note)
        lists.offer(sheet, field, f"B{row}")
    sheet.freeze_panes = "A2"


def _fill_list(sheet: Worksheet, form: AwardForm, lists: _Lists) -> None:
    _put(sheet, 1, 1, "STT", is_head=True)
    sheet.column_dimensions["A"].width = 6
    for place, column in enumerate(COLUMNS, start=2):
        letter = get_column_letter(place)
        _put(sheet, 1, place, _head(column), is_head=True)
        sheet.column_dimensions[letter].width = column.width
        # Cells that are still blank, too: what is typed into them stays as typed.
        sheet.column_dimensions[letter].number_format = _TEXT
        lists.offer(sheet, column, f"{letter}2:{letter}{LAST_ROW}")
    for row, texts in enumerate(form.rows, start=2):
        sheet.cell(row, 1, row - 1)
        for place, text in enumerate(texts, start=2):
            if text:
                _put(sheet, row, place, text)
    sheet.freeze_panes = "D2"


def _fill_help(sheet: Worksheet) -> None:
    for row, line in enumerate(_INTRODUCTION, start=1):
        _put(sheet, row, 1, line, is_head=row == 1)
        sheet.cell(row, 1).alignment = Alignment(wrap_text=False)
    start = len(_INTRODUCTION) + 2
    lines = (("Phần", "Mục, cột", "", "Cách ghi"), *help_lines(DECISION, FIELDS), *help_lines(LIST, COLUMNS))
    for row, texts in enumerate(lines, start=start):
        for column, text in enumerate(texts, start=1):
            _put(sheet, row, column, text, is_head=row == start)
    for letter, width in zip("ABCD", (14, 34, 12, 100), strict=True):
        sheet.column_dimensions[letter].width = width


def _head(field: FormField) -> str:
    return f"{field.head} *" if field.is_required else field.head


def _put(sheet: Worksheet, row: int, column: int, text: str, *, is_head: bool = False) -> None:
    cell = sheet.cell(row, column, text or None)
    cell.number_format = _TEXT
    cell.alignment = _WRAPPED
    if text:
        # Text, also where it begins as a formula does.
        cell.data_type = "s"
    if is_head:
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="FFF1E4E1")


def _packed(workbook: Workbook) -> bytes:
    """The archive with one time for all, or no two moments would give the same bytes."""
    saved, packed = BytesIO(), BytesIO()
    workbook.save(saved)
    about = workbook.properties
    about.creator, about.created, about.modified = "thidua", _OLDEST, _OLDEST
    with ZipFile(saved) as source, ZipFile(packed, "w") as target:
        for name in _in_order(source.namelist()):
            data = tostring(about.to_tree()) if name == "docProps/core.xml" else source.read(name)
            target.writestr(ZipInfo(name, _OLDEST.timetuple()[:6]), data, ZIP_DEFLATED)
    return packed.getvalue()


def _in_order(names: Sequence[str]) -> list[str]:
    """Readers look for the content types first."""
    return sorted(names, key=lambda name: (name != "[Content_Types].xml", name))
