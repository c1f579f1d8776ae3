"""Feeds of news, read back with feedparser and with a schema written from the specification of JSON Feed 1.1."""

from __future__ import annotations

import json
import unicodedata
from datetime import datetime
from time import struct_time
from typing import Any

import feedparser
import pytest
from jsonschema import Draft202012Validator, FormatChecker

from thidua.feeds.news_feed import json_feed_bytes, rss_bytes
from thidua.model.vietnam import VIETNAM
from thidua.views.news_feed import FeedPost, NewsFeed

URL = "https://quanson.vn/tin-tuc/"
TEXT = {"type": "string", "minLength": 1}
ADDRESS = {"type": "string", "format": "uri", "pattern": "^https://"}
MOMENT = {"type": "string", "format": "date-time", "pattern": r"\+07:00$"}
# jsonfeed.org/version/1.1: what it requires, and the types of what it allows. Unknown keys must begin with "_".
JSON_FEED = {
    "type": "object",
    "required": ["version", "title", "items"],
    "additionalProperties": False,
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": TEXT,
        "home_page_url": ADDRESS,
        "feed_url": ADDRESS,
        "description": TEXT,
        "language": {"const": "vi"},
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id"],
                "anyOf": [{"required": ["content_html"]}, {"required": ["content_text"]}],
                "additionalProperties": False,
                "properties": {
                    "id": TEXT,
                    "url": ADDRESS,
                    "title": TEXT,
                    "summary": TEXT,
                    "content_html": {"type": "string"},
                    "date_published": MOMENT,
                    "date_modified": MOMENT,
                    "authors": {
                        "type": "array",
                        "minItems": 1,
                        "items": {"type": "object", "required": ["name"], "properties": {"name": TEXT}},
                    },
                    "tags": {"type": "array", "minItems": 1, "items": TEXT},
                },
            },
        },
    },
}


def a_feed_post(**fields: object) -> FeedPost:
    values: dict[str, Any] = {
        "guid": "tag:quanson.vn,2026-01-20:tin-tuc/2026/mot/",
        "url": f"{URL}2026/mot/",
        "title": "Xã A & xã B <ký kết>",
        "summary": "Mở đầu & nói thêm.",
        "excerpt": '<p>Mở đầu &amp; <a href="https://quanson.vn/lich/">nói thêm</a>.</p>',
        "html": "<p>Mở đầu &amp; nói thêm.</p>\n<p>Nội dung ]]&gt;.</p>",
        "published": datetime(2026, 1, 20, tzinfo=VIETNAM),
        "updated": datetime(2026, 1, 22, tzinfo=VIETNAM),
        "authors": ("Ủy ban nhân dân xã A",),
        "tags": ("Tin hoạt động", "ký kết"),
    }
    return FeedPost(**(values | fields))


def a_feed(*posts: FeedPost) -> NewsFeed:
    return NewsFeed("Tin tức – Thi đua", "Tin mới.", URL, f"{URL}rss.xml", posts or (a_feed_post(),))


def test_a_reader_of_rss_finds_what_the_feed_says() -> None:
    read = feedparser.parse(rss_bytes(a_feed()))

    (entry,) = read.entries
    assert not read.bozo
    assert (read.version, read.encoding, read.feed.language) == ("rss20", "utf-8", "vi")
    assert (read.feed.title, read.feed.link) == ("Tin tức – Thi đua", URL)
    assert [link.href for link in read.feed.links if link.rel == "self"] == [f"{URL}rss.xml"]
    assert (entry.title, entry.link, entry.id) == (
        "Xã A & xã B <ký kết>",
        f"{URL}2026/mot/",
        "tag:quanson.vn,2026-01-20:tin-tuc/2026/mot/",
    )
    assert entry.summary == '<p>Mở đầu &amp; <a href="https://quanson.vn/lich/">nói thêm</a>.</p>'
    assert entry.content[0].value == "<p>Mở đầu &amp; nói thêm.</p>\n<p>Nội dung ]]&gt;.</p>"
    assert entry.published == "Tue, 20 Jan 2026 00:00:00 +0700"
    assert entry.published_parsed == struct_time((2026, 1, 19, 17, 0, 0, 0, 19, 0))
    assert entry.author == "Ủy ban nhân dân xã A"
    assert [tag.term for tag in entry.tags] == ["Tin hoạt động", "ký kết"]


def test_the_guid_is_not_taken_for_an_address() -> None:
    assert b'<guid isPermaLink="false">' in rss_bytes(a_feed())


def test_a_reader_of_json_finds_the_whole_post() -> None:
    document = json.loads(json_feed_bytes(a_feed()))

    checker = Draft202012Validator(JSON_FEED, format_checker=FormatChecker())
    assert [error.message for error in checker.iter_errors(document)] == []
    assert document["items"] == [
        {
            "id": "tag:quanson.vn,2026-01-20:tin-tuc/2026/mot/",
            "url": f"{URL}2026/mot/",
            "title": "Xã A & xã B <ký kết>",
            "summary": "Mở đầu & nói thêm.",
            "content_html": "<p>Mở đầu &amp; nói thêm.</p>\n<p>Nội dung ]]&gt;.</p>",
            "date_published": "2026-01-20T00:00:00+07:00",
            "date_modified": "2026-01-22T00:00:00+07:00",
            "authors": [{"name": "Ủy ban nhân dân xã A"}],
            "tags": ["Tin hoạt động", "ký kết"],
        }
    ]


def test_a_post_without_authors_and_tags_has_no_empty_lists() -> None:
    bare = a_feed(a_feed_post(authors=(), tags=()))

    (item,) = json.loads(json_feed_bytes(bare))["items"]
    (entry,) = feedparser.parse(rss_bytes(bare)).entries
    assert {"authors", "tags"} & set(item) == set()
    assert "author" not in entry
    assert "tags" not in entry


@pytest.mark.parametrize("write", [rss_bytes, json_feed_bytes])
def test_the_same_posts_give_the_same_bytes_in_nfc(write: Any) -> None:  # noqa: ANN401 — either writer
    feed = a_feed(a_feed_post(), a_feed_post(guid="tag:quanson.vn,2026-01-19:tin-tuc/2026/hai/"))

    assert write(feed) == write(feed)
    assert unicodedata.is_normalized("NFC", write(feed).decode())


def test_a_feed_without_posts_would_be_dated_by_the_clock_and_is_refused() -> None:
    with pytest.raises(ValueError, match="without posts"):
        rss_bytes(NewsFeed("Tin tức", "Tin mới.", URL, f"{URL}rss.xml", ()))
