"""The page of a decision: what it says of itself, of each recipient, and of what was revoked."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import BODY, a_plan, a_portal, a_signature, a_task, a_vocabulary, an_event
from tests.honour_builders import (
    BASIS,
    a_decision,
    a_movement,
    a_revocation,
    an_award,
    an_honouree,
    an_honouring_portal,
)
from thidua.model.award import Decision
from thidua.model.portal import Portal
from thidua.publish.paths import SitePaths
from thidua.views.award_groups import AwardGroup, AwardLine, Linked
from thidua.views.award_words import DecisionLink
from thidua.views.decision_page import SHORT, DecisionPage, SignerView, decision_page

OFFICE = Linked("Phòng Văn hóa - Xã hội", f"don-vi/{BODY}/phong-vh-xh/")


def page(decision: Decision, portal: Portal | None = None, paths: SitePaths | None = None) -> DecisionPage:
    around = replace(portal or an_honouring_portal(), decisions=(decision,))
    return decision_page(around, decision, paths or SitePaths())


def test_a_decision_tells_its_marks_what_it_fulfils_and_whom_it_honours() -> None:
    plan = a_plan(tasks=(a_task(),), events=(an_event(),))
    portal = replace(a_portal(plan), vocabulary=a_vocabulary(), movements=(a_movement(),), honourees=(an_honouree(),))
    award = an_award(post="Trưởng thôn", unit="phòng Văn hoá – Xã hội", locality="xã Quan Sơn", citation="Hiến đất",
                     field="Nông thôn mới", year=2024, honouree="nguyen-van-mau")  # fmt: skip
    decision = a_decision(
        award,
        signature=a_signature(),
        fulfils=("quan-son-2026.ky-giao-uoc", "quan-son-2026.hoi-nghi-tong-ket", "mat.roi"),
        movement="chuyen-doi-so",
    )

    url = "ke-hoach/xa-quan-son/2026/quan-son-2026/"
    signature = a_signature()
    assert page(decision, portal) == DecisionPage(
        link=DecisionLink(
            "Quyết định số 45/QĐ-UBND",
            "15/01/2026",
            "Về việc tặng danh hiệu thi đua và khen thưởng năm 2025",
            "Ủy ban nhân dân xã Quan Sơn",
            "khen-thuong/2026/45-qd-ubnd/",
        ),
        issuer_url=f"don-vi/{BODY}/",
        proposer=None,
        level="Cấp xã",
        kind="Công trạng",
        rewarded="năm 2025",
        signer=SignerView(signature.post, signature.name),
        fulfils=(
            (
                Linked("Thực hiện ký kết giao ước thi đua năm 2026", f"{url}#ky-giao-uoc"),
                Linked("Kế hoạch số 07/KH-UBND", url),
            ),
            (Linked(an_event().name, f"{url}#hoi-nghi-tong-ket"), Linked("Kế hoạch số 07/KH-UBND", url)),
        ),
        movement=Linked("Phong trào thi đua chuyển đổi số", "phong-trao/chuyen-doi-so/"),
        basis=BASIS,
        counts="1 cá nhân",
        total=1,
        has_finder=False,
        groups=(
            AwardGroup(
                "nhom_1",
                "Lao động tiên tiến",
                "Cá nhân",
                "1",
                (
                    AwardLine(
                        anchor="nguyen-van-mau",
                        number="1",
                        name="Nguyễn Văn Mẫu",
                        url="guong-dien-hinh/nguyen-van-mau/",
                        post="Trưởng thôn",
                        unit=OFFICE,
                        locality="xã Quan Sơn",
                        field="Nông thôn mới",
                        year="năm 2024",
                        citation="Hiến đất",
                        revoked=None,
                    ),
                ),
            ),
        ),
        register=Linked("Sổ khen thưởng năm 2026", "khen-thuong/2026/"),
    )


def test_a_long_decision_has_a_box_to_find_a_name_in_and_counts_without_what_was_revoked() -> None:
    awards = [an_award(f"A {number}", f"a-{number}") for number in range(SHORT + 1)]
    revoked = an_award("B", "b", revocation=a_revocation())

    short, long = (page(a_decision(*found)) for found in ((*awards[:-1], revoked), (*awards, revoked)))

    assert [(each.total, each.has_finder) for each in (short, long)] == [(SHORT, True), (SHORT + 1, True)]
    assert not page(a_decision(*awards[:-1])).has_finder


def test_an_issuer_outside_the_register_has_no_page_and_names_who_proposed() -> None:
    decision = a_decision(issuer="", outside_issuer="Chủ tịch nước", level="nhà nước", proposer=BODY)

    found = page(decision)

    assert (found.link.issuer, found.issuer_url, found.level) == ("Chủ tịch nước", "", "Cấp Nhà nước")
    assert found.proposer == Linked("Ủy ban nhân dân xã Quan Sơn", f"don-vi/{BODY}/")


def test_school_years_are_said_as_such() -> None:
    found = page(a_decision(an_award(school_year=2023), year=None, school_year=2025))

    assert found.rewarded == "năm học 2025-2026"
    assert found.groups[0].lines[0].year == "năm học 2023-2024"
