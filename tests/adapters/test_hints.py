"""Hints as the command `thidua check` prints them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.folders import valid_content, valid_text
from thidua.cli import main

SUPERIOR = "ke-hoach/tinh-lang-son/2026/01-kh-ubnd.md"
DUTY = """\
nhiem_vu:
  - ma: giao-uoc
    thoi_gian: quý I
    noi_dung: Ký kết giao ước thi đua năm 2026
    thuc_hien: [Sở Nội vụ]
thoi_han:
"""


def test_a_hint_is_printed_and_counted_and_fails_nothing_however_strict(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    superior = valid_text(SUPERIOR).replace("thoi_han:\n", DUTY) + "\n[nhiem_vu]\n"
    folder = valid_content(tmp_path / "content", {SUPERIOR: superior})

    status = main(["check", "--strict", str(folder)])

    hint, closing = capsys.readouterr().out.splitlines()
    assert (status, closing) == (0, "Không có lỗi, không có cảnh báo. 1 gợi ý.")
    assert hint == (
        "GỢI Ý  content/ke-hoach/xa-quan-son/2026/07-kh-ubnd.md:16: nhiem_vu[1]: có phải thực hiện theo một việc của "
        "Kế hoạch số 01/KH-UBND? Phải thì ghi thuc_hien_theo: [kh-lang-son-2026.giao-uoc]; không phải thì ghi "
        "thuc_hien_theo: []"
    )
