"""Sets of open data as JSON, as CSV and as JSON Schema, read back with other people's code."""

from __future__ import annotations

import csv
import io
import json

import pytest
from jsonschema import Draft202012Validator

from thidua.feeds.dataset import (
    csv_head,
    csv_row,
    dataset_json,
    object_schema,
    properties_of,
    row_json,
    schema_json,
)
from thidua.views.dataset_fields import Field, parts, text

FIELDS = (
    text("ten", "Tên."),
    Field("nam", "Năm.", "number"),
    Field("neu_co", "Nếu có.", "flag"),
    Field("ngay", "Ngày.", "day", may_lack=True),
    Field("trang", "Trang.", "address", may_lack=True),
    Field("gom", "Gồm.", many=True),
    parts("han", "Hạn.", Field("tu", "Từ.", "day", may_lack=True), text("loi", "Lời.")),
    parts("don_vi", "Đơn vị.", text("ma", "Mã."), text("ten", "Tên."), many=True),
    parts("huy", "Hủy.", text("ly_do", "Lý do."), may_lack=True),
)
FULL: dict[str, object] = {
    "ten": "Họp, “sơ kết”\nquý I",
    "nam": 2026,
    "neu_co": True,
    "ngay": "2026-01-09",
    "trang": "https://a.vn/",
    "gom": ["a", "b"],
    "han": {"tu": "2026-01-01", "loi": "quý I"},
    "don_vi": [{"ma": "x", "ten": "Xã"}, {"ma": "y", "ten": "Phòng"}],
    "huy": {"ly_do": "Mưa lũ"},
}
BARE: dict[str, object] = {
    "ten": "",
    "nam": 2026,
    "neu_co": False,
    "ngay": None,
    "trang": None,
    "gom": [],
    "han": {"tu": None, "loi": ""},
    "don_vi": [],
    "huy": None,
}


def read(*rows: dict[str, object]) -> list[list[str]]:
    text_ = (csv_head(FIELDS) + "".join(csv_row(FIELDS, row) for row in rows)).encode()
    return list(csv.reader(io.StringIO(text_.decode("utf-8-sig"), newline="")))


def test_csv_has_a_column_for_each_field_inside_a_field() -> None:
    head, full, bare = read(FULL, BARE)

    assert dict(zip(head, full, strict=True)) == {
        "ten": "Họp, “sơ kết” quý I",
        "nam": "2026",
        "neu_co": "đúng",
        "ngay": "2026-01-09",
        "trang": "https://a.vn/",
        "gom": "a; b",
        "han.tu": "2026-01-01",
        "han.loi": "quý I",
        "don_vi.ma": "x; y",
        "don_vi.ten": "Xã; Phòng",
        "huy.ly_do": "Mưa lũ",
    }
    assert bare == ["", "2026", "sai", "", "", "", "", "", "", "", ""]


def test_csv_opens_in_excel_as_utf_8_with_its_line_ends() -> None:
    assert (csv_head(FIELDS) + csv_row(FIELDS, BARE)).encode().startswith(b"\xef\xbb\xbften,nam,")
    assert csv_row(FIELDS, BARE).endswith("\r\n")


@pytest.mark.parametrize("formula", ['=HYPERLINK("x")', "+1", "-1+cmd", "@SUM(A1)"])
def test_no_cell_is_taken_for_a_formula(formula: str) -> None:
    _, row = read(BARE | {"ten": formula})

    assert row[0] == f"'{formula}"


def test_json_holds_one_entry_a_line_and_reads_back_whole() -> None:
    body = dataset_json({"nguon": "Trang “a”", "cap_nhat": None}, "ke_hoach", [row_json(FULL), row_json(BARE)])

    assert json.loads(body) == {"nguon": "Trang “a”", "cap_nhat": None, "ke_hoach": [FULL, BARE]}
    assert len(body.decode().splitlines()) == 2 + 2 + 4
    assert json.loads(dataset_json({}, "ke_hoach", [])) == {"ke_hoach": []}


def test_the_schema_accepts_what_its_fields_describe() -> None:
    schema = json.loads(schema_json("https://a.vn/s.json", "Tên", "Gồm gì", properties_of(FIELDS)))
    Draft202012Validator.check_schema(schema)

    faults = [list(Draft202012Validator(schema).iter_errors(row)) for row in (FULL, BARE)]

    assert faults == [[], []]
    assert (schema["$id"], schema["title"], schema["description"]) == ("https://a.vn/s.json", "Tên", "Gồm gì")
    assert schema["properties"]["ten"]["description"] == "Tên."


@pytest.mark.parametrize(
    ("changed", "at"),
    [
        ({"ten": None}, ["ten"]),
        ({"nam": "2026"}, ["nam"]),
        ({"neu_co": "có"}, ["neu_co"]),
        ({"ngay": "09/01/2026"}, ["ngay"]),
        ({"trang": "ke-hoach/"}, ["trang"]),
        ({"gom": "a"}, ["gom"]),
        ({"han": {"tu": None}}, ["han"]),
        ({"don_vi": [{"ma": "x", "ten": "Xã", "so": 1}]}, ["don_vi", 0]),
        ({"la": 1}, []),
    ],
)
def test_the_schema_refuses_what_they_do_not(changed: dict[str, object], at: list[object]) -> None:
    checker = Draft202012Validator.FORMAT_CHECKER
    validator = Draft202012Validator(object_schema(properties_of(FIELDS)), format_checker=checker)

    assert [list(fault.absolute_path) for fault in validator.iter_errors(FULL | changed)] == [at]
