"""Which plan cites which, and what the portal is asked for."""

from __future__ import annotations

import pytest

from tests.builders import PROVINCE, a_basis, a_plan, a_portal, a_province
from thidua.model.document import DocumentDate, DocumentNumber, LegalBasis
from thidua.model.plan import Plan

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
