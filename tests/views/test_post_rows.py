"""Posts as lines of lists: how much each tells, and which stand beside something else."""

from __future__ import annotations

from datetime import date

from tests.builders import BODY
from tests.honour_builders import a_photo, a_post, an_honouring_portal
from thidua.publish.paths import SitePaths
from thidua.views.days import day_view
from thidua.views.post_rows import (
    LONGEST_EXCERPT,
    PostRow,
    category_of,
    description_of,
    full_row,
    latest_posts,
    post_row,
    related_posts,
)

DAY = date(2026, 1, 20)
ROW = PostRow(
    title="Xã ban hành kế hoạch thi đua",
    url="tin-tuc/2026/ke-hoach-moi/",
    day=day_view(DAY),
    body="UBND xã",
    categories=("Tin hoạt động",),
)


def test_a_row_tells_title_day_body_and_categories() -> None:
    assert post_row(an_honouring_portal(), a_post(), SitePaths()) == ROW


def test_news_in_nobody_s_name_names_nobody() -> None:
    assert post_row(an_honouring_portal(), a_post(body=""), SitePaths()).body == ""


def test_a_full_row_adds_the_opening_and_the_photo() -> None:
    row = full_row(an_honouring_portal(), a_post(excerpt="<p>Mở <b>đầu</b>.</p>", photo=a_photo()), SitePaths())

    assert row.excerpt == "Mở đầu."
    assert row.photo is not None
    assert row.photo.alt == "Ông Mẫu bên vườn hồi"


def test_a_long_opening_is_cut_in_lists() -> None:
    row = full_row(an_honouring_portal(), a_post(excerpt=f"<p>{'Mở đầu ' * 100}</p>"), SitePaths())

    assert len(row.excerpt) <= LONGEST_EXCERPT
    assert row.excerpt.endswith("đầu…")


def test_a_description_is_the_written_one_or_the_opening_or_the_title() -> None:
    posts = (a_post(description="Một câu."), a_post(), a_post(excerpt=""))

    assert [description_of(post) for post in posts] == ["Một câu.", "Mở đầu.", "Xã ban hành kế hoạch thi đua"]


def test_beside_something_stand_its_latest_posts_only() -> None:
    posts = tuple(a_post(f"tin-{number}", plans=("kh-a",)) for number in range(7))
    portal = an_honouring_portal(posts=(*posts, a_post("khac")))

    shown = related_posts(portal, "plan", "kh-a", SitePaths())

    assert [row.url for row in shown] == [f"tin-tuc/2026/tin-{number}/" for number in range(5)]
    assert related_posts(portal, "plan", "kh-b", SitePaths()) == ()
    assert len(related_posts(portal, "unit", BODY, SitePaths())) == 5


def test_a_portal_without_news_leads_to_none() -> None:
    portal = an_honouring_portal(posts=(a_post(plans=("kh-a",)),))
    links = SitePaths(news_on=False)

    assert related_posts(portal, "plan", "kh-a", links) == ()
    assert latest_posts(portal, links) == ()


def test_spellings_of_a_category_that_differ_in_marks_share_an_address() -> None:
    assert {category_of(name) for name in ("Tin hoạt động", "tin hoat dong", "Tin – Hoạt Động")} == {"tin-hoat-dong"}
