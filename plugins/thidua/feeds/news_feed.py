"""Feeds of news: RSS 2.0 and JSON Feed 1.1 (jsonfeed.org/version/1.1)."""

from __future__ import annotations

import json
from typing import Any
from xml.sax.saxutils import XMLGenerator
from xml.sax.xmlreader import AttributesImpl

from feedgenerator import Rss201rev2Feed  # type: ignore[import-untyped]  # it ships no types

from thidua.views.news_feed import FeedPost, NewsFeed


class _Rss(Rss201rev2Feed):  # type: ignore[misc]  # its types are unknown
    """With the whole text, by the module of RSS 1.0 that readers know (web.resource.org/rss/1.0/modules/content/)."""

    def rss_attributes(self) -> dict[str, str]:
        return {**super().rss_attributes(), "xmlns:content": "http://purl.org/rss/1.0/modules/content/"}

    def add_item_elements(self, handler: XMLGenerator, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        handler.startElement("content:encoded", AttributesImpl({}))
        handler.characters(item["whole"])
        handler.endElement("content:encoded")


def rss_bytes(feed: NewsFeed) -> bytes:
    """Of each post its opening, for readers that show feeds as lists, and the whole. Without posts the writer would
    date the feed by the clock: there is none then.
    """
    if not feed.posts:
        raise ValueError("a feed without posts")
    written = _Rss(
        title=feed.title, link=feed.home_url, description=feed.description, language="vi", feed_url=feed.feed_url
    )
    for post in feed.posts:
        written.add_item(
            title=post.title,
            link=post.url,
            description=post.excerpt,
            author_name=", ".join(post.authors) or None,
            pubdate=post.published,
            updateddate=post.updated,
            unique_id=post.guid,
            unique_id_is_permalink=False,
            categories=post.tags,
            whole=post.html,
        )
    return f"{written.writeString('utf-8')}\n".encode()


def json_feed_bytes(feed: NewsFeed) -> bytes:
    """The whole of each post, for other portals that take it over."""
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "description": feed.description,
        "home_page_url": feed.home_url,
        "feed_url": feed.feed_url,
        "language": "vi",
        "items": [_item(post) for post in feed.posts],
    }
    return f"{json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False)}\n".encode()


def _item(post: FeedPost) -> dict[str, object]:
    item: dict[str, object] = {
        "id": post.guid,
        "url": post.url,
        "title": post.title,
        "summary": post.summary,
        "content_html": post.html,
        "date_published": post.published.isoformat(),
        "date_modified": post.updated.isoformat(),
    }
    if post.authors:
        item["authors"] = [{"name": name} for name in post.authors]
    if post.tags:
        item["tags"] = list(post.tags)
    return item
