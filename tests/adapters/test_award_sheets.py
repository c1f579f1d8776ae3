"""`thidua nhap-khen-thuong` and `xuat-khen-thuong` on a real folder: what is written, what is refused, what is said."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.content.folders import valid_content, valid_text
from tests.content.sheets import DECISION, HEADS, a_workbook
from thidua.cli import main

ON_18_SEPTEMBER = "1789700400"
PATH = "khen-thuong/2026/50-qd-ubnd.yml"
EXISTING = "khen-thuong/2026/45-qd-ubnd.yml"
WRITTEN = """\
so: 50/QĐ-UBND
ngay: 15/01/2026
co_quan: xa-quan-son
trich_yeu: Về việc khen thưởng năm 2025
nam: 2025
cong_bo:
  can_cu: Quyết định số 50/QĐ-UBND, niêm yết công khai tại trụ sở
khen:
  - doi_tuong: cá nhân
    ten: Người Mẫu 1
    don_vi: Tổ Mẫu 1
    danh_hieu: Lao động tiên tiến
"""
Command = Callable[..., int]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", ON_18_SEPTEMBER)
    monkeypatch.chdir(tmp_path)
    return valid_content(tmp_path / "content")


def people(count: int) -> list[list[object]]:
    return [
        [number, "cá nhân", f"Người Mẫu {number}", None, f"Tổ Mẫu {number}", "LĐTT", None, None]
        for number in range(1, count + 1)
    ]


def save(*rows: Sequence[object], name: str = "danh-sach.xlsx", **changed: object) -> None:
    Path(name).write_bytes(a_workbook(*rows, decision=DECISION | changed))


def test_a_filled_form_becomes_a_file_of_the_register(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save(*people(1))

    assert main(["nhap-khen-thuong", "danh-sach.xlsx"]) == 0
    assert (folder / PATH).read_text(encoding="utf-8") == WRITTEN
    assert capsys.readouterr().out == f"Đã ghi: content/{PATH} (1 dòng khen thưởng).\n"
    assert main(["check"]) == 0


def test_seven_bad_rows_of_three_hundred_are_named_and_nothing_is_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = people(300)
    rows[4][1] = "cá nhan"
    rows[49][2] = None
    rows[99][5] = "LĐTTT"
    rows[149][7] = "năm ngoái"
    rows[199][6] = "Số căn cước 001085012345"
    rows[249][2], rows[249][4] = rows[248][2], rows[248][4]
    rows[299][7] = "2025-2026"
    save(*rows)

    assert main(["nhap-khen-thuong", "danh-sach.xlsx"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        (
            "LỖI  danh-sach.xlsx: Danh sách!B6: Đối tượng: không có giá trị nào như vậy; đang ghi “cá nhan”; "
            "có phải là “cá nhân”?"
        ),
        "LỖI  danh-sach.xlsx: Danh sách!C51: Họ và tên / Tên tập thể: không được để trống",
        (
            "LỖI  danh-sach.xlsx: Danh sách!F101: Danh hiệu / Hình thức khen thưởng: cần tên hoặc mã một danh hiệu, "
            "hình thức khen thưởng có trong danh mục; đang ghi “LĐTTT”; có phải là “LĐTT”?"
        ),
        "LỖI  danh-sach.xlsx: Danh sách!H151: Năm: cần một số, như 2026; đang ghi “năm ngoái”",
        (
            "LỖI  danh-sach.xlsx: Danh sách!G201: Thành tích: số căn cước, chứng minh nhân dân không được đưa lên mạng "
            "(Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 16); đang ghi “00…45”. Hãy bỏ số này; người trùng tên thì "
            "phân biệt bằng chức vụ, đơn vị."
        ),
        (
            "LỖI  danh-sach.xlsx: Danh sách!C251: Họ và tên / Tên tập thể: người hoặc tập thể này đã có ở dòng 250, "
            "cùng đơn vị, cùng danh hiệu; đang ghi “Người Mẫu 249”. Nếu là hai người trùng tên, ghi “Đơn vị”, "
            "“Chức vụ”, “Địa bàn” hoặc “Mã” riêng cho từng người"
        ),
        "LỖI  danh-sach.xlsx: Danh sách!H301: Năm: cần một số, như 2026; đang ghi “2025-2026”",
        "7 lỗi ở 7 dòng của bảng. Chưa ghi gì: sửa bảng rồi nhập lại.",
    ]
    assert not (folder / PATH).exists()


@pytest.mark.usefixtures("folder")
def test_what_is_hidden_by_one_mistake_is_told_with_it(capsys: pytest.CaptureFixture[str]) -> None:
    rows = people(3)
    rows[0][1] = "tập thề"
    rows[2][5] = "LĐT"
    save(*rows, **{"Phong trào": "chuyen-doi-xo", "Theo nhiệm vụ": "kh-quan-son-2026.khong-co"})

    assert main(["nhap-khen-thuong", "danh-sach.xlsx"]) == 1
    assert [line.split(":")[1].strip() for line in capsys.readouterr().out.splitlines()[:-1]] == [
        "Quyết định!B7", "Quyết định!B8", "Danh sách!B2", "Danh sách!F4",
    ]  # fmt: skip


def test_a_file_that_is_there_is_only_overwritten_when_asked_and_what_changes_is_shown(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save(*people(2))
    main(["nhap-khen-thuong", "danh-sach.xlsx"])
    before = (folder / PATH).read_bytes()
    rows = people(2)
    rows[1][3] = "Tổ trưởng"
    save(*rows)
    capsys.readouterr()

    assert main(["nhap-khen-thuong", "danh-sach.xlsx"]) == 2
    assert capsys.readouterr().err == (f"Đã có content/{PATH}, khác với bảng này (1 dòng). Ghi đè: thêm --ghi-de.\n")
    assert (folder / PATH).read_bytes() == before
    assert main(["nhap-khen-thuong", "danh-sach.xlsx", "--ghi-de"]) == 0
    assert capsys.readouterr().out == (
        f"  + Người Mẫu 2: chuc_vu: Tổ trưởng\nĐã ghi đè: content/{PATH} (2 dòng khen thưởng).\n"
    )
    assert main(["nhap-khen-thuong", "danh-sach.xlsx"]) == 0
    assert capsys.readouterr().out == f"Không đổi: content/{PATH} (2 dòng khen thưởng).\n"
    assert sorted(path.name for path in (folder / PATH).parent.iterdir()) == ["45-qd-ubnd.yml", "50-qd-ubnd.yml"]


def test_another_body_s_decision_of_the_same_number_is_never_overwritten(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = people(1)
    rows[0][5] = "Công dân Lạng Sơn ưu tú"
    save(*rows, **{"Số, ký hiệu": "45/QĐ-UBND", "Cơ quan ra quyết định": "Ủy ban nhân dân tỉnh Lạng Sơn"})

    assert main(["nhap-khen-thuong", "danh-sach.xlsx", "--ghi-de"]) == 2
    assert capsys.readouterr().err == (
        f"Đã có content/{EXISTING}, là quyết định của cơ quan khác. Ghi vào tệp khác: thêm --ten TÊN_TỆP.\n"
    )
    assert (folder / EXISTING).read_text(encoding="utf-8") == valid_text(EXISTING)
    assert main(["nhap-khen-thuong", "danh-sach.xlsx", "--ten", "45-qd-ubnd-tinh"]) == 0


@pytest.mark.usefixtures("folder")
def test_a_decision_that_is_in_the_register_under_another_name_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    save(*people(1), **{"Số, ký hiệu": "45/QĐ-UBND"})

    assert main(["nhap-khen-thuong", "danh-sach.xlsx", "--ten", "45-qd-ubnd-hai"]) == 1
    assert capsys.readouterr().out == (
        f"LỖI  content/{EXISTING}:1: so: quyết định này đã có ở content/khen-thuong/2026/45-qd-ubnd-hai.yml; "
        "mỗi quyết định chỉ ở một tệp; đang ghi “45/QĐ-UBND”\n"
        "0 lỗi ở 0 dòng của bảng, 1 lỗi ở tệp khác. Chưa ghi gì: sửa bảng rồi nhập lại.\n"
    )


@pytest.mark.slow
@pytest.mark.usefixtures("folder")
def test_a_thousand_rows_come_in_and_go_out_whole(capsys: pytest.CaptureFixture[str]) -> None:
    save(*people(1000))

    assert main(["nhap-khen-thuong", "danh-sach.xlsx"]) == 0
    assert main(["xuat-khen-thuong", "2026/50-qd-ubnd", "50.xlsx"]) == 0
    assert capsys.readouterr().out.count("1000 dòng khen thưởng") == 2


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_decision_written_out_and_read_in_again_changes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str], ending: str
) -> None:
    before = (folder / EXISTING).read_bytes()

    assert main(["xuat-khen-thuong", f"content/{EXISTING}", f"45.{ending}"]) == 0
    assert main(["nhap-khen-thuong", f"45.{ending}"]) == 0
    assert (folder / EXISTING).read_bytes() == before
    assert capsys.readouterr().out == (
        f"Đã ghi 45.{ending}: 2 dòng khen thưởng.\nKhông đổi: content/{EXISTING} (2 dòng khen thưởng).\n"
    )


def test_who_asked_to_be_taken_down_stays_in_the_form(folder: Path) -> None:
    text = valid_text(EXISTING) + "    rut_lai: 01/03/2026\n"
    (folder / EXISTING).write_text(text, encoding="utf-8")

    assert main(["xuat-khen-thuong", "2026/45-qd-ubnd", "45.csv"]) == 0
    assert "Trần Thị Ví Dụ,,,,Lao động tiên tiến" in Path("45.csv").read_text(encoding="utf-8-sig")
    assert "01/03/2026" in Path("45.csv").read_text(encoding="utf-8-sig")


@pytest.mark.usefixtures("folder")
def test_a_form_that_somebody_has_filled_in_is_not_overwritten(capsys: pytest.CaptureFixture[str]) -> None:
    save(*people(1), name="mau.xlsx")
    filled = Path("mau.xlsx").read_bytes()

    assert main(["nhap-khen-thuong", "--mau", "mau.xlsx"]) == 2
    assert main(["xuat-khen-thuong", f"content/{EXISTING}", "mau.xlsx"]) == 2
    assert capsys.readouterr().err == (
        "Đã có mau.xlsx, có thể đã điền. Ghi đè: thêm --ghi-de; giữ cả hai: đổi tên tệp.\n" * 2
    )
    assert Path("mau.xlsx").read_bytes() == filled


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@pytest.mark.usefixtures("folder")
def test_an_empty_form_says_what_it_lacks(capsys: pytest.CaptureFixture[str], ending: str) -> None:
    assert main(["nhap-khen-thuong", "--mau", f"mau.{ending}"]) == 0
    assert main(["nhap-khen-thuong", f"mau.{ending}"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"Đã ghi mẫu mau.{ending}: điền xong thì gõ thidua nhap-khen-thuong mau.{ending}."
    assert [re.sub(r"^.*?: .*?: ", "", line) for line in lines[1:-1]] == [
        "Số, ký hiệu: không được để trống",
        "Ngày ký: không được để trống",
        "Cơ quan ra quyết định: không được để trống",
        "Trích yếu: không được để trống",
        (
            "Căn cứ công bố: người còn sống chỉ được nêu khi có “Căn cứ công bố”, như “Quyết định số 45/QĐ-UBND, "
            "niêm yết công khai”; ghi một lần cho cả quyết định"
        ),
        "Họ và tên / Tên tập thể: dòng này là dòng mẫu; hãy ghi đè, hoặc xóa cả dòng",
    ]


@pytest.mark.usefixtures("folder")
def test_the_template_offers_the_titles_and_units_of_the_portal() -> None:
    main(["nhap-khen-thuong", "--mau", "mau.xlsx"])

    choices = load_workbook("mau.xlsx")["Danh mục"]
    columns = [[cell.value for cell in column if cell.value] for column in choices.columns]
    assert columns[0] == [
        "Danh hiệu, hình thức khen thưởng",
        "Lao động tiên tiến",
        "Thôn, tổ dân phố văn hóa",
        "Công dân Lạng Sơn ưu tú",
    ]
    assert columns[2] == ["Cơ quan", "Ủy ban nhân dân tỉnh Lạng Sơn", "Ủy ban nhân dân xã Quan Sơn"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["nhap-khen-thuong", "khong-co.xlsx"],
            "Không mở được khong-co.xlsx: không có tệp này, hoặc tệp đang mở ở chương trình khác.",
        ),
        (["nhap-khen-thuong", "hong.xlsx"], "hong.xlsx: tệp Excel đời cũ (.xls); hãy lưu lại dạng .xlsx."),
        (["nhap-khen-thuong", "--mau", "mau.ods"], "Tên tệp cần đuôi .xlsx hoặc .csv; đang ghi “mau.ods”."),
        (
            ["xuat-khen-thuong", "content/khen-thuong/2026/46-qd-ubnd.yml", "a.csv"],
            (
                "Không có quyết định content/khen-thuong/2026/46-qd-ubnd.yml trong content/khen-thuong. "
                "Có phải là “content/khen-thuong/2026/45-qd-ubnd.yml”?"
            ),
        ),
        (
            ["xuat-khen-thuong", "content/don-vi/xa-quan-son.yml", "a.csv"],
            "Không có quyết định content/don-vi/xa-quan-son.yml trong content/khen-thuong.",
        ),
    ],
)
@pytest.mark.usefixtures("folder")
def test_what_cannot_be_done_is_said_in_one_sentence(
    capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    Path("hong.xlsx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")

    assert main(arguments) == 2
    assert capsys.readouterr().err == f"{message}\n"


def test_nothing_is_checked_against_content_that_has_mistakes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = valid_text(EXISTING).replace("cá nhân", "cá nhan", 1)
    (folder / EXISTING).write_text(text, encoding="utf-8")
    save(*people(1))

    assert main(["nhap-khen-thuong", "danh-sach.xlsx"]) == 1
    assert capsys.readouterr().out.splitlines()[-1] == (
        "1 lỗi, 0 cảnh báo trong 1 tệp. Chưa ghi gì: hãy sửa nội dung trước."
    )
    assert not (folder / PATH).exists()


@pytest.mark.parametrize("name", ["45 QĐ", "../45", "45.yml"])
@pytest.mark.usefixtures("folder")
def test_a_file_is_named_as_addresses_are(capsys: pytest.CaptureFixture[str], name: str) -> None:
    with pytest.raises(SystemExit):
        main(["nhap-khen-thuong", "danh-sach.xlsx", "--ten", name])
    assert "cần tên chỉ gồm chữ thường không dấu, số và gạch nối" in capsys.readouterr().err


def test_a_list_of_nominees_is_named_by_its_first_day(folder: Path) -> None:
    Path("a.xlsx").write_bytes(
        a_workbook(
            *people(1),
            decision={
                "Trạng thái": "đề nghị",
                "Cơ quan": "xa-quan-son",
                "Trích yếu": "Danh sách đề nghị",
                "Căn cứ công bố": "Niêm yết",
                "Năm": 2026,
                "Lấy ý kiến từ ngày": "14/09/2026",
                "Số ngày lấy ý kiến": 10,
                "Tính theo": "ngày",
                "Căn cứ lấy ý kiến": "Nghị định 86/2023/NĐ-CP",
                "Nơi nhận góp ý": "Phòng Văn hóa - Xã hội",
            },
        )
    )

    assert main(["nhap-khen-thuong", "a.xlsx"]) == 0
    assert (folder / "khen-thuong/2026/de-nghi-09-14.yml").is_file()


def test_whoever_agreed_to_more_is_named_on_the_basis_of_the_decision(folder: Path) -> None:
    save_rows = a_workbook(
        [*people(1)[0], "bản thân; 20/01/2026; năm sinh; Hồ sơ 12", 1980],
        heads=(*HEADS, "Đồng ý", "Năm sinh"),
    )
    Path("a.xlsx").write_bytes(save_rows)

    assert main(["nhap-khen-thuong", "a.xlsx"]) == 0
    assert (folder / PATH).read_text(encoding="utf-8").partition("danh_hieu")[2] == (
        ": Lao động tiên tiến\n    cong_bo:\n"
        "      can_cu: Quyết định số 50/QĐ-UBND, niêm yết công khai tại trụ sở\n      dong_y:\n"
        "        - nguoi: bản thân\n          ngay: 20/01/2026\n          pham_vi:\n            - năm sinh\n"
        "          so_luu: Hồ sơ 12\n    nam_sinh: 1980\n"
    )
