"""The register: names that several may bear, superiors, and files with mistakes of their own."""

from __future__ import annotations

from tests.builders import PROVINCE, a_body, a_province, a_unit
from thidua.content.records import RecordFile
from thidua.content.register_checks import check_register
from thidua.content.source import Source
from thidua.content.yaml_text import Read
from thidua.model.unit import Body, Register


def said(*bodies: Body, unread: tuple[str, ...] = (), paths: tuple[str, ...] = ()) -> list[str]:
    names = paths or tuple(f"don-vi/{body.id}.yml" for body in bodies)
    files = [RecordFile(path, body, Read({}), Source(path, "", 1)) for path, body in zip(names, bodies, strict=True)]
    problems = check_register(Register(bodies), files, unread)
    return [f"{problem.path} {problem.field}: {problem.message}" for problem in problems]


def bodies_below_each_other(*ids: str) -> tuple[Body, ...]:
    return tuple(
        a_body(body_id, parent=parent, units=()) for body_id, parent in zip(ids, (*ids[1:], ids[0]), strict=True)
    )


def test_a_register_with_nothing_wrong_has_no_problem() -> None:
    assert said(a_province(), a_body(parent=PROVINCE)) == []


def test_bodies_may_use_the_same_ids_and_names_for_their_units() -> None:
    assert said(a_body("xa-a"), a_body("xa-b")) == []


def test_a_unit_may_write_its_own_name_in_several_ways() -> None:
    unit = a_unit(name="Phòng Văn hóa - Xã hội", short_name="Phòng Văn hoá – Xã hội", aliases=("phòng văn hóa-xã hội",))

    assert said(a_body(units=(unit,))) == []


def test_a_name_of_two_units_is_said_at_the_second_whatever_its_dashes_and_tones() -> None:
    units = (a_unit("a", name="Phòng Văn hóa - Xã hội"), a_unit("b", name="B", aliases=("C", "PHÒNG VĂN HOÁ – XÃ HỘI")))

    assert said(a_body(units=units)) == [
        (
            "don-vi/xa-quan-son.yml don_vi[2].ten_khac[2]: tên này đã là tên của đơn vị a; "
            "một tên chỉ thuộc một đơn vị; đang ghi “PHÒNG VĂN HOÁ – XÃ HỘI”"
        )
    ]


def test_a_unit_with_the_id_of_another_is_not_reported_for_its_names_too() -> None:
    assert said(a_body(units=(a_unit("a", name="A"), a_unit("a", name="A")))) == [
        "don-vi/xa-quan-son.yml don_vi[2].ma: mỗi đơn vị cần một mã riêng; mã này đã dùng ở trên; đang ghi “a”"
    ]


def test_a_unit_cannot_have_the_id_of_its_body() -> None:
    assert [each.partition(";")[0] for each in said(a_body("xa-a", units=(a_unit("xa-a", name="A"),)))] == [
        "don-vi/xa-a.yml don_vi[1].ma: mỗi đơn vị cần một mã riêng"
    ]


def test_a_body_with_the_id_of_another_names_the_first_file() -> None:
    assert said(a_body("xa-a"), a_body("xa-a"), paths=("don-vi/xa-a.yaml", "don-vi/xa-a.yml")) == [
        (
            "don-vi/xa-a.yml ma: mã này đã là mã của content/don-vi/xa-a.yaml; mỗi cơ quan cần một mã riêng; "
            "đang ghi “xa-a”"
        )
    ]


def test_problems_are_of_the_file_though_its_name_is_another() -> None:
    assert said(a_body("xa-a", parent="tinh-b"), paths=("don-vi/xa-khac.yml",)) == [
        "don-vi/xa-khac.yml ma: cần trùng tên tệp (xa-khac); đang ghi “xa-a”",
        "don-vi/xa-khac.yml thuoc: cần mã một cơ quan có tệp trong don-vi/; đang ghi “tinh-b”",
    ]


def test_a_loop_is_said_once_with_everyone_in_it() -> None:
    assert said(*bodies_below_each_other("xa-b", "huyen-c", "tinh-a")) == [
        (
            "don-vi/huyen-c.yml thuoc: cơ quan cấp trên không thể lại thuộc cơ quan này: "
            "huyen-c → tinh-a → xa-b → huyen-c; đang ghi “tinh-a”"
        )
    ]


def test_a_body_below_a_loop_is_not_in_it() -> None:
    outside = a_body("xa-a", parent="tinh-b", units=())

    assert [each.partition(" ")[0] for each in said(outside, *bodies_below_each_other("tinh-b", "tinh-c"))] == [
        "don-vi/tinh-b.yml"
    ]


def test_a_superior_whose_file_could_not_be_read_is_there() -> None:
    assert said(a_body("xa-a", parent="tinh-b"), unread=("tinh-b",)) == []


def test_members_are_words_or_keys_of_the_register() -> None:
    cluster = a_unit("cum-1", name="Cụm 1", level="cụm", members=("xa-a", "xa-a/cum-1", "tỉnh Sơn La", "Xã A"))

    assert said(a_body("xa-a", units=(cluster,))) == []


def test_members_that_a_file_with_mistakes_may_hold_are_not_missed() -> None:
    cluster = a_unit("cum-1", name="Cụm 1", level="cụm", members=("xa-b",))

    assert len(said(a_body("xa-a", units=(cluster,)))) == 1
    assert said(a_body("xa-a", units=(cluster,)), unread=("xa-b",)) == []


def test_a_member_that_differs_from_a_known_name_by_a_letter_is_looked_at_twice() -> None:
    cluster = a_unit("cum-1", name="Cụm 1", level="cụm", members=("xã Quan Sơm",))

    assert said(a_body("xa-quan-son", units=(cluster,))) == [
        (
            "don-vi/xa-quan-son.yml don_vi[1].thanh_vien[1]: không có tên này trong don-vi/ "
            "nên chưa nhận được lịch của cụm, khối; đang ghi “xã Quan Sơm”; có phải là “Xã Quan Sơn”? "
            "Nếu là nơi khác, ghi thêm địa bàn, như “xã Tân Lập, tỉnh Lạng Sơn”"
        )
    ]


def test_another_place_of_a_like_name_is_told_apart_by_what_it_lies_in() -> None:
    cluster = a_unit("cum-1", name="Cụm 1", level="cụm", members=("xã Quang Sơn, tỉnh Thái Nguyên", "xã Nhân Lý"))

    assert said(a_body("xa-quan-son", units=(cluster,))) == []
