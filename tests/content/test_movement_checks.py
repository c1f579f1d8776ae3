"""Movements whose reviews have not been held yet."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.content.folders import said, valid_content
from thidua.content.reader import read_content

MOVEMENT = "phong-trao/phong-trao-moi.md"
HEAD = "ten: Phong trào\nmo_ta: Một câu.\nco_quan: xa-quan-son\nke_hoach: kh-quan-son-2026\ntu: 01/01/2026"
AHEAD = "ngày này chưa đến; hội nghị sắp tổ chức thì ghi du_kien hoặc su_kien; đang ghi “01/06/2026”"


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 5, 31), [f"LỖI content/{MOVEMENT}:8: so_ket[1].ngay: {AHEAD}"]),
        (date(2026, 6, 1), []),
        (None, []),
    ],
)
def test_a_review_is_reported_when_it_was_held(tmp_path: Path, today: date | None, expected: list[str]) -> None:
    text = f"---\n{HEAD}\nso_ket:\n  - ngay: 01/06/2026\n---\nLời.\n"
    folder = valid_content(tmp_path / "content", {MOVEMENT: text})

    assert [line for line in said(read_content(folder, today)) if MOVEMENT in line] == expected
