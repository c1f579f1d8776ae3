"""The map of plans: each under the plan that it cites, year by year, with what is answered below and what is not."""

from __future__ import annotations

from datetime import date

from tests.builders import (
    BODY,
    PROVINCE,
    a_basis,
    a_body,
    a_cancellation,
    a_deadline,
    a_plan,
    a_portal,
    a_province,
    a_register,
    a_task,
    an_event,
)
from thidua.model.document import DocumentDate, DocumentNumber, LegalBasis
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.publish.paths import SitePaths
from thidua.views.plan_map import MapPlan, plan_map

TODAY = date(2026, 9, 18)


def citing(number: str, issuer: str, year: int = 2026) -> LegalBasis:
    date_line = DocumentDate(day=9, month=1, year=year)
    return a_basis(number=DocumentNumber.model_validate(number), date=date_line, issuer=issuer)


def plan(plan_id: str, number: str, *bases: LegalBasis, issuer: str = BODY, year: int = 2026, **parts: object) -> Plan:
    date_line = DocumentDate(day=9, month=1, year=year)
    given = {"number": number, "bases": bases, "date": date_line} | parts
    return a_plan(plan_id, issuer=issuer, year=year, **given)  # type: ignore[arg-type]  # fields of a plan


def tree(nodes: tuple[MapPlan, ...]) -> dict[str, object]:
    return {node.anchor: tree(node.children) for node in nodes}


def trees(portal: Portal) -> dict[int, dict[str, object]]:
    return {year.year: tree(year.roots) for year in plan_map(portal, SitePaths(), TODAY).years}


def test_a_plan_stands_under_the_plan_it_is_issued_under_down_to_the_last_level() -> None:
    portal = a_portal(
        plan("truong", "9/KH-TH", citing("07/KH-UBND", BODY)),
        plan("xa", "07/KH-UBND", citing("01/KH-UBND", PROVINCE)),
        plan("le", "08/KH-UBND"),
        plan("tinh", "01/KH-UBND", issuer=PROVINCE),
    )

    assert trees(portal) == {2026: {"tinh": {"xa": {"truong": {}}}, "le": {}}}


def test_each_year_has_its_own_tree_the_newest_first() -> None:
    last_year = plan("cu", "01/KH-UBND", issuer=PROVINCE, year=2025)
    portal = a_portal(last_year, plan("moi", "02/KH-UBND", citing("01/KH-UBND", PROVINCE, 2025)))

    found = plan_map(portal, SitePaths(), TODAY).years

    assert [(year.year, year.plans, tree(year.roots)) for year in found] == [
        (2026, 1, {"moi": {}}),
        (2025, 1, {"cu": {}}),
    ]
    assert [other.number for other in found[0].roots[0].others] == ["01/KH-UBND"]


def test_a_plan_issued_under_two_stands_under_the_first_and_names_the_other() -> None:
    portal = a_portal(
        plan("a", "01/KH-UBND", issuer=PROVINCE),
        plan("b", "02/KH-UBND", issuer=PROVINCE),
        plan("xa", "07/KH-UBND", citing("02/KH-UBND", PROVINCE), citing("01/KH-UBND", PROVINCE)),
    )

    (found,) = plan_map(portal, SitePaths(), TODAY).years
    assert tree(found.roots) == {"a": {}, "b": {"xa": {}}}
    assert [other.number for other in found.roots[1].children[0].others] == ["01/KH-UBND"]


def test_plans_that_cite_each_other_are_shown_once_each() -> None:
    portal = a_portal(
        plan("a", "01/KH-UBND", citing("02/KH-UBND", BODY)), plan("b", "02/KH-UBND", citing("01/KH-UBND", BODY))
    )

    assert trees(portal) == {2026: {"a": {"b": {}}}}


def test_duties_are_counted_answered_and_unanswered() -> None:
    called_off = an_event("huy", cancellation=a_cancellation(date(2026, 1, 10)))
    above = plan(
        "tinh",
        "01/KH-UBND",
        issuer=PROVINCE,
        tasks=(a_task("ky", number="1."), a_task("hop", number="2", text="Họp", event="hoi-nghi")),
        deadlines=(a_deadline("gui"),),
        events=(an_event("hoi-nghi", name="Hội nghị"), called_off),
    )
    below = plan("xa", "07/KH-UBND", citing("01/KH-UBND", PROVINCE), tasks=(a_task("ky", implements=("tinh.ky",)),))

    (root,) = plan_map(a_portal(above, below), SitePaths(), TODAY).years[0].roots

    assert root.duties == 4
    assert [(duty.text, [each.text for each in duty.below]) for duty in root.answered] == [
        ("1. Thực hiện ký kết giao ước thi đua năm 2026", ["nhiệm vụ 3, Kế hoạch số 07/KH-UBND"])
    ]
    assert [(duty.text, duty.timing) for duty in root.unanswered] == [
        ("Gửi kế hoạch công tác TĐKT năm 2026 về UBND xã", "trước ngày 30/01/2026"),
        ("2. Hội nghị", "ngày 15/01/2026"),
    ]
    assert (root.children[0].answered, root.children[0].unanswered) == ((), ())


def test_what_is_made_up_stands_apart() -> None:
    register = a_register(a_province(), a_body("xa-mau", name="Ủy ban nhân dân xã Mẫu", is_demo=True))
    made_up = a_plan("mau", issuer="xa-mau", register=register)
    portal = a_portal(plan("tinh", "01/KH-UBND", issuer=PROVINCE), made_up, register=register)

    found = plan_map(portal, SitePaths(), TODAY)

    assert [tree(year.roots) for year in found.years] == [{"tinh": {}}]
    assert [tree(year.roots) for year in found.made_up] == [{"mau": {}}]


def test_a_portal_without_plans_has_an_empty_map() -> None:
    assert trees(a_portal()) == {}
