"""Which plan cites which, and what the portal is asked for."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import BODY, PROVINCE, a_basis, a_body, a_plan, a_portal, a_province, a_register
from tests.honour_builders import a_decision, a_nomination, a_post, an_award, an_honouree, an_honouring_portal
from thidua.model.document import DocumentDate, DocumentNumber, LegalBasis
from thidua.model.plan import Plan
from thidua.model.portal import Portal

NUMBER = DocumentNumber(number="01", symbol="KH-UBND")
DAY = DocumentDate(day=4, month=1, year=2026)


def parent(**fields: object) -> Plan:
    return a_plan("tinh-2026", **{"issuer": PROVINCE, "number": NUMBER, "date": DAY} | fields)


def citing(**fields: object) -> LegalBasis:
    return a_basis("", **{"number": NUMBER, "date": DAY, "issuer": PROVINCE} | fields)


def cited(basis: LegalBasis, *plans: Plan) -> str | None:
    found = a_portal(*plans).cited(basis)
    return found.id if found else None


def test_a_basis_cites_the_plan_of_its_issuer_number_and_year() -> None:
    assert cited(citing(), parent()) == "tinh-2026"


def test_the_day_may_differ_within_the_year() -> None:
    assert cited(citing(date=DocumentDate(day=5, month=2, year=2026)), parent()) == "tinh-2026"


@pytest.mark.parametrize(
    "basis",
    [
        citing(number=DocumentNumber(number="02", symbol="KH-UBND")),
        citing(number=DocumentNumber(number="01", symbol="KH-VP")),
        citing(date=DocumentDate(day=4, month=1, year=2025)),
        citing(date=None),
        citing(issuer="xa-quan-son"),
        a_basis("Căn cứ Luật Thi đua, khen thưởng;"),
    ],
)
def test_any_other_basis_cites_none(basis: LegalBasis) -> None:
    assert cited(basis, parent()) is None


def test_a_plan_is_cited_by_the_number_and_year_that_others_know() -> None:
    blank = parent(
        number=DocumentNumber(number="", symbol="KH-UBND"),
        known_number=NUMBER,
        date=DocumentDate(day=None, month=1, year=2025),
        known_date=DAY,
    )

    assert cited(citing(), blank) == "tinh-2026"


def test_parents_and_children_are_two_sides_of_one_citation() -> None:
    child, other = a_plan("xa-2026", bases=(a_basis(), citing())), a_plan("xa-khac", bases=(citing(),))
    portal = a_portal(parent(), child, other)

    assert portal.parents(child) == (parent(),)
    assert portal.children(parent()) == (child, other)
    assert (portal.parents(parent()), portal.children(child)) == ((), ())


def test_years_are_listed_once_in_order() -> None:
    assert a_portal(a_plan("b", year=2026), a_plan("a", year=2025), a_plan("c", year=2026)).years == (2025, 2026)


def test_a_plan_is_found_by_its_id_and_its_body_by_its_issuer() -> None:
    portal = a_portal(parent())

    assert portal.plan_by_id == {"tinh-2026": parent()}
    assert portal.body_of(parent()) == a_province()


def test_a_plan_whose_number_is_blank_and_unknown_is_cited_by_none() -> None:
    blank = DocumentNumber(number="", symbol="KH-UBND")

    assert cited(citing(number=blank), parent(number=blank)) is None


MADE_UP = a_body("xa-mau", is_demo=True)


def mixed() -> Portal:
    register = a_register(a_province(), a_body(), MADE_UP)
    return a_portal(a_plan(), a_plan("mau-2025", issuer=MADE_UP.id, year=2025, register=register), register=register)


def told(portal: Portal) -> tuple[list[str], list[str], tuple[int, ...]]:
    return [body.id for body in portal.register.bodies], [plan.id for plan in portal.plans], portal.years


def test_what_is_made_up_is_parted_from_what_is_real() -> None:
    portal = mixed()

    assert told(portal.real) == ([PROVINCE, BODY], ["quan-son-2026"], (2026,))
    assert told(portal.made_up) == ([MADE_UP.id], ["mau-2025"], (2025,))
    assert [portal.is_demo(plan) for plan in portal.plans] == [False, True]


def test_beside_a_real_body_nothing_made_up_is_told_and_beside_a_made_up_one_everything() -> None:
    portal = mixed()

    assert portal.beside(BODY) is portal.real
    assert portal.beside(MADE_UP.id) is portal


def test_where_nothing_is_made_up_the_portal_is_the_real_one() -> None:
    portal = a_portal(a_plan())

    assert portal.real is portal
    assert told(portal.made_up) == ([], [], ())
    assert not portal.is_all_demo


def test_where_everything_is_made_up_nothing_is_left_out() -> None:
    register = a_register(MADE_UP)
    portal = a_portal(a_plan("mau-2025", issuer=MADE_UP.id, register=register), register=register)

    assert portal.is_all_demo
    assert portal.real is portal
    assert told(portal.made_up) == ([], [], ())


def test_a_portal_without_bodies_is_not_made_up() -> None:
    assert not Portal().is_all_demo
    assert Portal().real == Portal()


@pytest.mark.parametrize(
    ("key", "is_demo"), [("xa-mau", True), ("xa-mau/phong-vh-xh", True), (BODY, False), ("xa", False)]
)
def test_a_unit_is_made_up_as_its_body_is(key: str, is_demo: bool) -> None:
    assert mixed().register.is_demo(key) is is_demo


def test_what_is_not_yet_or_no_longer_to_be_seen_is_not_in_the_portal_of_that_day() -> None:
    post = a_post(day=date(2026, 9, 20))
    portal = an_honouring_portal(decisions=(a_decision(), a_nomination()), posts=(post,))

    seen = {day: portal.on(date(2026, 9, day)) for day in (13, 14, 20, 24, 25)}

    assert {day: [len(each.awarded), len(each.nominations), len(each.posts)] for day, each in seen.items()} == {
        13: [1, 0, 0],
        14: [1, 1, 0],
        20: [1, 1, 1],
        24: [1, 1, 1],
        25: [1, 0, 1],
    }


def test_national_figures_are_real_though_they_belong_to_no_body() -> None:
    national, own, demo = an_honouree("la-van-cau", body=""), an_honouree(), an_honouree("mau", body="xa-mau")
    register = a_register(a_body(), a_body("xa-mau", is_demo=True))
    portal = an_honouring_portal(register=register, honourees=(national, own, demo), decisions=(a_decision(),))

    assert [each.slug for each in portal.real.honourees] == ["la-van-cau", "nguyen-van-mau"]
    assert [each.slug for each in portal.made_up.honourees] == ["mau"]
    assert (len(portal.real.decisions), len(portal.made_up.decisions)) == (1, 0)


def test_the_awards_of_an_honouree_are_those_that_name_the_page_in_decisions_and_not_in_nominations() -> None:
    award, other = an_award(honouree="nguyen-van-mau"), an_award("Trần Thị Ví Dụ", "tran-thi-vi-du")
    decision = a_decision(award, other)
    portal = an_honouring_portal(decisions=(decision, a_nomination(award)), honourees=(an_honouree(),))

    assert portal.awards_of(portal.honourees[0]) == ((decision, award),)
