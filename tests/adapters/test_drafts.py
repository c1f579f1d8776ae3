"""`thidua bao-cao` and `thidua don-doc` on a real folder: what is written, what is refused, what is said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from tests.sites import ROOT, write_config
from thidua.cli import main

UNITS = """\
ma: xa-mau
ten: Ủy ban nhân dân xã Mẫu
ten_ngan: UBND xã Mẫu
cap: xã
the_thuc:
  co_quan: [XÃ MẪU]
don_vi:
  - {ma: phong-vh-xh, ten: Phòng Văn hóa - Xã hội, cap: phòng}
  - {ma: van-phong, ten: Văn phòng, cap: văn phòng}
"""
OTHER_UNITS = """\
ma: xa-ben
ten: Ủy ban nhân dân xã Bên
cap: xã
the_thuc:
  co_quan: [XÃ BÊN]
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
  - ma: nop
    noi_dung: Nộp báo cáo
    han: trước ngày 30/04/2026
    thuc_hien: [phong-vh-xh]
---
Nộp báo cáo trước ngày 30/04/2026.
"""
REPORTED = """\
    tien_do:
      - {ngay: 20/04/2026, trang_thai: hoàn thành, ket_qua: 12 đơn vị}
---
"""
ON_18_SEPTEMBER = "1789700400"
IS_OVER = "Kỳ báo cáo đã qua: số liệu tính đến ngày cuối kỳ, 30/06/2026. Lấy ngày khác: thêm --den."


@dataclass(frozen=True, slots=True)
class Folder:
    path: Path
    capture: pytest.CaptureFixture[str]

    def write(self, plan: str) -> None:
        (self.path / "content/ke-hoach/xa-mau/2026/07-kh-ubnd.md").write_text(plan, encoding="utf-8")

    def run(self, command: str, *arguments: str) -> tuple[int, list[str], list[str]]:
        """Status, what was said, what was said of mistakes."""
        into = ["--ra", str(self.path / "bao-cao")] if command == "bao-cao" else []
        status = main([command, arguments[0], str(self.path / "content"), *arguments[1:], *into])
        said = self.capture.readouterr()
        return (
            status,
            said.out.replace(f"{self.path}/", "").splitlines(),
            said.err.replace(f"{self.path}/", "").splitlines(),
        )

    def draft(self, name: str) -> Path:
        return self.path / "bao-cao" / name


@pytest.fixture
def folder(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Folder:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", ON_18_SEPTEMBER)
    for path, text in {
        "don-vi/xa-mau.yml": UNITS,
        "don-vi/xa-ben.yml": OTHER_UNITS,
        "ke-hoach/xa-mau/2026/07-kh-ubnd.md": PLAN,
        "index.md": "# Xã Mẫu\n",
    }.items():
        file = tmp_path / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    write_config(tmp_path, site_url="https://x.vn/")
    return Folder(tmp_path, capsys)


def test_a_report_is_written_as_markdown_and_for_word(folder: Folder) -> None:
    written = folder.run("bao-cao", "xa-mau", "--ky", "6-thang")

    assert written == (
        0,
        [
            "Đã ghi: bao-cao/bao-cao-xa-mau-2026-6-thang.md",
            "Đã ghi: bao-cao/bao-cao-xa-mau-2026-6-thang.docx",
            IS_OVER,
        ],
        [],
    )
    text = folder.draft("bao-cao-xa-mau-2026-6-thang.md").read_text(encoding="utf-8")
    assert "- Chưa có số liệu: 1 việc (thời hạn 1)\n" in text
    assert "(<https://x.vn/ke-hoach/xa-mau/2026/07-kh-ubnd/#nop>)" in text
    document = Document(BytesIO(folder.draft("bao-cao-xa-mau-2026-6-thang.docx").read_bytes()))
    assert "- Chưa có số liệu: 1 việc (thời hạn 1)" in [paragraph.text for paragraph in document.paragraphs]


def test_a_day_that_is_asked_for_wins_over_the_end_of_the_period(folder: Folder) -> None:
    _, said, _ = folder.run("bao-cao", "xa-mau", "--ky", "6-thang", "--den", "18/09/2026")

    text = folder.draft("bao-cao-xa-mau-2026-6-thang.md").read_text(encoding="utf-8")
    assert (IS_OVER in said, "tính đến ngày 18/09/2026" in text) == (False, True)


def test_a_report_of_a_year_and_as_of_a_day_has_what_was_known_then(folder: Folder) -> None:
    folder.write(PLAN.replace("---\nNộp", f"{REPORTED}Nộp"))

    folder.run("bao-cao", "UBND xã Mẫu", "--ky", "nam", "--nam", "2026", "--den", "19/04/2026")
    before = folder.draft("bao-cao-xa-mau-2026-nam.md").read_text(encoding="utf-8")
    folder.run("bao-cao", "xa-mau", "--ky", "nam", "--den", "20/04/2026", "--ghi-de")
    after = folder.draft("bao-cao-xa-mau-2026-nam.md").read_text(encoding="utf-8")

    assert "- Còn hạn: 1 việc (thời hạn 1)\n" in before
    assert "- Hoàn thành: 1 việc (thời hạn 1)\n" in after


def test_an_edited_draft_is_not_written_over_unless_asked_for(folder: Folder) -> None:
    folder.run("bao-cao", "xa-mau", "--ky", "6-thang")
    edited = folder.draft("bao-cao-xa-mau-2026-6-thang.md")
    made = edited.read_bytes()
    edited.write_text("Bản đã sửa", encoding="utf-8")

    assert folder.run("bao-cao", "xa-mau", "--ky", "6-thang") == (
        2,
        [],
        [
            (
                "Đã có bao-cao/bao-cao-xa-mau-2026-6-thang.md, khác bản mới, có thể đã sửa tay. "
                "Ghi đè: thêm --ghi-de; giữ cả hai: đổi --ra."
            )
        ],
    )
    assert edited.read_text(encoding="utf-8") == "Bản đã sửa"
    assert folder.run("bao-cao", "xa-mau", "--ky", "6-thang", "--ghi-de")[:2] == (
        0,
        [
            "Đã ghi: bao-cao/bao-cao-xa-mau-2026-6-thang.md",
            "Không đổi: bao-cao/bao-cao-xa-mau-2026-6-thang.docx",
            IS_OVER,
        ],
    )
    assert edited.read_bytes() == made


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("xa-mao", "Không có cơ quan “xa-mao”. Có phải là “xa-mau”?"),
        ("xa-mau/van-phong", "Không có cơ quan “xa-mau/van-phong”. Các mã hiện có nằm trong don-vi/."),
        ("xa-ben", "Ủy ban nhân dân xã Bên không có kế hoạch nào để báo cáo năm 2026, tính đến 18/09/2026."),
    ],
)
def test_a_report_of_a_body_that_has_none_is_refused(folder: Folder, body: str, said: str) -> None:
    assert folder.run("bao-cao", body, "--ky", "nam") == (2, [], [said])
    assert not (folder.path / "bao-cao").exists()


def test_a_day_that_has_not_come_has_no_figures(folder: Folder) -> None:
    assert folder.run("bao-cao", "xa-mau", "--ky", "nam", "--den", "19/09/2026") == (
        2,
        [],
        ["Ngày 19/09/2026 chưa đến: số liệu chỉ có đến hôm nay, 18/09/2026."],
    )
    assert folder.run("bao-cao", "xa-mau", "--ky", "nam", "--den", "18/09/2026")[0] == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--ky", "quy-1"], "--ky: cần 6-thang hoặc nam; đang ghi “quy-1”"),
        (["--ky", "nam", "--nam", "26"], "--nam: cần năm gồm bốn chữ số như 2026; đang ghi “26”"),
        (
            ["--ky", "nam", "--den", "31/06/2026"],
            "--den: cần một ngày có thật, dạng dd/mm/yyyy như 30/06/2026; đang ghi “31/06/2026”",
        ),
    ],
)
def test_an_option_that_cannot_be_read_says_what_it_needs(folder: Folder, arguments: list[str], said: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        folder.run("bao-cao", "xa-mau", *arguments)

    assert (stopped.value.code, folder.capture.readouterr().err.splitlines()[-1].endswith(said)) == (2, True)


def test_a_reminder_is_printed_whole(folder: Folder) -> None:
    assert folder.run("don-doc", "xa-mau/phong-vh-xh") == (
        0,
        [
            "Kính gửi: Phòng Văn hóa - Xã hội,",
            "",
            "Đến ngày 18/09/2026, theo các kế hoạch trên cổng, Phòng Văn hóa - Xã hội có 1 việc cần lưu ý:",
            "",
            "VIỆC ĐÃ QUA THỜI GIAN MÀ CHƯA CÓ SỐ LIỆU (1 việc)",
            "1. Nộp báo cáo",
            "   Thời gian: trước ngày 30/04/2026 (đến hết 29/04/2026, đã qua 142 ngày). Vai trò: Thực hiện.",
            "   Kế hoạch số 07/KH-UBND ngày 09/01/2026 của UBND xã Mẫu, thời hạn 1.",
            "   https://x.vn/ke-hoach/xa-mau/2026/07-kh-ubnd/#nop",
            "",
            (
                "Kính đề nghị Phòng Văn hóa - Xã hội cho biết kết quả những việc chưa có số liệu. Việc nào đã xong, "
                "xin cho biết ngày xong, kết quả và văn bản liên quan để cập nhật lên cổng. Trân trọng cảm ơn!"
            ),
        ],
        [],
    )


def test_a_unit_with_nothing_to_do_is_told_so(folder: Folder) -> None:
    status, said, _ = folder.run("don-doc", "Văn phòng", "--trong", "7")

    assert (status, said[-1]) == (
        0,
        "Đến ngày 18/09/2026, theo các kế hoạch trên cổng, không có việc nào cần nhắc Văn phòng.",
    )


@pytest.mark.parametrize(
    ("unit", "said"),
    [
        ("van-phog", "Không có đơn vị “van-phog”. Có phải là “xa-mau/van-phong”?"),
        (
            "Phòng Văn hoá – Xã hội",
            "Có nhiều đơn vị tên “Phòng Văn hoá – Xã hội”, hãy ghi mã: xa-ben/phong-vh-xh, xa-mau/phong-vh-xh.",
        ),
    ],
)
def test_a_unit_that_is_not_one_alone_is_refused(folder: Folder, unit: str, said: str) -> None:
    assert folder.run("don-doc", unit) == (2, [], [said])


@pytest.mark.parametrize(
    ("command", "undone"),
    [(("bao-cao", "xa-mau", "--ky", "nam"), "Chưa lập báo cáo"), (("don-doc", "xa-mau"), "Chưa soạn lời nhắc")],
)
def test_content_with_mistakes_makes_nothing(folder: Folder, command: tuple[str, ...], undone: str) -> None:
    folder.write(PLAN.replace("trước ngày 30/04/2026\n    thuc", "quý 5\n    thuc"))

    status, said, _ = folder.run(*command)

    assert (status, said[-1]) == (1, f"1 lỗi, 0 cảnh báo trong 1 tệp. {undone}: hãy sửa nội dung trước.")


@pytest.mark.parametrize("command", [("bao-cao", "xa-mau", "--ky", "nam"), ("don-doc", "xa-mau")])
def test_a_folder_without_a_site_is_refused(folder: Folder, command: tuple[str, ...]) -> None:
    (folder.path / "mkdocs.yml").unlink()

    assert folder.run(*command) == (
        2,
        [],
        ["Không có mkdocs.yml cạnh thư mục content: cần địa chỉ của trang, ghi ở site_url."],
    )


@pytest.mark.slow
def test_every_command_that_the_guide_shows_works_on_the_demonstration(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", ON_18_SEPTEMBER)
    monkeypatch.chdir(ROOT)
    guide = (ROOT / "content/huong-dan/bao-cao.md").read_text(encoding="utf-8")
    commands = re.findall(r"^thidua (.+)$", guide, re.MULTILINE)

    for number, command in enumerate(commands):
        arguments = re.findall(r'"([^"]+)"|(\S+)', command)
        into = ["--ra", str(tmp_path / str(number))] if command.startswith("bao-cao") else []
        assert main([*(quoted or bare for quoted, bare in arguments), *into]) == 0, command
        assert capsys.readouterr().out

    assert {command.split()[0] for command in commands} == {"bao-cao", "don-doc"}
