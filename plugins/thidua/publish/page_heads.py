"""The head of each page, once the ways to it and its picture are known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from thidua.feeds.linked_data import script_json
from thidua.publish.output import Page
from thidua.publish.share_cards import Picture
from thidua.views.page_head import PageHead, PageWords, page_head
from thidua.views.site import SiteView


@dataclass(frozen=True, slots=True)
class Head:
    """`json_ld` is safe inside a script element of that type."""

    tags: PageHead
    json_ld: str


def head_of(page: Page, crumbs: Sequence[tuple[str, str]], picture: Picture | None, site: SiteView) -> Head:
    tags = page_head(
        PageWords(f"{site.url}{page.canonical or page.path}", page.title, page.description),
        page.facts,
        crumbs,
        site,
        image=picture.path if picture else "",
        image_words=picture.words if picture else "",
    )
    return Head(tags, script_json(tags.graph))
