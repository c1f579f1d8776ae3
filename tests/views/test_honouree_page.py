"""The page of an exemplary person, collective or household."""

from __future__ import annotations

from tests.builders import BODY
from tests.honour_builders import (
    a_movement,
    a_photo,
    a_post,
    a_revocation,
    an_honouree,
    an_honouring_portal,
)
from thidua.model.honouree import Figure, Honouree, PastAward, Reference
from thidua.model.portal import Portal
from thidua.publish.paths import SitePaths
from thidua.views.honouree_page import FigureView, HonoureePage, description_of, honouree_page, life_words, who
from thidua.views.page_link import PageLink

LINKS = SitePaths()
STORY = "<p>Chuyện.</p>"


def the_page(honouree: Honouree, portal: Portal | None = None) -> HonoureePage:
    return honouree_page(portal or an_honouring_portal(honourees=(honouree,)), honouree, LINKS, STORY)


def test_a_page_says_who_it_is_what_was_done_and_what_belongs_to_it() -> None:
    honouree = an_honouree(
        post="Trưởng thôn",
        unit="Phòng Văn hóa - Xã hội",
        field="Giao thông",
        birth_year=1970,
        locality="Thôn Mẫu",
        movement="chuyen-doi-so",
        figures=(Figure(number="12", text="sáng kiến"),),
        references=(Reference(title="Báo"),),
    )
    post = a_post(honourees=("nguyen-van-mau",))
    portal = an_honouring_portal(honourees=(honouree,), movements=(a_movement(),), posts=(post,))

    page = the_page(honouree, portal)

    assert (page.name, page.kicker, page.summary, page.revoked, page.html) == (
        "Nguyễn Văn Mẫu",
        "Cá nhân điển hình, năm 2025",
        "Trưởng thôn vận động bà con hiến đất làm đường.",
        "",
        STORY,
    )
    assert page.facts == (
        ("Chức vụ", "Trưởng thôn"),
        ("Năm sinh", "1970"),
        ("Địa bàn", "Thôn Mẫu"),
        ("Lĩnh vực", "Giao thông"),
    )
    assert page.unit == PageLink("Phòng Văn hóa - Xã hội", f"don-vi/{BODY}/phong-vh-xh/")
    assert page.body == PageLink("Ủy ban nhân dân xã Quan Sơn", f"don-vi/{BODY}/")
    assert page.movement == PageLink("Phong trào thi đua chuyển đổi số", "phong-trao/chuyen-doi-so/")
    assert (page.photo, page.initials) == (None, "VM")
    assert page.figures == (FigureView("12", "sáng kiến"),)
    assert [row.url for row in page.posts] == ["tin-tuc/2026/ke-hoach-moi/"]
    assert page.references == (Reference(title="Báo"),)


def test_a_unit_that_is_in_no_register_is_named_without_a_page() -> None:
    assert the_page(an_honouree(unit="Công ty Mẫu")).unit == PageLink("Công ty Mẫu", "")


def test_nothing_praises_where_every_award_was_taken_back() -> None:
    lost = PastAward(title="Giấy khen", year=2020, revocation=a_revocation())
    honouree = an_honouree(
        awards=(lost,),
        photo=a_photo(),
        figures=(Figure(number="1", text="việc"),),
        movement="chuyen-doi-so",
        post="Trưởng thôn",
        field="Giao thông",
    )
    post = a_post(honourees=("nguyen-van-mau",))
    portal = an_honouring_portal(honourees=(honouree,), movements=(a_movement(),), posts=(post,))

    page = the_page(honouree, portal)

    left = (page.summary, page.photo, page.figures, page.html, page.posts, page.movement, page.references)
    assert left == ("", None, (), "", (), None, ())
    assert (page.kicker, page.facts, page.body) == ("Khen thưởng đã bị hủy bỏ", (("Chức vụ", "Trưởng thôn"),), None)
    assert page.revoked == "Khen thưởng nêu ở trang này đã bị hủy bỏ, nên cổng không còn giới thiệu gương này."
    assert [line.revoked for line in page.awards] == ["Đã hủy bỏ theo Quyết định số 99/QĐ-UBND ngày 01/06/2026"]
    assert description_of(portal, honouree) == "Nguyễn Văn Mẫu: khen thưởng đã bị hủy bỏ."


def test_a_historical_figure_is_marked_and_told_by_the_years_of_life() -> None:
    hero = an_honouree(body="", birth_year=1930, death_year=1951, locality="Nghệ An", post="Tiểu đội trưởng")

    page = the_page(hero)

    assert (page.kicker, page.body, who(hero)) == ("Nhân vật lịch sử", None, "1930–1951")
    assert page.facts == (
        ("Chức vụ", "Tiểu đội trưởng"),
        ("Năm sinh, năm mất", "1930–1951"),
        ("Quê quán", "Nghệ An"),
    )


def test_years_of_life_are_told_as_far_as_they_are_known() -> None:
    years = ((None, None), (1970, None), (None, 1951), (1930, 1951))

    told = [life_words(an_honouree(birth_year=birth, death_year=death)) for birth, death in years]
    assert told == ["", "sinh năm 1970", "mất năm 1951", "1930–1951"]
