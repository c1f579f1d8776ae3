"""The paragraphs of safe HTML for reading aloud."""

from __future__ import annotations

import pytest

from thidua.views.spoken_paragraphs import spoken_blocks, spoken_paragraphs


@pytest.mark.parametrize(
    ("html", "paragraphs"),
    [
        ("", ()),
        ("<p>Thi <b>đua</b><br>khen</p><p></p><h2>Hai</h2>", ("Thi đua khen", "Hai")),
        ("<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>", ("a", "b", "c")),
        ("<ol><li>a</li><li><p>b</p><p>c</p></li></ol>", ("1. a", "2. b", "c")),
        (
            "<table><tr><th>Việc</th><th>Hạn</th></tr><tr><td>Họp</td><td>9/1</td></tr></table>",
            ("Việc: Họp; Hạn: 9/1",),
        ),
        ("<table><tr><th>Việc</th><th>Hạn</th></tr><tr><td>Họp</td><td></td></tr></table>", ("Việc: Họp",)),
        ('<ol start="3"><li>a</li></ol>', ("3. a",)),
        ("<table><tr><th>TT</th><th>Việc</th></tr><tr><td>1</td><td>Họp</td></tr></table>", ("Việc: Họp",)),
        ("<table><tr><td>Họp</td><td><p>9/1</p><p>10/1</p></td></tr></table>", ("Họp; 9/1 10/1",)),
        ("<p>a<del>b</del></p><figure><img alt='x'><figcaption>y</figcaption></figure><pre>z</pre>", ("a",)),
        ('<p>Kế hoạch<a class="ref" href="#gc-5">[5]</a> năm</p>', ("Kế hoạch năm",)),
        ("300 m<sup>2</sup> &amp; hơn", ("300 m2 & hơn",)),
    ],
)
def test_what_a_page_parts_is_read_apart_and_what_nobody_reads_is_left_out(
    html: str, paragraphs: tuple[str, ...]
) -> None:
    assert spoken_paragraphs(html) == paragraphs


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("<p>a</p><p>b</p>", (("a",), ("b",))),
        ("<p>Gồm:</p><ul><li>a</li><li>b</li></ul><p>c</p>", (("Gồm:",), ("a", "b"), ("c",))),
        ("<ol><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ol>", (("1. a", "b", "2. c", "d"),)),
        ("<ul><li>a</li></ul><ul><li>b</li></ul>", (("a",), ("b",))),
    ],
)
def test_what_a_list_has_stays_together(html: str, blocks: tuple[tuple[str, ...], ...]) -> None:
    assert spoken_blocks(html) == blocks
