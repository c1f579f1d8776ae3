"""Checks of one plan that golden cases do not show: what is let pass, and the exact edges."""

from __future__ import annotations

import pytest

from tests.builders import a_deadline, a_plan, a_source_note, a_task, an_event
from thidua.content.checks import check_plan
from thidua.content.plan_file import PlanFile
from thidua.content.source import Source
from thidua.content.yaml_text import Read
from thidua.model.document import DocumentDate
from thidua.model.period import Quarter
from thidua.model.plan import Plan
from thidua.model.text import Prose, Slot, Text
from thidua.model.timing import Meaning, Provisional, Standing, Within

TEXT = Text((Prose("<p>Lời văn.</p>"), Slot("nhiem_vu")), headings=(("muc-i", "I"),))


def said(plan: Plan) -> list[tuple[str, str]]:
    """(field, message) of each problem."""
    source = Source(plan.source, "", 2, "Lời văn.\n", 10)
    return [(problem.field, problem.message) for problem in check_plan(PlanFile(plan, source, Read({})))]


def plan(**fields: object) -> Plan:
    return a_plan(**{"text": TEXT} | fields)


def test_a_plan_with_nothing_wrong_has_no_problem() -> None:
    assert said(plan(tasks=(a_task(),), deadlines=(a_deadline(),), events=(an_event(),))) == []


@pytest.mark.parametrize("entry_id", ["quy-1", "nhom-12", "gc-3", "doan-gui", "noi-dung", "danh-muc", "muc-i"])
def test_ids_that_pages_give_to_other_things_are_refused(entry_id: str) -> None:
    assert said(plan(tasks=(a_task(entry_id),))) == [
        ("nhiem_vu[1].ma", f"mã này trang đã dùng cho phần khác; hãy chọn mã khác; đang ghi “{entry_id}”")
    ]


@pytest.mark.parametrize("entry_id", ["quy-i", "quy", "nhom", "doan", "gc", "muc-ii", "quy-1-2026"])
def test_ids_that_only_look_like_those_are_free(entry_id: str) -> None:
    assert said(plan(tasks=(a_task(entry_id),))) == []


def test_an_id_used_three_times_names_its_first_place_each_time() -> None:
    assert said(plan(tasks=(a_task("a"),), deadlines=(a_deadline("a"),), events=(an_event("a"),))) == [
        ("thoi_han[1].ma", "mã này đã dùng ở nhiem_vu[1]; mỗi mục cần một mã riêng; đang ghi “a”"),
        ("su_kien[1].ma", "mã này đã dùng ở nhiem_vu[1]; mỗi mục cần một mã riêng; đang ghi “a”"),
    ]


@pytest.mark.parametrize(("day", "month", "year"), [(1, 7, 2025), (None, 7, 2025), (31, 12, 2026)])
def test_a_date_line_from_the_july_before_to_the_end_of_the_year_is_usual(
    day: int | None, month: int, year: int
) -> None:
    assert said(plan(date=DocumentDate(day=day, month=month, year=year))) == []


@pytest.mark.parametrize(("day", "month", "year"), [(30, 6, 2025), (None, 6, 2025), (1, 1, 2027)])
def test_a_date_line_outside_of_that_is_looked_at_twice(day: int | None, month: int, year: int) -> None:
    found = DocumentDate(day=day, month=month, year=year)

    assert said(plan(date=found)) == [
        (
            "ngay",
            (
                f"ngày ban hành cách xa năm của kế hoạch (2026); đang ghi “{found}”. "
                "Nếu văn bản gốc ghi như vậy, thêm ghi_chu_nguon với o: ngay"
            ),
        )
    ]


@pytest.mark.parametrize("quarter", [1, 4])
@pytest.mark.parametrize("school_year", [2025, 2026])
def test_a_school_year_of_either_of_its_calendar_years_agrees_with_the_time(school_year: int, quarter: int) -> None:
    task = a_task(meaning=Within(Quarter(2026, quarter)), school_year=school_year)

    assert said(plan(tasks=(task,))) == []


def test_a_school_year_says_nothing_against_work_without_a_time() -> None:
    assert said(plan(tasks=(a_task(meaning=Standing(), school_year=2030),))) == []


def test_an_event_on_the_very_day_of_issue_is_not_before_it() -> None:
    date = DocumentDate(day=15, month=1, year=2026)

    assert said(plan(date=date, events=(an_event(),))) == []


def test_an_event_is_not_before_a_date_of_issue_known_by_its_month_alone() -> None:
    date = DocumentDate(day=None, month=1, year=2026)

    assert said(plan(date=date, events=(an_event(),))) == []


@pytest.mark.parametrize("meaning", [Provisional(Quarter(2026, 1)), Within(Quarter(2026, 1))])
def test_an_event_may_be_cancelled_before_its_day_is_settled(meaning: Meaning) -> None:
    cancellation = {"date": {"day": "2026-01-12"}, "reason": "Mưa lũ"}

    assert said(plan(events=(an_event(meaning=meaning, cancellation=cancellation),))) == []


@pytest.mark.parametrize(
    "field", ["the_thuc", "so", "ngay", "ky", "thoi_han.gui-ke-hoach", "su_kien.hoi-nghi-tong-ket",
              "nhiem_vu.ky-giao-uoc", "don_vi.ky-giao-uoc"],
)  # fmt: skip
def test_a_note_may_be_on_each_of_these_fields(field: str) -> None:
    parts = {"tasks": (a_task(),), "deadlines": (a_deadline(),), "events": (an_event(),)}

    assert said(plan(notes=(a_source_note(field=field),), **parts)) == []
