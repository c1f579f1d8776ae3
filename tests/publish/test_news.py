"""The pages and files that news becomes, and what keeps a post out of all of them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import feedparser
import pytest

from tests.builders import BODY, a_body, a_province, a_register
from tests.honour_builders import a_photo, a_post, an_honouring_portal
from thidua.model.document import Day
from thidua.model.news import NewsPost
from thidua.model.photo import PhotoFile
from thidua.model.portal import Portal
from thidua.publish.news import news_outputs
from thidua.publish.open_data import open_data_outputs
from thidua.publish.output import Asset, Output, Page, Rendition
from thidua.publish.search import search_outputs
from thidua.publish.settings import Settings
from thidua.publish.site import site_paths
from thidua.views.post_page import PostPage

SITE = "https://quanson.vn/"
TODAY = date(2026, 9, 18)
SETTINGS = Settings("Thi đua", SITE, "quanson.vn", TODAY, datetime(2026, 9, 18, 3, tzinfo=UTC))
MADE_UP = a_register(a_province(), a_body(), a_body("xa-mau", is_demo=True, name="Ủy ban nhân dân xã Mẫu"))


def outputs(*posts: NewsPost, **fields: object) -> dict[str, Output]:
    portal = an_honouring_portal(posts=posts, **fields)
    files = [post.source for post in posts]
    return {each.path: each for each in news_outputs(portal, site_paths(portal, files, SETTINGS), SETTINGS)}


def page(found: dict[str, Output], path: str) -> Page:
    output = found[path]
    assert isinstance(output, Page)
    return output


def post_view(found: dict[str, Output], path: str) -> PostPage:
    view = page(found, path).view
    assert isinstance(view, PostPage)
    return view


def text(found: dict[str, Output], path: str) -> str:
    output = found[path]
    assert isinstance(output, Asset)
    return output.body.decode()


def test_a_post_makes_its_page_lists_feeds_and_the_text_for_the_loudspeaker() -> None:
    assert [*outputs(a_post())] == [
        "tin-tuc/",
        "tin-tuc/2026/",
        "tin-tuc/chuyen-muc/tin-hoat-dong/",
        f"tin-tuc/don-vi/{BODY}/",
        "tin-tuc/2026/ke-hoach-moi/",
        "tin-tuc/rss.xml",
        "tin-tuc/feed.json",
        "tin-tuc/chuyen-muc/tin-hoat-dong/rss.xml",
        "tin-tuc/chuyen-muc/tin-hoat-dong/feed.json",
        "tin-tuc/2026/ke-hoach-moi/loa.txt",
    ]


def test_without_news_there_is_the_index_alone() -> None:
    assert [*outputs()] == ["tin-tuc/"]


def test_posts_lead_to_those_before_and_after_them() -> None:
    found = outputs(a_post("ba"), a_post("hai"), a_post("mot"))

    view = post_view(found, "tin-tuc/2026/hai/")
    assert [row and row.url for row in (view.newer, view.older)] == ["tin-tuc/2026/ba/", "tin-tuc/2026/mot/"]
    assert post_view(found, "tin-tuc/2026/ba/").newer is None
    assert post_view(found, "tin-tuc/2026/mot/").older is None


def test_what_is_made_up_is_marked_and_in_no_list_or_feed() -> None:
    made_up = a_post("mau", body="xa-mau", categories=("Chỉ minh họa",))
    found = outputs(a_post("that"), made_up, register=MADE_UP)

    assert {path for path, each in found.items() if isinstance(each, Page) and each.is_demo} == {
        "tin-tuc/2026/mau/",
        "tin-tuc/don-vi/xa-mau/",
    }
    assert [entry.link for entry in feedparser.parse(text(found, "tin-tuc/rss.xml")).entries] == [
        f"{SITE}tin-tuc/2026/that/"
    ]
    assert "tin-tuc/chuyen-muc/chi-minh-hoa/" not in found
    view = post_view(found, "tin-tuc/2026/mau/")
    assert (view.newer, view.older) == (None, None)
    spoken = text(found, "tin-tuc/2026/mau/loa.txt")
    assert "tin của Ủy ban nhân dân xã Mẫu, ngày" in spoken
    assert "Đây là tin minh họa, không có thật." in spoken


def test_news_in_nobody_s_name_is_the_portal_s_own() -> None:
    post = a_post(body="")
    portal, settings = an_honouring_portal(posts=(post,)), replace(SETTINGS, owner="Trang minh họa")
    found = {each.path: each for each in news_outputs(portal, site_paths(portal, [], settings), settings)}

    assert json.loads(text(found, "tin-tuc/feed.json"))["items"][0]["authors"] == [{"name": "Trang minh họa"}]
    assert feedparser.parse(text(found, "tin-tuc/rss.xml")).entries[0].author == "Trang minh họa"
    assert "tin của Trang minh họa, ngày" in text(found, "tin-tuc/2026/ke-hoach-moi/loa.txt")
    assert page(found, "tin-tuc/2026/ke-hoach-moi/").facts.creator == ""


def test_lists_are_called_otherwise_than_what_they_are_lists_of() -> None:
    found = outputs(a_post())

    titles = {path: each.title for path, each in found.items() if isinstance(each, Page)}
    assert titles == {
        "tin-tuc/": "Tin tức",
        "tin-tuc/2026/": "Tin tức năm 2026",
        "tin-tuc/chuyen-muc/tin-hoat-dong/": "Tin: Tin hoạt động",
        f"tin-tuc/don-vi/{BODY}/": "Tin của Ủy ban nhân dân xã Quan Sơn",
        "tin-tuc/2026/ke-hoach-moi/": "Xã ban hành kế hoạch thi đua",
    }


def test_links_of_a_post_work_on_its_page_and_away_from_the_site() -> None:
    html = (
        '<p><a href="src:tin-tuc/2026/hai.md#muc-hai">tin hai</a>, <a href="#muc-mot">dưới</a>, '
        '<a href="src:tin-tuc/2026/chua-dang.md">tin chưa đăng</a></p>'
    )
    found = outputs(a_post("mot", html=html, excerpt=html), a_post("hai"))

    assert post_view(found, "tin-tuc/2026/mot/").html == (
        '<p><a href="../../../tin-tuc/2026/hai/#muc-hai">tin hai</a>, <a href="#muc-mot">dưới</a>, '
        "<a >tin chưa đăng</a></p>"
    )
    (item, _) = json.loads(text(found, "tin-tuc/feed.json"))["items"]
    assert item["content_html"] == (
        f'<p><a href="{SITE}tin-tuc/2026/hai/#muc-hai">tin hai</a>, <a href="{SITE}tin-tuc/2026/mot/#muc-mot">dưới'
        "</a>, <a >tin chưa đăng</a></p>"
    )


def test_photos_are_shown_in_other_sizes_and_stay_out_of_feeds() -> None:
    image = PhotoFile("tin-tuc/2026/b.jpg", "fedcba9876543210", 400, 300)
    html = '<p>Một.</p>\n<p><img alt="Bà con" src="src:tin-tuc/2026/b.jpg"></p>'
    post = a_post(html=html, photo=a_photo())

    found = outputs(post, story_photos={image.source: image})

    renditions = {path.split("-")[0] for path, each in found.items() if isinstance(each, Rendition)}
    assert renditions == {"anh/0123456789abcdef", "anh/fedcba9876543210"}
    assert "<picture>" in post_view(found, "tin-tuc/2026/ke-hoach-moi/").html
    assert "<img" not in text(found, "tin-tuc/feed.json")


def test_feeds_hold_the_latest_twenty() -> None:
    found = outputs(*(a_post(f"tin-{number}") for number in range(25)))

    items = json.loads(text(found, "tin-tuc/feed.json"))["items"]
    assert [item["url"] for item in items] == [f"{SITE}tin-tuc/2026/tin-{number}/" for number in range(20)]
    assert len(feedparser.parse(text(found, "tin-tuc/rss.xml")).entries) == 20


def test_a_guid_stays_when_the_portal_moves_to_another_domain() -> None:
    portal = an_honouring_portal(posts=(a_post(),))
    moved = replace(SETTINGS, site_url="https://thi-dua.example/")

    guids = set()
    for settings in (SETTINGS, moved):
        found = {each.path: each for each in news_outputs(portal, site_paths(portal, [], settings), settings)}
        guids.add(feedparser.parse(text(found, "tin-tuc/rss.xml")).entries[0].id)

    assert guids == {"tag:quanson.vn,2026-01-20:tin-tuc/2026/ke-hoach-moi/"}


@pytest.mark.parametrize(
    ("fields", "is_seen"),
    [
        ({}, True),
        ({"publish_on": Day(day=TODAY)}, True),
        ({"publish_on": Day(day=date(2026, 9, 19))}, False),
        ({"is_draft": True}, False),
    ],
)
def test_a_post_that_waits_is_in_no_page_feed_index_or_data(fields: dict[str, object], *, is_seen: bool) -> None:
    name = "Chuyện Chưa Kể"
    post = a_post("chua-ke", title=name, plans=("quan-son-2026",), **fields)
    portal = an_honouring_portal(posts=(post, a_post("da-ke"))).on(TODAY)

    assert any(name in told or "chua-ke" in told for told in _all_told(portal)) is is_seen


def _all_told(portal: Portal) -> list[str]:
    paths = site_paths(portal, ["tin-tuc/2026/chua-ke.md", "tin-tuc/2026/da-ke.md"], SETTINGS)
    found: list[Output] = [
        *news_outputs(portal, paths, SETTINGS),
        *open_data_outputs(portal, paths, SETTINGS),
        *search_outputs(portal, paths),
    ]
    return [f"{each.path} {each.body.decode()}" if isinstance(each, Asset) else repr(each) for each in found]
