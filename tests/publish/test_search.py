"""Which pages and files search adds to a site."""

from __future__ import annotations

import json

from tests.builders import a_plan, a_portal, a_task, an_article
from thidua.publish.output import Asset, Page
from thidua.publish.paths import SitePaths
from thidua.publish.search import search_outputs
from thidua.views.search_page import PAGE

PORTAL = a_portal(a_plan(tasks=(a_task(),)))


def test_there_is_a_page_and_an_index_beside_it() -> None:
    page, *files = search_outputs(PORTAL, SitePaths())

    assert isinstance(page, Page)
    assert (page.path, page.template, page.title) == ("tim-kiem/", "search.html", "Tìm kiếm")
    assert all(isinstance(file, Asset) and file.path.startswith("tim-kiem/chi-muc/") for file in files)
    (first,) = (file for file in files if file.path == "tim-kiem/chi-muc/chi-muc.json")
    assert isinstance(first, Asset)
    folder = json.loads(first.body)["folder"]
    assert {file.path.rsplit("/", 1)[0] for file in files} == {"tim-kiem/chi-muc", f"tim-kiem/chi-muc/{folder}"}


def test_the_same_content_gives_the_same_bytes() -> None:
    assert list(search_outputs(PORTAL, SitePaths())) == list(search_outputs(PORTAL, SitePaths()))


def test_a_long_list_of_documents_takes_several_pages() -> None:
    articles = tuple(an_article(title=f"Bài {number}", source=f"bai-{number}.md") for number in range(PAGE))
    paths = SitePaths(content_files={article.source: f"{article.source[:-3]}/" for article in articles})

    pages = [output for output in search_outputs(a_portal(articles=articles), paths) if isinstance(output, Page)]

    assert [(page.path, page.title) for page in pages] == [
        ("tim-kiem/", "Tìm kiếm"),
        ("tim-kiem/2/", "Văn bản theo vần, trang 2"),
    ]


def test_a_portal_without_search_has_no_address_of_it() -> None:
    assert (SitePaths().search(), SitePaths(search_on=False).search()) == ("tim-kiem/", "")
