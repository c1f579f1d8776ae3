"""Checks of changes and reports that golden cases do not show: what is let pass, and the exact edges."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import (
    a_cancellation,
    a_deadline,
    a_holding,
    a_plan,
    a_programme_item,
    a_source_note,
    a_task,
    a_timing,
    a_timing_change,
    a_work_report,
    an_event,
    an_event_change,
)
from thidua.content.change_checks import check_changes
from thidua.content.date_checks import check_days, check_not_ahead
from thidua.content.plan_file import PlanFile
from thidua.content.programme_checks import check_programmes
from thidua.content.source import Source
from thidua.content.yaml_text import Read
from thidua.model.document import DocumentDate
from thidua.model.period import Days, Quarter, Years
from thidua.model.plan import Plan
from thidua.model.timing import Before, Meaning, NoLaterThan, OnDay, Provisional, Span, Standing, Within

ISSUED = date(2026, 1, 9)


def file(**fields: object) -> PlanFile:
    plan: Plan = a_plan(**fields)  # type: ignore[arg-type]  # whatever fields of the plan a test is about
    return PlanFile(plan, Source(plan.source, "", 2, "", 10), Read({}))


def fields_of_changes(**fields: object) -> list[str]:
    return [problem.field for problem in check_changes(file(**fields))]


def fields_of_days(**fields: object) -> list[str]:
    return [problem.field for problem in check_days(file(**fields))]


def test_a_life_in_its_order_has_no_problem() -> None:
    event = an_event(
        meaning=OnDay(date(2026, 1, 20)),
        changes=(
            an_event_change(ISSUED, "dự kiến trong tháng 01/2026"),
            an_event_change(date(2026, 1, 12), "ngày 15/01/2026"),
            an_event_change(date(2026, 1, 12), place="Nhà văn hóa"),
        ),
        progress=(a_holding(date(2026, 1, 20)), a_holding(date(2026, 1, 22))),
    )

    assert fields_of_changes(events=(event,)) == []


def test_a_time_given_up_and_taken_again_is_a_change_each_time() -> None:
    deadline = a_deadline(
        changes=(
            a_timing_change(date(2026, 1, 12), "trước ngày 30/01/2026"),
            a_timing_change(date(2026, 1, 14), "trước ngày 10/02/2026"),
        )
    )

    assert fields_of_changes(deadlines=(deadline,)) == []


def test_a_former_time_is_compared_with_the_one_that_followed_it() -> None:
    deadline = a_deadline(
        changes=(
            a_timing_change(date(2026, 1, 12), "trước ngày 10/02/2026"),
            a_timing_change(date(2026, 1, 14), "xong trước 10/2"),
        )
    )

    assert fields_of_changes(deadlines=(deadline,)) == ["thoi_han[1].thay_doi[1].truoc"]


def test_only_the_day_before_the_first_one_is_too_early_to_have_taken_place() -> None:
    event = an_event(meaning=Span(date(2026, 1, 20), date(2026, 1, 21)))

    early = event.model_copy(update={"progress": (a_holding(date(2026, 1, 19)),)})
    first = event.model_copy(update={"progress": (a_holding(date(2026, 1, 20)),)})

    assert fields_of_changes(events=(early,)) == ["su_kien[1].tien_do[1].ngay"]
    assert fields_of_changes(events=(first,)) == []


@pytest.mark.parametrize("meaning", [Within(Quarter(2026, 1)), Before(date(2026, 2, 1))])
def test_an_event_that_took_place_needs_its_day(meaning: Meaning) -> None:
    event = an_event(meaning=meaning, progress=(a_holding(date(2026, 1, 20)),))

    assert fields_of_changes(events=(event,)) == ["su_kien[1].thoi_gian"]
    note = a_source_note(field="su_kien.hoi-nghi-tong-ket")
    assert fields_of_changes(events=(event,), notes=(note,)) == []


@pytest.mark.parametrize(
    "meaning",
    [
        Before(date(2028, 12, 31)),
        NoLaterThan(date(2028, 12, 31)),
        Span(date(2026, 1, 15), date(2028, 12, 31)),
        Within(Years(2021, 2026)),
        Within(Years(2026, 2030)),
        Standing(),
    ],
)
def test_times_within_two_years_and_periods_that_touch_them_are_usual(meaning: Meaning) -> None:
    assert fields_of_days(tasks=(a_task(timing=a_timing(meaning, "như kế hoạch")),)) == []


@pytest.mark.parametrize(
    "meaning",
    [
        Before(date(2029, 1, 2)),
        OnDay(date(2023, 12, 31)),
        Span(date(2026, 1, 15), date(2062, 1, 16)),
        Within(Quarter(2062, 1)),
        Within(Years(2031, 2035)),
        Provisional(Days(date(2062, 1, 15), date(2062, 1, 15))),
    ],
)
def test_times_further_away_are_looked_at_twice(meaning: Meaning) -> None:
    task = a_task(timing=a_timing(meaning, "như kế hoạch"))

    assert fields_of_days(tasks=(task,)) == ["nhiem_vu[1].thoi_gian"]
    assert fields_of_days(tasks=(task,), notes=(a_source_note(field="nhiem_vu.ky-giao-uoc"),)) == []


def test_a_former_time_and_the_day_of_a_notice_are_looked_at_too() -> None:
    event = an_event(
        changes=(an_event_change(date(2062, 1, 12), "ngày 14/01/2062"),),
        cancellation=a_cancellation(date(2062, 1, 13)),
    )

    assert fields_of_days(events=(event,)) == [
        "su_kien[1].thay_doi[1].truoc",
        "su_kien[1].thay_doi[1].ngay",
        "su_kien[1].huy.ngay",
    ]


@pytest.mark.parametrize(("day", "expected"), [(9, []), (10, ["thoi_han[1].han"])])
def test_a_deadline_is_over_before_the_plan_when_its_last_day_is(day: int, expected: list[str]) -> None:
    deadline = a_deadline(meaning=Before(date(2026, 1, 10)))
    issued = DocumentDate(day=day, month=1, year=2026)

    assert fields_of_days(deadlines=(deadline,), date=issued) == expected


def test_a_programme_may_leave_out_hours_and_begin_when_the_item_above_ends() -> None:
    programme = (
        a_programme_item("a", start="07:30", end="8 giờ"),
        a_programme_item("b"),
        a_programme_item("c", start="8h"),
        a_programme_item("d", start="08:00", end="24:00"),
    )

    assert list(check_programmes(file(events=(an_event(programme=programme),)))) == []


def test_an_item_without_hours_between_does_not_hide_the_wrong_order() -> None:
    programme = (a_programme_item("a", start="09:00"), a_programme_item("b"), a_programme_item("c", start="08:00"))

    found = list(check_programmes(file(events=(an_event(programme=programme),))))

    assert [(problem.field, problem.severity) for problem in found] == [("su_kien[1].chuong_trinh[3].tu", "warning")]


@pytest.mark.parametrize("fields", [{"meaning": Span(date(2026, 1, 15), date(2026, 1, 16))}, {"length": "02 ngày"}])
def test_hours_of_several_days_begin_anew(fields: dict[str, object]) -> None:
    programme = (a_programme_item("a", start="14:00"), a_programme_item("b", start="08:00"))

    assert list(check_programmes(file(events=(an_event(programme=programme, **fields),)))) == []  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("today", "expected"), [(date(2026, 2, 3), []), (date(2026, 2, 2), ["thoi_han[1].tien_do[1].ngay"])]
)
def test_a_report_of_a_day_to_come_is_a_mistake(today: date, expected: list[str]) -> None:
    deadline = a_deadline(progress=(a_work_report(date(2026, 2, 3)),))

    found = list(check_not_ahead(file(deadlines=(deadline,)), today))

    assert [problem.field for problem in found] == expected
    assert {problem.message for problem in found} <= {
        "ngày này chưa đến (hôm nay 02/02/2026); chỉ ghi điều đã có; đang ghi “03/02/2026”"
    }


def test_a_report_may_be_older_than_the_plan_and_a_change_may_not() -> None:
    done = a_deadline(progress=(a_work_report(date(2026, 1, 5)),))
    changed = a_deadline(changes=(a_timing_change(date(2026, 1, 5), "trước ngày 20/01/2026"),))

    assert list(check_changes(file(deadlines=(done,)))) == []
    assert [problem.field for problem in check_changes(file(deadlines=(changed,)))] == ["thoi_han[1].thay_doi[1].ngay"]
