"""`thidua lich khoa` and `thidua check` on real folders: what is written, what is refused, what is said."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from tests.sites import ROOT, build_folder, write_config
from thidua.cli import main

UNITS = """\
ma: xa-mau
ten: Ủy ban nhân dân xã Mẫu
ten_ngan: UBND xã
cap: xã
the_thuc:
  co_quan: [XÃ MẪU]
don_vi:
  - {ma: phong-vh-xh, ten: Phòng Văn hóa - Xã hội, cap: phòng}
"""
PLAN = """\
---
ma: kh-mau-2026
so: 07/KH-UBND
dia_danh: Mẫu
ngay: 09/01/2026
co_quan: xa-mau
trich_yeu: Công tác thi đua năm 2026
nam: 2026
thoi_han:
  - {{ma: nop, noi_dung: Nộp báo cáo, han: {deadline}, thuc_hien: [phong-vh-xh]}}
{more}---
Nộp báo cáo {deadline}.
"""
AT_NINE = "1789696800"
"""18/09/2026 09:00 in Vietnam, as SOURCE_DATE_EPOCH."""
AT_TEN = "1789700400"


@dataclass(frozen=True, slots=True)
class Folder:
    path: Path
    capture: pytest.CaptureFixture[str]
    patch: pytest.MonkeyPatch

    def write(self, deadline: str = "trước ngày 30/10/2026", more: str = "") -> None:
        plan = self.path / "content/ke-hoach/xa-mau/2026/07-kh-ubnd.md"
        plan.parent.mkdir(parents=True, exist_ok=True)
        plan.write_text(PLAN.format(deadline=deadline, more=more), encoding="utf-8")

    def run(self, *arguments: str, at: str = AT_NINE) -> tuple[int, list[str]]:
        self.patch.setenv("SOURCE_DATE_EPOCH", at)
        status = main([*arguments, str(self.path / "content")])
        return status, self.capture.readouterr().out.splitlines()

    @property
    def lock(self) -> str:
        return (self.path / "lich.lock").read_text(encoding="utf-8")

    def line(self, uid: str) -> str:
        return next(line for line in self.lock.splitlines() if line.startswith(f"{uid}@")).partition(" ")[2]


@pytest.fixture
def folder(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Folder:
    found = Folder(tmp_path, capsys, monkeypatch)
    found.write()
    (tmp_path / "content/don-vi").mkdir()
    (tmp_path / "content/don-vi/xa-mau.yml").write_text(UNITS, encoding="utf-8")
    (tmp_path / "content/index.md").write_text("# Xã Mẫu\n", encoding="utf-8")
    write_config(tmp_path, site_url="https://x.vn/")
    return found


def test_the_command_writes_the_ledger_and_then_the_check_is_content(folder: Folder) -> None:
    assert folder.run("check") == (
        1,
        [
            (
                "LỖI  lich.lock: chưa có tệp này; hãy chạy thidua lich khoa để lịch ghi lại các lần sửa. Nếu trước đây "
                "đã có: git checkout HEAD -- lich.lock"
            ),
            "1 lỗi, 0 cảnh báo trong 1 tệp.",
        ],
    )
    assert folder.run("lich", "khoa") == (0, ["Đã ghi lich.lock: 13 mới."])
    assert folder.run("check") == (0, ["Không có lỗi, không có cảnh báo."])
    assert folder.line("kh-mau-2026.nop").split()[1:] == ["0", "2026-09-18T02:00:00Z", "2026-09-18T02:00:00Z", "-"]


def test_without_a_change_nothing_is_written(folder: Folder) -> None:
    folder.run("lich", "khoa")
    before = (folder.path / "lich.lock").stat().st_mtime_ns, folder.lock

    assert folder.run("lich", "khoa", at=AT_TEN) == (0, ["lich.lock đã đúng, không có gì phải ghi."])
    assert ((folder.path / "lich.lock").stat().st_mtime_ns, folder.lock) == before


def test_a_changed_deadline_is_stale_until_it_is_locked_and_raises_what_it_changed(folder: Folder) -> None:
    folder.run("lich", "khoa")
    feed = next(line for line in folder.lock.splitlines() if line.startswith("lich/han.ics"))
    folder.write("trước ngày 15/11/2026")

    assert folder.run("check", at=AT_TEN) == (
        1,
        [
            (
                "LỖI  lich.lock: 1 mục lịch đã đổi: kh-mau-2026.nop@thidua.example; "
                "hãy chạy thidua lich khoa để ghi vào sổ"
            ),
            "1 lỗi, 0 cảnh báo trong 1 tệp.",
        ],
    )
    assert folder.run("lich", "khoa", at=AT_TEN) == (0, ["Đã ghi lich.lock: 4 đã đổi."])
    assert folder.line("kh-mau-2026.nop").split()[1:] == ["1", "2026-09-18T03:00:00Z", "2026-09-18T02:00:00Z", "-"]
    assert feed in folder.lock.splitlines()


def test_an_entry_that_vanished_is_refused_until_somebody_says_it_is_withdrawn(folder: Folder) -> None:
    other = "  - {ma: hop, noi_dung: Họp, han: trước ngày 30/10/2026, thuc_hien: [phong-vh-xh]}\n"
    folder.write(more=other)
    folder.run("lich", "khoa")
    before = folder.lock
    folder.write()

    status, said = folder.run("lich", "khoa", at=AT_TEN)
    assert (status, said[-1], folder.lock) == (1, "Chưa ghi lich.lock.", before)
    assert said[0].startswith("LỖI  lich.lock: kh-mau-2026.hop: mục lịch này đã đăng mà nội dung không còn.")
    assert folder.run("lich", "khoa", "--rut", "kh-mau-2026.hop", at=AT_TEN)[0] == 0
    assert folder.line("kh-mau-2026.hop").split()[-1] == "2026-09-18T03:00:00Z"
    assert folder.run("check", at=AT_TEN)[0] == 0


def test_ma_da_bo_withdraws_an_entry_too(folder: Folder) -> None:
    folder.write(more="  - {ma: hop, noi_dung: Họp, han: trước ngày 30/10/2026, thuc_hien: [phong-vh-xh]}\n")
    folder.run("lich", "khoa")
    folder.write(more="ma_da_bo: [hop]\n")

    assert folder.run("lich", "khoa", at=AT_TEN)[0] == 0
    assert folder.run("check", at=AT_TEN)[0] == 0


def test_wrong_content_is_told_and_nothing_is_written(folder: Folder) -> None:
    folder.write("trước ngày 31/02/2026")

    status, said = folder.run("lich", "khoa")

    assert status == 1
    assert said[0].startswith("LỖI  content/ke-hoach/xa-mau/2026/07-kh-ubnd.md:10: thoi_han[1].han: ")
    assert said[-1].endswith("Chưa ghi lich.lock: hãy sửa nội dung trước.")
    assert not (folder.path / "lich.lock").exists()


def test_a_clock_that_went_back_is_told_and_nothing_is_written(folder: Folder) -> None:
    folder.run("lich", "khoa", at=AT_TEN)
    before = folder.lock
    folder.write("trước ngày 15/11/2026")

    status, said = folder.run("lich", "khoa", at=AT_NINE)

    assert (status, folder.lock) == (1, before)
    assert said[0].startswith(
        "LỖI  lich.lock: kh-mau-2026.nop.nhac-1@thidua.example: sổ ghi lần sửa lúc 10:00 ngày 18/09/2026, sau giờ của "
        "máy này (09:00 ngày 18/09/2026)."
    )


def test_a_damaged_line_is_told_by_both_commands(folder: Folder) -> None:
    folder.run("lich", "khoa")
    (folder.path / "lich.lock").write_text(folder.lock + "hỏng\n", encoding="utf-8")

    for command in (("check",), ("lich", "khoa")):
        status, said = folder.run(*command)
        assert status == 1
        assert said[0].startswith("LỖI  lich.lock:16: cần một dòng sáu phần do thidua ghi; ")


def test_a_folder_of_content_alone_has_no_ledger(folder: Folder) -> None:
    (folder.path / "mkdocs.yml").unlink()

    assert folder.run("check") == (0, ["Không có lỗi, không có cảnh báo."])
    assert folder.run("lich", "khoa") == (
        2,
        ["Trang này không có lịch: cần mkdocs.yml với plugin thidua/calendars cạnh thư mục nội dung."],
    )


def test_an_mkdocs_yml_that_cannot_be_read_is_told_in_one_line(folder: Folder) -> None:
    (folder.path / "mkdocs.yml").write_text("plugins: [", encoding="utf-8")

    assert main(["lich", "khoa", str(folder.path / "content")]) == 2
    said = "không đọc được mkdocs.yml: dòng 1: không đọc được dòng này theo YAML\n"
    assert folder.capture.readouterr().err == said


def test_what_is_wrong_in_mkdocs_yml_is_told_after_what_was_found(folder: Folder) -> None:
    folder.write("trước ngày 30/10/2029")
    config = folder.path / "mkdocs.yml"
    written = config.read_text(encoding="utf-8").replace(str(ROOT / "overrides"), "khong-co")
    config.write_text(written, encoding="utf-8")

    assert main(["check", str(folder.path / "content")]) == 2

    shown = folder.capture.readouterr()
    assert [line.partition("  ")[0] for line in shown.out.splitlines()] == ["CẢNH BÁO"]
    told = "theme.custom_dir: không có thư mục “khong-co” cạnh mkdocs.yml"
    assert shown.err == f"không đọc được mkdocs.yml: {told}\n"


@pytest.mark.slow
def test_a_build_never_writes_the_ledger_and_shows_the_revision_that_it_will_get(folder: Folder) -> None:
    folder.run("lich", "khoa")
    folder.write("trước ngày 15/11/2026")
    before = folder.lock

    strict = build_folder(folder.path, site_url="https://x.vn/")
    built = build_folder(folder.path, site_url="https://x.vn/", strict=False)

    assert "lich.lock: 1 mục lịch đã đổi: kh-mau-2026.nop@thidua.example; hãy chạy thidua lich khoa" in strict.output
    assert (strict.status, built.status, folder.lock) == (1, 0, before)
    feed = (built.site / "lich/han.ics").read_bytes()
    assert b"LAST-MODIFIED:20260918T030000Z\r\nSEQUENCE:1\r\n" in feed


def test_a_ledger_that_git_has_and_the_folder_lost_is_fetched_and_not_begun_anew(folder: Folder) -> None:
    folder.run("lich", "khoa")
    for command in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=a", "-c", "user.email=a@x.vn", "commit", "-qm", "a"],
    ):
        subprocess.run(["git", *command], cwd=folder.path, check=True)
    (folder.path / "lich.lock").unlink()

    status, said = folder.run("lich", "khoa")

    assert (status, said[-1], (folder.path / "lich.lock").exists()) == (1, "Chưa ghi lich.lock.", False)
    assert said[0].startswith("LỖI  lich.lock: tệp này có trong git mà ở đây đã mất; lấy lại bằng git checkout HEAD")


def test_a_ledger_in_disorder_is_put_in_order_and_that_is_told(folder: Folder) -> None:
    folder.run("lich", "khoa")
    whole = folder.lock
    (folder.path / "lich.lock").write_text("<<<<<<< HEAD\n" + whole + "=======\n>>>>>>> khac\n", encoding="utf-8")

    assert folder.run("lich", "khoa") == (0, ["Đã xếp lại lich.lock."])
    assert folder.lock == whole


def test_an_id_that_makes_too_long_an_address_is_refused_before_it_is_recorded(folder: Folder) -> None:
    folder.write(more=f"  - {{ma: {'a' * 60}, noi_dung: Họp, han: trước ngày 30/10/2026}}\n")
    config = folder.path / "mkdocs.yml"
    config.write_text(config.read_text().replace("https://x.vn/", f"https://{'x' * 40}.vn/"))

    for command in (("check",), ("lich", "khoa")):
        status, said = folder.run(*command)
        assert status == 1
        assert said[0].startswith(
            "LỖI  content/ke-hoach/xa-mau/2026/07-kh-ubnd.md: ma: mã làm địa chỉ lịch dài quá 116 ký tự"
        )
    assert not (folder.path / "lich.lock").exists()


@pytest.mark.slow
@pytest.mark.parametrize(("command", "warnings"), [("build", 1), ("serve", 0)])
def test_a_site_that_is_only_looked_at_warns_of_nothing_though_its_address_is_another(
    folder: Folder, command: Literal["build", "serve"], warnings: int, caplog: pytest.LogCaptureFixture
) -> None:
    folder.run("lich", "khoa")
    config = load_config(config_file=str(folder.path / "mkdocs.yml"))
    config.plugins.on_startup(command=command, dirty=False)
    config.site_url = "http://127.0.0.1:8000/"

    with caplog.at_level("WARNING", logger="mkdocs"):
        build(config)

    assert len([record for record in caplog.records if "lich.lock" in record.getMessage()]) == warnings
