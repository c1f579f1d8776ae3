"""The whole folder: what is read, what is left alone, and how far one mistake reaches."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from tests.content.folders import (
    COMMUNE,
    PLAN,
    plan_with,
    plan_with_body,
    said,
    said_of,
    valid_content,
    valid_text,
    written_content,
)
from tests.pictures import a_picture, saved, svg
from thidua.content.folder import content_files
from thidua.content.reader import Content, read_content
from thidua.model.portal import Portal


def test_an_empty_folder_is_an_empty_portal(tmp_path: Path) -> None:
    assert read_content(tmp_path) == Content(Portal(), ())


def test_the_valid_content_is_read_whole(tmp_path: Path) -> None:
    portal = read_content(valid_content(tmp_path / "content")).portal

    assert portal is not None
    assert [body.id for body in portal.register.bodies] == ["tinh-lang-son", "xa-quan-son"]
    assert [plan.source for plan in portal.plans] == ["ke-hoach/tinh-lang-son/2026/01-kh-ubnd.md", PLAN]
    assert [article.source for article in portal.articles] == ["gioi-thieu.md", "index.md"]


def test_plans_come_by_issuer_then_day_then_file(tmp_path: Path) -> None:
    later = valid_text(PLAN).replace("kh-quan-son-2026", "kh-2").replace("ngay: 09/01/2026", "ngay: 10/01/2026")
    same_day = valid_text(PLAN).replace("kh-quan-son-2026", "kh-3")
    folder = "ke-hoach/xa-quan-son/2026"

    content = read_content(
        valid_content(tmp_path / "content", {f"{folder}/01-kh.md": later, f"{folder}/08-kh.md": same_day})
    )

    assert content.portal is not None
    assert [plan.id for plan in content.portal.plans] == ["kh-lang-son-2026", "kh-quan-son-2026", "kh-3", "kh-2"]


def test_a_folder_without_plans_is_fine(tmp_path: Path) -> None:
    files = {"don-vi/xa-quan-son.yml": valid_text(COMMUNE).replace("thuoc: tinh-lang-son\n", ""), "index.md": "# Tên\n"}

    content = read_content(written_content(tmp_path, files))

    assert content.portal is not None
    assert (content.portal.plans, content.problems) == ((), ())


def test_a_plan_without_tasks_deadlines_and_events_is_fine(tmp_path: Path) -> None:
    assert said_of(valid_content(tmp_path / "content", plan_with_body("Lời văn.\n"))) == []


def test_files_of_other_kinds_are_left_alone(tmp_path: Path) -> None:
    others: dict[str, str | bytes] = {
        "ghi-chu.txt": b"\xff",
        "ke-hoach/xa-quan-son/2026/07-kh-ubnd.pdf": b"%PDF",
        "ke-hoach/xa-quan-son/2026/dau.png": saved(a_picture(), "PNG"),
        "hinh/a.svg": svg(),
        "du-lieu.yml": "a: [",
    }

    assert said_of(valid_content(tmp_path / "content", others)) == []


def test_hidden_files_and_folders_are_left_alone(tmp_path: Path) -> None:
    hidden: dict[str, str | bytes] = {".trash/a.md": b"\xff", "don-vi/.xa-quan-son.yml": b"\xff", ".DS_Store": b"\xff"}

    assert said_of(valid_content(tmp_path / "content", hidden)) == []


def test_text_in_decomposed_letters_from_windows_is_read_as_the_same(tmp_path: Path) -> None:
    composed = read_content(valid_content(tmp_path / "a"))
    paths = [path for path in content_files(tmp_path / "a") if path.endswith((".md", ".yml"))]
    typed = {path: unicodedata.normalize("NFD", valid_text(path)).replace("\n", "\r\n") for path in paths}

    decomposed = read_content(valid_content(tmp_path / "b", {p: f"\ufeff{text}" for p, text in typed.items()}))

    assert decomposed == composed


@pytest.mark.parametrize("path", [COMMUNE, PLAN, "index.md"])
def test_a_picture_under_the_name_of_a_text_is_one_problem(tmp_path: Path, path: str) -> None:
    picture = (valid_content(tmp_path / "a") / "hinh/hoi-truong.png").read_bytes()

    problems = said_of(valid_content(tmp_path / "b", {path: picture}))

    assert problems == [
        f"LỖI content/{path}:1: chữ ở dòng này không phải mã UTF-8; hãy lưu lại tệp bằng mã UTF-8 (Unicode)"
    ]


def test_a_body_whose_file_cannot_be_read_is_not_missed_elsewhere(tmp_path: Path) -> None:
    problems = said_of(valid_content(tmp_path / "content", {"don-vi/tinh-lang-son.yml": "ma: [\n"}))

    assert problems == [
        (
            "LỖI content/don-vi/tinh-lang-son.yml:1: "
            "ngoặc [ hoặc { mở ở dòng này mà không đóng lại, hoặc giữa các mục thiếu dấu phẩy; đang ghi “ma: [”"
        )
    ]


@pytest.mark.parametrize("year", ["²⁰²⁶", "9" * 5000, "0", "-1", "2026.0", "20 26", "[]", "{}"])
def test_a_year_that_is_none_is_one_problem_however_it_is_written(tmp_path: Path, year: str) -> None:
    problems = said_of(valid_content(tmp_path / "content", plan_with("nam: 2026\ncan_cu", f"nam: {year}\ncan_cu")))

    assert [problem.partition(": ")[0] for problem in problems] == [f"LỖI content/{PLAN}:8"] * (year != "2026.0")


@pytest.mark.parametrize(
    "date", ["{day: 31, month: 2, year: 2026}", "[9, 1, 2026]", "00/00/0000", "²/01/2026", "9999999/01/2026"]
)
def test_a_date_that_is_none_is_one_problem_however_it_is_written(tmp_path: Path, date: str) -> None:
    problems = said_of(valid_content(tmp_path / "content", plan_with("ngay: 09/01/2026", f"ngay: {date}")))

    assert [problem.partition(": ")[0] for problem in problems] == [f"LỖI content/{PLAN}:5"]


@pytest.mark.parametrize(
    ("find", "replace"),
    [
        ("so: 07/KH-UBND", "so: {number: 07, symbol: KH-UBND}"),
        ("    thoi_gian: quý I\n", "    thoi_gian: {wording: quý I, meaning: {of: x}}\n"),
        ("    thuc_hien: [UBND xã]", "    thuc_hien: [{unit: xa-khac, wording: UBND xã khác}]"),
    ],
)
def test_no_value_can_be_written_in_parts_to_pass_unread(tmp_path: Path, find: str, replace: str) -> None:
    problems = said_of(valid_content(tmp_path / "content", plan_with(find, replace)))

    assert [problem.split(": ", 2)[2] for problem in problems] == [
        "cần một dòng chữ, không phải danh sách hay nhóm trường"
    ]


def test_a_portal_with_warnings_alone_is_handed_on(tmp_path: Path) -> None:
    content = read_content(valid_content(tmp_path / "content", plan_with("nam_hoc: 2025-2026", "nam_hoc: 2027-2028")))

    assert content.portal is not None
    assert [problem.severity for problem in content.problems] == ["warning"]


def test_a_portal_with_an_error_is_not(tmp_path: Path) -> None:
    content = read_content(valid_content(tmp_path / "content", plan_with("so: 07/KH-UBND", "so: x")))

    assert content.portal is None
    assert content.errors == content.problems


def test_harmful_html_vanishes_from_what_would_be_shown(tmp_path: Path) -> None:
    harmful = "a <script>alert(1)</script> <b onclick='x()'>b</b> [c](javascript:x) ![d](data:image/png;base64,AA)\n"

    content = read_content(valid_content(tmp_path / "content", plan_with_body(harmful)))

    assert content.portal is None
    assert [line.split(": ", 1)[1].partition(";")[0] for line in said(content)] == [
        "không dùng mã HTML như thế này",
        "không dùng mã HTML như thế này",
        "liên kết cần bắt đầu bằng https:// hoặc là một tệp trong content/",
        "ảnh phải là tệp trong content/, không lấy từ trang khác",
    ]
