"""The feeds of news, of the portal and of each category."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from thidua.feeds.news_feed import json_feed_bytes, rss_bytes
from thidua.model.news import NewsPost
from thidua.model.portal import Portal
from thidua.publish.output import Asset
from thidua.publish.paths import NEWS, SitePaths
from thidua.publish.settings import Settings
from thidua.publish.texts import feed_html
from thidua.views.news_feed import FeedPost, FeedSite, NewsFeed, feed_post
from thidua.views.news_lists import category_names
from thidua.views.post_rows import category_of
from thidua.views.short_list import SHOWN

KINDS = (("rss.xml", rss_bytes), ("feed.json", json_feed_bytes))


def feed_outputs(portal: Portal, paths: SitePaths, settings: Settings) -> Iterator[Asset]:
    """`portal` holds nothing that is made up. None where there is no news: a feed begins with its first post."""
    if not portal.posts:
        return
    made: dict[str, FeedPost] = {}

    def posts(found: Sequence[NewsPost]) -> tuple[FeedPost, ...]:
        for post in found[:SHOWN]:
            if post.source not in made:
                made[post.source] = _post(portal, post, paths, settings)
        return tuple(made[post.source] for post in found[:SHOWN])

    title = f"Tin tức – {settings.site_name}"
    description = f"Tin mới trên trang {settings.site_name}."
    yield from _feed(title, description, NEWS, posts(portal.posts), settings)
    for category, name in category_names(portal).items():
        found = [post for post in portal.posts if category in map(category_of, post.categories)]
        title = f"{name} – {settings.site_name}"
        yield from _feed(title, f"Tin trong chuyên mục {name}.", paths.news_category(category), posts(found), settings)


def _feed(
    title: str, description: str, folder: str, posts: tuple[FeedPost, ...], settings: Settings
) -> Iterator[Asset]:
    for name, write in KINDS:
        home = f"{settings.site_url}{folder}"
        yield Asset(f"{folder}{name}", write(NewsFeed(title, description, home, f"{home}{name}", posts)))


def _post(portal: Portal, post: NewsPost, paths: SitePaths, settings: Settings) -> FeedPost:
    site_url, path = settings.site_url, paths.post(post)
    site = FeedSite(site_url, settings.uid_domain, settings.teller)
    excerpt = feed_html(post.excerpt, f"{site_url}{path}", site_url, paths)
    html = feed_html(post.html, f"{site_url}{path}", site_url, paths)
    return feed_post(portal, post, site, path, excerpt=excerpt, html=html)
