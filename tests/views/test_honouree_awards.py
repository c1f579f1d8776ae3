"""Awards over the years on the page of an exemplary person: of the register, of the page's own list, taken back."""

from __future__ import annotations

from datetime import date

import pytest

from tests.honour_builders import a_decision, a_revocation, an_award, an_honouree, an_honouring_portal
from thidua.model.honouree import PastAward
from thidua.publish.paths import SitePaths
from thidua.views.award_words import revocation_basis
from thidua.views.honouree_awards import HonoureeAward, award_lines, is_still_honoured, revoked_words, title_ids

LINKS = SitePaths()
SLUG = "nguyen-van-mau"


def test_awards_of_the_register_and_earlier_ones_stand_latest_first() -> None:
    honouree = an_honouree(awards=(PastAward(title="Giấy khen khác", year=2020, issuer="UBND huyện Mẫu"),))
    decision = a_decision(an_award(honouree=SLUG, citation="Hiến đất"))
    portal = an_honouring_portal(decisions=(decision,), honourees=(honouree,))

    assert award_lines(portal, honouree, LINKS) == (
        HonoureeAward(
            "Lao động tiên tiến",
            "Năm 2025",
            "Quyết định số 45/QĐ-UBND ngày 15/01/2026 của Ủy ban nhân dân xã Quan Sơn",
            f"khen-thuong/2026/45-qd-ubnd/#{SLUG}",
            "Hiến đất",
            "",
        ),
        HonoureeAward("Giấy khen khác", "Năm 2020", "UBND huyện Mẫu", "", "", ""),
    )


def test_an_award_of_a_school_year_is_told_by_it() -> None:
    honouree = an_honouree()
    decision = a_decision(an_award(honouree=SLUG, school_year=2024))
    portal = an_honouring_portal(decisions=(decision,), honourees=(honouree,))

    assert [line.when for line in award_lines(portal, honouree, LINKS)] == ["Năm học 2024-2025"]


def test_an_award_that_was_taken_back_is_told_without_what_it_was_for() -> None:
    honouree = an_honouree()
    award = an_award(honouree=SLUG, citation="Hiến đất", revocation=a_revocation())
    portal = an_honouring_portal(decisions=(a_decision(award),), honourees=(honouree,))

    (line,) = award_lines(portal, honouree, LINKS)
    assert (line.citation, line.revoked) == ("", "Đã hủy bỏ theo Quyết định số 99/QĐ-UBND ngày 01/06/2026")


def test_a_basis_that_has_its_day_does_not_get_it_twice() -> None:
    basis = "Quyết định số 99/QĐ-UBND ngày 01/06/2026"

    assert revoked_words(a_revocation(basis=basis)) == f"Đã hủy bỏ theo {basis}"


@pytest.mark.parametrize(
    ("basis", "told"),
    [
        (
            "Quyết định số 61/QĐ-UBND ngày 15/06/2026 (kê khai sai thành tích)",
            "Quyết định số 61/QĐ-UBND ngày 15/06/2026",
        ),
        (
            "Quyết định số 61/QĐ-UBND ngày 15 tháng 6 năm 2026 vì kê khai sai",
            "Quyết định số 61/QĐ-UBND ngày 15 tháng 6 năm 2026",
        ),
        ("Quyết định 61/QĐ-UBND, do kê khai sai", "Quyết định 61/QĐ-UBND"),
        ("Quyết định hủy bỏ của Chủ tịch UBND xã, do kê khai sai", "Quyết định hủy bỏ của Chủ tịch UBND xã"),
        ("Quyết định của Chủ tịch nước; lý do: vi phạm", "Quyết định của Chủ tịch nước"),
        ("Điều 93 Luật Thi đua, khen thưởng", "Điều 93 Luật Thi đua, khen thưởng"),
    ],
)
def test_why_an_award_was_taken_back_is_not_told(basis: str, told: str) -> None:
    assert revocation_basis(a_revocation(basis=basis)) == told


def test_whoever_lost_every_award_is_no_example_any_more() -> None:
    lost = PastAward(title="Giấy khen", year=2020, revocation=a_revocation())
    kept = PastAward(title="Giấy khen", year=2021)
    portal = an_honouring_portal()

    honoured = [
        is_still_honoured(portal, an_honouree(awards=awards)) for awards in ((), (kept,), (lost, kept), (lost,))
    ]
    assert honoured == [True, True, True, False]


def test_an_award_of_the_register_counts_too() -> None:
    honouree = an_honouree(awards=(PastAward(title="Giấy khen", year=2020, revocation=a_revocation()),))
    portal = an_honouring_portal(decisions=(a_decision(an_award(honouree=SLUG)),), honourees=(honouree,))

    assert is_still_honoured(portal, honouree)
    assert title_ids(portal, honouree) == ("lao-dong-tien-tien",)


def test_the_years_of_decisions_order_them_whatever_day_they_were_signed() -> None:
    honouree = an_honouree()
    decisions = (
        a_decision(an_award(honouree=SLUG), slug="1-qd", signed=date(2026, 1, 15), year=2023),
        a_decision(an_award(honouree=SLUG), slug="2-qd", signed=date(2025, 1, 15), year=2024),
    )
    portal = an_honouring_portal(decisions=decisions, honourees=(honouree,))

    assert [line.when for line in award_lines(portal, honouree, LINKS)] == ["Năm 2024", "Năm 2023"]
