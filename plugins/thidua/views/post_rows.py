"""A post as a line of a list, and how much of it a list tells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from thidua.model.news import About, NewsPost
from thidua.model.portal import Portal
from thidua.model.wording import slug
from thidua.views.days import DayView, day_view
from thidua.views.links import Links
from thidua.views.photo import PhotoView, photo_view
from thidua.views.plain_text import one_line, shortened
from thidua.views.prose_text import prose_text
from thidua.views.short_list import SHOWN

LONGEST_EXCERPT = 280
LONGEST_DESCRIPTION = 160
RELATED = 5
"""As many as stand beside something else; its own page of news has them all."""


@dataclass(frozen=True, slots=True)
class PostRow:
    """`body` is "" for news in the portal's own name; `excerpt` and `photo` are there in full lists only."""

    title: str
    url: str
    day: DayView
    body: str
    categories: tuple[str, ...]
    excerpt: str = ""
    photo: PhotoView | None = None


def post_row(portal: Portal, post: NewsPost, links: Links) -> PostRow:
    body = portal.register.body_by_id.get(post.body)
    return PostRow(
        title=post.title,
        url=links.post(post),
        day=day_view(post.first_day),
        body=body.label if body else "",
        categories=post.categories,
    )


def full_row(portal: Portal, post: NewsPost, links: Links) -> PostRow:
    row = post_row(portal, post, links)
    return PostRow(
        row.title,
        row.url,
        row.day,
        row.body,
        row.categories,
        excerpt=shortened(excerpt_text(post), LONGEST_EXCERPT),
        photo=photo_view(post.photo, links) if post.photo else None,
    )


def excerpt_text(post: NewsPost) -> str:
    return _words(post.excerpt) or post.description


@lru_cache(maxsize=1024)
def _words(html: str) -> str:
    """Lists, the page, its head and the feeds all ask."""
    return one_line(prose_text(html))


def description_of(post: NewsPost) -> str:
    return post.description or shortened(excerpt_text(post), LONGEST_DESCRIPTION) or post.title


def related_posts(portal: Portal, kind: About, key: str, links: Links) -> tuple[PostRow, ...]:
    """The latest posts about something, for its own page; `portal` holds what may be told there."""
    if not links.news():
        return ()
    return rows(portal, portal.posts_about(kind, key)[:RELATED], links)


def latest_posts(portal: Portal, links: Links, most: int = SHOWN) -> tuple[PostRow, ...]:
    return rows(portal, portal.posts[:most], links) if links.news() else ()


def rows(portal: Portal, posts: Iterable[NewsPost], links: Links) -> tuple[PostRow, ...]:
    return tuple(post_row(portal, post, links) for post in posts)


@lru_cache(maxsize=256)
def category_of(name: str) -> str:
    """The last part of its address: spellings that differ in marks, case or dashes share one."""
    return slug(name)
