"""The boards' pages and files: one of each a body and year, the data read back with other people's code."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, date, datetime

import pytest
from jsonschema import Draft202012Validator

from tests.builders import (
    BODY,
    PROVINCE,
    a_body,
    a_deadline,
    a_duty,
    a_plan,
    a_portal,
    a_register,
    a_task,
    a_work_report,
    an_event,
)
from thidua.model.portal import Portal
from thidua.publish.boards import board_outputs
from thidua.publish.open_data import open_data_outputs
from thidua.publish.output import Asset, Page
from thidua.publish.paths import SitePaths
from thidua.publish.settings import Settings

SITE = "https://quanson.vn/"
SETTINGS = Settings("Thi đua", SITE, "quanson.vn", date(2026, 9, 18), datetime(2026, 9, 18, 3, tzinfo=UTC))
BOARD = f"theo-doi/{BODY}/2026/"
FULL = a_plan(
    tasks=(
        a_task(progress=(a_work_report(date(2026, 3, 2), "hoàn thành", "Đã ký; 12 đơn vị", f"{SITE}a.pdf"),)),
        a_task("dang-lam", progress=(a_work_report(date(2026, 3, 2), "đang thực hiện"),)),
        a_task("khong-ai", carriers=(), text="=SUM(A1)"),
    ),
    deadlines=(a_deadline(),),
    events=(an_event(duties=(a_duty(),)),),
    has_whole_progress=True,
)
EMPTY = a_plan("khong-co-viec", year=2025)


def outputs(portal: Portal) -> dict[str, Page | Asset]:
    return {output.path: output for output in board_outputs(portal, SitePaths(), SETTINGS)}


def body_of(found: dict[str, Page | Asset], path: str) -> bytes:
    output = found[path]
    assert isinstance(output, Asset)
    return output.body


def faults(value: object) -> list[str]:
    found = {output.path: output for output in open_data_outputs(a_portal(), SitePaths(), SETTINGS)}
    schema = json.loads(body_of(found, "du-lieu/theo-doi.schema.json"))
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    return [f"{fault.json_path}: {fault.message}" for fault in validator.iter_errors(value)]


def test_there_is_a_page_with_two_files_for_each_body_and_year_and_one_for_all() -> None:
    found = outputs(a_portal(EMPTY, FULL, a_plan("tinh", issuer=PROVINCE)))

    addresses = [f"theo-doi/{PROVINCE}/2026/", BOARD, f"theo-doi/{BODY}/2025/"]
    files = [f"{address}so-lieu.{ending}" for address in addresses for ending in ("json", "csv")]
    assert sorted(found) == sorted(["theo-doi/", *addresses, *files])


def test_the_data_of_every_board_keep_to_the_schema() -> None:
    found = outputs(a_portal(EMPTY, FULL))

    told = [json.loads(body_of(found, path)) for path in found if path.endswith(".json")]

    assert [faults(data) for data in told] == [[], []]
    assert faults({**told[0], "la": 1}) != []


def test_the_data_say_whose_they_are_and_of_which_day() -> None:
    told = json.loads(body_of(outputs(a_portal(FULL)), f"{BOARD}so-lieu.json"))

    assert {key: value for key, value in told.items() if key != "theo_doi"} == {
        "nguon": "Thi đua",
        "dia_chi": f"{SITE}{BOARD}",
        "cap_nhat": "2026-03-02",
        "co_quan": {"ma": BODY, "ten": "Ủy ban nhân dân xã Quan Sơn"},
        "nam": 2026,
        "tinh_den": "2026-09-18",
    }
    assert [(row["ma"], row["ma_trang_thai"]) for row in told["theo_doi"]] == [
        ("hoi-nghi-tong-ket", "chua-co-so-lieu"),
        ("gui-ke-hoach", "qua-han"),
        ("ky-giao-uoc", "hoan-thanh"),
        ("dang-lam", "dang-thuc-hien"),
        ("khong-ai", "chua-co-so-lieu"),
    ]


def test_the_spreadsheet_has_the_rows_of_the_data() -> None:
    found = outputs(a_portal(FULL))
    told = json.loads(body_of(found, f"{BOARD}so-lieu.json"))["theo_doi"]

    text = body_of(found, f"{BOARD}so-lieu.csv").decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))

    same = ("ma", "loai", "thoi_gian", "den", "quy", "ma_trang_thai", "trang_thai", "dia_chi")
    assert [[row[name] for name in same] for row in rows] == [[row[name] for name in same] for row in told]
    assert [row["noi_dung"] for row in rows][-1] == "'=SUM(A1)"
    done = next(row for row in rows if row["ma"] == "ky-giao-uoc")
    assert done["thuc_hien.ten"] == "HĐ TĐKT xã; Phòng Văn hóa - Xã hội"
    reported = {name: value for name, value in done.items() if name.startswith("bao_cao.")}
    assert reported == {
        "bao_cao.ngay": "2026-03-02",
        "bao_cao.trang_thai": "hoàn thành",
        "bao_cao.ket_qua": "Đã ký; 12 đơn vị",
        "bao_cao.tai_lieu": f"{SITE}a.pdf",
    }


@pytest.mark.parametrize("path", ["theo-doi/xa-mau/2026/", f"theo-doi/{BODY}/2026/"])
def test_only_boards_of_made_up_bodies_are_marked(path: str) -> None:
    register = a_register(a_body(), a_body("xa-mau", name="Xã Mẫu", is_demo=True))
    made_up = a_plan("mau", issuer="xa-mau", register=register, tasks=(a_task(carriers=()),))

    found = outputs(a_portal(FULL, made_up, register=register))

    page = found[path]
    assert isinstance(page, Page)
    is_demo = "xa-mau" in path
    assert (page.is_demo, "dữ liệu minh họa" in page.title) == (is_demo, is_demo)
    assert ("minh họa" in body_of(found, f"{path}so-lieu.csv").decode()) == is_demo


def test_a_portal_without_plans_has_an_empty_list_of_boards() -> None:
    assert list(outputs(a_portal())) == ["theo-doi/"]
