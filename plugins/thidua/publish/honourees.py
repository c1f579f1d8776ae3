"""The pages of exemplary people, collectives and households, the list of all of them, and their photos."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.model.honouree import Honouree
from thidua.model.portal import Portal
from thidua.publish.demonstration import marked
from thidua.publish.output import Output, Page
from thidua.publish.paths import HONOUREES, SitePaths
from thidua.publish.photos import photo_outputs, pictured
from thidua.publish.settings import Settings
from thidua.publish.texts import story_html
from thidua.views.honouree_awards import is_still_honoured
from thidua.views.honouree_facts import honouree_facts, index_facts
from thidua.views.honouree_index import honoured, honouree_index
from thidua.views.honouree_page import description_of, honouree_page

TITLE = "Gương điển hình"
DESCRIPTION = "Cá nhân, tập thể, hộ gia đình có thành tích tiêu biểu trong các phong trào thi đua."


def honouree_outputs(portal: Portal, paths: SitePaths, settings: Settings) -> Iterator[Output]:
    yield _index(portal, paths)
    for honouree in portal.honourees:
        around = portal.beside(honouree.body)
        page = _page(around, honouree, paths, settings)
        yield marked(page, is_demo=portal.register.is_demo(honouree.body))
        if is_still_honoured(around, honouree):
            own = [honouree.photo.image] if honouree.photo else []
            yield from photo_outputs((*own, *pictured(honouree.html, portal.story_photos)), paths)


def _index(portal: Portal, paths: SitePaths) -> Page:
    shown = honoured(portal.real)
    facts = index_facts(TITLE, DESCRIPTION, portal.real, shown, paths)
    page = Page(HONOUREES, "honourees.html", TITLE, DESCRIPTION, honouree_index(portal, paths), facts=facts)
    return marked(page, is_demo=portal.is_all_demo)


def _page(portal: Portal, honouree: Honouree, paths: SitePaths, settings: Settings) -> Page:
    path = paths.honouree(honouree.slug)
    html = story_html(honouree.html, portal.story_photos, path, paths)
    return Page(
        path,
        "honouree.html",
        honouree.name,
        description_of(portal, honouree),
        honouree_page(portal, honouree, paths, html),
        source=honouree.source,
        facts=honouree_facts(portal, honouree, paths, settings.site_url),
        is_unlisted=not is_still_honoured(portal, honouree),
    )
