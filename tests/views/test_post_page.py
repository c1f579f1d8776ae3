"""A post's page: what it names of the portal, and what may be told there."""

from __future__ import annotations

from datetime import date

from tests.builders import BODY, a_deadline, a_plan, a_portal, a_ref, a_task, a_timing
from tests.honour_builders import (
    a_decision,
    a_movement,
    a_post,
    a_revocation,
    an_award,
    an_honouree,
    an_honouring_portal,
)
from thidua.model.document import Day
from thidua.model.news import Dates, NewsPost
from thidua.model.portal import Portal
from thidua.model.timing import Standing
from thidua.publish.paths import SitePaths
from thidua.views.page_link import PageLink
from thidua.views.post_page import Neighbours, NewsSite, PostPage, post_page
from thidua.views.unit_links import UnitLink

SITE = NewsSite("Thi đua", "https://quanson.vn/", date(2026, 1, 20), frozenset({"tin-hoat-dong"}), has_feeds=True)
PORTAL = an_honouring_portal(
    plans=a_portal(a_plan(deadlines=(a_deadline(),))).plans,
    honourees=(an_honouree(),),
    movements=(a_movement(),),
    decisions=(a_decision(),),
)


def page_of(
    post: NewsPost, portal: Portal = PORTAL, links: SitePaths | None = None, beside: Neighbours | None = None
) -> PostPage:
    return post_page(portal, post, links or SitePaths(), SITE, beside or Neighbours())


def test_everything_that_a_post_names_is_led_to() -> None:
    page = page_of(
        a_post(
            plans=("quan-son-2026",),
            entries=("quan-son-2026.gui-ke-hoach",),
            honourees=("nguyen-van-mau",),
            movements=("chuyen-doi-so",),
            decisions=("2026/45-qd-ubnd",),
        )
    )

    assert [plan.number for plan in page.plans] == ["07/KH-UBND"]
    (entry,) = page.entries
    assert entry.item.url == f"ke-hoach/{BODY}/2026/quan-son-2026/#gui-ke-hoach"
    assert entry.item.state.code == "open"
    assert entry.to_calendar is not None
    assert entry.to_calendar.path == "lich/muc/quan-son-2026.gui-ke-hoach.ics"
    assert page.honourees == (PageLink("Nguyễn Văn Mẫu", "guong-dien-hinh/nguyen-van-mau/", an_honouree().summary),)
    assert page.movements == (
        PageLink("Phong trào thi đua chuyển đổi số", "phong-trao/chuyen-doi-so/", "Từ 01/01/2026"),
    )
    assert page.decisions == (
        PageLink(
            "Quyết định số 45/QĐ-UBND",
            "khen-thuong/2026/45-qd-ubnd/",
            "15/01/2026: Về việc tặng danh hiệu thi đua và khen thưởng năm 2025. 1 cá nhân",
        ),
    )


def test_what_is_gone_or_switched_off_leaves_no_trace() -> None:
    post = a_post(
        plans=("kh-khac",),
        entries=("kh-khac.viec",),
        honourees=("da-rut", "nguyen-van-mau"),
        movements=("chuyen-doi-so",),
        decisions=("2026/45-qd-ubnd",),
    )

    gone = page_of(post, an_honouring_portal())
    off = page_of(post, links=SitePaths(honours_on=False))

    for page in (gone, off):
        assert (page.plans, page.entries, page.honourees, page.movements, page.decisions) == ((), (), (), (), ())


def test_whose_awards_were_all_taken_back_is_not_led_to_as_an_example() -> None:
    award = an_award(honouree="nguyen-van-mau", revocation=a_revocation())
    portal = an_honouring_portal(honourees=(an_honouree(),), decisions=(a_decision(award),))

    assert page_of(a_post(honourees=("nguyen-van-mau",)), portal).honourees == ()


def test_authors_are_units_beside_the_body_whose_news_it_is() -> None:
    page = page_of(a_post(authors=(a_ref(BODY, "UBND xã Quan Sơn"), a_ref())))

    assert page.body == PageLink("Ủy ban nhân dân xã Quan Sơn", f"don-vi/{BODY}/")
    assert page.authors == (UnitLink(f"{BODY}/phong-vh-xh", "Phòng Văn hóa - Xã hội", f"don-vi/{BODY}/phong-vh-xh/"),)


def test_a_time_that_the_state_says_already_is_not_said_twice() -> None:
    standing = a_task("tuyen-truyen", timing=a_timing(Standing(), "thường xuyên"))
    portal = an_honouring_portal(plans=a_portal(a_plan(tasks=(standing,), deadlines=(a_deadline(),))).plans)
    page = page_of(a_post(entries=("quan-son-2026.tuyen-truyen", "quan-son-2026.gui-ke-hoach")), portal)

    told = [(each.item.state.label, each.item.timing_beside_state) for each in page.entries]
    assert told == [("Thường xuyên", ""), ("Còn hạn", "trước ngày 30/01/2026")]


def test_a_category_without_a_page_is_a_word() -> None:
    page = page_of(a_post(categories=("Tin hoạt động", "Chỉ minh họa")))

    assert page.categories == (
        PageLink("Tin hoạt động", "tin-tuc/chuyen-muc/tin-hoat-dong/"),
        PageLink("Chỉ minh họa", ""),
    )


def test_who_takes_it_over_is_told_what_to_write() -> None:
    page = page_of(a_post())

    assert (page.citation, page.address) == (
        "Nguồn: Thi đua, tại địa chỉ:",
        "https://quanson.vn/tin-tuc/2026/ke-hoach-moi/",
    )


def test_a_later_change_is_told() -> None:
    changed = a_post(dates=Dates(created=Day(day=date(2026, 1, 20)), updated=Day(day=date(2026, 2, 3))))

    assert [page_of(post).updated for post in (a_post(), changed)] == ["", "03/02/2026"]


def test_a_post_that_is_not_read_aloud_has_no_such_text() -> None:
    spoken, silent = page_of(a_post()), page_of(a_post(is_spoken=False))

    assert (spoken.loudspeaker_url, silent.loudspeaker_url) == ("tin-tuc/2026/ke-hoach-moi/loa.txt", "")


def test_the_posts_before_and_after_are_led_to() -> None:
    page = page_of(a_post("giua"), beside=Neighbours(a_post("moi"), a_post("cu")))

    assert [row and row.url for row in (page.newer, page.older)] == ["tin-tuc/2026/moi/", "tin-tuc/2026/cu/"]
    assert (page_of(a_post()).newer, page_of(a_post()).older) == (None, None)
