"""The command `thidua lam-sach-anh`: what it says, and what it leaves in the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pictures import PICTURES
from thidua.cli import main
from thidua.content.picture_file import examined

SEEN = "thông tin về máy ảnh và lúc chụp"


def run(folder: Path, name: str, ending: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, Path]:
    file = folder / f"a{ending}"
    file.write_bytes(PICTURES[name]())
    status = main(["lam-sach-anh", str(file)])
    return status, capsys.readouterr().out.replace(str(file), "a"), file


@pytest.mark.parametrize(
    ("name", "ending", "removed"),
    [
        ("gps", ".jpg", f"nơi chụp (GPS), {SEEN}"),
        ("gps-in-png", ".png", f"nơi chụp (GPS), {SEEN}"),
        ("gps-in-avif", ".avif", f"nơi chụp (GPS), {SEEN}"),
        ("artist", ".JPG", f"tên người chụp, chủ máy hoặc người trong ảnh, {SEEN}"),
        ("caption-with-a-phone", ".jpg", f"lời ghi kèm, {SEEN}"),
        ("broken-exif", ".jpg", "lời ghi kèm"),
        ("film", ".jpg", "đoạn phim kèm theo"),
    ],
)
def test_a_cleaned_picture_is_taken_and_what_left_it_is_said(
    name: str, ending: str, removed: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, said, file = run(tmp_path, name, ending, capsys)

    assert (status, said) == (0, f"Đã làm sạch a: bỏ {removed}.\n")
    assert examined(file.name, file.read_bytes())[1] == ()
    assert list(tmp_path.iterdir()) == [file]


def test_a_picture_that_is_nothing_else_stays_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, said, file = run(tmp_path, "good", ".jpg", capsys)

    assert (status, said) == (0, "Không phải sửa a: chỉ có ảnh.\n")
    assert file.read_bytes() == PICTURES["good"]()


@pytest.mark.parametrize(
    ("name", "ending", "reason"),
    [
        ("html", ".jpg", "tệp này là trang web lưu nhầm đuôi ảnh, không phải ảnh; hãy tải lại ảnh"),
        ("cut-off", ".jpg", "ảnh bị cắt cụt, thiếu phần cuối; hãy chép lại từ ảnh gốc"),
        ("png", ".jpg", "tệp .jpg này thật ra là ảnh .png; hãy đổi đuôi tệp thành .png"),
        ("svg", ".svg", "chỉ làm sạch được ảnh .jpg, .jpeg, .png, .webp, .avif, .gif"),
        ("too-heavy", ".jpg", "ảnh nặng quá 25 MB; hãy thu nhỏ ảnh còn rộng 2.000 điểm"),
        ("empty", ".png", "tệp ảnh trống; hãy chép lại từ ảnh gốc"),
    ],
)
def test_what_cannot_be_cleaned_is_said_and_left_alone(
    name: str, ending: str, reason: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, said, file = run(tmp_path, name, ending, capsys)

    assert (status, said) == (1, f"LỖI  a: {reason}\n")
    assert file.read_bytes() == PICTURES[name]()


def test_several_pictures_are_cleaned_though_one_is_not_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    there, missing = tmp_path / "a.jpg", tmp_path / "b.jpg"
    there.write_bytes(PICTURES["gps"]())

    status = main(["lam-sach-anh", str(missing), str(there)])

    assert (status, capsys.readouterr().out) == (
        1,
        f"LỖI  {missing}: không có tệp này\nĐã làm sạch {there}: bỏ nơi chụp (GPS), {SEEN}.\n",
    )
