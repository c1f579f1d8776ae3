"""News: the lists, a page for each post with the text for the loudspeaker, the feeds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from thidua.model.news import NewsPost
from thidua.model.portal import Portal
from thidua.publish.demonstration import marked
from thidua.publish.news_feeds import feed_outputs
from thidua.publish.news_texts import loudspeaker_outputs
from thidua.publish.output import Output, Page
from thidua.publish.paths import NEWS, SitePaths
from thidua.publish.photos import photo_outputs, pictured
from thidua.publish.settings import Settings
from thidua.publish.texts import story_html
from thidua.views.news_facts import list_facts, post_facts, posts_updated
from thidua.views.news_lists import (
    NewsList,
    category_names,
    news_index,
    news_of_category,
    news_of_unit,
    news_of_year,
)
from thidua.views.post_page import Neighbours, NewsSite, post_page
from thidua.views.post_rows import description_of

TITLE = "Tin tức"
DESCRIPTION = "Tin về thi đua, khen thưởng: kế hoạch mới, hội nghị, phong trào, gương người tốt, việc tốt."


def news_outputs(portal: Portal, paths: SitePaths, settings: Settings) -> Iterator[Output]:
    """`portal` as it is seen on the day of the build."""
    real = portal.real
    yield _index(portal, paths)
    yield from _lists(portal, paths)
    site = NewsSite(
        settings.site_name,
        settings.site_url,
        settings.today,
        frozenset(category_names(real)),
        has_feeds=bool(real.posts),
    )
    for posts in (real.posts, portal.made_up.posts):
        for newer, post, older in _in_a_row(posts):
            yield from _post(portal, post, Neighbours(newer, older), paths, site)
    yield from feed_outputs(real, paths, settings)
    yield from loudspeaker_outputs(portal, paths, settings)


def _index(portal: Portal, paths: SitePaths) -> Page:
    view = news_index(portal.real, portal.made_up, paths)
    rows = (*view.featured, *(row for group in view.groups for row in group.posts))
    facts = list_facts(TITLE, DESCRIPTION, rows, posts_updated(portal.real.posts))
    return marked(Page(NEWS, "news.html", TITLE, DESCRIPTION, view, facts=facts), is_demo=portal.is_all_demo)


def _lists(portal: Portal, paths: SitePaths) -> Iterator[Page]:
    real = portal.real
    for year in sorted({post.first_day.year for post in real.posts}):
        title = f"Tin tức năm {year}"
        yield _list(portal, paths.news_of_year(year), title, title, news_of_year(real, year, paths))
    for category, name in category_names(real).items():
        view = news_of_category(real, category, paths)
        yield _list(portal, paths.news_category(category), f"Tin: {name}", f"Tin trong chuyên mục {name}", view)
    for unit in portal.register.units:
        if portal.posts_about("unit", unit.key):
            view = news_of_unit(portal.beside(unit.key), unit.key, paths)
            title = f"Tin của {unit.name}"
            page = _list(portal, paths.news_author(unit.key), title, title, view)
            yield marked(page, is_demo=portal.register.is_demo(unit.key) and not portal.is_all_demo)


def _list(portal: Portal, path: str, title: str, description: str, view: NewsList) -> Page:
    rows = tuple(row for group in view.groups for row in group.posts)
    updated = max((row.day.iso for row in rows), default="")
    facts = list_facts(title, f"{description}.", rows, updated)
    return marked(Page(path, "news.html", title, f"{description}.", view, facts=facts), is_demo=portal.is_all_demo)


def _post(portal: Portal, post: NewsPost, beside: Neighbours, paths: SitePaths, site: NewsSite) -> Iterator[Output]:
    around, path = portal.beside(post.body), paths.post(post)
    view = post_page(around, post, paths, site, beside)
    page = Page(
        path,
        "post.html",
        post.title,
        description_of(post),
        replace(view, html=story_html(post.html, portal.story_photos, path, paths)),
        source=post.source,
        facts=post_facts(around, post, paths, site.url),
    )
    yield marked(page, is_demo=portal.register.is_demo(post.body) or portal.is_all_demo)
    photos = (*((post.photo.image,) if post.photo else ()), *pictured(post.html, portal.story_photos))
    yield from photo_outputs(photos, paths)


def _in_a_row(posts: tuple[NewsPost, ...]) -> Iterator[tuple[NewsPost | None, NewsPost, NewsPost | None]]:
    """Each with its neighbours, the newer one first."""
    padded = (None, *posts, None)
    for (newer, post), (_, older) in pairwise(pairwise(padded)):
        if post:
            yield newer, post, older
