"""Declared links between duties: which are warned of, and which hints are asked."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import (
    PROVINCE,
    a_basis,
    a_body,
    a_cancellation,
    a_deadline,
    a_plan,
    a_portal,
    a_province,
    a_register,
    a_source_note,
    a_task,
    a_timing_change,
    an_event,
)
from thidua.content.cascade_checks import check_cascade
from thidua.content.cascade_hints import hint_at_superiors
from thidua.content.deadline_checks import check_slack
from thidua.content.plan_file import PlanFile
from thidua.content.source import Source
from thidua.content.yaml_text import Read
from thidua.model.document import DocumentDate, DocumentNumber
from thidua.model.period import Month, Quarter
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.timing import Before, Meaning, NoLaterThan, Provisional, Within

NUMBER = DocumentNumber(number="01", symbol="KH-UBND")
CITED = a_basis(number=NUMBER, date=DocumentDate(day=9, month=1, year=2026), issuer=PROVINCE)
LIMIT = Before(date(2026, 1, 30))


def files(portal: Portal) -> dict[str, PlanFile]:
    return {plan.source: PlanFile(plan, Source(plan.source, "", 2, "", 10), Read({})) for plan in portal.plans}


def superior(*, plan_id: str = "tinh", **parts: object) -> Plan:
    return a_plan(plan_id, **{"issuer": PROVINCE, "number": NUMBER, "deadlines": (a_deadline("gui", LIMIT),)} | parts)


def said(*plans: Plan, is_whole: bool = True) -> list[tuple[str, str]]:
    portal = a_portal(*plans)
    return [(each.field, each.severity) for each in check_cascade(portal, files(portal), is_whole=is_whole)]


def own(meaning: Meaning, **parts: object) -> Plan:
    task = a_task("ky", meaning, implements=("tinh.gui",))
    return a_plan(**{"bases": (CITED,), "tasks": (task,)} | parts)


LATE = [("nhiem_vu[1].thoi_gian", "warning")]


@pytest.mark.parametrize("meaning", [LIMIT, NoLaterThan(date(2026, 1, 29)), Within(Quarter(2026, 1))])
def test_a_duty_that_ends_with_or_after_the_superiors_leaves_no_time(meaning: Meaning) -> None:
    assert said(superior(), own(meaning)) == LATE


@pytest.mark.parametrize("meaning", [NoLaterThan(date(2026, 1, 28)), Provisional(Month(2026, 2))])
def test_a_duty_that_ends_a_working_day_before_or_is_not_settled_is_no_problem(meaning: Meaning) -> None:
    assert said(superior(), own(meaning)) == []


def test_duties_of_one_period_are_no_problem_and_one_of_a_later_period_is() -> None:
    above = superior(deadlines=(), tasks=(a_task("gui", Within(Quarter(2026, 1))),))

    assert said(above, own(Within(Quarter(2026, 1)))) == []
    assert said(above, own(Within(Quarter(2026, 2)))) == LATE


def test_what_is_in_force_is_compared() -> None:
    moved = (a_timing_change(date(2026, 1, 12), "trước ngày 30/01/2026"),)
    above = superior(deadlines=(a_deadline("gui", NoLaterThan(date(2026, 2, 10)), changes=moved),))

    assert said(above, own(LIMIT)) == []


def test_nothing_is_left_to_compare_with_what_is_called_off_or_replaced() -> None:
    called_off = an_event("gui", NoLaterThan(date(2026, 1, 20)), cancellation=a_cancellation(date(2026, 1, 10)))
    replacing = a_plan("tinh-moi", issuer=PROVINCE, replaces=("tinh",), number="02/KH-UBND")
    replaced_by = a_plan("xa-moi", replaces=("quan-son-2026",), number="08/KH-UBND")

    assert said(superior(deadlines=(), events=(called_off,)), own(LIMIT)) == []
    assert said(superior(), replacing, own(LIMIT)) == []
    assert said(superior(), own(LIMIT), replaced_by) == []


def test_the_event_of_a_task_is_what_counts() -> None:
    task = a_task("ky", Within(Quarter(2026, 1)), event="hop", implements=("tinh.gui",))
    event = an_event("hop", NoLaterThan(date(2026, 1, 20)))

    assert said(superior(), own(LIMIT, tasks=(task,), events=(event,))) == []


def test_a_plan_that_is_not_cited_is_said_once_and_a_note_answers() -> None:
    early = NoLaterThan(date(2026, 1, 20))
    tasks = tuple(a_task(name, early, implements=("tinh.gui",)) for name in ("mot", "hai"))
    noted = (a_source_note(field="nhiem_vu.mot"), a_source_note(field="nhiem_vu.hai"))

    assert said(superior(), own(early, tasks=tasks, bases=())) == [("nhiem_vu[1].thuc_hien_theo[1]", "warning")]
    assert said(superior(), own(early, tasks=tasks, bases=(), notes=noted)) == []


def test_a_plan_that_could_not_be_read_is_not_called_missing() -> None:
    unknown = own(LIMIT, tasks=(a_task("ky", implements=("khac.gui",)),))

    assert said(unknown) == [("nhiem_vu[1].thuc_hien_theo[1]", "error")]
    assert said(unknown, is_whole=False) == []


def test_a_declared_deadline_is_not_compared_by_its_words_as_well() -> None:
    declared = a_deadline("gui", LIMIT, implements=("tinh.gui",))
    portals = [a_portal(superior(), own(LIMIT, tasks=(), deadlines=(each,))) for each in (a_deadline("gui"), declared)]

    assert [len(list(check_slack(portal, files(portal)))) for portal in portals] == [1, 0]


def hinted(text: str, above: str = "Hướng dẫn tổng kết công tác TĐKT năm 2026", **fields: object) -> list[str]:
    parent = superior(deadlines=(), tasks=(a_task("huong-dan", text=above),))
    portal = a_portal(parent, a_plan(bases=(CITED,), tasks=(a_task("viec", text=text, **fields),)))
    found = list(hint_at_superiors(portal, files(portal)))
    assert all((each.field, each.severity) == ("nhiem_vu[1]", "hint") for each in found)
    return [each.message for each in found]


def test_a_duty_in_almost_the_same_words_is_asked_about() -> None:
    asked = (
        "có phải thực hiện theo một việc của Kế hoạch số 01/KH-UBND? Phải thì ghi thuc_hien_theo: [tinh.huong-dan]; "
        "không phải thì ghi thuc_hien_theo: []"
    )

    assert hinted("Hướng dẫn tổng kết công tác TĐKT năm 2026.") == [asked]
    assert hinted("Hướng dẫn việc tổng kết công tác TĐKT năm 2026") == [asked]


@pytest.mark.parametrize(
    "text", ["Hướng dẫn tổng kết công tác TĐKT năm 2027", "Hướng dẫn, triển khai tổng kết năm 2026 trong cơ quan"]
)
def test_another_year_or_other_words_are_not(text: str) -> None:
    assert hinted(text) == []


@pytest.mark.parametrize("looked_at", [(), ("tinh.khac",)])
def test_an_editor_who_has_looked_is_not_asked_again(looked_at: tuple[str, ...]) -> None:
    assert hinted("Hướng dẫn tổng kết công tác TĐKT năm 2026", implements=looked_at) == []


def test_only_plans_that_are_cited_are_asked_about() -> None:
    parent = superior(deadlines=(), tasks=(a_task("viec"),))
    portal = a_portal(parent, a_plan(tasks=(a_task("viec"),)))

    assert list(hint_at_superiors(portal, files(portal))) == []


def test_an_event_and_its_task_are_asked_about_once() -> None:
    name = "Hội nghị tổng kết phong trào thi đua năm 2025"
    parent = superior(deadlines=(), events=(an_event("hop", name=name),))
    task = a_task("tong-ket", text=f"Tổ chức {name}", event="hop")
    portal = a_portal(parent, a_plan(bases=(CITED,), tasks=(task,), events=(an_event("hop", name=name),)))

    assert [each.field for each in hint_at_superiors(portal, files(portal))] == ["su_kien[1]"]


def test_a_made_up_plan_carries_out_no_real_duty() -> None:
    register = a_register(a_province(), a_body(parent=PROVINCE, is_demo=True))
    above = superior(register=register)
    below = a_plan(bases=(CITED,), deadlines=(a_deadline("gui", Before(date(2026, 1, 20)), implements=("tinh.gui",)),))
    portal = a_portal(above, below, register=register)

    found = list(check_cascade(portal, files(portal), is_whole=True))

    assert [(each.field, each.severity) for each in found] == [("thoi_han[1].thuc_hien_theo[1]", "error")]
