"""Deadlines of the prose against those declared, and a plan's own against its superior's."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import (
    PROVINCE,
    a_basis,
    a_deadline,
    a_plan,
    a_portal,
    a_source_note,
    a_task,
    a_timing_change,
    an_event,
    an_event_change,
)
from thidua.content.deadline_checks import check_prose_deadlines, check_slack
from thidua.content.plan_file import PlanFile
from thidua.content.source import Source
from thidua.content.yaml_text import Read
from thidua.model.document import DocumentDate, DocumentNumber
from thidua.model.plan import Plan
from thidua.model.timing import Before, Meaning, NoLaterThan, OnDay, Span

PROSE = "Một.\n\nGửi **trước ngày 30/01/2026**.\n"


def file(plan: Plan, body: str = PROSE) -> PlanFile:
    return PlanFile(plan, Source(plan.source, "", 2, body, 10), Read({}))


def said_of_prose(plan: Plan, body: str = PROSE) -> list[tuple[int, str]]:
    return [(problem.line, problem.message) for problem in check_prose_deadlines(file(plan, body))]


def test_a_deadline_of_the_prose_that_nothing_holds_is_said_on_its_line() -> None:
    assert said_of_prose(a_plan()) == [
        (
            12,
            (
                "thời hạn này có trong lời văn nhưng chưa có trong thoi_han; hãy khai báo để lên lịch; "
                "đang ghi “trước ngày 30/01/2026”"
            ),
        )
    ]


@pytest.mark.parametrize(
    "parts",
    [
        {"deadlines": (a_deadline(),)},
        {"tasks": (a_task(meaning=Before(date(2026, 1, 30))),)},
    ],
)
def test_a_deadline_that_a_field_holds_is_no_problem(parts: dict[str, object]) -> None:
    assert said_of_prose(a_plan(**parts)) == []


@pytest.mark.parametrize(
    "parts",
    [
        {
            "deadlines": (
                a_deadline(
                    meaning=Before(date(2026, 2, 10)),
                    changes=(
                        a_timing_change(date(2026, 1, 12), "trước ngày 30/01/2026"),
                        a_timing_change(date(2026, 1, 20), "trước ngày 05/02/2026"),
                    ),
                ),
            )
        },
        {"tasks": (a_task(changes=(a_timing_change(date(2026, 1, 12), "trước ngày 30/01/2026"),)),)},
        {"events": (an_event(changes=(an_event_change(date(2026, 1, 12), "trước ngày 30/01/2026"),)),)},
    ],
)
def test_a_deadline_that_was_signed_and_given_up_since_is_no_problem(parts: dict[str, object]) -> None:
    assert said_of_prose(a_plan(**parts)) == []


def test_an_event_over_several_days_holds_its_days() -> None:
    event = an_event(meaning=Span(date(2026, 1, 15), date(2026, 1, 16)))

    assert said_of_prose(a_plan(events=(event,)), "Họp từ ngày 15/01/2026 đến ngày 16/01/2026.\n") == []


def test_a_deadline_that_the_text_gives_otherwise_is_told_at_its_field_with_what_an_extension_needs() -> None:
    plan = a_plan(deadlines=(a_deadline(meaning=NoLaterThan(date(2026, 1, 30))),))

    assert [message for _, message in said_of_prose(plan)] == [
        (
            "lời văn đã ký ghi thời hạn khác. Nếu đã gia hạn: giữ hạn mới ở đây, ghi hạn cũ vào thay_doi (truoc); đang "
            "ghi “chậm nhất ngày 30/01/2026”. Lời văn: “trước ngày 30/01/2026”"
        )
    ]


def said_of_slack(
    own: Meaning, above: Meaning, *, text: str = "", noted: bool = False, changes: tuple[object, ...] = ()
) -> list[str]:
    parent = a_plan(
        "tinh-2026",
        issuer=PROVINCE,
        number=DocumentNumber(number="01", symbol="KH-UBND"),
        deadlines=(a_deadline("gui", above, text="Gửi kế hoạch công tác TĐKT năm 2026 về Sở Nội vụ"),),
    )
    basis = a_basis(
        number=DocumentNumber(number="01", symbol="KH-UBND"),
        date=DocumentDate(day=9, month=1, year=2026),
        issuer=PROVINCE,
    )
    deadline = a_deadline(meaning=own, changes=changes, **({"text": text} if text else {}))
    notes = (a_source_note(field="thoi_han.gui-ke-hoach"),) if noted else ()
    plan = a_plan(bases=(basis,), deadlines=(deadline,), notes=notes)
    portal = a_portal(parent, plan)
    return [problem.field for problem in check_slack(portal, {each.source: file(each) for each in portal.plans})]


ABOVE = Before(date(2026, 1, 30))


@pytest.mark.parametrize(
    "own",
    [Before(date(2026, 1, 30)), NoLaterThan(date(2026, 1, 29)), OnDay(date(2026, 1, 29)), Before(date(2026, 2, 1))],
)
def test_a_deadline_whose_last_day_is_not_before_the_superiors_leaves_no_time(own: Meaning) -> None:
    assert said_of_slack(own, ABOVE) == ["thoi_han[1].han"]


@pytest.mark.parametrize("own", [Before(date(2026, 1, 29)), NoLaterThan(date(2026, 1, 28))])
def test_a_day_less_leaves_time(own: Meaning) -> None:
    assert said_of_slack(own, ABOVE) == []


def test_slack_is_between_what_is_in_force() -> None:
    moved = a_timing_change(date(2026, 1, 12), "trước ngày 20/01/2026")

    assert said_of_slack(ABOVE, ABOVE, changes=(moved,)) == ["thoi_han[1].han"]
    assert said_of_slack(Before(date(2026, 1, 20)), ABOVE, changes=(moved,)) == []


def test_deadlines_of_other_papers_are_not_compared() -> None:
    assert said_of_slack(ABOVE, ABOVE, text="Nộp báo cáo chuyên đề về chuyển đổi số") == []


def test_a_note_on_the_deadline_answers_the_warning() -> None:
    assert said_of_slack(ABOVE, ABOVE, noted=True) == []
