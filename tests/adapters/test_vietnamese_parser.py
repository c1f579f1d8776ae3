"""What the command says of what was typed wrongly, and how its help is headed."""

from __future__ import annotations

import pytest

from thidua.cli import main


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "thidua: còn thiếu LỆNH"),
        ("chec", "thidua: LỆNH: không có giá trị này; đang ghi “chec”; có phải là “check”?"),
        ("check --foo", "thidua: không có tùy chọn hay giá trị nào như “--foo”"),
        ("check --strict=1", "thidua check: --strict: không nhận giá trị đi kèm; đang ghi “1”"),
        ("lich", "thidua lich: còn thiếu VIỆC"),
        ("nhap-khen-thuong", "thidua nhap-khen-thuong: còn thiếu TỆP"),
        ("nhap-khen-thuong a.xlsx --ten", "thidua nhap-khen-thuong: --ten: cần một giá trị đi sau"),
        ("lam-sach-anh", "thidua lam-sach-anh: còn thiếu TỆP"),
        ("don-doc --trong x xa-mau", "thidua don-doc: --trong: cần số ngày từ 0 đến 366; đang ghi “x”"),
        ("bao-cao xa-mau --k nam --n x", "thidua bao-cao: --nam: cần năm gồm bốn chữ số như 2026; đang ghi “x”"),
    ],
)
def test_a_slip_of_the_keyboard_is_told_in_vietnamese(
    typed: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(typed.split())

    usage, *_, tip, line = capsys.readouterr().err.splitlines()
    assert (stopped.value.code, usage.partition(":")[0], line) == (2, "Cách gõ", told)
    assert tip == f"Lời chỉ dẫn: {told.partition(':')[0]} --help"


@pytest.mark.parametrize("command", ["", "check", "lich khoa", "bao-cao", "nhap-khen-thuong", "xuat-khen-thuong"])
def test_help_has_no_english_heading(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([*command.split(), "--help"])

    shown = capsys.readouterr().out
    headings = [line for line in shown.splitlines() if line.endswith(":")]
    assert shown.startswith("Cách gõ: thidua")
    assert headings == ["Ghi theo thứ tự:", "Tùy chọn:"]
    assert "xem lời chỉ dẫn này" in shown
