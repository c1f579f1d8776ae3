"""Hand-written pages: where the title comes from, what is left of the body, where links lead."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.folders import written_content
from thidua.content.articles import read_articles
from thidua.model.article import Article


def read(
    folder: Path, text: str | bytes, *others: str, path: str = "gioi-thieu.md"
) -> tuple[Article | None, list[str]]:
    written_content(folder, {path: text})
    articles, problems = read_articles(folder, [path], [path, *others])
    return articles[0] if articles else None, [str(problem) for problem in problems]


def test_the_first_heading_is_the_title_and_leaves_the_body(tmp_path: Path) -> None:
    assert read(tmp_path, "# Giới thiệu #\n\nLời văn.\n\n## Liên hệ\n") == (
        Article(
            title="Giới thiệu",
            html='<p>Lời văn.</p>\n<h2 id="muc-lien-he">Liên hệ</h2>',
            headings=(("muc-lien-he", "Liên hệ"),),
            source="gioi-thieu.md",
        ),
        [],
    )


def test_front_matter_gives_title_and_description(tmp_path: Path) -> None:
    assert read(tmp_path, "---\ntieu_de: Giới thiệu\nmo_ta: Về trang này\n---\nLời văn.\n") == (
        Article(title="Giới thiệu", description="Về trang này", html="<p>Lời văn.</p>", source="gioi-thieu.md"),
        [],
    )


def test_front_matter_without_fields_is_like_none(tmp_path: Path) -> None:
    assert read(tmp_path, "---\n---\n# Tên\n") == (Article(title="Tên", source="gioi-thieu.md"), [])


def test_a_page_may_come_from_windows(tmp_path: Path) -> None:
    assert read(tmp_path, b"\xef\xbb\xbf# T\xc3\xaan\r\n\r\na\r\n") == (
        Article(title="Tên", html="<p>a</p>", source="gioi-thieu.md"),
        [],
    )


def test_headings_in_code_are_code(tmp_path: Path) -> None:
    article, problems = read(tmp_path, "# Tên\n\n```\n# Không phải tên\n<script>\n```\n")

    assert (article and article.html, problems) == (
        "<pre><code># Không phải tên\n&lt;script&gt;\n</code></pre>",
        [],
    )


def test_lines_are_counted_as_in_the_file_though_the_title_left(tmp_path: Path) -> None:
    assert read(tmp_path, "---\nmo_ta: x\n---\n\n# Tên\n\n[a](b.md)\n")[1] == [
        "content/gioi-thieu.md:7: không có tệp này trong content/; đang ghi “b.md”"
    ]


def test_links_lead_from_the_folder_of_the_page(tmp_path: Path) -> None:
    article, problems = read(
        tmp_path, "# Tên\n\n[a](b.md) [c](../d.md#e)\n", "huong-dan/b.md", "d.md", path="huong-dan/a.md"
    )

    assert (article and article.html, problems) == (
        '<p><a href="src:huong-dan/b.md">a</a> <a href="src:d.md#e">c</a></p>',
        [],
    )


def test_harmful_html_vanishes_and_is_a_problem(tmp_path: Path) -> None:
    article, problems = read(tmp_path, "# Tên\n\na <script>alert(1)</script>\n")

    assert (article and article.html, problems) == (
        "<p>a </p>",
        [
            (
                "content/gioi-thieu.md:3: không dùng mã HTML như thế này; đang ghi “<script>”. "
                "Nếu đây là chữ của văn bản, viết &lt; thay cho <"
            )
        ],
    )


@pytest.mark.parametrize("kept", ["_html", "_muc", "_tep"])
def test_no_field_of_the_front_matter_can_pass_for_ours(tmp_path: Path, kept: str) -> None:
    article, problems = read(tmp_path, f"---\ntieu_de: Tên\n{kept}: x\n---\nLời văn.\n")

    assert article == Article(title="Tên", html="<p>Lời văn.</p>", source="gioi-thieu.md")
    assert problems == [f"content/gioi-thieu.md:3: {kept}: tên trường không bắt đầu bằng dấu _"]


def test_lists_in_lists_without_end_are_a_problem(tmp_path: Path) -> None:
    assert read(tmp_path, "# Tên\n\n" + "- " * 3000 + "x\n")[1] == [
        "content/gioi-thieu.md:1: danh sách hoặc trích dẫn lồng nhau quá sâu"
    ]


def test_a_page_that_is_no_text_is_a_problem(tmp_path: Path) -> None:
    assert read(tmp_path, b"# T\xeen\n") == (
        None,
        ["content/gioi-thieu.md:1: chữ ở dòng này không phải mã UTF-8; hãy lưu lại tệp bằng mã UTF-8 (Unicode)"],
    )
