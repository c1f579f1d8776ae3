"""What feeds of news hold, with absolute addresses: readers take them elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from thidua.model.news import NewsPost
from thidua.model.portal import Portal
from thidua.model.vietnam import VIETNAM
from thidua.views.post_authors import tellers
from thidua.views.post_rows import excerpt_text


@dataclass(frozen=True, slots=True)
class FeedPost:
    """`guid` never changes while the post keeps its address on the site, wherever the site stands; `summary` is plain
    text, `excerpt` and `html` are HTML.
    """

    guid: str
    url: str
    title: str
    summary: str
    excerpt: str
    html: str
    published: datetime
    updated: datetime
    authors: tuple[str, ...]
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewsFeed:
    title: str
    description: str
    home_url: str
    feed_url: str
    posts: tuple[FeedPost, ...]


@dataclass(frozen=True, slots=True)
class FeedSite:
    """`teller` tells what is in nobody else's name."""

    url: str
    uid_domain: str
    teller: str


def feed_post(portal: Portal, post: NewsPost, site: FeedSite, path: str, *, excerpt: str, html: str) -> FeedPost:
    """`path` is its address on the site; `excerpt` and `html` have absolute addresses."""
    return FeedPost(
        guid=f"tag:{site.uid_domain},{post.day.isoformat()}:{path}",
        url=f"{site.url}{path}",
        title=post.title,
        summary=excerpt_text(post),
        excerpt=excerpt,
        html=html,
        published=_moment(post.first_day),
        updated=_moment(post.updated),
        authors=tuple(unit.name for unit in tellers(portal, post)) or (site.teller,),
        tags=tuple(dict.fromkeys((*post.categories, *post.tags))),
    )


def _moment(day: date) -> datetime:
    """Posts have days, feeds have moments: the day's first in Vietnam."""
    return datetime.combine(day, time(), VIETNAM)
