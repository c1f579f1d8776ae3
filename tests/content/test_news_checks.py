"""News that nobody sees yet: an editor who asks is told of it, a build is not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.content.folders import said, valid_content
from thidua.content.reader import read_content

TODAY = date(2026, 1, 20)
POST = "tin-tuc/2026/tin.md"


def said_on(folder: Path, head: str, today: date | None) -> list[str]:
    text = f"---\nauthors: [xa-quan-son]\n{head}\n---\n# Tên tin\n\nMở đầu.\n"
    content = read_content(valid_content(folder / "content", {POST: text}), today)
    return [line for line in said(content) if POST in line]


@pytest.mark.parametrize(
    ("head", "hint"),
    [
        ("date: 2026-01-20", ""),
        ("date: 2026-01-21", "3: date: bài chờ đăng: hiện từ lần dựng trang đầu tiên kể từ ngày 21/01/2026"),
        (
            "date: 2026-01-10\nngay_dang: 01/02/2026",
            "4: ngay_dang: bài chờ đăng: hiện từ lần dựng trang đầu tiên kể từ ngày 01/02/2026",
        ),
        ("date: 2026-01-20\ndraft: true", "4: draft: bài nháp, không hiện trên trang; xong thì xóa dòng draft"),
    ],
)
def test_an_editor_is_told_what_waits(tmp_path: Path, head: str, hint: str) -> None:
    expected = f"GỢI Ý content/{POST}:{hint}"

    assert said_on(tmp_path, head, TODAY) == ([expected] if hint else [])


def test_a_build_is_not_told_what_waits(tmp_path: Path) -> None:
    assert said_on(tmp_path, "date: 2026-01-21\ndraft: true", None) == []


def test_what_may_stand_in_a_file_that_cannot_be_read_is_not_called_missing(tmp_path: Path) -> None:
    text = "---\ndate: 2026-01-12\nauthors: [xa-quan-son]\nphong_trao: [hong]\n---\n# Tên tin\n\nMở đầu.\n"
    folder = valid_content(tmp_path / "content", {POST: text, "phong-trao/hong.md": "---\nten: [\n---\nLời."})

    found = said(read_content(folder))

    assert [line.partition(":")[0] for line in found] == ["LỖI content/phong-trao/hong.md"]
