"""The follow-up board: each item counted once by quarter and once by each unit that does it, and the lists."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.builders import (
    BODY,
    PROVINCE,
    a_cancellation,
    a_deadline,
    a_duty,
    a_plan,
    a_portal,
    a_ref,
    a_task,
    a_work_report,
    an_event,
)
from thidua.model.period import Month, Quarter, Year
from thidua.model.plan import Plan
from thidua.model.timing import Before, NoLaterThan, OnDay, Provisional, Relative, Standing, ToBeAnnounced, Within
from thidua.publish.paths import SitePaths
from thidua.views.board import BoardPage, board
from thidua.views.short_list import ShortList

TODAY = date(2026, 4, 1)
OFFICE = a_ref()
COUNCIL = a_ref(f"{BODY}/hd-tdkt", "HĐ TĐKT xã")
REPORTED = (a_work_report(date(2026, 3, 1), "đang thực hiện"),)


def a_duty_row(entry_id: str, meaning: object, **fields: object) -> object:
    return a_task(entry_id, meaning, text=entry_id, **fields)  # type: ignore[arg-type]  # any meaning of time


PLAN = a_plan(
    tasks=(
        a_duty_row("quy-1", Within(Quarter(2026, 1))),
        a_duty_row("quy-1-dang-lam", Within(Quarter(2026, 1)), progress=REPORTED),
        a_duty_row("thang-4", Within(Month(2026, 4)), leads=(OFFICE,), carriers=(COUNCIL,)),
        a_duty_row("ca-nam", Within(Year(2026)), carriers=(OFFICE,)),
        a_duty_row("thuong-xuyen", Standing(), carriers=(OFFICE,)),
        a_duty_row("cho-thong-bao", ToBeAnnounced(), carriers=(OFFICE,)),
        a_duty_row("sau-khi-hop", Relative("after", 5, working_days=True, of="hội nghị"), carriers=()),
    ),
    deadlines=(
        a_deadline("han-chua-bao-cao", Before(date(2026, 1, 30)), text="han-chua-bao-cao"),
        a_deadline("han-muon", Before(date(2026, 1, 30)), text="han-muon",
                   progress=(a_work_report(date(2026, 2, 2)),)),
    ),
    events=(
        an_event("du-kien", Provisional(Month(2026, 5)), name="du-kien", carriers=(), duties=(a_duty(OFFICE),)),
        an_event("da-huy", OnDay(date(2026, 4, 10)), name="da-huy", cancellation=a_cancellation(date(2026, 3, 1))),
    ),
)  # fmt: skip


def made(*plans: Plan, year: int = 2026, today: date = TODAY) -> BoardPage:
    return board(a_portal(*plans), BODY, year, SitePaths(), today)


def names(found: ShortList) -> list[str]:
    return [item.text for item in found.shown]


def recorded(plan: Plan) -> Plan:
    return plan.model_copy(update={"has_whole_progress": True})


def test_each_item_is_counted_once_by_the_quarter_in_which_it_ends() -> None:
    found = made(PLAN)

    assert (found.total, found.quarters.total) == (11, 11)
    assert [(row.name, row.total) for row in found.quarters.rows] == [
        ("Quý I", 4),
        ("Quý II", 3),
        ("Quý III", 0),
        ("Quý IV", 0),
        ("Cả năm, nhiều quý", 1),
        ("Không định ngày", 3),
    ]
    assert [(state.label, state.count) for state in found.quarters.states] == [
        ("Chưa có số liệu", 2),
        ("Đang trong kỳ", 2),
        ("Đang thực hiện", 1),
        ("Chưa đến kỳ", 1),
        ("Chưa có ngày", 2),
        ("Thường xuyên", 1),
        ("Hoàn thành muộn", 1),
        ("Đã hủy", 1),
    ]
    assert found.states == found.quarters.states


def test_each_unit_counts_what_it_leads_carries_out_or_alone_prepares() -> None:
    found = made(PLAN)

    assert [(row.name, row.url, row.total) for row in found.units.rows] == [
        ("Phòng Văn hóa - Xã hội", f"don-vi/{BODY}/phong-vh-xh/", 7),
        ("HĐ TĐKT xã", f"don-vi/{BODY}/hd-tdkt/", 3),
        ("Các cơ quan, đơn vị", f"don-vi/{BODY}/co-quan-don-vi/", 2),
        ("UBND xã", f"don-vi/{BODY}/", 1),
        ("Chưa ghi đơn vị", "", 1),
    ]


def test_without_the_word_that_all_is_recorded_nothing_is_overdue_and_no_data_are_no_result() -> None:
    found = made(PLAN)

    assert (found.is_whole, found.is_partly_whole, found.overdue.total) == (False, False, 0)
    assert names(found.silent) == ["han-chua-bao-cao", "quy-1"]
    assert {item.state.label for item in found.silent.shown} == {"Chưa có số liệu"}


def test_with_it_a_deadline_without_a_result_is_overdue_and_a_period_is_not() -> None:
    found = made(recorded(PLAN))

    assert (found.is_whole, found.is_partly_whole) == (True, True)
    assert names(found.overdue) == ["han-chua-bao-cao"]
    assert [(item.text, item.state.label) for item in found.silent.shown] == [
        ("han-chua-bao-cao", "Quá hạn"),
        ("quy-1", "Chưa có số liệu"),
    ]


def test_one_plan_that_records_all_does_not_speak_for_another() -> None:
    other = a_plan("khac", deadlines=(a_deadline("khac"),))

    found = made(recorded(PLAN), other)

    assert (found.is_whole, found.is_partly_whole, names(found.overdue)) == (False, True, ["han-chua-bao-cao"])


@pytest.mark.parametrize(
    ("last", "is_due"), [(TODAY - timedelta(1), False), (TODAY, True), (TODAY + timedelta(30), True),
                         (TODAY + timedelta(31), False)]
)  # fmt: skip
def test_due_soon_is_from_today_to_thirty_days_on(last: date, *, is_due: bool) -> None:
    found = made(a_plan(deadlines=(a_deadline("han", NoLaterThan(last)),)))

    assert (found.soon_total, len(found.soon)) == (int(is_due), int(is_due))
    assert found.window == "01/04 – 01/05/2026"


def test_what_was_called_off_is_not_due() -> None:
    found = made(PLAN)

    assert [[item.text for item in (*day.dated, *day.periods)] for day in found.soon] == [["thang-4"]]


def test_gaps_are_listed_but_standing_work_is_no_gap() -> None:
    found = made(PLAN)

    assert sorted(names(found.without_day)) == ["cho-thong-bao", "du-kien", "sau-khi-hop"]
    assert names(found.without_unit) == ["sau-khi-hop"]


def test_a_board_has_only_the_plans_of_its_body_and_year_and_leads_to_its_other_years() -> None:
    others = (a_plan("nam-2025", year=2025), a_plan("nam-2027", year=2027), a_plan("tinh", issuer=PROVINCE))

    found = made(PLAN, *others)

    assert [plan.url for plan in found.plans] == [f"ke-hoach/{BODY}/2026/quan-son-2026/"]
    assert found.years == ((2025, f"theo-doi/{BODY}/2025/"), (2027, f"theo-doi/{BODY}/2027/"))
    assert (found.csv_url, found.json_url) == (
        f"theo-doi/{BODY}/2026/so-lieu.csv",
        f"theo-doi/{BODY}/2026/so-lieu.json",
    )


def test_a_plan_that_asks_for_nothing_has_a_board_of_nothing() -> None:
    found = made(a_plan())

    assert (found.total, found.states, found.units.rows, found.timeline_url) == (0, (), (), "")
    assert [row.total for row in found.quarters.rows] == [0, 0, 0, 0]
