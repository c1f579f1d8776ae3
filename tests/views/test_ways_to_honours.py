"""The ways from the first page and from bodies to their latest decisions, honourees and movements."""

from __future__ import annotations

from datetime import date

from tests.builders import BODY, PROVINCE
from tests.honour_builders import (
    a_decision,
    a_movement,
    a_nomination,
    a_revocation,
    an_award,
    an_honouree,
    an_honouring_portal,
)
from thidua.model.portal import Portal
from thidua.publish.paths import SitePaths
from thidua.views.award_register import DecisionLine
from thidua.views.award_words import decision_link
from thidua.views.home_page import DECISIONS, home_page
from thidua.views.honour_links import MOST
from thidua.views.page_link import PageLink
from thidua.views.unit_page import unit_page

SITE = "https://quanson.vn/"
TODAY = date(2026, 1, 20)
NONE = SitePaths(honours_on=False)
FALLEN = an_honouree("bui-van-thu", name="Bùi Văn Thử")
DECISION = a_decision(an_award(), an_award("Bùi Văn Thử", "b", honouree="bui-van-thu", revocation=a_revocation()))
DECISION_WAY = PageLink(
    "Quyết định số 45/QĐ-UBND",
    "khen-thuong/2026/45-qd-ubnd/",
    f"15/01/2026: {DECISION.subject}. 1 cá nhân, không kể 1 đã hủy bỏ",
)


def ways(portal: Portal, key: str, paths: SitePaths | None = None) -> tuple[tuple[PageLink, ...], ...]:
    found = unit_page(portal, portal.register.unit_by_key[key], (), paths or SitePaths(), TODAY, SITE).honours
    return (found.decisions, found.honourees, found.movements)


def test_a_body_leads_to_what_it_decided_told_and_launched() -> None:
    portal = an_honouring_portal(
        decisions=(a_nomination(), DECISION, a_decision(slug="9-qd-ubnd", issuer=PROVINCE)),
        honourees=(an_honouree(), FALLEN, an_honouree("tinh", body=PROVINCE), an_honouree("anh-hung", body="")),
        movements=(a_movement(), a_movement("tinh", body=PROVINCE)),
    )

    assert ways(portal, BODY) == (
        (DECISION_WAY,),
        (PageLink("Nguyễn Văn Mẫu", "guong-dien-hinh/nguyen-van-mau/", an_honouree().summary),),
        (PageLink("Phong trào thi đua chuyển đổi số", "phong-trao/chuyen-doi-so/", "Từ 01/01/2026"),),
    )
    assert ways(portal, f"{BODY}/phong-vh-xh") == ((), (), ())
    assert ways(portal, BODY, NONE) == ((), (), ())


def test_a_body_leads_to_no_more_than_one_sees_at_once() -> None:
    portal = an_honouring_portal(
        decisions=tuple(a_decision(slug=f"{number}-qd-ubnd") for number in range(MOST + 1)),
        honourees=tuple(an_honouree(f"a-{number}") for number in range(MOST + 1)),
        movements=tuple(a_movement(f"a-{number}") for number in range(MOST + 1)),
    )

    assert [len(found) for found in ways(portal, BODY)] == [MOST, MOST, MOST]


def test_the_first_page_shows_the_latest_decisions_and_where_the_register_is() -> None:
    decisions = tuple(a_decision(slug=f"{number}-qd-ubnd") for number in range(DECISIONS + 1))
    portal = an_honouring_portal(decisions=(a_nomination(), *decisions))

    page = home_page(portal, SitePaths(), TODAY)

    assert page.decisions == tuple(
        DecisionLine(decision_link(portal, each, SitePaths()), "1 cá nhân") for each in decisions[:DECISIONS]
    )
    assert page.awards_url == "khen-thuong/"
    assert home_page(portal, NONE, TODAY).decisions == ()
