"""Hand-written pages, and the opening words they give to pages that thidua makes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua.model.article import Article
from thidua.model.portal import Portal
from thidua.publish.output import Output, Page
from thidua.publish.paths import SitePaths
from thidua.views.wide_tables import with_framed_tables

_SOURCE_ADDRESS = re.compile(r'\b(href|src)="src:([^"#]*)(#[^"]*)?"')


ARTICLE = "main.html"


def article_outputs(portal: Portal, paths: SitePaths) -> Iterator[Output]:
    for article in portal.articles:
        path = paths.content_file(article.source)
        description = article.description or article.title
        html = published(article.html, path, paths)
        yield Page(
            path, ARTICLE, article.title, description, source=article.source, content=html, headings=article.headings
        )


def published(html: str, page_path: str, paths: SitePaths) -> str:
    """HTML as a page shows it: content files named in it get their addresses, wide tables a frame. What leads to a
    file that is not published, or not any more, is words only.
    """
    up = "../" * page_path.count("/") or "./"

    def address(match: re.Match[str]) -> str:
        is_there = match[2] in paths.content_files
        return f'{match[1]}="{up}{paths.content_file(match[2])}{match[3] or ""}"' if is_there else ""

    return with_framed_tables(_SOURCE_ADDRESS.sub(address, html))


def article_path(article: Article) -> str:
    """`huong-dan/viet-ke-hoach.md` → `huong-dan/viet-ke-hoach/`; an index.md takes its folder's address."""
    path = article.source.removesuffix(".md")
    return path.removesuffix("index") if path == "index" or path.endswith("/index") else f"{path}/"
