"""The ways from plans, units and the first page to the news about them."""

from __future__ import annotations

from datetime import date

from tests.builders import BODY, a_plan, a_portal, a_ref, a_task
from tests.honour_builders import a_movement, a_post, an_honouring_portal
from thidua.model.portal import Portal
from thidua.publish.paths import SitePaths
from thidua.views.home_page import home_page
from thidua.views.page_link import PageLink
from thidua.views.plan_page import plan_page
from thidua.views.unit_page import unit_page

SITE = "https://quanson.vn/"
TODAY = date(2026, 1, 20)
PLAN = a_plan(tasks=(a_task(),))
OFFICE = f"{BODY}/phong-vh-xh"


def a_portal_of(**fields: object) -> Portal:
    return an_honouring_portal(plans=a_portal(PLAN).plans, **fields)


def test_a_plan_leads_to_its_news_and_to_news_of_its_entries() -> None:
    posts = (a_post("ke-hoach", plans=(PLAN.id,)), a_post("viec", entries=(f"{PLAN.id}.ky-giao-uoc",)), a_post("khac"))

    page = plan_page(a_portal_of(posts=posts), PLAN, SitePaths(), TODAY, SITE)

    assert [row.url for row in page.news] == ["tin-tuc/2026/ke-hoach/", "tin-tuc/2026/viec/"]


def test_a_plan_leads_to_the_movement_that_it_launched() -> None:
    movements = (a_movement(plan=PLAN.id, launch=None), a_movement("khac"))

    page = plan_page(a_portal_of(movements=movements), PLAN, SitePaths(), TODAY, SITE)

    assert page.movements == (
        PageLink("Phong trào thi đua chuyển đổi số", "phong-trao/chuyen-doi-so/", "Từ 01/01/2026"),
    )


def test_a_unit_leads_to_what_it_wrote_and_a_body_to_all_that_is_told_in_its_name() -> None:
    portal = a_portal_of(posts=(a_post("xa"), a_post("phong", authors=(a_ref(),))))

    pages = [
        unit_page(portal, portal.register.unit_by_key[key], (), SitePaths(), TODAY, SITE) for key in (BODY, OFFICE)
    ]

    assert [(page.news_url, [row.url for row in page.news]) for page in pages] == [
        (f"tin-tuc/don-vi/{BODY}/", ["tin-tuc/2026/xa/", "tin-tuc/2026/phong/"]),
        (f"tin-tuc/don-vi/{OFFICE}/", ["tin-tuc/2026/phong/"]),
    ]


def test_the_first_page_shows_the_three_latest_posts_and_where_the_rest_is() -> None:
    posts = tuple(a_post(f"tin-{number}") for number in range(4))

    page = home_page(a_portal_of(posts=posts), SitePaths(), TODAY)

    assert [row.url for row in page.news] == [f"tin-tuc/2026/tin-{number}/" for number in range(3)]
    assert (page.news_url, page.rss_url, page.json_url) == ("tin-tuc/", "tin-tuc/rss.xml", "tin-tuc/feed.json")


def test_the_first_page_of_a_portal_without_news_offers_no_feed() -> None:
    empty = home_page(a_portal_of(), SitePaths(), TODAY)
    off = home_page(a_portal_of(posts=(a_post(),)), SitePaths(news_on=False), TODAY)

    assert [(page.news, page.rss_url, page.json_url) for page in (empty, off)] == [((), "", ""), ((), "", "")]
