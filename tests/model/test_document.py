"""Numbers, date lines, legal bases and notes: as typed, as printed, and what cannot be."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from tests.builders import a_register
from thidua.model.document import Day, DocumentDate, DocumentNumber, LegalBasis, SourceNote
from thidua.model.reading import Reading

READING = Reading(2026, "xa-quan-son", a_register())


@pytest.mark.parametrize(
    ("written", "number", "symbol"),
    [
        ("07/KH-UBND", "07", "KH-UBND"),
        ("/KH-UBND", "", "KH-UBND"),
        (" 07 / KH-UBND ", "07", "KH-UBND"),
        ("01/2026/QĐ-TTg", "01", "2026/QĐ-TTg"),
        ("7a/QĐ-UBND", "7a", "QĐ-UBND"),
        ("15/2024/NĐ-CP", "15", "2024/NĐ-CP"),
        ("91/HD-BTĐKT", "91", "HD-BTĐKT"),
        ("12/KH-HĐND&UBND", "12", "KH-HĐND&UBND"),
    ],
)
def test_a_number_and_its_symbol_are_read(written: str, number: str, symbol: str) -> None:
    assert DocumentNumber.model_validate(written) == DocumentNumber(number=number, symbol=symbol)


def test_a_number_is_printed_without_the_spaces_it_was_typed_with() -> None:
    assert str(DocumentNumber.model_validate("07 / KH-UBND")) == "07/KH-UBND"
    assert str(DocumentNumber.model_validate("/KH-UBND")) == "…/KH-UBND"


@pytest.mark.parametrize("written", ["07", "KH-UBND", "07-KH-UBND", "07/kh-ubnd", "07/", "123456/KH", "07/KH UBND", ""])
def test_anything_else_is_no_number(written: str) -> None:
    with pytest.raises(ValidationError, match="cần số và ký hiệu"):
        DocumentNumber.model_validate(written)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("09/01/2026", 9),
        ("9/1/2026", 9),
        ("09-01-2026", 9),
        ("09.01.2026", 9),
        ("ngày 09/01/2026", 9),
        ("ngày 9 tháng 01 năm 2026", 9),
        ("2026-01-09", 9),
        ("tháng 01/2026", None),
        ("tháng 1 năm 2026", None),
        ("ngày … tháng 01 năm 2026", None),
        ("ngày ... tháng 01 năm 2026", None),
        ("…/01/2026", None),
    ],
)
def test_a_date_line_is_read_with_or_without_its_day(written: str, day: int | None) -> None:
    assert DocumentDate.model_validate(written) == DocumentDate(day=day, month=1, year=2026)


@pytest.mark.parametrize(
    "written", ["31/02/2026", "00/01/2026", "01/13/2026", "tháng 13/2026", "01/01/0000", "29/02/2025"]
)
def test_a_date_that_no_calendar_has_is_refused(written: str) -> None:
    with pytest.raises(ValidationError, match="cần một ngày có thật"):
        DocumentDate.model_validate(written)


@pytest.mark.parametrize("written", ["", "09/01", "09/01/26", "01/2026", "2026", "2026/01/09", "hôm nay", "quý I/2026"])
def test_anything_else_is_no_date(written: str) -> None:
    with pytest.raises(ValidationError, match="cần ngày như"):
        DocumentDate.model_validate(written)


def test_a_date_line_is_printed_with_two_figures_and_the_day_where_it_is_known() -> None:
    assert str(DocumentDate(day=9, month=1, year=2026)) == "09/01/2026"
    assert str(DocumentDate(day=None, month=1, year=2026)) == "01/2026"


def test_a_date_line_without_its_day_begins_with_its_month() -> None:
    assert DocumentDate(day=None, month=2, year=2026).first_day == date(2026, 2, 1)
    assert DocumentDate(day=9, month=2, year=2026).first_day == date(2026, 2, 9)


def test_a_day_is_read_in_each_form_of_a_date_line() -> None:
    forms = ("09/01/2026", "2026-01-09", "ngày 9 tháng 1 năm 2026")

    assert [Day.model_validate(form).day for form in forms] == [date(2026, 1, 9)] * 3


@pytest.mark.parametrize("written", ["tháng 01/2026", "…/01/2026", "", "hôm nay"])
def test_a_day_without_its_day_is_none(written: str) -> None:
    with pytest.raises(ValidationError, match="cần đủ ngày, tháng, năm"):
        Day.model_validate(written)


def test_a_basis_may_be_one_line_of_text() -> None:
    assert LegalBasis.model_validate("Căn cứ Luật Thi đua, khen thưởng;") == LegalBasis(
        wording="Căn cứ Luật Thi đua, khen thưởng;"
    )


def test_a_basis_without_its_words_names_number_and_issuer() -> None:
    basis = LegalBasis.model_validate({"so": "01/KH-UBND", "co_quan": "tinh-lang-son"}, context=READING)

    assert basis == LegalBasis(number=DocumentNumber(number="01", symbol="KH-UBND"), issuer="tinh-lang-son")


@pytest.mark.parametrize("parts", [{}, {"so": "01/KH-UBND"}, {"co_quan": "tinh-lang-son"}, {"ngay": "01/01/2026"}])
def test_a_basis_with_neither_is_refused(parts: dict[str, str]) -> None:
    with pytest.raises(ValidationError, match="cần nguyen_van"):
        LegalBasis.model_validate(parts, context=READING)


def test_a_basis_of_a_body_outside_the_register_is_refused() -> None:
    with pytest.raises(ValidationError, match="cần mã một cơ quan có tệp trong don-vi/"):
        LegalBasis.model_validate({"so": "01/KH-UBND", "co_quan": "tinh-khac"}, context=READING)


def test_a_note_is_on_words_or_on_a_field() -> None:
    assert SourceNote.model_validate({"trich": "a", "ghi_chu": "b"}) == SourceNote(quote="a", text="b")
    assert SourceNote.model_validate({"o": "ngay", "ghi_chu": "b"}) == SourceNote(field="ngay", text="b")


@pytest.mark.parametrize("parts", [{}, {"trich": "a", "o": "ngay"}, {"trich": " "}])
def test_a_note_on_both_or_on_nothing_is_refused(parts: dict[str, str]) -> None:
    with pytest.raises(ValidationError, match="cần đúng một trong hai"):
        SourceNote.model_validate(parts | {"ghi_chu": "b"})
