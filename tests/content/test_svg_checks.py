"""Drawings that run nothing and fetch nothing, whatever their bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.pictures import PICTURES, svg
from thidua.content.svg_checks import svg_faults

XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'


@pytest.mark.parametrize(
    "drawing",
    [
        svg(),
        svg(before='<?xml version="1.0" encoding="UTF-8"?>\n'),
        svg('<defs><linearGradient id="g"/></defs><rect fill="url(#g)" style="stroke:url( \'#g\' )"/>'),
        svg('<style>rect { fill: url(#g); }</style><use href="#a"/>'),
        svg(f'<use {XLINK} xlink:href="#a"/>'),
        svg('<animate attributeName="x" values="0;1"/><title>Sơ đồ tổ chức</title>'),
    ],
)
def test_a_drawing_that_needs_nothing_else_is_taken(drawing: bytes) -> None:
    assert svg_faults(drawing) == ()


@pytest.mark.parametrize(
    ("drawing", "reason"),
    [
        (svg("<SCRIPT/>").replace(b"SCRIPT", b"script"), "có phần <script>"),
        (svg('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'), "có phần <script>"),
        (svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>'), "có phần <script>"),
        (svg('<rect ONCLICK="a()"/>'), "có mã chạy theo thao tác"),
        (svg('<set attributeName="onclick" to="a()"/>'), "có mã chạy theo thao tác"),
        (svg(f'<image {XLINK} xlink:href="//x.example/a.png"/>'), "lấy dữ liệu từ nơi khác"),
        (svg('<image href="data:image/png;base64,AA"/>'), "có ảnh nhúng bên trong"),
        (svg('<a href=" javascript:alert(1)"/>'), "lấy dữ liệu từ nơi khác"),
        (svg('<rect style="fill:URL( &quot;a.svg#b&quot; )"/>'), "lấy dữ liệu từ nơi khác"),
        (svg("<style>@import 'a.css';</style>"), "lấy dữ liệu từ nơi khác"),
        (svg("<style><![CDATA[rect{fill:url(a.png)}]]></style>"), "lấy dữ liệu từ nơi khác"),
        (svg(before="<!DOCTYPE svg>"), "DOCTYPE"),
        (svg("<g>" * 9), "không phải hình .svg"),
        (b"", "không phải hình .svg"),
        (b"\xff\xfe<\0s\0", "không phải hình .svg"),
        (svg("<!--" + "a" * 1_000_000 + "-->"), "quá nặng"),
    ],
)
def test_a_drawing_that_runs_or_fetches_is_refused(drawing: bytes, reason: str) -> None:
    assert [line for line in svg_faults(drawing) if reason in line] != []


def test_every_fault_of_a_drawing_is_told_once() -> None:
    assert len(svg_faults(svg('<script/><script/><rect onclick="a"/>'))) == 2


@given(st.sampled_from(sorted(name for name in PICTURES if "svg" in name)), st.data())
def test_any_bytes_are_a_drawing_or_told_in_a_line(name: str, data: st.DataObject) -> None:
    body = bytearray(PICTURES[name]())
    for _ in range(data.draw(st.integers(0, 4))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))

    assert [line for line in svg_faults(bytes(body)) if "\n" in line or not line] == []
