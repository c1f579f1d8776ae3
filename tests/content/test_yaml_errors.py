"""Slips of YAML that no golden case shows: each on the line where it was made, in an editor's words."""

from __future__ import annotations

import pytest
import yaml

from thidua.content.source import Unreadable
from thidua.content.yaml_errors import UNKNOWN, explain
from thidua.content.yaml_text import read_yaml

UNEVEN = "thụt dòng không đều: các dòng cùng cấp phải bắt đầu ở cùng một cột"
QUOTES = "ngoặc kép không khớp: cả giá trị nằm giữa một dấu mở và một dấu đóng; chỗ trích bên trong dùng “ ”"
COLON = "cần dấu hai chấm và một dấu cách sau tên trường"
BRACKETS = "ngoặc [ hoặc { mở ở dòng này mà không đóng lại, hoặc giữa các mục thiếu dấu phẩy"


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("a:\n\t- b\n", 2, "có dấu tab; hãy thụt dòng bằng dấu cách"),
        ("a: 1\n  b: 2\n", 2, f"{UNEVEN}; đang ghi “b: 2”"),
        ("a:\n  b: 1\n c: 2\n", 3, f"{UNEVEN}; đang ghi “c: 2”"),
        ("  a: 1\nb: 2\n", 2, f"{UNEVEN}; đang ghi “b: 2”"),
        ("a:\n  - b: 1\n   c: 2\n", 3, f"{UNEVEN}; đang ghi “c: 2”"),
        ("a: 'it's'\n", 1, f"{QUOTES}; đang ghi “a: 'it's'”"),
        ('a: 1\nb: "hai\nc: "ba"\n', 2, f'{QUOTES}; đang ghi “b: "hai”'),
        ("a: 1\nb: 'hai\nc: 3\n", 2, "ngoặc kép (\" hoặc ') mở ra mà không đóng lại; đang ghi “b: 'hai”"),
        ('a: "C:\\quan"\n', 1, 'trong ngoặc kép, dấu \\ phải viết thành \\\\; đang ghi “a: "C:\\quan"”'),
        ("a: {x: 1, y: 2\nb: 3\n", 1, f"{BRACKETS}; đang ghi “a: {{x: 1, y: 2”"),
        ('a: ["y" z]\n', 1, f'{BRACKETS}; đang ghi “a: ["y" z]”'),
        ("a: 1\nb\nc: 3\n", 2, f"{COLON}; đang ghi “b”"),
        ("a: 1\n\nb:2\n\nc: 3\n", 3, f"{COLON}; đang ghi “b:2”"),
        ("a:\n  b\n c: 3\n", 2, f"{COLON}; đang ghi “b”"),
        ("a: %x\n", 1, "giá trị bắt đầu bằng % phải đặt trong ngoặc kép; đang ghi “a: %x”"),
        ("a: `x`\n", 1, "giá trị bắt đầu bằng ` phải đặt trong ngoặc kép; đang ghi “a: `x`”"),
        ("a: , x\n", 1, "giá trị bắt đầu bằng , phải đặt trong ngoặc kép; đang ghi “a: , x”"),
        ("a: >x\n", 1, "giá trị bắt đầu bằng > phải đặt trong ngoặc kép; đang ghi “a: >x”"),
        ("%YAML 3.0\n---\na: 1\n", 1, f"{UNKNOWN}; đang ghi “%YAML 3.0”"),
    ],
)
def test_a_slip_is_explained_on_its_line(text: str, line: int, message: str) -> None:
    with pytest.raises(Unreadable) as raised:
        read_yaml("a.yml", text)

    assert str(raised.value.problem) == f"content/a.yml:{line}: {message}"


def test_a_complaint_without_a_place_is_of_the_first_line() -> None:
    assert explain(yaml.MarkedYAMLError(problem="?"), "a: 1\n", 0) == (0, UNKNOWN)
