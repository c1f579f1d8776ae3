"""The award register looked up by entries of plans, by units, by levels."""

from __future__ import annotations

import pytest

from tests.builders import BODY, a_body, a_register, a_unit
from tests.honour_builders import a_decision, an_award
from thidua.model.award import Decision
from thidua.model.award_index import AwardIndex

OFFICE = f"{BODY}/phong-vh-xh"


def index_of(*decisions: Decision) -> AwardIndex:
    return AwardIndex(decisions, a_register())


def test_an_entry_is_found_with_every_decision_that_fulfils_it() -> None:
    first = a_decision(slug="45-qd-ubnd", fulfils=("quan-son-2026.ky-giao-uoc",))
    second = a_decision(slug="46-qd-ubnd", fulfils=("quan-son-2026.so-ket", "quan-son-2026.ky-giao-uoc"))
    index = index_of(first, second)

    assert index.fulfilling("quan-son-2026", "ky-giao-uoc") == (first, second)
    assert index.fulfilling("quan-son-2026", "so-ket") == (second,)
    assert index.fulfilling("quan-son-2025", "ky-giao-uoc") == ()


def test_decisions_are_found_by_their_movement_and_by_who_decided() -> None:
    own = a_decision(slug="45-qd-ubnd", movement="chuyen-doi-so")
    office = a_decision(slug="46-qd-ubnd", issuer=OFFICE, movement="chuyen-doi-so")
    outside = a_decision(slug="47", issuer="", outside_issuer="Chủ tịch nước", level="nhà nước", proposer=BODY)
    index = index_of(own, office, outside)

    assert index.of_movement("chuyen-doi-so") == (own, office)
    assert [index.of_issuer(key) for key in (BODY, OFFICE, "xa-la")] == [(own,), (office,), ()]
    assert (index.of_movement(""), index.of_issuer("")) == ((), ())


def test_a_unit_is_found_with_its_people_however_the_decision_spells_it() -> None:
    person = an_award(unit="phòng Văn hoá – Xã hội")
    itself = an_award("Phòng Văn hóa - Xã hội", "phong", recipient_kind="tập thể", unit="Khối cơ quan")
    stranger = an_award("Trần Thị Ví Dụ", "tran-thi-vi-du", unit="Công ty Ví Dụ")
    decision = a_decision(person, itself, stranger)

    assert index_of(decision).of_unit(OFFICE) == ((decision, person), (decision, itself))
    assert index_of(decision).of_unit(BODY) == ()


def test_a_person_who_is_called_like_a_unit_is_not_it() -> None:
    decision = a_decision(an_award("Phòng Văn hóa - Xã hội"))

    assert index_of(decision).of_unit(OFFICE) == ()


@pytest.mark.parametrize(
    ("decision", "level"),
    [
        (a_decision(), "xã"),
        (a_decision(issuer="tinh-lang-son"), "tỉnh"),
        (a_decision(issuer=OFFICE), "đơn vị"),
        (a_decision(issuer=BODY, level="huyện"), "huyện"),
        (a_decision(issuer="", outside_issuer="Chủ tịch nước", level="nhà nước", proposer=BODY), "nhà nước"),
        (a_decision(issuer="xa-la"), None),
    ],
)
def test_the_level_is_the_issuer_s_unless_the_decision_says_another(decision: Decision, level: str | None) -> None:
    assert index_of().level_of(decision) == level


def test_names_of_units_are_those_of_the_decision_s_own_body() -> None:
    other = a_body("xa-khac", units=(a_unit("doi-1", name="Đội 1"),))
    decision = a_decision(an_award(unit="Đội 1"))

    assert AwardIndex((decision,), a_register(a_body(), other)).of_unit("xa-khac/doi-1") == ()
