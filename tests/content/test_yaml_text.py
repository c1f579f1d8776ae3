"""YAML as text: what stays as typed, where each value stands, and what would grow without end."""

from __future__ import annotations

import time

import pytest

from thidua.content.source import Unreadable
from thidua.content.yaml_text import Read, field_name, read_yaml


def refused(text: str, first_line: int = 1) -> str:
    with pytest.raises(Unreadable) as raised:
        read_yaml("a.yml", text, first_line)
    return str(raised.value.problem)


@pytest.mark.parametrize(
    "written",
    ["no", "yes", "on", "null", "~", "true", "07", "0o17", "12:30", "1e3", "1_000", ".5", "2026-01-09", "0x1F"],
)
def test_a_value_stays_the_text_that_was_typed(written: str) -> None:
    assert read_yaml("a.yml", f"o: {written}\nds: [{written}]\n").value == {"o": written, "ds": [written]}


def test_quoted_folded_and_literal_text_is_read_as_yaml_says() -> None:
    text = "a: \"x: y\"\nb: 'it''s'\nc: >-\n  một\n  hai\nd: |\n  một\n  hai\ne:\n"

    assert read_yaml("a.yml", text).value == {"a": "x: y", "b": "it's", "c": "một hai", "d": "một\nhai\n", "e": ""}


def test_comments_are_no_values() -> None:
    assert read_yaml("a.yml", "# đầu tệp\na: x # cuối dòng\n").value == {"a": "x"}


def test_each_value_has_its_line_and_an_entry_that_of_its_key() -> None:
    read = read_yaml("a.md", "ma: x\nnhiem_vu:\n  - ma: a\n    noi_dung: >-\n      dài\n  - ma: b\n", 2)

    paths = [("ma",), ("nhiem_vu",), ("nhiem_vu", 0), ("nhiem_vu", 0, "noi_dung"), ("nhiem_vu", 1, "ma")]
    assert [read.line(path) for path in paths] == [2, 3, 4, 5, 7]


def test_what_is_not_written_has_the_line_of_what_is_around_it() -> None:
    read = read_yaml("a.md", "ma: x\nnhiem_vu:\n  - ma: a\n", 2)

    assert [read.line(path) for path in [("nhiem_vu", 0, "han"), ("nhiem_vu", 4, "ma"), ("so",)]] == [4, 3, 2]


def test_a_value_that_was_never_written_stands_on_the_first_line() -> None:
    assert Read({}).line(("tieu_de",)) == 1


def test_a_field_written_twice_keeps_its_first_value_and_says_so_once() -> None:
    read = read_yaml("a.yml", "a: {b: 1}\nc: 2\na: {b: 3}\n")

    assert read.value == {"a": {"b": "1"}, "c": "2"}
    assert [str(each) for each in read.problems] == [
        "content/a.yml:3: a: trường này đã ghi ở dòng 1; chỉ giữ một, hoặc thêm dấu - trước dòng đầu của mục mới"
    ]


def test_fields_kept_for_ourselves_are_refused_and_left_out() -> None:
    read = read_yaml("a.yml", "a: 1\n_html: <b>x</b>\n")

    assert read.value == {"a": "1"}
    assert [str(each) for each in read.problems] == ["content/a.yml:2: _html: tên trường không bắt đầu bằng dấu _"]


@pytest.mark.parametrize(
    ("at", "name"),
    [
        ((), ""),
        (("nhiem_vu", 3, "han"), "nhiem_vu[4].han"),
        (("can_cu", 0), "can_cu[1]"),
        (("a\nb", "c"), "a b.c"),
        (("x" * 41,), f"{'x' * 39}…"),
    ],
)
def test_a_field_is_named_in_one_line_with_places_counted_from_one(at: tuple[str | int, ...], name: str) -> None:
    assert field_name(at) == name


@pytest.mark.parametrize("text", ["", "# chỉ có chú thích\n", "\n\n"])
def test_front_matter_without_a_field_is_refused(text: str) -> None:
    assert refused(text, 2) == "content/a.yml:2: phần khai báo trống; xem mẫu ở trang Hướng dẫn"


def test_text_alone_is_refused() -> None:
    assert refused("\nChỉ là lời văn\n", 2) == (
        "content/a.yml:3: cần các dòng dạng “tên: giá trị”, xem mẫu ở trang Hướng dẫn; đang ghi “Chỉ là lời văn”"
    )


def test_a_field_named_by_a_list_is_refused() -> None:
    assert refused("a: 1\n? [b, c]\n: 2\n") == "content/a.yml:2: cần tên trường là chữ, dạng “tên: giá trị”"


@pytest.mark.parametrize("deep", ["[" * 400_000, "{a: " * 100_000, "[" * 20 + "]" * 20, "\n" + " - " * 20 + "x"])
def test_nesting_without_end_is_refused_before_it_fills_the_stack(deep: str) -> None:
    assert refused(f"a: 1\nb: {deep}") in {
        "content/a.yml:2: khai báo lồng nhau quá sâu",
        "content/a.yml:3: khai báo lồng nhau quá sâu",
    }


def test_a_billion_laughs_end_at_the_first() -> None:
    laughs = "a0: &a0 [ha, ha]\n" + "".join(
        f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]\n" for level in range(1, 30)
    )
    start = time.perf_counter()

    message = refused(laughs)

    assert message == (
        "content/a.yml:1: giá trị bắt đầu bằng &, * hoặc ! phải đặt trong ngoặc kép (ở đây không dùng các dấu này của "
        "YAML); đang ghi “&a0 [ha, ha]”"
    )
    assert time.perf_counter() - start < 1


def test_a_tag_that_would_make_an_object_is_refused() -> None:
    assert refused("a: !!python/object/apply:os.system [ls]\n").startswith("content/a.yml:1: giá trị bắt đầu bằng &, *")
