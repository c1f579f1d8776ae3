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


def member_of(register: Register, name: str, body_id: str = PROVINCE) -> str | None:
    unit = register.member(name, body_id)
    return unit.key if unit else None


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("so-noi-vu", f"{PROVINCE}/so-noi-vu"),
        ("Sở Nội vụ", f"{PROVINCE}/so-noi-vu"),
        ("xa-quan-son", BODY),
        ("xa-quan-son/hd-tdkt", f"{BODY}/hd-tdkt"),
        ("Ủy ban nhân dân xã Quan Sơn", BODY),
        ("xã Quan Sơn", BODY),
        ("Xã Quan Sơn, tỉnh Lạng Sơn", BODY),
        ("tỉnh Lạng Sơn", PROVINCE),
        ("xã Nhân Lý", None),
        ("Phòng Văn hóa - Xã hội", None),
    ],
)
def test_a_member_is_known_by_its_own_names_and_its_place(name: str, key: str | None) -> None:
    assert member_of(a_register(), name) == key


def test_the_place_of_a_commune_elsewhere_is_named_in_full() -> None:
    elsewhere = a_body("xa-quan-son-2", name="UBND xã Quan Sơn 2", locality="Xã Quan Sơn, tỉnh Khác")
    register = a_register(a_province(), a_body(parent=PROVINCE), elsewhere)

    assert member_of(register, "xã Quan Sơn") == BODY
    assert member_of(register, "xã Quan Sơn, tỉnh Khác") == "xa-quan-son-2"


def test_a_place_of_two_bodies_stands_for_neither() -> None:
    twin = a_body("xa-khac", name="UBND xã khác", parent=PROVINCE)

    assert member_of(a_register(a_province(), a_body(parent=PROVINCE), twin), "xã Quan Sơn") is None


def test_an_office_of_the_province_is_not_meant_by_the_provinces_place() -> None:
    office = a_body("van-phong", name="Văn phòng UBND tỉnh", level="văn phòng", locality="Tỉnh Lạng Sơn")

    assert member_of(a_register(a_province(), office), "tỉnh Lạng Sơn") == PROVINCE


def test_a_cluster_brings_its_known_members_each_once() -> None:
    cluster = a_unit("cum-1", name="Cụm 1", level="cụm", members=("xã Quan Sơn", "xã Nhân Lý", "so-noi-vu"))
    group = a_unit("cac-xa", name="Các xã", level="nhóm", members=("xã Quan Sơn",))
    register = a_register(a_province(units=(cluster, group, a_unit("so-noi-vu"))), a_body(parent=PROVINCE))

    assert register.with_members((PROVINCE, f"{PROVINCE}/cum-1", BODY, f"{PROVINCE}/cum-1")) == (
        PROVINCE,
        f"{PROVINCE}/cum-1",
        BODY,
        f"{PROVINCE}/so-noi-vu",
    )
    assert register.with_members((f"{PROVINCE}/cac-xa", "la")) == (f"{PROVINCE}/cac-xa", "la")
    assert [
        (name, unit and unit.key) for name, unit in register.members_of(register.unit_by_key[f"{PROVINCE}/cum-1"])
    ] == [
        ("xã Quan Sơn", BODY),
        ("xã Nhân Lý", None),
        ("so-noi-vu", f"{PROVINCE}/so-noi-vu"),
    ]


@pytest.mark.parametrize("code", ["", "20", "06517"])
def test_an_administrative_code_is_of_a_province_or_a_commune(code: str) -> None:
    assert a_body(admin_code=code).admin_code == code


@pytest.mark.parametrize("code", ["2", "0651", "065170", "2a", "20 06517"])
def test_any_other_code_is_refused(code: str) -> None:
    with pytest.raises(ValidationError):
        Body.model_validate(a_body().model_dump() | {"admin_code": code})
