"""Which private data is refused where, and how it is said without being said again."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from tests.builders import a_body, a_unit
from thidua.content.private_data_checks import REFUSED, RecordKind, check_private_data, masked, record_kind
from thidua.content.problems import Problem
from thidua.content.source import Source
from thidua.model.forbidden_keys import FORBIDDEN_KEYS
from thidua.model.unit import Register

OF_EVERY_KIND = """CCCD 020070001234
hộ chiếu B1234567
số tài khoản 1234567890
BHXH 0123456789
mã số thuế cá nhân 8123456789
0912345678
ngày sinh: 05/06/1970
số nhà 12
12H1-123.45
vi.du@gmail.com
21.85631, 106.76102"""


def lines(source: Source, kind: RecordKind, allowed: frozenset[str] | None = frozenset()) -> list[int]:
    return [problem.line for problem in check_private_data(source, kind=kind, allowed=allowed)]


@pytest.mark.parametrize(
    ("kind", "refused"),
    [
        ("ke-hoach", [1, 2, 3, 4, 5]),
        ("trang", [1, 2, 3, 4, 5]),
        ("tin-tuc", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        ("phong-trao", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        ("guong-dien-hinh", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
        ("khen-thuong", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
    ],
)
def test_what_may_stand_where(kind: RecordKind, refused: list[int]) -> None:
    assert lines(Source("a.md", "", 1, OF_EVERY_KIND, 1), kind) == refused


def test_every_kind_of_record_is_decided_on() -> None:
    assert tuple(REFUSED) == get_args(RecordKind)


def test_front_matter_and_text_are_told_by_their_lines() -> None:
    source = Source("guong-dien-hinh/a.md", "ten: A\nmo_ta: gọi 0912345678", 2, "Một.\n\nCCCD\n020 070 001234.", 6)

    assert lines(source, "guong-dien-hinh") == [3, 9]


@pytest.mark.parametrize("phone", ["0205 3812 345", "(0205) 3812.345", "+84 205 3812 345", "02053812345"])
def test_a_telephone_of_the_register_may_be_named_however_it_is_written(phone: str) -> None:
    unit = a_unit(id="phong-vh-xh", phone="0205.3812.345 (máy lẻ 101)", email="Phong.VHXH@gmail.com")
    register = Register((a_body(units=(unit,)),))
    text = f"Liên hệ {phone} hoặc phong.vhxh@gmail.com.\n0205 3812 346"

    assert lines(Source("a.md", "", 1, text, 1), "tin-tuc", register.contacts) == [2]


def test_no_telephone_is_refused_while_the_register_is_not_known() -> None:
    assert lines(Source("a.md", "", 1, OF_EVERY_KIND, 1), "tin-tuc", None) == [1, 2, 3, 4, 5, 7, 8, 9]


@pytest.mark.parametrize(
    ("field", "is_told"), [("nam_mat: 1954", False), ("da_mat: có", False), ("da_mat: không", True)]
)
def test_the_birthday_of_the_dead_may_be_told(field: str, *, is_told: bool) -> None:
    source = Source("guong-dien-hinh/a.md", f"ten: A\n{field}", 2, "Ông sinh ngày 05/6/1930.", 6)

    assert bool(lines(source, "guong-dien-hinh")) == is_told
    assert lines(replace(source, path="tin-tuc/a.md"), "tin-tuc") == [6]


def test_the_value_of_a_forbidden_field_is_not_said_again() -> None:
    source = Source("khen-thuong/2026/a.yml", "sdt: 0912345678\nten: 0987654321", 1)
    told = [Problem(source.path, 1, "sdt", FORBIDDEN_KEYS["sdt"]), Problem(source.path, 2, "ten", "sai")]

    assert [each.line for each in check_private_data(source, kind="khen-thuong", told=told)] == [2]


@pytest.mark.parametrize(
    ("quote", "shown"), [("0912 345 678", "09…78"), ("0912\n  345", "09…45"), ("số nhà 1", "số… 1"), ("ab@c.d", "a…")]
)
def test_only_the_ends_of_what_was_found_are_said(quote: str, shown: str) -> None:
    assert masked(quote) == shown


@pytest.mark.parametrize(
    ("path", "kind"),
    [("tin-tuc/2026/a.md", "tin-tuc"), ("ke-hoach/x/2026/a.md", "ke-hoach"), ("gioi-thieu.md", "trang")],
)
def test_the_folder_tells_the_kind(path: str, kind: RecordKind) -> None:
    assert record_kind(path) == kind
