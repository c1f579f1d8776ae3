"""Decisions and lists of nominees as their files state them."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from tests.builders import a_day_off, a_register, a_year_of_days_off
from tests.honour_builders import a_consultation, a_decision, a_nomination, an_award
from thidua.model.award import Decision
from thidua.model.days_off import DaysOff
from thidua.model.reading import Reading

WRITTEN = {
    "so": "45/QĐ-UBND",
    "ngay": "15/01/2026",
    "co_quan": "xa-quan-son",
    "trich_yeu": "Về việc khen thưởng",
    "khen": [{"doi_tuong": "cá nhân", "ten": "Nguyễn Văn Mẫu", "danh_hieu": "Lao động tiên tiến"}],
}
READING = Reading(None, "xa-quan-son", a_register())


def read(**fields: object) -> Decision:
    given = {key: value for key, value in (WRITTEN | fields).items() if value is not None}
    return Decision.model_validate(given, context=READING, by_alias=True, by_name=False)


def test_a_decision_stands_under_its_year_and_its_files_name() -> None:
    decision = a_decision(slug="45-qd-ubnd", signed=date(2026, 1, 15))

    assert (decision.slug, decision.path, decision.day) == ("45-qd-ubnd", "2026/45-qd-ubnd", date(2026, 1, 15))


def test_a_unit_below_the_body_may_issue_one_too() -> None:
    decision = read(co_quan="Phòng Văn hóa - Xã hội")

    assert (decision.issuer, decision.body) == ("xa-quan-son/phong-vh-xh", "xa-quan-son")


def test_an_unknown_issuer_is_refused_with_the_nearest_one() -> None:
    with pytest.raises(ValidationError) as error:
        read(co_quan="xa-quan-sn")

    assert error.value.errors()[0]["ctx"]["nearest"] == "xa-quan-son"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"co_quan": None}, "cần đúng một trong hai: co_quan"),
        ({"co_quan_ngoai": "Chủ tịch nước"}, "cần đúng một trong hai: co_quan"),
        ({"co_quan": None, "co_quan_ngoai": "Chủ tịch nước"}, "cần thêm cap và co_quan_trinh"),
        ({"so": None}, "quyết định cần đủ so và ngay"),
        ({"ngay": None}, "quyết định cần đủ so và ngay"),
        ({"trang_thai": "đề nghị"}, "danh sách đề nghị cần lay_y_kien"),
        ({"khen": []}, "at least 1 item"),
    ],
)
def test_what_a_decision_lacks_is_said(fields: dict[str, object], expected: str) -> None:
    with pytest.raises(ValidationError, match=expected):
        read(**fields)


def test_an_outside_decision_stands_on_the_page_of_the_body_that_proposed_it() -> None:
    decision = read(co_quan=None, co_quan_ngoai="Chủ tịch nước", cap="nhà nước", co_quan_trinh="xa-quan-son")

    assert (decision.issuer, decision.body, decision.level) == ("", "xa-quan-son", "nhà nước")


@pytest.mark.parametrize(
    ("award", "decision", "year"),
    [
        ({"year": 2023}, {"year": 2025}, 2023),
        ({"school_year": 2024}, {"year": 2025}, 2024),
        ({}, {"year": 2025}, 2025),
        ({}, {"year": None, "school_year": 2024}, 2024),
        ({}, {"year": None}, 2026),
    ],
)
def test_the_year_rewarded_is_the_awards_own_or_the_decisions_or_that_of_its_date(
    award: dict[str, object], decision: dict[str, object], year: int
) -> None:
    given = an_award(**award)

    assert a_decision(given, **decision).rewarded_year(given) == year


NATIONAL_DAY = DaysOff((a_year_of_days_off(2026, a_day_off(date(2026, 9, 1), date(2026, 9, 2))),))


@pytest.mark.parametrize(
    ("count", "start", "last"),
    [
        ("ngày", date(2026, 9, 14), date(2026, 9, 24)),
        # Ends on Saturday 26/09, and so on the Monday after it.
        ("ngày", date(2026, 9, 16), date(2026, 9, 28)),
        # 24, 25, 26, 27, 28, 31 August, 3, 4, 7, 8 September: two weekends and the holiday do not count.
        ("ngày làm việc", date(2026, 8, 21), date(2026, 9, 8)),
    ],
)
def test_ten_days_begin_after_the_first_and_end_on_a_working_day(count: str, start: date, last: date) -> None:
    assert a_consultation(start, 10, count=count).last_day(NATIONAL_DAY) == last


def test_a_list_of_nominees_is_dated_by_the_day_it_was_put_up() -> None:
    nomination = a_nomination()

    assert (nomination.is_awarded, nomination.day) == (False, date(2026, 9, 14))


@pytest.mark.parametrize("days", [0, 91])
def test_a_consultation_takes_some_days_and_no_season(days: int) -> None:
    with pytest.raises(ValidationError, match="từ 1 đến 90"):
        a_consultation(days=days)
