"""The settings of header and footer in whole builds: what stops one, what warns, and what reaches the pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sites import FACTS, Build, build_folder

pytestmark = pytest.mark.slow

HOOK = """\
def on_page_content(html, page, config, files):
    return '<p><img src="https://cdn.example/a.png" alt=""></p>'
"""


def build(folder: Path, settings: str, *, strict: bool = True, more: str = "") -> Build:
    """A portal of hand-written pages only, whose plugin `thidua` has these settings."""
    (folder / "content" / "anh").mkdir(parents=True, exist_ok=True)
    (folder / "content" / "index.md").write_text("# Trang chủ\n\nXin chào.\n", encoding="utf-8")
    (folder / "content" / "anh" / "huy-hieu.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', "utf-8")
    plugins = f"  - thidua: {{uid_domain: a.example, {settings}}}\n  - thidua/plans\n{more}"
    return build_folder(folder, plugins=plugins, strict=strict)


def test_each_fact_that_the_footer_owes_is_a_warning_that_names_its_setting(tmp_path: Path) -> None:
    strict = build(tmp_path, "owner: UBND xã A, email: a@a.example")
    left = (tmp_path / "site").exists()
    lenient = build(tmp_path, "owner: UBND xã A, email: a@a.example", strict=False)

    lines = [line.split("thidua: ")[1] for line in strict.output.splitlines() if "Chân trang" in line]
    assert lines == [
        "Chân trang thiếu người chịu trách nhiệm nội dung: đặt responsible của plugin thidua trong mkdocs.yml.",
        "Chân trang thiếu địa chỉ liên hệ: đặt address của plugin thidua trong mkdocs.yml.",
        "Chân trang thiếu số điện thoại: đặt phone của plugin thidua trong mkdocs.yml.",
    ]
    assert (strict.status, left, lenient.status) == (1, False, 0)
    assert "Có 3 cảnh báo" in strict.output
    assert "Traceback" not in strict.output


@pytest.mark.parametrize(
    ("setting", "message"),
    [
        ("logo: anh/mat.svg", "logo của plugin thidua: không có tệp content/anh/mat.svg."),
        ("logo: index.md", "logo của plugin thidua cần là tệp ảnh (.svg, .png, .webp, .avif, .jpg, .jpeg)"),
        ("colour: đỏ", "colour của plugin thidua cần dạng #7d0f13; đang ghi “đỏ”."),
    ],
)
def test_a_setting_that_cannot_be_used_stops_the_build_with_one_line(
    tmp_path: Path, setting: str, message: str
) -> None:
    found = build(tmp_path, f"{FACTS}, {setting}")

    assert found.status == 1
    assert message in found.output
    assert "Traceback" not in found.output


def test_a_logo_and_a_colour_reach_every_page(tmp_path: Path) -> None:
    settings = f"{FACTS}, logo: anh/huy-hieu.svg, logo_alt: Trống đồng, colour: '#0b3d91'"

    found = build(tmp_path, settings)

    pages = {name: (found.site / name).read_text("utf-8") for name in ("index.html", "so-do-trang/index.html")}
    assert found.status == 0, found.output
    assert '<img class="seal" src="anh/huy-hieu.svg" alt="Trống đồng" width="42" height="42">' in pages["index.html"]
    assert '<img class="seal" src="../anh/huy-hieu.svg" alt="Trống đồng"' in pages["so-do-trang/index.html"]
    assert '<link rel="stylesheet" href="assets/colour.css">' in pages["index.html"]
    assert '<meta name="theme-color" content="#0b3d91">' in pages["index.html"]
    assert (found.site / "assets" / "colour.css").is_file()


def test_without_a_colour_there_is_no_stylesheet_for_it(tmp_path: Path) -> None:
    found = build(tmp_path, FACTS)

    assert found.status == 0, found.output
    assert "colour.css" not in (found.site / "index.html").read_text("utf-8")
    assert not (found.site / "assets" / "colour.css").exists()


def test_a_page_that_would_fetch_from_another_host_stops_the_build(tmp_path: Path) -> None:
    assert build(tmp_path, FACTS).status == 0
    before = (tmp_path / "site" / "index.html").read_bytes()
    (tmp_path / "hook.py").write_text(HOOK, encoding="utf-8")

    found = build(tmp_path, FACTS, more="hooks: [hook.py]\n")

    assert found.status == 1
    assert "index.html lấy tài nguyên của trang khác: https://cdn.example/a.png;" in found.output
    assert "Traceback" not in found.output
    assert (tmp_path / "site" / "index.html").read_bytes() == before


def test_a_stylesheet_that_would_fetch_from_another_host_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "rieng.css").write_text('@import "https://fonts.example/a.css";', encoding="utf-8")

    found = build(tmp_path, FACTS)

    assert found.status == 1
    assert "rieng.css lấy tài nguyên của trang khác: https://fonts.example/a.css;" in found.output
    assert not (tmp_path / "site").exists()
