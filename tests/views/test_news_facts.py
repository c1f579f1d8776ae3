"""What posts and movements tell machines: facts of the page, schema.org, open data, search."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import BODY, a_plan, a_portal, a_ref
from tests.honour_builders import a_decision, a_movement, a_photo, a_post, an_honouring_portal
from thidua.model.document import Day
from thidua.model.movement import Launch, Review
from thidua.model.news import Dates, NewsPost
from thidua.publish.paths import SitePaths
from thidua.views.movement_facts import movement_facts
from thidua.views.news_data import NEWS, news_rows
from thidua.views.news_facts import post_facts, posts_updated
from thidua.views.news_search import movement_entries, news_entries
from thidua.views.search_entry import SearchEntry
from thidua.views.share_card import ShareCard

SITE = "https://quanson.vn/"
CHANGED = Dates(created=Day(day=date(2026, 1, 20)), updated=Day(day=date(2026, 2, 3)))
FULL = a_post(
    dates=CHANGED,
    authors=(a_ref(),),
    tags=("ký kết",),
    origin="Báo A",
    origin_url="https://bao.example/a",
    plans=("quan-son-2026",),
)
PORTAL = an_honouring_portal(posts=(FULL,), movements=(a_movement(),))


def article(post: NewsPost) -> dict[str, object]:
    return post_facts(PORTAL, post, SitePaths(), SITE).things[0]


def test_a_post_is_an_article_with_its_days_and_authors() -> None:
    url = f"{SITE}tin-tuc/2026/ke-hoach-moi/"

    assert article(FULL) == {
        "@type": "NewsArticle",
        "@id": f"{url}#article",
        "url": url,
        "mainEntityOfPage": url,
        "headline": "Xã ban hành kế hoạch thi đua",
        "description": "Mở đầu.",
        "inLanguage": "vi",
        "datePublished": "2026-01-20",
        "dateModified": "2026-02-03",
        "author": [
            {
                "@type": "GovernmentOrganization",
                "name": "Phòng Văn hóa - Xã hội",
                "url": f"{SITE}don-vi/{BODY}/phong-vh-xh/",
            }
        ],
        "publisher": {"@id": f"{SITE}#owner"},
        "articleSection": ["Tin hoạt động"],
        "keywords": ["ký kết"],
        "isBasedOn": "https://bao.example/a",
    }


def test_a_post_without_authors_is_its_body_s_or_the_portal_s() -> None:
    authors = [article(post)["author"] for post in (a_post(), a_post(body=""))]

    body = {"@type": "GovernmentOrganization", "name": "Ủy ban nhân dân xã Quan Sơn", "url": f"{SITE}don-vi/{BODY}/"}
    assert authors == [[body], [{"@id": f"{SITE}#owner"}]]


def test_the_photo_of_a_post_is_the_article_s() -> None:
    assert article(a_post(photo=a_photo()))["image"] == f"{SITE}anh/0123456789abcdef-960.jpg"


def test_the_facts_of_a_post_are_those_of_its_words() -> None:
    facts = post_facts(PORTAL, FULL, SitePaths(), SITE)

    assert (facts.kind, facts.issued, facts.updated) == ("document", "2026-01-20", "2026-02-03")
    assert (facts.creator, facts.source, facts.subjects) == (
        "Phòng Văn hóa - Xã hội",
        "Báo A",
        ("Tin hoạt động", "ký kết"),
    )
    assert facts.card == ShareCard(
        "Xã ban hành kế hoạch thi đua", "Tin hoạt động", "Ủy ban nhân dân xã Quan Sơn", "Ngày 20/01/2026"
    )


def test_a_list_is_as_new_as_the_newest_words_in_it() -> None:
    assert posts_updated((FULL, a_post(day=date(2026, 1, 25)))) == "2026-02-03"
    assert posts_updated(()) == ""


def test_a_movement_is_a_series_that_a_body_organises() -> None:
    movement = a_movement(last=Day(day=date(2026, 12, 31)), plan="quan-son-2026", launch=None)
    portal = an_honouring_portal(plans=a_portal(a_plan()).plans, movements=(movement,))
    url = f"{SITE}phong-trao/chuyen-doi-so/"

    facts = movement_facts(portal, movement, SitePaths(), SITE)

    assert facts.things == (
        {
            "@type": "EventSeries",
            "@id": f"{url}#movement",
            "url": url,
            "name": "Phong trào thi đua chuyển đổi số",
            "description": "Mỗi thôn một tổ công nghệ số.",
            "inLanguage": "vi",
            "startDate": "2026-01-01",
            "organizer": {
                "@type": "GovernmentOrganization",
                "name": "Ủy ban nhân dân xã Quan Sơn",
                "url": f"{SITE}don-vi/{BODY}/",
            },
            "endDate": "2026-12-31",
            "subjectOf": f"{SITE}ke-hoach/{BODY}/2026/quan-son-2026/",
        },
    )
    assert (facts.issued, facts.updated) == ("2026-01-09", "2026-01-09")


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Phong trào thi đua chuyển đổi số", "Chuyển đổi số"),
        ("phong trào thi đua “Mỗi nhà một cây”", "“Mỗi nhà một cây”"),
        ("Dân vận khéo", "Dân vận khéo"),
        ("Phong trào thi đua", "Phong trào thi đua"),
    ],
)
def test_the_card_of_a_movement_says_once_what_it_is(name: str, title: str) -> None:
    card = movement_facts(PORTAL, a_movement(name=name), SitePaths(), SITE).card

    assert card
    assert (card.kicker, card.title) == ("Phong trào thi đua", title)


def test_a_movement_is_as_new_as_what_last_happened_in_it() -> None:
    launch = Launch(issuer="UBND xã", date=Day(day=date(2025, 12, 1)))
    reviewed = a_movement(launch=launch, preliminary_reviews=(Review(date=Day(day=date(2026, 6, 1))),))
    rewarded = an_honouring_portal(decisions=(a_decision(signed=date(2026, 7, 1), movement="chuyen-doi-so"),))
    told = an_honouring_portal(posts=(a_post(day=date(2026, 8, 1), movements=("chuyen-doi-so",)),))

    found = [
        movement_facts(portal, movement, SitePaths(), SITE).updated
        for portal, movement in (
            (an_honouring_portal(), a_movement(launch=launch)),
            (an_honouring_portal(), reviewed),
            (rewarded, reviewed),
            (told, reviewed),
        )
    ]
    assert found == ["2025-12-01", "2026-06-01", "2026-07-01", "2026-08-01"]


def test_open_data_tells_of_each_post_every_field() -> None:
    (row,) = news_rows(PORTAL, SitePaths(), SITE)

    assert [*row] == [field.name for field in NEWS.fields]
    assert row == {
        "tieu_de": "Xã ban hành kế hoạch thi đua",
        "ngay": "2026-01-20",
        "cap_nhat": "2026-02-03",
        "co_quan": BODY,
        "don_vi": [{"ma": f"{BODY}/phong-vh-xh", "ten": "Phòng Văn hóa - Xã hội"}],
        "chuyen_muc": ["Tin hoạt động"],
        "mo_ta": "Mở đầu.",
        "ke_hoach": ["quan-son-2026"],
        "nguon": "Báo A",
        "dia_chi": f"{SITE}tin-tuc/2026/ke-hoach-moi/",
    }


def test_search_finds_posts_by_what_they_say_and_who_says_it() -> None:
    assert [*news_entries(PORTAL, SitePaths())] == [
        SearchEntry(
            "Tin tức",
            "Xã ban hành kế hoạch thi đua",
            "tin-tuc/2026/ke-hoach-moi/",
            "20/01/2026 · Mở đầu.",
            words=(
                "Ủy ban nhân dân xã Quan Sơn",
                "Xã Quan Sơn, tỉnh Lạng Sơn",
                "Phòng Văn hóa - Xã hội",
                "Tin hoạt động",
                "ký kết",
                "Mở đầu. Nội dung.",
            ),
        )
    ]
    assert [*news_entries(PORTAL, SitePaths(news_on=False))] == []


def test_search_finds_movements_by_their_goals() -> None:
    (entry,) = movement_entries(PORTAL, SitePaths())

    assert (entry.group, entry.url, entry.text) == (
        "Phong trào",
        "phong-trao/chuyen-doi-so/",
        "Ủy ban nhân dân xã Quan Sơn · Từ 01/01/2026",
    )
    assert entry.words == ("Mỗi thôn một tổ công nghệ số.", "Nội dung phong trào.")
    assert [*movement_entries(PORTAL, SitePaths(honours_on=False))] == []
