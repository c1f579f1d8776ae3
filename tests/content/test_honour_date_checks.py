"""What the register and pages of people may not say yet on the day of the check."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.content.folders import said, valid_content, valid_text
from thidua.content.reader import read_content

HONOUREE = "guong-dien-hinh/nguyen-van-mau.md"
DECISION = "khen-thuong/2026/45-qd-ubnd.yml"
AHEAD = "ngày này chưa đến (hôm nay 18/09/2026); chỉ ghi việc hủy bỏ đã có quyết định; đang ghi “19/09/2026”"
TODAY = date(2026, 9, 18)
PAST = "nam: 2025\nkhen_thuong:\n  - {danh_hieu: LĐTT, nam: 2024, huy_bo: {ngay: DAY, can_cu: Quyết định}}\n"
REVOKED = "    danh_hieu: Lao động tiên tiến\n"


def said_with(folder: Path, path: str, find: str, replace: str, today: date | None = TODAY) -> list[str]:
    text = valid_text(path)
    assert find in text
    content = read_content(valid_content(folder / "content", {path: text.replace(find, replace, 1)}), today)
    return [line.partition(": ")[2] for line in said(content) if "chưa đến" in line]


@pytest.mark.parametrize(
    ("path", "find", "replace", "told"),
    [
        (HONOUREE, "nam: 2025\n", "nam: 2027\n", "nam: năm này chưa đến (nay là 2026); đang ghi “2027”"),
        (
            HONOUREE,
            "nam: 2025\n",
            PAST.replace("DAY", "19/09/2026"),
            f"khen_thuong[1].huy_bo.ngay: {AHEAD}",
        ),
        (
            DECISION,
            REVOKED,
            f"{REVOKED}    huy_bo: {{ngay: 19/09/2026, can_cu: Quyết định}}\n",
            f"khen[1].huy_bo.ngay: {AHEAD}",
        ),
    ],
)
def test_what_is_still_to_come_is_a_mistake(tmp_path: Path, path: str, find: str, replace: str, told: str) -> None:
    assert said_with(tmp_path / "a", path, find, replace) == [told]
    assert said_with(tmp_path / "b", path, find, replace, None) == []


def test_what_is_of_today_is_none(tmp_path: Path) -> None:
    assert said_with(tmp_path / "a", HONOUREE, "nam: 2025\n", "nam: 2026\n") == []
    assert said_with(tmp_path / "b", HONOUREE, "nam: 2025\n", PAST.replace("DAY", "18/09/2026")) == []
