"""What `thidua rut-lai` prints, and when it fails."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from tests.content.folders import valid_content, valid_text
from thidua.adapters.withdrawals import withdrawal_report
from thidua.cli import main
from thidua.content.reader import read_content

HONOUREE = "guong-dien-hinh/nguyen-van-mau.md"
DECISION = "khen-thuong/2026/45-qd-ubnd.yml"
EMPTIED = """---
ten: (đã rút)
doi_tuong: cá nhân
mo_ta: (đã rút)
nam: 2025
rut_lai: 01/03/2026
---
"""
ROW = (
    "    danh_hieu: Lao động tiên tiến\n    thanh_tich: Vận động bà con hiến đất làm đường\n    guong: nguyen-van-mau\n"
)
EMPTIED_ROW = "  - {doi_tuong: cá nhân, ten: (đã rút), danh_hieu: Lao động tiên tiến, rut_lai: 01/03/2026}\n"
DECIDED = valid_text(DECISION)
FIRST_ROW = DECIDED[DECIDED.index("  - doi_tuong") : DECIDED.index(ROW)] + ROW
NO_ROW = DECIDED.replace(FIRST_ROW, "")
OTHERWISE = "hãy bỏ tên, hoặc nếu là người khác trùng tên thì ghi tệp này vào trung_ten của bản ghi đó"
LEFT = "không còn đăng nhưng vẫn nằm trong kho; khi đã đăng lại cổng"
SHORTENED = "hãy rút gọn tệp này theo trang hướng dẫn Gương điển hình"
EMPTIED_BY = "hãy thay tên bằng “(đã rút)”, chỉ ghi doi_tuong, danh_hieu và rut_lai"
SOURCE = "15 ngày (Điều 5 Nghị định 356/2025/NĐ-CP)"


def report_of(folder: Path, changed: dict[str, str | bytes], today: date) -> tuple[list[str], bool]:
    told = withdrawal_report(read_content(valid_content(folder / "content", changed), today), today)
    return list(told.lines), told.is_overdue


def test_without_a_request_there_is_nothing_to_tell(tmp_path: Path) -> None:
    assert report_of(tmp_path, {}, date(2026, 3, 1)) == (["Không có ai rút lại đồng ý."], False)


def test_a_request_that_is_carried_out_is_never_overdue(tmp_path: Path) -> None:
    emptied: dict[str, str | bytes] = {HONOUREE: EMPTIED, DECISION: NO_ROW}

    assert report_of(tmp_path, emptied, date(2026, 9, 1)) == (
        [
            f"content/{HONOUREE}:6: cả trang; yêu cầu ngày 01/03/2026, hạn 16/03/2026 (đã qua 169 ngày)",
            "  - trong nội dung không còn việc gì",
            "  - sau khi đăng lại, mở /guong-dien-hinh/nguyen-van-mau/ trên cổng: phải báo không còn (410)",
            f"1 lần rút lại, 0 lần còn việc phải làm, 0 lần quá hạn {SOURCE}.",
        ],
        False,
    )


@pytest.mark.parametrize(
    ("today", "left", "overdue"),
    [(date(2026, 3, 10), "còn 6 ngày", 0), (date(2026, 3, 16), "hôm nay", 0), (date(2026, 3, 17), "đã qua 1 ngày", 1)],
)
def test_open_work_is_overdue_after_fifteen_days(tmp_path: Path, today: date, left: str, overdue: int) -> None:
    page = "# Trang\n\nNguyễn Văn Mẫu\n"
    gone = valid_text(HONOUREE).partition("---\n## ")[0].replace("nam: 2025\n", "nam: 2025\nrut_lai: 01/03/2026\n")
    changed: dict[str, str | bytes] = {HONOUREE: f"{gone}---\n", DECISION: NO_ROW, "trang.md": page}

    assert report_of(tmp_path, changed, today) == (
        [
            f"content/{HONOUREE}:7: cả trang; yêu cầu ngày 01/03/2026, hạn 16/03/2026 ({left})",
            f"  - content/{HONOUREE}:7: rut_lai: phần đã rút {LEFT}, {SHORTENED}",
            f"  - content/trang.md:3: còn nhắc tên người đã rút lại đồng ý (content/{HONOUREE}); {OTHERWISE}",
            "  - sau khi đăng lại, mở /guong-dien-hinh/nguyen-van-mau/ trên cổng: phải báo không còn (410)",
            f"1 lần rút lại, 1 lần còn việc phải làm, {overdue} lần quá hạn {SOURCE}.",
        ],
        overdue > 0,
    )


@pytest.mark.parametrize(
    ("row", "work"),
    [
        (FIRST_ROW + "    rut_lai: 01/03/2026\n", True),
        (FIRST_ROW.replace("Nguyễn Văn Mẫu", "(đã rút)") + "    rut_lai: 01/03/2026\n", True),
        (EMPTIED_ROW, False),
        (EMPTIED_ROW + EMPTIED_ROW, False),
    ],
)
def test_an_award_is_open_work_until_its_row_tells_of_nobody(
    tmp_path: Path,
    row: str,
    work: bool,
) -> None:
    changed: dict[str, str | bytes] = {
        DECISION: DECIDED.replace(FIRST_ROW, row.replace("    guong: nguyen-van-mau\n", ""))
    }

    lines, is_overdue = report_of(tmp_path, changed, date(2026, 3, 17))

    told = f"  - content/{DECISION}:11: khen[1]: dòng đã rút {LEFT}, {EMPTIED_BY}"
    assert (told in lines, is_overdue) == (work, work)


def test_awards_that_left_with_a_page_are_work_of_that_request(tmp_path: Path) -> None:
    lines, is_overdue = report_of(tmp_path, {HONOUREE: EMPTIED}, date(2026, 3, 17))

    assert lines[1] == f"  - content/{DECISION}:11: khen[1]: dòng đã rút {LEFT}, {EMPTIED_BY}"
    assert is_overdue


def test_requests_come_by_their_days_and_say_what_each_is_about(tmp_path: Path) -> None:
    title = "    danh_hieu: LĐTT\n"
    consent = "      so_luu: Hồ sơ số 12, lưu tại Văn phòng\n"
    changed: dict[str, str | bytes] = {
        DECISION: valid_text(DECISION).replace(title, f"{title}    rut_lai: 05/02/2026\n"),
        HONOUREE: valid_text(HONOUREE).replace(consent, f"{consent}      rut_lai: 06/02/2026\n"),
    }

    lines, _ = report_of(tmp_path, changed, date(2026, 2, 7))

    assert [line.partition("; ")[0] for line in lines if line.startswith("content/")] == [
        f"content/{DECISION}:21: cả dòng khen thưởng",
        f"content/{HONOUREE}:10: câu chuyện",
    ]


def test_no_line_says_a_name(tmp_path: Path) -> None:
    page = "# Trang\n\nNguyễn Văn Mẫu\n"
    gone = valid_text(HONOUREE).replace("nam: 2025\n", "nam: 2025\nrut_lai: 01/03/2026\n")

    lines, _ = report_of(tmp_path, {HONOUREE: gone, "trang.md": page}, date(2026, 3, 10))

    assert [line for line in lines if "Nguyễn" in line or "Mẫu" in line] == []


@pytest.mark.parametrize(("day", "status"), [("2026-03-16", 0), ("2026-03-17", 1)])
def test_the_command_fails_on_the_day_after_the_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], day: str, status: int
) -> None:
    gone = valid_text(HONOUREE).replace("nam: 2025\n", "nam: 2025\nrut_lai: 01/03/2026\n")
    folder = valid_content(tmp_path / "content", {HONOUREE: gone})
    noon = datetime.fromisoformat(f"{day}T12:00:00+07:00")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(noon.timestamp())))

    assert main(["rut-lai", str(folder)]) == status
    assert capsys.readouterr().out.splitlines()[-1].startswith("1 lần rút lại, 1 lần còn việc phải làm")


def test_the_command_tells_of_requests_even_where_the_content_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = valid_content(tmp_path / "content", {HONOUREE: EMPTIED, "trang.md": "Không có tên trang.\n"})

    assert main(["rut-lai", str(folder)]) == 1
    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith(f"content/{HONOUREE}:6: cả trang; yêu cầu ngày 01/03/2026")
    assert told[-1].endswith("Trang chưa dựng lại được: hãy sửa nội dung trước.")
