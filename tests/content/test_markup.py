"""Markdown → safe HTML: what a document keeps, and what vanishes even where nobody complained."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree.ElementTree import Element

import pytest

from thidua.content.markup import Markup, TooDeep, article_markup, plan_markup

MARKUPS = [plan_markup, article_markup]


def html(text: str, make: Callable[[], Markup] = plan_markup) -> str:
    return make().render(text, lambda _root: None)[0]


@pytest.mark.parametrize("make", MARKUPS)
@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a <script>alert(1)</script> b", "<p>a  b</p>"),
        ("<style>p {color: red}</style>\n\na", "<p>a</p>"),
        ('<p onclick="x()" style="color: red">a</p>', "<p>a</p>"),
        ('<iframe src="https://example.com/"></iframe>\n\na', "<p>a</p>"),
        ('<form action="/x"><input name="a"></form>\n\na', "<p>a</p>"),
        ("[a](javascript:alert(1))", "<p><a>a</a></p>"),
        ("[a](data:text/html,x)", "<p><a>a</a></p>"),
        ("[a](vbscript:x)", "<p><a>a</a></p>"),
        ("![a](data:image/png;base64,AAAA)", '<p><img alt="a"></p>'),
        ('<a href="&#106;avascript:alert(1)">a</a>', "<p><a>a</a></p>"),
        ('<svg onload="x()"><a>b</a></svg>', "<p></p>"),
    ],
)
def test_what_could_harm_a_reader_vanishes(make: Callable[[], Markup], text: str, kept: str) -> None:
    assert html(text, make).strip() == kept


def test_links_and_images_of_documents_stay() -> None:
    text = "[a](https://example.com/?a=1&b=2) [b](mailto:a@b.vn) [c](tel:0123) [d](src:x/y.md#z) ![e](src:x/y.png)"

    assert html(text) == (
        '<p><a href="https://example.com/?a=1&amp;b=2">a</a> <a href="mailto:a@b.vn">b</a> <a href="tel:0123">c</a> '
        '<a href="src:x/y.md#z">d</a> <img alt="e" src="src:x/y.png"></p>'
    )


def test_numbers_of_a_plan_stay_the_text_that_was_signed() -> None:
    assert html("1. Một\n2. Hai\n\n5. Năm\n\na) Sáu") == "<p>1. Một\n2. Hai</p>\n<p>5. Năm</p>\n<p>a) Sáu</p>"


def test_numbers_of_a_page_make_a_list() -> None:
    assert html("1. Một\n2. Hai", article_markup) == "<ol>\n<li>Một</li>\n<li>Hai</li>\n</ol>"


def test_an_indent_in_a_plan_makes_no_code() -> None:
    assert html("    Điều 1. Thụt vào") == "<p>Điều 1. Thụt vào</p>"


def test_dashes_make_a_list_in_both() -> None:
    assert [html("- a\n- b", make) for make in MARKUPS] == ["<ul>\n<li>a</li>\n<li>b</li>\n</ul>"] * 2


def test_a_table_keeps_the_sides_of_its_columns() -> None:
    assert html("TT | Việc\n--:|---\n1 | a") == (
        '<table>\n<thead>\n<tr>\n<th align="right">TT</th>\n<th>Việc</th>\n</tr>\n</thead>\n'
        '<tbody>\n<tr>\n<td align="right">1</td>\n<td>a</td>\n</tr>\n</tbody>\n</table>'
    )


def test_headings_of_the_second_level_are_listed_by_id_without_marks() -> None:
    text = "## I. MỤC ĐÍCH, YÊU CẦU\n\n### 1. Mục đích\n\n## Đẩy mạnh\n\n## Đẩy mạnh\n"

    page, headings = plan_markup().render(text, lambda _root: None)

    assert headings == (
        ("muc-i-muc-dich-yeu-cau", "I. MỤC ĐÍCH, YÊU CẦU"),
        ("muc-day-manh", "Đẩy mạnh"),
        ("muc-day-manh_1", "Đẩy mạnh"),
    )
    assert page == (
        '<h2 id="muc-i-muc-dich-yeu-cau">I. MỤC ĐÍCH, YÊU CẦU</h2>\n<h3 id="muc-1-muc-dich">1. Mục đích</h3>\n'
        '<h2 id="muc-day-manh">Đẩy mạnh</h2>\n<h2 id="muc-day-manh_1">Đẩy mạnh</h2>'
    )


def test_headings_are_listed_as_plain_words() -> None:
    _, headings = plan_markup().render("## A & B *gạch* <b>đậm</b> &lt;c&gt;\n", lambda _root: None)

    assert headings == (("muc-a-b-gach-dam-c", "A & B gạch đậm <c>"),)


def test_headings_do_not_stay_from_one_text_to_the_next() -> None:
    markup = plan_markup()
    markup.render("## Một\n\n[a]: https://example.com/\n", lambda _root: None)

    assert markup.render("## Một\n\n[a]", lambda _root: None) == (
        '<h2 id="muc-mot">Một</h2>\n<p>[a]</p>',
        (("muc-mot", "Một"),),
    )


def test_the_tree_can_be_changed_before_it_is_written() -> None:
    def name(root: Element) -> None:
        for paragraph in root.iter("p"):
            paragraph.set("id", "doan-1")

    assert plan_markup().render("a", name)[0] == '<p id="doan-1">a</p>'


@pytest.mark.parametrize("make", MARKUPS)
def test_lists_in_lists_without_end_are_refused_and_leave_nothing_behind(make: Callable[[], Markup]) -> None:
    markup = make()

    with pytest.raises(TooDeep):
        markup.render("- " * 3000 + "x", lambda _root: None)

    assert markup.render("- a\n\nb", lambda _root: None)[0] == "<ul>\n<li>a</li>\n</ul>\n<p>b</p>"
