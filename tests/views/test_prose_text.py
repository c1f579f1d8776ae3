"""The words of safe HTML."""

from __future__ import annotations

import pytest

from thidua.views.prose_text import Section, prose_sections, prose_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("<p>Thi <b>đua</b></p><p>khen</p>", "Thi đua khen"),
        ("<p>thi<em>đua</em></p>", "thiđua"),
        ("<ul><li>a</li><li>b</li></ul>", "a b"),
        ("<td>một</td><td>hai</td>", "một hai"),
        ("a &lt;b&gt; &amp; c", "a <b> & c"),
        ("dòng<br>mới", "dòng mới"),
    ],
)
def test_words_are_parted_where_the_page_parts_them(html: str, text: str) -> None:
    assert prose_text(html) == text


def test_text_is_cut_at_second_level_headings() -> None:
    html = '<p>Đầu</p><h2 id="a">Mục <i>A</i></h2><h3 id="b">Nhỏ</h3><p>chữ</p><h2>B</h2>'

    assert prose_sections(html) == (
        Section("", "", "Đầu"),
        Section("a", "Mục A", "Nhỏ chữ"),
        Section("", "B", ""),
    )
