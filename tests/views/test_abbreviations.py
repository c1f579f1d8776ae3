"""Abbreviations: the list, and what the register's own names explain."""

from __future__ import annotations

import unicodedata

from tests.builders import a_body, a_register, a_unit
from thidua.model.wording import fold_marks
from thidua.views.abbreviations import USUAL, abbreviations


def test_the_list_is_sorted_within_a_source_stands_in_nfc_and_names_its_sources() -> None:
    assert len({short for short, _, _ in USUAL}) == len(USUAL)
    assert all(unicodedata.is_normalized("NFC", text) for row in USUAL for text in row)
    assert all(full == full.lower() for _, full, _ in USUAL)
    assert {source.split(",")[0] for _, _, source in USUAL} == {
        "Nghị định số 30/2020/NĐ-CP",
        "các kế hoạch năm 2026 của tỉnh Lạng Sơn",
    }


def test_an_abbreviation_spells_the_first_letters_of_what_it_stands_for() -> None:
    wrong = [
        short
        for short, full, _ in USUAL
        if not fold_marks(full).startswith(fold_marks(short)[0])
        or not set(fold_marks(short)) <= set(fold_marks(full).replace(" ", ""))
    ]

    assert wrong == []


def test_a_name_explains_the_abbreviation_in_another_name_of_the_unit() -> None:
    unit = a_unit("phong-hc-qt", name="Phòng Hành chính - Quản trị, Văn phòng", aliases=("HCQT", "Phòng HCQT"))

    found = abbreviations(a_register(a_body(units=(unit,))))

    assert [(each.short, each.full) for each in found][len(USUAL) :] == [("HCQT", "hành chính quản trị")]


def test_capitals_that_no_name_explains_are_left_alone() -> None:
    unit = a_unit("phong-hc-qt", name="Phòng Hành chính", aliases=("HCQT", "PHC"))

    found = abbreviations(a_register(a_body(units=(unit,))))

    assert [each.short for each in found][len(USUAL) :] == ["PHC"]
