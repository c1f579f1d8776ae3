"""The register of a year: what can be looked for, its decisions, the way to other years and to what is made up."""

from __future__ import annotations

from datetime import date

from tests.builders import BODY, a_body, a_province, a_register, a_title, a_vocabulary
from tests.honour_builders import a_decision, a_movement, a_nomination, a_revocation, an_award, an_honouring_portal
from thidua.model.award import Decision
from thidua.model.portal import Portal
from thidua.publish.paths import SitePaths
from thidua.views.award_filter import AwardChoice, AwardDimension
from thidua.views.award_list import award_list
from thidua.views.award_register import (
    AwardRegister,
    DecisionLine,
    YearLink,
    award_register,
    award_years,
    awards_of_year,
)
from thidua.views.award_words import DecisionLink

LATE = a_decision(an_award(unit="Trạm Y tế", post="Y sĩ"), slug="90-qd-ubnd", signed=date(2026, 5, 4))
EARLY = a_decision(an_award("Trần Thị Ví Dụ", "tran-thi-vi-du", unit="Phòng Văn hóa - Xã hội"))
LAST_YEAR = a_decision(an_award(revocation=a_revocation()), slug="12-qd-ubnd", signed=date(2025, 2, 3))


def register(portal: Portal, year: int | None = 2026, made_up: Portal | None = None) -> AwardRegister:
    return award_register(portal, year, SitePaths(), made_up=made_up)


def decision_line(decision: Decision, counts: str) -> DecisionLine:
    day = decision.day
    return DecisionLine(
        DecisionLink(
            "Quyết định số 45/QĐ-UBND",
            f"{day:%d/%m/%Y}",
            "Về việc tặng danh hiệu thi đua và khen thưởng năm 2025",
            "Ủy ban nhân dân xã Quan Sơn",
            f"khen-thuong/{day.year}/{decision.slug}/",
        ),
        counts,
    )


def test_a_year_has_its_decisions_and_the_way_to_the_others() -> None:
    portal = an_honouring_portal(decisions=(LATE, EARLY, LAST_YEAR))

    found = register(portal)

    assert (found.year, found.total, found.counts) == (2026, 2, "2 cá nhân")
    assert found.decisions == (decision_line(LATE, "1 cá nhân"), decision_line(EARLY, "1 cá nhân"))
    assert found.years == (
        YearLink(2026, "khen-thuong/2026/", "2 cá nhân"),
        YearLink(2025, "khen-thuong/2025/", "1 đã hủy bỏ"),
    )
    assert (found.list_url, found.data_url, found.consultations_url) == (
        "khen-thuong/2026/danh-sach.json",
        "du-lieu/",
        "",
    )
    assert found.made_up == ()


def test_what_was_revoked_is_told_but_never_counted() -> None:
    decision = a_decision(an_award(), an_award("Bùi Văn Thử", "bui-van-thu", revocation=a_revocation()))
    portal = an_honouring_portal(decisions=(decision,))

    found = register(portal)

    assert (found.total, found.counts) == (1, "1 cá nhân, không kể 1 đã hủy bỏ")
    assert found.table
    assert found.table.total == found.total


def test_a_dimension_in_which_there_is_nothing_to_choose_is_left_out() -> None:
    portal = an_honouring_portal(decisions=(LATE, EARLY))

    assert register(portal).dimensions == (
        AwardDimension(
            "don-vi",
            "Đơn vị",
            "Mọi đơn vị",
            (
                AwardChoice(f"{BODY}/phong-vh-xh", "Phòng Văn hóa - Xã hội"),
                AwardChoice("tram-y-te", "Trạm Y tế"),
            ),
        ),
    )


def test_one_value_that_not_every_award_has_can_be_chosen() -> None:
    moved = a_decision(slug="92-qd-ubnd", movement="chuyen-doi-so")
    portal = an_honouring_portal(movements=(a_movement(),), decisions=(moved, a_decision()))

    assert register(portal).dimensions == (
        AwardDimension(
            "phong-trao",
            "Phong trào",
            "Mọi phong trào",
            (AwardChoice("chuyen-doi-so", "Phong trào thi đua chuyển đổi số"),),
        ),
    )


def test_every_dimension_is_there_where_the_awards_differ_in_it() -> None:
    gift = a_title("giay-khen", name="Giấy khen", recipients=("tập thể",))
    other = a_decision(
        an_award("Thôn Mẫu", "thon-mau", recipient_kind="tập thể", title="giay-khen"),
        slug="91-qd-ubnd",
        issuer="tinh-lang-son",
        movement="chuyen-doi-so",
    )
    moved = a_decision(slug="92-qd-ubnd", movement="nong-thon-moi")
    portal = an_honouring_portal(
        vocabulary=a_vocabulary(a_title(), gift),
        movements=(a_movement(), a_movement("nong-thon-moi", name="Nông thôn mới")),
        decisions=(other, moved, LATE, EARLY),
    )

    found = {each.name: [choice.value for choice in each.choices] for each in register(portal).dimensions}

    assert found == {
        "danh-hieu": ["giay-khen", "lao-dong-tien-tien"],
        "doi-tuong": ["ca-nhan", "tap-the"],
        "don-vi": [f"{BODY}/phong-vh-xh", "tram-y-te"],
        "phong-trao": ["nong-thon-moi", "chuyen-doi-so"],
        "cap": ["tinh", "xa"],
        "co-quan": ["tinh-lang-son", "xa-quan-son"],
    }


def test_a_portal_without_decisions_says_so_and_leads_to_what_is_made_up() -> None:
    made_up_body = a_body("xa-mau", name="Ủy ban nhân dân xã Mẫu", is_demo=True)
    portal = an_honouring_portal(
        register=a_register(a_province(), a_body(), made_up_body), decisions=(a_decision(issuer="xa-mau"),)
    )

    found = register(portal.real, None, portal.made_up)

    assert (found.year, found.total, found.decisions, found.table, found.list_url) == (None, 0, (), None, "")
    assert found.made_up == (YearLink(2026, "khen-thuong/2026/minh-hoa/", "1 cá nhân"),)


def test_what_is_made_up_has_a_register_of_its_own_without_open_data() -> None:
    portal = an_honouring_portal(decisions=(LATE,))

    found = register(portal, 2026, portal)

    assert (found.list_url, found.data_url) == ("khen-thuong/2026/danh-sach-minh-hoa.json", "")
    assert (found.years, found.made_up) == ((YearLink(2026, "khen-thuong/2026/minh-hoa/", "1 cá nhân"),), ())


def test_nominees_are_in_no_register_but_the_way_to_their_list_is() -> None:
    portal = an_honouring_portal(decisions=(a_nomination(), EARLY))

    assert award_years(portal) == (2026,)
    assert awards_of_year(portal, 2026) == [(EARLY, EARLY.awards[0])]
    assert register(portal).consultations_url == "khen-thuong/lay-y-kien/"


def test_the_list_for_the_browser_has_each_award_with_its_values_as_numbers() -> None:
    portal = an_honouring_portal(decisions=(LATE, EARLY))
    unit = f"{BODY}/phong-vh-xh"

    assert award_list(portal, awards_of_year(portal, 2026), SitePaths()) == {
        "quyet_dinh": [
            ["Quyết định số 45/QĐ-UBND ngày 04/05/2026", "khen-thuong/2026/90-qd-ubnd/"],
            ["Quyết định số 45/QĐ-UBND ngày 15/01/2026", "khen-thuong/2026/45-qd-ubnd/"],
        ],
        "loi": ["Lao động tiên tiến · Y sĩ · Trạm Y tế", "Lao động tiên tiến · Phòng Văn hóa - Xã hội"],
        "huy_bo": [],
        "gia_tri": {
            "danh-hieu": ["lao-dong-tien-tien"],
            "doi-tuong": ["ca-nhan"],
            "don-vi": ["tram-y-te", unit],
            "phong-trao": [""],
            "cap": ["xa"],
            "co-quan": [BODY],
        },
        "muc": [
            ["Nguyễn Văn Mẫu", 0, 0, "nguyen-van-mau", 0, 0, 0, 0, 0, 0],
            ["Trần Thị Ví Dụ", 1, 1, "tran-thi-vi-du", 0, 0, 1, 0, 0, 0],
        ],
    }


def test_the_list_says_of_what_was_revoked_that_it_was() -> None:
    portal = an_honouring_portal(decisions=(LAST_YEAR,))

    found = award_list(portal, awards_of_year(portal, 2025), SitePaths())

    assert (found["loi"], found["huy_bo"]) == (["Đã hủy bỏ · Lao động tiên tiến"], [0])
