"""On what basis something may be told of a person."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from tests.honour_builders import a_consent, a_publication, an_award
from thidua.model.document import Day
from thidua.model.publication import SCOPES, Publication, Scope, Subject

TAKEN_BACK = Day(day=date(2026, 3, 1))


def told(publication: Publication, *, is_child: bool = False) -> list[Scope]:
    return [scope for scope in SCOPES if publication.covers(scope, is_child=is_child)]


def test_a_public_decision_alone_lets_the_name_be_told() -> None:
    assert told(a_publication()) == ["tên"]


def test_a_public_decision_that_names_the_locality_lets_it_be_told() -> None:
    assert told(a_publication(scopes=("tên", "địa bàn"))) == ["tên", "địa bàn"]


@pytest.mark.parametrize("scope", ["ảnh", "câu chuyện", "năm sinh"])
def test_a_decision_cannot_stand_for_a_consent(scope: Scope) -> None:
    with pytest.raises(ValidationError, match="phần khác cần dong_y"):
        a_publication(scopes=("tên", scope))


def test_a_consent_lets_its_scopes_be_told_and_no_other() -> None:
    assert told(a_publication(a_consent("ảnh", "năm sinh"))) == ["tên", "ảnh", "năm sinh"]


def test_a_consent_taken_back_counts_no_more_but_is_remembered() -> None:
    publication = a_publication(a_consent("ảnh", withdrawn=TAKEN_BACK), a_consent("câu chuyện"))

    assert told(publication) == ["tên", "câu chuyện"]
    assert [scope for scope in SCOPES if publication.ever_covered(scope)] == ["tên", "ảnh", "câu chuyện"]


def test_of_a_child_nothing_is_told_without_both_consents_not_even_the_name() -> None:
    child, guardian = a_consent("tên", "ảnh", giver="trẻ em"), a_consent("tên", "câu chuyện", giver="người giám hộ")

    assert told(a_publication(), is_child=True) == []
    assert told(a_publication(child), is_child=True) == []
    assert told(a_publication(guardian), is_child=True) == []
    assert told(a_publication(child, guardian), is_child=True) == ["tên"]


def test_either_of_a_childs_two_consents_taken_back_ends_both() -> None:
    child = a_consent("tên", giver="trẻ em")
    guardian = a_consent("tên", giver="người giám hộ", withdrawn=TAKEN_BACK)

    assert told(a_publication(child, guardian), is_child=True) == []


def test_a_living_person_without_a_basis_is_not_told_of() -> None:
    assert [scope for scope in SCOPES if Subject().may_tell(scope)] == []


def test_what_holds_for_a_whole_decision_holds_for_each_award_that_has_nothing_of_its_own() -> None:
    own = an_award(publication=a_publication(a_consent("năm sinh")))

    assert [scope for scope in SCOPES if an_award().may_tell(scope, a_publication())] == ["tên"]
    assert [scope for scope in SCOPES if own.may_tell(scope, a_publication())] == ["tên", "năm sinh"]


def test_only_people_themselves_agree_for_themselves() -> None:
    relative = a_consent("ảnh", giver="thân nhân")

    assert told(a_publication(relative)) == ["tên"]
    assert told(a_publication(a_consent("ảnh", withdrawn=TAKEN_BACK), relative)) == ["tên"]


def test_a_name_taken_back_is_not_told_by_a_decision_either() -> None:
    assert told(a_publication(a_consent("tên", withdrawn=TAKEN_BACK))) == []
    assert told(a_publication(a_consent("tên", withdrawn=TAKEN_BACK), a_consent("tên"))) == ["tên"]


def test_what_the_family_of_the_dead_took_back_is_not_told() -> None:
    consent = a_consent("ảnh", giver="thân nhân", withdrawn=TAKEN_BACK)
    subject = Subject(is_dead=True, publication=a_publication(consent))

    assert [scope for scope in SCOPES if not subject.may_tell(scope)] == ["ảnh"]


@pytest.mark.parametrize("fields", [{"death_year": 1951}, {"is_dead": True}])
def test_the_dead_need_no_consent(fields: dict[str, object]) -> None:
    subject = Subject.model_validate(fields)

    assert not subject.is_living
    assert [scope for scope in SCOPES if subject.may_tell(scope)] == list(SCOPES)


@pytest.mark.parametrize("year", ["1799", "2101", "85"])
def test_a_year_of_birth_has_four_digits_of_our_times(year: str) -> None:
    with pytest.raises(ValidationError, match="bốn chữ số"):
        Subject.model_validate({"nam_sinh": year})
