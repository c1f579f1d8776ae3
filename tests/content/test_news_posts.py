"""Posts as they are read: their title, what stands above the fold, whose they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.folders import said, valid_content
from thidua.content.reader import read_content
from thidua.model.news import NewsPost

HEAD = "date: 2026-01-12\nauthors: [xa-quan-son]"


def post_of(folder: Path, body: str, head: str = HEAD) -> NewsPost:
    text = f"---\n{head}\n---\n{body}"
    content = read_content(valid_content(folder / "content", {"tin-tuc/2026/tin.md": text}))
    assert content.portal, said(content)
    return next(post for post in content.portal.posts if post.slug == "tin")


@pytest.mark.parametrize(("head", "body"), [(HEAD, "# Tên tin\n\nMở đầu."), (f"{HEAD}\ntitle: Tên tin", "Mở đầu.")])
def test_the_title_stands_in_the_text_or_in_the_front_matter(tmp_path: Path, head: str, body: str) -> None:
    post = post_of(tmp_path, body, head)

    assert (post.title, post.html) == ("Tên tin", "<p>Mở đầu.</p>")


def test_what_stands_above_the_fold_is_the_excerpt(tmp_path: Path) -> None:
    post = post_of(tmp_path, "# Tên tin\n\nMột.\n\nHai.\n\n<!-- more -->\n\n## Mục\n\nBa.\n")

    assert post.excerpt == "<p>Một.</p>\n<p>Hai.</p>"
    assert post.html == '<p>Một.</p>\n<p>Hai.</p>\n<h2 id="muc-muc">Mục</h2>\n<p>Ba.</p>'
    assert post.headings == (("muc-muc", "Mục"),)


def test_without_a_fold_the_first_paragraph_is_the_excerpt(tmp_path: Path) -> None:
    assert post_of(tmp_path, "# Tên tin\n\nMột.\n\nHai.\n").excerpt == "<p>Một.</p>"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (HEAD, "xa-quan-son"),
        ("date: 2026-01-12\nauthors: [xa-quan-son/phong-vh-xh]", "xa-quan-son"),
        ("date: 2026-01-12\nco_quan: xa-quan-son\nauthors: [Phòng Văn hóa - Xã hội]", "xa-quan-son"),
        ("date: 2026-01-12", ""),
    ],
)
def test_a_post_belongs_to_the_body_it_names_or_to_that_of_its_first_author(
    tmp_path: Path, head: str, body: str
) -> None:
    assert post_of(tmp_path, "# Tên\n\nMở đầu.", head).body == body


@pytest.mark.parametrize(
    ("body", "excerpt", "html"),
    [
        ("Một.\n<!-- more -->\nHai.", "<p>Một.</p>", "<p>Một.</p>\n<p>Hai.</p>"),
        ("<!-- more -->\n\nMột.\n\nHai.", "<p>Một.</p>", "<p>Một.</p>\n<p>Hai.</p>"),
        (
            "- Một\n\n<!-- more -->\n\n- Hai",
            "<ul>\n<li>Một</li>\n</ul>",
            "<ul>\n<li>Một</li>\n</ul>\n<ul>\n<li>Hai</li>\n</ul>",
        ),
        (
            "```\n<!-- more -->\n```\n\nMột.",
            "<p>Một.</p>",
            "<pre><code>&lt;!-- more --&gt;\n</code></pre>\n<p>Một.</p>",
        ),
    ],
)
def test_the_fold_leaves_nothing_in_the_text(tmp_path: Path, body: str, excerpt: str, html: str) -> None:
    post = post_of(tmp_path, f"# Tên tin\n\n{body}\n")

    assert (post.excerpt, post.html) == (excerpt, html)
