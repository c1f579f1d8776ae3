"""Decisions into spreadsheets and back: whatever a decision says, it says the same afterwards."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.content.folders import VALID
from tests.sites import ROOT
from thidua.content.award_export import fields_of_file, filled_form, says_the_same
from thidua.content.award_sheet import read_form
from thidua.content.decision_text import decision_yaml
from thidua.content.form_fields import in_full
from thidua.content.reader import read_content
from thidua.content.sheet_file import read_sheets
from thidua.content.sheet_table import clean
from thidua.documents.award_csv import award_csv
from thidua.documents.award_workbook import award_workbook
from thidua.model.award_form import AwardForm
from thidua.model.portal import Portal

CONTENT = ROOT / "content"
PATH = "khen-thuong/2026/45-qd-ubnd.yml"
ENDINGS = ("xlsx", "csv")

WORDS = st.text("aàẫđĐ “”…12 .,;:|\n\t'\"=+-@#&*!%/\\<>[]{}~\u00a0", min_size=1, max_size=20).map(
    lambda text: clean(text) or "a"
)
LINES = WORDS.map(lambda text: " ".join(text.split()))
NAMES = LINES.map(lambda text: f"Hộ {text}" if text.isdecimal() else text)
DAYS = st.dates(date(1946, 1, 1), date(2099, 12, 31)).map(lambda day: f"{day:%d/%m/%Y}")
YEARS = st.integers(1946, 2099).map(str)
SCHOOL_YEARS = st.integers(1946, 2099).map(lambda year: f"{year}-{year + 1}")
IN_DECISIONS = st.lists(st.sampled_from(["tên", "địa bàn"]), unique=True)
SCOPES = st.lists(st.sampled_from(["tên", "ảnh", "câu chuyện", "năm sinh", "địa bàn"]), min_size=1, unique=True)
CONSENTS = st.lists(
    st.fixed_dictionaries(
        {
            "nguoi": st.sampled_from(["bản thân", "trẻ em", "người giám hộ", "đại diện hộ", "thân nhân"]),
            "ngay": DAYS,
            "pham_vi": SCOPES,
            "so_luu": LINES,
        },
        optional={"hinh_thuc": LINES, "rut_lai": DAYS},
    ),
    min_size=1,
    max_size=3,
)
PUBLICATION = st.fixed_dictionaries({"can_cu": WORDS}, optional={"pham_vi": IN_DECISIONS, "dong_y": CONSENTS})
AWARD = st.fixed_dictionaries(
    {
        "doi_tuong": st.sampled_from(["cá nhân", "tập thể", "hộ gia đình"]),
        "ten": NAMES,
        "danh_hieu": st.sampled_from(["Lao động tiên tiến", "Thôn, tổ dân phố văn hóa"]),
    },
    optional={
        "chuc_vu": WORDS,
        "don_vi": WORDS,
        "dia_ban": WORDS,
        "thanh_tich": WORDS,
        "linh_vuc": WORDS,
        "nam": YEARS,
        "nam_hoc": SCHOOL_YEARS,
        "tre_em": st.sampled_from(["có", "không"]),
        "cong_bo": PUBLICATION,
        "guong": WORDS,
        "nam_sinh": YEARS,
        "nam_mat": YEARS,
        "da_mat": st.just("có"),
        "truy_tang": st.just("có"),
        "trung_ten": st.lists(LINES, min_size=1, max_size=2),
        "huy_bo": st.fixed_dictionaries({"ngay": DAYS, "can_cu": WORDS}),
        "rut_lai": DAYS,
        "ma": st.from_regex(r"[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}", fullmatch=True),
    },
)
SHARED: dict[str, st.SearchStrategy[Any]] = {
    "loai_khen_thuong": WORDS,
    "nam": YEARS,
    "nam_hoc": SCHOOL_YEARS,
    "phong_trao": WORDS,
    "theo_nhiem_vu": st.lists(LINES, min_size=1, max_size=3),
    "ky": st.fixed_dictionaries(
        {"ho_ten": NAMES}, optional={"chuc_vu": WORDS, "tham_quyen": st.lists(LINES, min_size=1, max_size=3)}
    ),
    "cong_bo": PUBLICATION,
}
CONSULTATION = st.fixed_dictionaries(
    {
        "tu": DAYS,
        "so_ngay": st.integers(1, 90).map(str),
        "tinh_theo": st.sampled_from(["ngày", "ngày làm việc"]),
        "can_cu": WORDS,
        "gop_y": WORDS,
    }
)


def _of_one_year(fields: dict[str, Any]) -> dict[str, Any]:
    """A year and a school year are never given both."""
    return {key: each for key, each in fields.items() if key != "nam_hoc" or "nam" not in fields}


AWARDS = st.lists(AWARD.map(_of_one_year), min_size=1, max_size=3)
NUMBERS = st.sampled_from(["45/QĐ-UBND", "07/QĐ-HĐTĐKT", "/QĐ-UBND", "12A/QĐ-TTg"])
DECISIONS = st.one_of(
    st.fixed_dictionaries(
        {"so": NUMBERS, "ngay": DAYS, "co_quan": st.sampled_from(["xa-quan-son", "tinh-lang-son/so-noi-vu"])}
        | {"trich_yeu": WORDS, "khen": AWARDS},
        optional=SHARED,
    ),
    st.fixed_dictionaries(
        {"so": NUMBERS, "ngay": DAYS, "co_quan_ngoai": WORDS, "cap": st.just("nhà nước")}
        | {"co_quan_trinh": st.just("xa-quan-son"), "trich_yeu": WORDS, "khen": AWARDS},
        optional=SHARED,
    ),
    st.fixed_dictionaries(
        {"trang_thai": st.just("đề nghị"), "co_quan": st.just("xa-quan-son"), "lay_y_kien": CONSULTATION}
        | {"trich_yeu": WORDS, "khen": AWARDS},
        optional=SHARED,
    ),
).map(_of_one_year)


@cache
def portal() -> Portal:
    found = read_content(VALID).portal
    assert found
    return found


def written(form: AwardForm, ending: str) -> bytes:
    return award_workbook(form, {}) if ending == "xlsx" else award_csv(form)


@settings(max_examples=40, deadline=None)
@given(DECISIONS)
def test_a_decision_is_the_same_after_its_file_was_written_and_read(fields: dict[str, Any]) -> None:
    with TemporaryDirectory() as name:
        file = Path(name) / PATH
        file.parent.mkdir(parents=True)
        file.write_text(decision_yaml(fields), encoding="utf-8")
        read, _ = fields_of_file(Path(name), PATH, portal())

    said = {**fields, "khen": [_without_defaults(award) for award in fields["khen"]]}
    assert read == _without_defaults(said)


@pytest.mark.slow
@pytest.mark.parametrize("ending", ENDINGS)
@settings(max_examples=40, deadline=None)
@given(fields=DECISIONS)
def test_a_decision_is_the_same_after_it_was_a_spreadsheet(ending: str, fields: dict[str, Any]) -> None:
    register = portal().register
    filled = read_form(read_sheets(f"a.{ending}", written(filled_form(fields, register), ending)))

    assert (filled.problems, in_full(filled.value, register)) == ([], fields)


@pytest.mark.slow
@pytest.mark.parametrize("ending", ENDINGS)
@settings(max_examples=40, deadline=None)
@given(fields=DECISIONS)
def test_a_spreadsheet_is_the_same_after_it_was_a_decision(ending: str, fields: dict[str, Any]) -> None:
    register = portal().register
    form = filled_form(fields, register)
    filled = read_form(read_sheets(f"a.{ending}", written(form, ending)))

    assert filled_form(in_full(filled.value, register), register) == form


@pytest.mark.slow
def test_the_decisions_of_the_demonstration_can_be_edited_as_spreadsheets() -> None:
    demonstration = read_content(CONTENT).portal
    assert demonstration
    for path in sorted(CONTENT.glob("khen-thuong/*/*.yml")):
        fields, problems = fields_of_file(CONTENT, path.relative_to(CONTENT).as_posix(), demonstration)
        assert problems == []
        form = filled_form(fields, demonstration.register)
        filled = read_form(read_sheets("a.xlsx", award_workbook(form, {})))
        assert says_the_same(fields, filled, demonstration.register), path


def _without_defaults(fields: dict[str, Any]) -> dict[str, Any]:
    """As a file is written that says nothing that goes without saying."""
    publication = fields.get("cong_bo")
    if publication and publication.get("pham_vi") == ["tên"]:
        return fields | {"cong_bo": {key: each for key, each in publication.items() if key != "pham_vi"}}
    return fields
