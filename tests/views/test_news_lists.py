"""Lists of news: what stands in each, in which order, and the ways on."""

from __future__ import annotations

from datetime import date

from tests.builders import BODY, PROVINCE, a_ref
from tests.honour_builders import a_post, an_honouring_portal
from thidua.model.document import Day
from thidua.model.news import NewsPost
from thidua.model.portal import Portal
from thidua.publish.paths import SitePaths
from thidua.views.news_lists import (
    ListLink,
    NewsList,
    news_index,
    news_of_category,
    news_of_unit,
    news_of_year,
)

LINKS = SitePaths()


def a_portal_of(*posts: NewsPost) -> Portal:
    return an_honouring_portal(posts=posts)


def urls(view: NewsList) -> list[tuple[str, list[str]]]:
    return [
        (group.title, [row.url.removeprefix("tin-tuc/").rstrip("/") for row in group.posts]) for group in view.groups
    ]


def test_pinned_posts_stand_first_and_once() -> None:
    portal = a_portal_of(a_post("moi"), a_post("ghim", is_pinned=True), a_post("cu", date(2025, 12, 1)))

    view = news_index(portal, Portal(), LINKS)

    assert [row.url for row in view.featured] == ["tin-tuc/2026/ghim/"]
    assert urls(view) == [("Tin mới", ["2026/moi", "2025/cu"])]
    assert view.older is None


def test_the_index_shows_the_latest_twenty_and_leads_on_by_year() -> None:
    posts = (
        *(a_post(f"tin-{number}") for number in range(19)),
        *(a_post(f"cu-{number}", date(2025, 3, 1)) for number in range(3)),
    )

    view = news_index(a_portal_of(*posts), Portal(), LINKS)

    ((_, shown),) = urls(view)
    assert (len(shown), shown[-1]) == (20, "2025/cu-0")
    assert view.older == ListLink("Tin cũ hơn: năm 2025", "tin-tuc/2025/", 2)
    assert view.years == (ListLink("Năm 2026", "tin-tuc/2026/", 19), ListLink("Năm 2025", "tin-tuc/2025/", 3))


def test_the_index_leads_on_by_category_and_unit() -> None:
    posts = (
        a_post("a", categories=("Văn bản mới", "Hội nghị"), authors=(a_ref(),)),
        a_post("b", categories=("Hội nghị",), body=PROVINCE),
        a_post("c", categories=(), body=""),
    )

    view = news_index(a_portal_of(*posts), Portal(), LINKS)

    assert view.categories == (
        ListLink("Hội nghị", "tin-tuc/chuyen-muc/hoi-nghi/", 2),
        ListLink("Văn bản mới", "tin-tuc/chuyen-muc/van-ban-moi/", 1),
    )
    assert view.units == (
        ListLink("Ủy ban nhân dân tỉnh Lạng Sơn", f"tin-tuc/don-vi/{PROVINCE}/", 1),
        ListLink("Ủy ban nhân dân xã Quan Sơn", f"tin-tuc/don-vi/{BODY}/", 1),
        ListLink("Phòng Văn hóa - Xã hội", f"tin-tuc/don-vi/{BODY}/phong-vh-xh/", 1),
    )


def test_a_portal_without_news_has_no_feeds() -> None:
    view = news_index(a_portal_of(), Portal(), LINKS)

    assert (view.groups, view.rss_url, view.json_url) == ((), "", "")


def test_a_year_is_told_month_by_month() -> None:
    posts = (
        a_post("c", date(2026, 3, 2)),
        a_post("b", date(2026, 1, 20)),
        a_post("a", date(2026, 1, 3)),
        a_post("cu", date(2025, 3, 1)),
    )

    view = news_of_year(a_portal_of(*posts), 2026, LINKS)

    assert urls(view) == [("Tháng 3", ["2026/c"]), ("Tháng 1", ["2026/b", "2026/a"])]
    assert [each.text for each in view.years] == ["Năm 2025"]


def test_a_post_is_listed_by_the_day_from_which_on_it_is_published() -> None:
    waited = a_post("cho", date(2025, 12, 30), publish_on=Day(day=date(2026, 2, 1)))
    portal = a_portal_of(waited, a_post("a", date(2026, 1, 3)))

    view = news_of_year(portal, 2026, LINKS)

    assert urls(view) == [("Tháng 2", ["2025/cho"]), ("Tháng 1", ["2026/a"])]
    assert news_index(portal, Portal(), LINKS).years == (ListLink("Năm 2026", "tin-tuc/2026/", 2),)


def test_a_category_holds_every_spelling_of_it_year_by_year_and_has_feeds_of_its_own() -> None:
    posts = (
        a_post("b", categories=("Hội nghị",)),
        a_post("a", date(2025, 3, 1), categories=("hoi nghi", "Khác")),
        a_post("c", date(2025, 2, 1), categories=("Khác",)),
    )

    view = news_of_category(a_portal_of(*posts), "hoi-nghi", LINKS)

    assert urls(view) == [("Năm 2026", ["2026/b"]), ("Năm 2025", ["2025/a"])]
    assert view.categories == (ListLink("Khác", "tin-tuc/chuyen-muc/khac/", 2),)
    assert (view.rss_url, view.json_url) == (
        "tin-tuc/chuyen-muc/hoi-nghi/rss.xml",
        "tin-tuc/chuyen-muc/hoi-nghi/feed.json",
    )


def test_a_list_says_of_what_its_feeds_are() -> None:
    portal = a_portal_of(a_post(categories=("Hội nghị",)))

    views = (
        news_index(portal, Portal(), LINKS),
        news_of_category(portal, "hoi-nghi", LINKS),
        news_of_unit(portal, BODY, LINKS),
        news_of_year(portal, 2026, LINKS),
    )

    assert [view.feed_name for view in views] == [
        "Tin tức",
        "Tin trong chuyên mục Hội nghị",
        "Tin tức của cả trang",
        "Tin tức của cả trang",
    ]


def test_a_body_has_all_that_is_told_in_its_name_and_a_unit_what_it_wrote() -> None:
    portal = a_portal_of(a_post("xa"), a_post("phong", authors=(a_ref(),)), a_post("tinh", body=PROVINCE))

    found = [urls(news_of_unit(portal, key, LINKS)) for key in (BODY, f"{BODY}/phong-vh-xh")]

    assert found == [[("Năm 2026", ["2026/xa", "2026/phong"])], [("Năm 2026", ["2026/phong"])]]
