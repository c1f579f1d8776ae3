"""From text to model values, and pydantic's findings told by field, line and nearest valid key."""

from __future__ import annotations

import pytest

from thidua.content.validation import validate
from thidua.content.yaml_text import read_yaml
from thidua.model.article import Article
from thidua.model.plan import Plan
from thidua.model.reading import Reading
from thidua.model.unit import LONGEST_ID, Body, Unit

UNIT = "ma: so-noi-vu\nten: Sở Nội vụ\ncap: sở\n"


def said(model: type[Article | Body | Plan | Unit], text: str) -> list[str]:
    value, problems = validate(model, read_yaml("a.yml", text), "a.yml", Reading())
    assert value is None
    return [str(problem).removeprefix("content/a.yml:") for problem in problems]


def test_a_value_without_mistakes_comes_with_no_problem() -> None:
    value, problems = validate(Unit, read_yaml("a.yml", UNIT), "a.yml", Reading())

    assert (value, problems) == (Unit(id="so-noi-vu", name="Sở Nội vụ", level="sở"), [])


def test_keys_are_those_of_the_content_never_the_attributes_in_english() -> None:
    assert said(Unit, f"{UNIT}short_name: SNV\n") == [
        (
            "4: short_name: không có trường nào tên như vậy; "
            "các trường dùng được ở đây: ma, ten, ten_ngan, ten_khac, cap, thanh_vien, nhiem_ky, "
            "nguoi_dung_dau, dien_thoai, thu_dien_tu, dia_chi"
        )
    ]


def test_an_english_name_does_not_stand_in_for_a_required_key() -> None:
    assert said(Unit, "id: so-noi-vu\nten: Sở Nội vụ\ncap: sở\n") == [
        "1: ma: thiếu trường bắt buộc này",
        (
            "1: id: không có trường nào tên như vậy; "
            "các trường dùng được ở đây: ma, ten, ten_ngan, ten_khac, cap, thanh_vien, nhiem_ky, "
            "nguoi_dung_dau, dien_thoai, thu_dien_tu, dia_chi"
        ),
    ]


def test_keys_typed_with_marks_are_near_their_own() -> None:
    assert said(Unit, f"{UNIT}tên_ngắn: SNV\n") == [
        "4: tên_ngắn: không có trường nào tên như vậy; có phải là “ten_ngan”?"
    ]


def test_keys_of_a_nested_mapping_are_those_of_its_own_model() -> None:
    text = (
        "ma: xa-a\nten: Xã A\ncap: xã\nthe_thuc:\n  co_quan: [XÃ A]\n  abc: x\ndon_vi:\n  - ma: cum-1\n    ten: Cụm 1\n"
    )
    text += "    cap: cụm\n    nhiem_ky:\n      - nam: 2026\n        trưởng: Xã A\n"

    assert said(Body, text) == [
        "6: the_thuc.abc: không có trường nào tên như vậy; các trường dùng được ở đây: chu_quan, co_quan",
        "13: don_vi[1].nhiem_ky[1].trưởng: không có trường nào tên như vậy; có phải là “truong”?",
    ]


def test_fields_kept_for_ourselves_are_not_offered() -> None:
    assert said(Article, "xyz: 1\n") == [
        "1: xyz: không có trường nào tên như vậy; các trường dùng được ở đây: tieu_de, mo_ta"
    ]


def test_an_id_is_as_long_as_it_may_be_and_no_longer() -> None:
    longest = "a" * LONGEST_ID
    expected = "cần mã chỉ gồm chữ thường không dấu, số và gạch nối, dài nhất 60 ký tự, như ky-giao-uoc"

    assert validate(Unit, read_yaml("a.yml", UNIT.replace("so-noi-vu", longest)), "a.yml", Reading())[1] == []
    assert said(Unit, UNIT.replace("so-noi-vu", f"{longest}a")) == [
        f"1: ma: {expected}; đang ghi “{longest}a”; có phải là “{longest}”?"
    ]


@pytest.mark.parametrize("written", ["-a", "a-", "a--b", "a_b", "A", "đ", "a b"])
def test_an_id_of_other_letters_is_refused(written: str) -> None:
    assert len(said(Unit, UNIT.replace("so-noi-vu", written))) == 1


def test_every_mistake_in_one_value_is_said() -> None:
    assert said(Unit, "ma: A\ncap: sởx\nten_khac: SNV\n") == [
        (
            "1: ma: cần mã chỉ gồm chữ thường không dấu, số và gạch nối, dài nhất 60 ký tự, như ky-giao-uoc; "
            "đang ghi “A”; có phải là “a”?"
        ),
        "1: ten: thiếu trường bắt buộc này",
        (
            "3: ten_khac: cần một danh sách: [mục một, mục hai], hoặc mỗi mục một dòng bắt đầu bằng dấu - "
            "và một dấu cách; đang ghi “SNV”"
        ),
        "2: cap: không có giá trị nào như vậy; đang ghi “sởx”; có phải là “sở”?",
    ]
