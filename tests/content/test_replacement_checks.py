"""Plans that replace others: each replaced once, by a later one, and never in a ring."""

from __future__ import annotations

from tests.builders import PROVINCE, a_body, a_plan, a_portal, a_province, a_register
from thidua.content.plan_file import PlanFile
from thidua.content.replacement_checks import check_replacements
from thidua.content.source import Source
from thidua.content.yaml_text import Read
from thidua.model.plan import Plan
from thidua.model.unit import Register


def plan(name: str, day: int, *replaces: str) -> Plan:
    return a_plan(name, date=f"{day:02}/01/2026", replaces=replaces)


def said(*plans: Plan, is_whole: bool = True, register: Register | None = None) -> list[tuple[str, str]]:
    portal = a_portal(*plans, register=register)
    files = {each.source: PlanFile(each, Source(each.source, "", 2, "", 10), Read({})) for each in plans}
    found = check_replacements(portal, files, is_whole=is_whole)
    return sorted((each.path.rpartition("/")[2].removesuffix(".md"), each.field) for each in found)


def test_plans_that_replace_each_the_one_before_are_no_problem() -> None:
    assert said(plan("a", 5), plan("b", 6, "a"), plan("c", 7, "b")) == []


def test_one_plan_may_replace_several() -> None:
    assert said(plan("a", 5), plan("b", 6), plan("c", 7, "a", "b")) == []


def test_a_plan_of_the_same_day_may_be_replaced() -> None:
    assert said(plan("a", 5), plan("b", 5, "a")) == []


def test_a_later_one_may_not() -> None:
    assert said(plan("a", 6), plan("b", 5, "a")) == [("b", "thay_the[1]")]


def test_an_unknown_one_is_a_problem_only_while_all_could_be_read() -> None:
    assert said(plan("b", 5, "a")) == [("b", "thay_the[1]")]
    assert said(plan("b", 5, "a"), is_whole=False) == []


def test_the_second_of_two_that_replace_one_is_the_mistake() -> None:
    assert said(plan("c", 7, "a"), plan("a", 5), plan("b", 6, "a")) == [("c", "thay_the[1]")]


def test_a_ring_of_three_of_one_day_is_said_at_each() -> None:
    ring = (plan("a", 5, "c"), plan("b", 5, "a"), plan("c", 5, "b"))

    assert said(*ring) == [("a", "thay_the[1]"), ("b", "thay_the[1]"), ("c", "thay_the[1]")]


def test_a_superior_may_replace_a_plan_and_an_unrelated_body_may_not() -> None:
    register = a_register(a_province(), a_body(parent=PROVINCE), a_body("xa-khac", name="UBND xã Khác"))
    old = plan("a", 5)
    of_province = a_plan("b", issuer=PROVINCE, date="06/01/2026", replaces=("a",), register=register)
    of_neighbour = a_plan("c", issuer="xa-khac", date="06/01/2026", replaces=("a",), register=register)

    assert said(old, of_province, register=register) == []
    assert said(old, of_neighbour, register=register) == [("c", "thay_the[1]")]


def test_a_made_up_plan_replaces_no_real_one() -> None:
    register = a_register(a_body(), a_body("xa-mau", name="UBND xã Mẫu", is_demo=True, parent="xa-quan-son"))
    made_up = a_plan("b", issuer="xa-mau", date="04/01/2026", register=register)
    real = plan("a", 5, "b")

    assert said(made_up, real, register=register) == [("a", "thay_the[1]")]
