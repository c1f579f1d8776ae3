"""The register: whose names a plan speaks in, and what counts as the same name."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from tests.builders import BODY, PROVINCE, a_body, a_province, a_register, a_unit
from thidua.model.unit import Body, Register


def key_of(register: Register, name: str, body_id: str = BODY) -> str | None:
    unit = register.find(name, body_id)
    return unit.key if unit else None


def test_a_units_key_is_its_id_below_that_of_its_body() -> None:
    assert [unit.key for unit in a_register().units] == [
        "tinh-lang-son",
        "tinh-lang-son/so-noi-vu",
        "xa-quan-son",
        "xa-quan-son/hd-tdkt",
        "xa-quan-son/phong-vh-xh",
        "xa-quan-son/co-quan-don-vi",
    ]


def test_a_body_is_a_unit_under_its_own_names() -> None:
    body = a_body(aliases=("Ủy ban xã",))

    assert body.as_unit == a_unit(
        BODY,
        name="Ủy ban nhân dân xã Quan Sơn",
        short_name="UBND xã",
        aliases=("Ủy ban xã",),
        level="xã",
        top_body=BODY,
    )


def test_a_unit_is_called_by_its_short_name_where_it_has_one() -> None:
    assert a_unit(short_name="Phòng VH-XH").label == "Phòng VH-XH"
    assert a_unit().label == "Phòng Văn hóa - Xã hội"


@pytest.mark.parametrize(
    "name",
    [
        "Phòng Văn hóa - Xã hội",
        "Phòng Văn hóa – Xã hội",
        "phòng văn hóa-xã hội",
        "PHÒNG VĂN HOÁ — XÃ HỘI",
        "  Phòng  Văn hoá -  Xã hội ",
        "phong-vh-xh",
        "xa-quan-son/phong-vh-xh",
    ],
)
def test_a_name_is_found_whatever_its_case_dashes_spaces_and_tones(name: str) -> None:
    assert key_of(a_register(), name) == "xa-quan-son/phong-vh-xh"


@pytest.mark.parametrize("name", ["", "Phong Van hoa - Xa hoi", "Phòng Văn hóa", "Văn hóa - Xã hội", "so-noi-vu/x"])
def test_a_name_that_is_only_like_another_is_not_found(name: str) -> None:
    assert key_of(a_register(), name) is None


def test_a_bodys_own_names_come_before_those_of_its_superiors() -> None:
    council = a_unit("hd-tdkt", name="Hội đồng TĐKT", level="hội đồng")
    register = a_register(a_province(units=(council,)), a_body(parent=PROVINCE, units=(council,)))

    assert key_of(register, "Hội đồng TĐKT", BODY) == "xa-quan-son/hd-tdkt"
    assert key_of(register, "Hội đồng TĐKT", PROVINCE) == "tinh-lang-son/hd-tdkt"
    assert key_of(register, "hd-tdkt", PROVINCE) == "tinh-lang-son/hd-tdkt"


def test_a_body_knows_the_units_of_its_superiors_but_not_they_its_own() -> None:
    assert key_of(a_register(), "Sở Nội vụ", BODY) == "tinh-lang-son/so-noi-vu"
    assert key_of(a_register(), "Phòng Văn hóa - Xã hội", PROVINCE) is None


def test_bodies_beside_each_other_do_not_share_names() -> None:
    register = a_register(a_body("xa-a", name="UBND xã A"), a_body("xa-b", name="UBND xã B"))

    assert [key_of(register, "UBND xã", body) for body in ("xa-a", "xa-b")] == ["xa-a", "xa-b"]
    assert key_of(register, "UBND xã B", "xa-a") is None


def test_a_key_is_found_from_everywhere() -> None:
    register = a_register(a_body("xa-a"), a_body("xa-b"))

    assert key_of(register, "xa-b/hd-tdkt", "xa-a") == "xa-b/hd-tdkt"
    assert key_of(register, "xa-b", "") == "xa-b"


def test_a_lineage_goes_up_and_stops_where_it_would_turn_around() -> None:
    register = a_register(a_body("xa-a", parent="tinh-b"), a_body("tinh-b", parent="tinh-c"), a_body("tinh-c"))
    loop = a_register(a_body("xa-a", parent="tinh-b"), a_body("tinh-b", parent="xa-a"))

    assert tuple(register.lineage("xa-a")) == ("xa-a", "tinh-b", "tinh-c")
    assert tuple(loop.lineage("xa-a")) == ("xa-a", "tinh-b")
    assert tuple(register.lineage("xa-khac")) == ()


def test_names_to_suggest_are_those_that_would_be_found_each_once() -> None:
    register = a_register(a_province(), a_body(parent=PROVINCE), a_body("xa-khac", name="UBND xã khác"))

    assert register.names_in(BODY) == (
        "Ủy ban nhân dân tỉnh Lạng Sơn",
        "UBND tỉnh",
        "tinh-lang-son",
        "Sở Nội vụ",
        "so-noi-vu",
        "Ủy ban nhân dân xã Quan Sơn",
        "UBND xã",
        "xa-quan-son",
        "Hội đồng Thi đua - Khen thưởng xã",
        "HĐ TĐKT xã",
        "hd-tdkt",
        "Phòng Văn hóa - Xã hội",
        "phong-vh-xh",
        "Các cơ quan, đơn vị",
        "co-quan-don-vi",
    )


@pytest.mark.parametrize("code", ["", "20", "06517"])
def test_an_administrative_code_is_of_a_province_or_a_commune(code: str) -> None:
    assert a_body(admin_code=code).admin_code == code


@pytest.mark.parametrize("code", ["2", "0651", "065170", "2a", "20 06517"])
def test_any_other_code_is_refused(code: str) -> None:
    with pytest.raises(ValidationError):
        Body.model_validate(a_body().model_dump() | {"admin_code": code})
