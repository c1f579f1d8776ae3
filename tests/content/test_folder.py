"""Which files of the content folder are read, and which lie there by mistake."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.folders import written_content
from thidua.content.folder import content_files, is_data, stray_files


def test_hidden_files_and_folders_are_no_content(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {".trash/a.md": "", "don-vi/.a.yml": "", "a/.b/c.md": "", "a/b.md": "", "a.md": ""}

    assert content_files(written_content(tmp_path, files)) == ("a.md", "a/b.md")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("don-vi/xa-a.yml", True),
        ("don-vi/xa-a.yaml", True),
        ("don-vi/index.md", False),
        ("ngay-nghi/2026.yml", True),
        ("ngay-nghi/2026.yaml", True),
        ("ngay-nghi/index.md", False),
        ("ngay-nghi.yml", False),
        ("ke-hoach/xa-a/2026/1.md", True),
        ("ke-hoach/1.md", True),
        ("ke-hoach/index.md", False),
        ("ke-hoach/xa-a/2026/1.png", False),
        ("danh-muc/luat.yml", True),
        ("khen-thuong/2026/45-qd-ubnd.yml", True),
        ("khen-thuong/index.md", False),
        ("guong-dien-hinh/a.md", True),
        ("guong-dien-hinh/a.jpg", False),
        ("guong-dien-hinh/index.md", False),
        ("phong-trao/a.md", True),
        ("tin-tuc/2026/a.md", True),
        ("tin-tuc/index.md", False),
        ("index.md", False),
        ("ke-hoach.md", False),
    ],
)
def test_records_are_data_and_all_else_is_a_page_or_a_file(path: str, *, expected: bool) -> None:
    assert is_data(path) is expected


@pytest.mark.parametrize(
    "path",
    [
        "ke-hoach/xa-a/2026/1.md.txt",
        "ke-hoach/xa-a/2026/1.MD",
        "don-vi/xa-a.txt",
        "ngay-nghi/2026.csv",
        "danh-muc/luat.docx",
        "tin-tuc/2026/tin.MD",
        "phong-trao/a.doc",
    ],
)
def test_a_record_under_another_ending_is_told(path: str) -> None:
    (problem,) = stray_files([path])

    folder = path.partition("/")[0]
    assert problem.message.startswith(f"trong {folder}/ chỉ để ")


@pytest.mark.parametrize(
    "path",
    [
        "ke-hoach/xa-a/2026/1.pdf",
        "ke-hoach/xa-a/2026/anh.JPG",
        "tin-tuc/2026/anh.jpeg",
        "ghi-chu.txt",
        "don-vi/index.md",
    ],
)
def test_what_may_lie_beside_records_is_not_told(path: str) -> None:
    assert list(stray_files([path])) == []
