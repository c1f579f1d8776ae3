"""The award form as a workbook and as CSV: the same bytes each time, nothing that a spreadsheet would calculate."""

from __future__ import annotations

import re
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from tests.honour_builders import an_honouring_portal
from thidua.documents.award_csv import award_csv
from thidua.documents.award_workbook import LAST_ROW, award_workbook
from thidua.model.award_form import COLUMNS, DECISION, FIELDS, LIST, AwardForm
from thidua.views.award_template import FormChoices, empty_form, form_choices

DAY = date(2026, 9, 18)
DANGEROUS = ("=1+1", "+84", "-5", "@SUM(A1)", "'=1+1", '=HYPERLINK("http://a.example")')


@pytest.fixture
def choices() -> FormChoices:
    return form_choices(an_honouring_portal(), DAY)


@pytest.fixture
def template(choices: FormChoices) -> bytes:
    return award_workbook(empty_form(choices), choices)


def a_form(*texts: str) -> AwardForm:
    """A row for each text, in the column of deeds."""
    place = next(place for place, column in enumerate(COLUMNS) if column.path == ("thanh_tich",))
    rows = tuple(tuple(text if column == place else "" for column in range(len(COLUMNS))) for text in texts)
    return AwardForm(("",) * len(FIELDS), rows)


def test_a_form_has_the_same_bytes_each_time_and_names_no_moment(template: bytes, choices: FormChoices) -> None:
    with ZipFile(BytesIO(template)) as archive:
        times = {part.date_time for part in archive.infolist()}
        about = archive.read("docProps/core.xml").decode()

    assert award_workbook(empty_form(choices), choices) == template
    assert times == {(1980, 1, 1, 0, 0, 0)}
    assert re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", about) == ["1980-01-01T00:00:00Z"] * 2


def test_the_sheets_and_their_heads_stand_still_while_one_scrolls(template: bytes) -> None:
    workbook = load_workbook(BytesIO(template))

    assert workbook.sheetnames == ["Quyết định", "Danh sách", "Cách ghi", "Danh mục"]
    assert [sheet.freeze_panes for sheet in workbook.worksheets] == ["A2", "D2", None, "A2"]


def test_cells_that_are_typed_into_stay_as_typed(template: bytes) -> None:
    workbook = load_workbook(BytesIO(template))
    recipients = workbook[LIST]

    assert {cell.number_format for cell in workbook[DECISION]["B"]} == {"@"}
    assert {dimension.number_format for letter, dimension in recipients.column_dimensions.items() if letter != "A"} == {
        "@"
    }


def test_lists_are_offered_where_only_some_words_are_known(template: bytes) -> None:
    recipients = load_workbook(BytesIO(template))[LIST]
    rules = recipients.data_validations.dataValidation
    heads = {cell.column_letter: cell.value for cell in recipients[1]}

    assert {heads[str(rule.sqref)[0]]: rule.showErrorMessage for rule in rules} == {
        "Đối tượng *": True,
        "Đơn vị": False,
        "Danh hiệu / Hình thức khen thưởng *": False,
        "Trẻ em": True,
        "Phạm vi công bố": False,
        "Đã mất": True,
        "Truy tặng": True,
    }
    assert all(str(rule.sqref).endswith(str(LAST_ROW)) for rule in rules)


def test_every_list_that_is_offered_is_on_the_sheet_of_choices(template: bytes, choices: FormChoices) -> None:
    workbook = load_workbook(BytesIO(template))
    rules = [rule for sheet in workbook.worksheets for rule in sheet.data_validations.dataValidation]
    areas = [area for rule in rules for area in re.findall(r"'Danh mục'!([$A-Z\d]+:[$A-Z\d]+)", rule.formula1)]
    lists = [tuple(cell.value for (cell,) in workbook["Danh mục"][area.replace("$", "")]) for area in areas]

    assert set(lists) == set(choices.values())


def test_the_units_that_are_offered_are_those_of_the_body_that_decides(template: bytes, choices: FormChoices) -> None:
    recipients = load_workbook(BytesIO(template))[LIST]
    (formula,) = [
        rule.formula1 for rule in recipients.data_validations.dataValidation if str(rule.sqref).startswith("E")
    ]
    last = len(choices["unit"]) + 1
    bodies, units, issuer = f"'Danh mục'!$D$2:$D${last}", f"'Danh mục'!$E$2:$E${last}", "'Quyết định'!$B$5"

    assert formula == (
        f"IF(COUNTIF({bodies},{issuer})=0,{units},"
        f"OFFSET('Danh mục'!$E$2,MATCH({issuer},{bodies},0)-1,0,COUNTIF({bodies},{issuer}),1))"
    )
    assert len(formula) <= 255
    assert choices["body_of_unit"] == tuple(sorted(choices["body_of_unit"], key=choices["issuer"].index))


def test_no_text_of_a_rule_is_longer_than_excel_takes(template: bytes) -> None:
    workbook = load_workbook(BytesIO(template))

    assert all(
        len(rule.error or "") <= 225 and len(rule.errorTitle or "") <= 32
        for sheet in workbook.worksheets
        for rule in sheet.data_validations.dataValidation
    )


def test_the_way_to_fill_in_every_field_is_told(template: bytes) -> None:
    rows = load_workbook(BytesIO(template))["Cách ghi"].iter_rows(values_only=True)
    told = {(row[0], row[1]) for row in rows}

    assert told >= {(part, field.head) for part, fields in ((DECISION, FIELDS), (LIST, COLUMNS)) for field in fields}


@pytest.mark.parametrize("text", DANGEROUS)
def test_no_text_of_a_workbook_is_a_formula(text: str) -> None:
    recipients = load_workbook(BytesIO(award_workbook(a_form(text), {})))[LIST]

    assert [(cell.value, cell.data_type) for cell in recipients[2] if cell.column > 1 and cell.value] == [(text, "s")]


@pytest.mark.parametrize("text", DANGEROUS)
def test_no_field_of_a_csv_begins_as_a_formula_does(text: str) -> None:
    line = award_csv(a_form(text)).decode("utf-8-sig").splitlines()[-1]

    assert re.search(r'(?:^|,)"?[=+\-@]', line) is None
    assert f"'{text}".replace('"', '""') in line


def test_a_workbook_is_read_alike_by_another_reader() -> None:
    texts = ("Lê Thị Mẫu", "dòng một\ndòng hai", "2025", "15/01/2026", *DANGEROUS)

    sheets = CalamineWorkbook.from_filelike(BytesIO(award_workbook(a_form(*texts), {})))
    rows = sheets.get_sheet_by_name(LIST).to_python()

    assert rows[0] == ["STT", *(f"{column.head} *" if column.is_required else column.head for column in COLUMNS)]
    assert [next(cell for cell in row[1:] if cell) for row in rows[1:]] == list(texts)
