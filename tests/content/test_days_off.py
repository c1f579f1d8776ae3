"""The files of days off: what is read of them, and the days that the portal's own files give for whole years."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.builders import a_day_off, a_made_up_day
from tests.content.folders import VALID, valid_content
from tests.sites import ROOT
from thidua.content.reader import read_content
from thidua.model.days_off import DaysOff, days_from
from thidua.model.document import Day, DocumentNumber

CALENDARS = {
    2025: """
        01/01 thứ Tư    nghỉ     Tết Dương lịch
        27/01 thứ Hai   nghỉ     Tết Nguyên đán
        28/01 thứ Ba    nghỉ     Tết Nguyên đán
        29/01 thứ Tư    nghỉ     Tết Nguyên đán
        30/01 thứ Năm   nghỉ     Tết Nguyên đán
        31/01 thứ Sáu   nghỉ     Tết Nguyên đán
        07/04 thứ Hai   nghỉ     Giỗ Tổ Hùng Vương
        26/04 thứ Bảy   làm bù
        30/04 thứ Tư    nghỉ     Ngày Chiến thắng
        01/05 thứ Năm   nghỉ     Ngày Quốc tế lao động
        02/05 thứ Sáu   nghỉ     Nghỉ hoán đổi dịp 30/4 và 01/5
        01/09 thứ Hai   nghỉ     Quốc khánh
        02/09 thứ Ba    nghỉ     Quốc khánh
    """,
    2026: """
        01/01 thứ Năm   nghỉ     Tết Dương lịch
        02/01 thứ Sáu   nghỉ     Nghỉ hoán đổi dịp Tết Dương lịch
        10/01 thứ Bảy   làm bù
        16/02 thứ Hai   nghỉ     Tết Nguyên đán
        17/02 thứ Ba    nghỉ     Tết Nguyên đán
        18/02 thứ Tư    nghỉ     Tết Nguyên đán
        19/02 thứ Năm   nghỉ     Tết Nguyên đán
        20/02 thứ Sáu   nghỉ     Tết Nguyên đán
        27/04 thứ Hai   nghỉ     Nghỉ bù Giỗ Tổ Hùng Vương
        30/04 thứ Năm   nghỉ     Ngày Chiến thắng
        01/05 thứ Sáu   nghỉ     Ngày Quốc tế lao động
        22/08 thứ Bảy   làm bù
        31/08 thứ Hai   nghỉ     Nghỉ hoán đổi dịp Quốc khánh
        01/09 thứ Ba    nghỉ     Quốc khánh
        02/09 thứ Tư    nghỉ     Quốc khánh
        24/11 thứ Ba    nghỉ     Ngày Văn hóa Việt Nam
    """,
    2027: """
        01/01 thứ Sáu   nghỉ     Tết Dương lịch
        04/02 thứ Năm   nghỉ     Tết Nguyên đán
        05/02 thứ Sáu   nghỉ     Tết Nguyên đán
        08/02 thứ Hai   nghỉ     Tết Nguyên đán
        09/02 thứ Ba    nghỉ     Tết Nguyên đán
        10/02 thứ Tư    nghỉ     Tết Nguyên đán
        16/04 thứ Sáu   nghỉ     Giỗ Tổ Hùng Vương
        30/04 thứ Sáu   nghỉ     Ngày Chiến thắng
        03/05 thứ Hai   nghỉ     Nghỉ bù Ngày Quốc tế lao động
        02/09 thứ Năm   nghỉ     Quốc khánh
        03/09 thứ Sáu   nghỉ     Quốc khánh
        24/11 thứ Tư    nghỉ     Ngày Văn hóa Việt Nam
    """,
}
"""LỊCH NGHỈ: every day of a year on which offices differ from an ordinary week, written by hand from the notices."""

WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


def days_off_of(folder: Path) -> DaysOff:
    content = read_content(folder)
    assert content.portal is not None, content.problems
    return content.portal.days_off


def calendar_of(year: int, days_off: DaysOff) -> list[str]:
    lines = []
    for day in days_from(date(year, 1, 1), date(year, 12, 31)):
        if days_off.is_day_off(day) != (day.weekday() >= 5):
            what = f"nghỉ {days_off.name_of(day)}" if days_off.is_day_off(day) else "làm bù"
            lines.append(f"{day:%d/%m} {WEEKDAYS[day.weekday()]} {what}")
    return lines


@pytest.mark.parametrize("year", CALENDARS)
def test_the_portals_own_files_give_the_days_of_the_official_calendar(year: int) -> None:
    expected = [" ".join(line.split()) for line in CALENDARS[year].strip().splitlines()]

    assert calendar_of(year, days_off_of(ROOT / "content")) == expected


def test_every_settled_day_of_the_portals_own_files_has_a_source_with_number_and_date() -> None:
    calendars = days_off_of(ROOT / "content").calendars

    without = [
        (calendar.year, listed.name)
        for calendar in calendars
        for listed in calendar.settled
        if listed.source not in {source.id for source in calendar.sources if source.number.number}
    ]
    assert [calendar.year for calendar in calendars] == [2025, 2026, 2027]
    assert without == []


def test_a_file_is_read_whole() -> None:
    (calendar,) = days_off_of(VALID).calendars

    (source,) = calendar.sources
    assert (calendar.year, source.kind, source.number, source.date, source.issuer, source.address) == (
        2026,
        "Thông báo",
        DocumentNumber(number="9441", symbol="TB-BNV"),
        Day(day=date(2025, 10, 16)),
        "Bộ Nội vụ",
        "https://moha.example/9441",
    )
    notice = "thong-bao-9441"
    assert calendar.days_off == (
        a_day_off(date(2026, 1, 2), name="Nghỉ hoán đổi dịp Tết Dương lịch", source=notice),
        a_day_off(date(2026, 2, 14), date(2026, 2, 22), source=notice),
        a_day_off(date(2026, 11, 24), name="Ngày Văn hóa Việt Nam", source="", expected="Chưa có luật quy định"),
    )
    assert calendar.made_up == (a_made_up_day(date(2026, 1, 10), date(2026, 1, 2)),)


def test_years_come_in_order_whatever_their_files_endings(tmp_path: Path) -> None:
    later = {"ngay-nghi/2027.yaml": "nam: 2027\n", "ngay-nghi/2025.yml": "nam: 2025\n"}

    days_off = days_off_of(valid_content(tmp_path / "content", later))

    assert [calendar.year for calendar in days_off.calendars] == [2025, 2026, 2027]


def test_an_expected_day_counts_once_its_reason_is_struck_out_and_its_source_named(tmp_path: Path) -> None:
    path = "ngay-nghi/2026.yml"
    text = (VALID / path).read_text(encoding="utf-8")
    settled = text.replace("du_kien: Chưa có luật quy định", "nguon: thong-bao-9441")

    before = days_off_of(VALID)
    after = days_off_of(valid_content(tmp_path / "content", {path: settled}))

    day = date(2026, 11, 24)
    assert (before.name_of(day), after.name_of(day)) == ("", "Ngày Văn hóa Việt Nam")


def test_a_file_of_days_off_that_cannot_be_read_does_not_make_its_year_a_missing_one(tmp_path: Path) -> None:
    plan = "ke-hoach/xa-quan-son/2026/07-kh-ubnd.md"
    text = (VALID / plan).read_text(encoding="utf-8").replace("ngày 20/01/2026", "ngày 20/01/2027")

    content = read_content(valid_content(tmp_path / "content", {plan: text, "ngay-nghi/2027.yml": "nam: [\n"}))

    assert [problem.path for problem in content.problems] == ["ngay-nghi/2027.yml"]
    assert [problem.severity for problem in content.problems] == ["error"]
