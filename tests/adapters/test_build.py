"""Whole builds by the `mkdocs` command: what a broken content file, a warning or a missing setting does to a site."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.sites import PLUGINS, build_folder, snapshot

pytestmark = pytest.mark.slow

REGISTER = """\
ma: xa-a
ten: Ủy ban nhân dân xã A
ten_ngan: UBND xã
cap: xã
the_thuc: {co_quan: [ỦY BAN NHÂN DÂN, XÃ A]}
"""
PLAN = """\
---
ma: kh-a-2026
so: 07/KH-UBND
ngay: 09/01/2026
dia_danh: A
co_quan: xa-a
trich_yeu: Công tác thi đua năm 2026
nam: 2026
nhiem_vu:
  - ma: phat-dong
    thoi_gian: quý I
    noi_dung: Phát động <script>alert(1)</script> & tổng kết.
    thuc_hien: [UBND xã]
---
Ủy ban nhân dân xã A ban hành kế hoạch.

[nhiem_vu]
"""


def content(folder: Path, plan: str = PLAN) -> Path:
    """A portal of one commune with one plan; returns the plan's file."""
    (folder / "content" / "don-vi").mkdir(parents=True)
    (folder / "content" / "don-vi" / "xa-a.yml").write_text(REGISTER, encoding="utf-8")
    (folder / "content" / "index.md").write_text("# Trang chủ\n\nXin chào.\n", encoding="utf-8")
    file = folder / "content" / "ke-hoach" / "xa-a" / "2026" / "07-kh-ubnd.md"
    file.parent.mkdir(parents=True)
    file.write_text(plan, encoding="utf-8")
    return file


def test_a_mistake_stops_the_build_with_one_line_and_leaves_the_old_site_untouched(tmp_path: Path) -> None:
    file = content(tmp_path)
    assert build_folder(tmp_path).status == 0
    before = snapshot(tmp_path / "site")
    file.write_text(PLAN.replace("quý I", "quí 7"), encoding="utf-8")

    build = build_folder(tmp_path)

    lines = [line for line in build.output.splitlines() if "ke-hoach" in line]
    assert build.status == 1
    assert len(lines) == 1
    assert "content/ke-hoach/xa-a/2026/07-kh-ubnd.md:11: nhiem_vu[1].thoi_gian:" in lines[0]
    assert "trang cũ còn nguyên" in build.output
    assert "Traceback" not in build.output
    assert snapshot(tmp_path / "site") == before
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_a_warning_stops_a_strict_build_only(tmp_path: Path) -> None:
    content(tmp_path, PLAN.replace("ngay: 09/01/2026", "ngay: 09/01/2025"))

    strict = build_folder(tmp_path)
    left = (tmp_path / "site").exists()
    lenient = build_folder(tmp_path, strict=False)

    assert (strict.status, left, lenient.status) == (1, False, 0)
    assert "1 cảnh báo" in strict.output
    assert "Traceback" not in strict.output


def test_words_that_look_like_html_are_printed_as_words(tmp_path: Path) -> None:
    content(tmp_path)

    build = build_folder(tmp_path)

    pages = {name: body.decode() for name, body in snapshot(build.site).items() if name.endswith((".html", ".xml"))}
    assert build.status == 0, build.output
    assert [name for name, page in pages.items() if "<script>alert" in page] == []
    assert (
        "Phát động &lt;script&gt;alert(1)&lt;/script&gt; &amp; tổng kết."
        in pages["ke-hoach/xa-a/2026/07-kh-ubnd/index.html"]
    )


def test_a_title_that_looks_like_html_stays_a_title_in_the_head_too(tmp_path: Path) -> None:
    title = "</script><script>alert(1)</script> <!-- & “a”"
    content(tmp_path, PLAN.replace("trich_yeu: Công tác thi đua năm 2026", f"trich_yeu: '{title}'"))

    build = build_folder(tmp_path)

    pages = [file.read_text(encoding="utf-8") for file in build.site.rglob("*.html")]
    linked_data = [re.findall(r'<script type="application/ld\+json">(.*?)</script>', page) for page in pages]
    assert build.status == 0, build.output
    assert [page for page in pages if "<script>alert" in page] == []
    assert any(title in json.dumps(json.loads(text), ensure_ascii=False) for found in linked_data for text in found)


def test_a_robots_txt_of_the_portal_s_own_is_kept(tmp_path: Path) -> None:
    content(tmp_path)
    (tmp_path / "content" / "robots.txt").write_text("User-agent: *\nDisallow: /\n", encoding="utf-8")

    build = build_folder(tmp_path)

    assert build.status == 0, build.output
    assert (build.site / "robots.txt").read_text(encoding="utf-8") == "User-agent: *\nDisallow: /\n"


def test_a_portal_without_plans_is_still_a_site(tmp_path: Path) -> None:
    content(tmp_path).unlink()

    build = build_folder(tmp_path)

    assert build.status == 0, build.output
    assert (build.site / "index.html").is_file()
    assert list(build.site.rglob("*.ics")) == []


@pytest.mark.parametrize("missing", ["plans", "timelines", "calendars"])
def test_each_plugin_may_be_left_out(tmp_path: Path, missing: str) -> None:
    content(tmp_path)
    plugins = "".join(line for line in PLUGINS.splitlines(keepends=True) if f"thidua/{missing}" not in line)

    build = build_folder(tmp_path, plugins=plugins, strict=False)

    folder = {"plans": "ke-hoach", "timelines": "dong-thoi-gian", "calendars": "lich"}[missing]
    dead = [
        name for name, body in snapshot(build.site).items() if name.endswith(".html") and f'{folder}/"'.encode() in body
    ]
    assert build.status == 0, build.output
    assert not (build.site / folder).exists()
    assert dead == []


def test_plugins_work_in_any_order(tmp_path: Path) -> None:
    content(tmp_path)
    build_folder(tmp_path)
    first = snapshot(tmp_path / "site")

    build = build_folder(tmp_path, plugins="".join(reversed(PLUGINS.splitlines(keepends=True))))

    assert build.status == 0, build.output
    assert snapshot(build.site) == first


def test_a_missing_base_plugin_says_which_line_to_add(tmp_path: Path) -> None:
    content(tmp_path)

    build = build_folder(tmp_path, plugins="  - thidua/plans\n")

    assert build.status == 1
    assert "thêm dòng “- thidua”" in build.output
    assert "Traceback" not in build.output


def test_an_address_that_clients_would_cut_is_said_in_one_line(tmp_path: Path) -> None:
    body, unit = "a" * 60, "b" * 60
    content(tmp_path).unlink()
    (tmp_path / "content" / "don-vi" / "xa-a.yml").unlink()
    register = REGISTER.replace("ma: xa-a", f"ma: {body}") + f"don_vi: [{{ma: {unit}, ten: Phòng B, cap: phòng}}]\n"
    (tmp_path / "content" / "don-vi" / f"{body}.yml").write_text(register, encoding="utf-8")

    build = build_folder(tmp_path)

    assert build.status == 1
    assert (
        f"116 ký tự, có máy sẽ cắt mất; hãy đặt ma ngắn hơn: https://thidua.example/lich/don-vi/{body}/" in build.output
    )
    assert "Traceback" not in build.output


def test_a_missing_uid_domain_is_said_in_one_line(tmp_path: Path) -> None:
    content(tmp_path)

    build = build_folder(tmp_path, plugins="  - thidua\n")

    assert build.status == 1
    assert "uid_domain" in build.output
    assert "Traceback" not in build.output
