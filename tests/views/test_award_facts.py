"""What the register says to machines and to search: documents, recipients with their awards, nothing of the revoked."""

from __future__ import annotations

from datetime import date

from tests.honour_builders import a_decision, a_revocation, an_award, an_honouree, an_honouring_portal
from thidua.publish.paths import SitePaths
from thidua.views.award_facts import decision_facts, decision_updated, register_facts
from thidua.views.award_search import award_entries
from thidua.views.page_facts import PageFacts
from thidua.views.search_entries import search_entries
from thidua.views.search_entry import SearchEntry
from thidua.views.share_card import ShareCard

SITE = "https://quanson.vn/"
URL = f"{SITE}khen-thuong/2026/45-qd-ubnd/"
SUBJECT = "Về việc tặng danh hiệu thi đua và khen thưởng năm 2025"


def test_a_decision_is_a_document_and_its_recipients_have_awards() -> None:
    decision = a_decision(
        an_award(honouree="nguyen-van-mau"),
        an_award("Thôn Mẫu", "thon-mau", recipient_kind="tập thể"),
        an_award("Gia đình ông Mẫu", "gia-dinh-ong-mau", recipient_kind="hộ gia đình"),
        an_award("Bùi Văn Thử", "bui-van-thu", revocation=a_revocation()),
    )
    portal = an_honouring_portal(decisions=(decision,), honourees=(an_honouree(),))

    assert decision_facts(portal, decision, SitePaths(), SITE) == PageFacts(
        "document",
        issued="2026-01-15",
        updated="2026-06-01",
        creator="Ủy ban nhân dân xã Quan Sơn",
        identifier="45/QĐ-UBND",
        source="Quyết định số 45/QĐ-UBND ngày 15/01/2026 của Ủy ban nhân dân xã Quan Sơn",
        subjects=("Quyết định khen thưởng", "Năm 2026"),
        things=(
            {
                "@type": "DigitalDocument",
                "@id": f"{URL}#document",
                "url": URL,
                "name": f"Quyết định số 45/QĐ-UBND: {SUBJECT}",
                "genre": "Quyết định khen thưởng",
                "inLanguage": "vi",
                "datePublished": "2026-01-15",
                "dateModified": "2026-06-01",
                "creator": {"@type": "GovernmentOrganization", "name": "Ủy ban nhân dân xã Quan Sơn"},
                "identifier": "45/QĐ-UBND",
            },
            {
                "@type": "Person",
                "@id": f"{SITE}guong-dien-hinh/nguyen-van-mau/#honouree",
                "name": "Nguyễn Văn Mẫu",
                "award": "Lao động tiên tiến (Quyết định số 45/QĐ-UBND)",
            },
            {
                "@type": "Organization",
                "@id": f"{URL}#thon-mau",
                "name": "Thôn Mẫu",
                "award": "Lao động tiên tiến (Quyết định số 45/QĐ-UBND)",
            },
            {
                "@type": "Organization",
                "@id": f"{URL}#gia-dinh-ong-mau",
                "name": "Gia đình ông Mẫu",
                "award": "Lao động tiên tiến (Quyết định số 45/QĐ-UBND)",
            },
        ),
        card=ShareCard(SUBJECT, "Quyết định số 45/QĐ-UBND", "Ủy ban nhân dân xã Quan Sơn", "Ngày 15/01/2026"),
    )


def test_the_register_lists_its_decisions_and_is_as_new_as_the_latest_of_them() -> None:
    decisions = (a_decision(slug="90-qd-ubnd", signed=date(2026, 5, 4)), a_decision())
    portal = an_honouring_portal(decisions=decisions)

    facts = register_facts(portal, "Khen thưởng", "Quyết định.", decisions, SitePaths())

    assert facts == PageFacts(
        "collection",
        updated="2026-05-04",
        items=(
            (f"Quyết định số 45/QĐ-UBND của Ủy ban nhân dân xã Quan Sơn: {SUBJECT}", "khen-thuong/2026/90-qd-ubnd/"),
            (f"Quyết định số 45/QĐ-UBND của Ủy ban nhân dân xã Quan Sơn: {SUBJECT}", "khen-thuong/2026/45-qd-ubnd/"),
        ),
        card=ShareCard("Quyết định", "Khen thưởng"),
    )
    assert register_facts(portal, "Khen thưởng", "Quyết định.", (), SitePaths()).updated == ""


def test_a_revocation_before_the_decision_does_not_make_it_older() -> None:
    decision = a_decision(an_award(revocation=a_revocation()), signed=date(2026, 7, 1))

    assert decision_updated(decision) == "2026-07-01"


def test_search_finds_decisions_and_each_recipient_by_name() -> None:
    decision = a_decision(
        an_award(unit="Phòng Văn hóa - Xã hội"), an_award("Bùi Văn Thử", "b", revocation=a_revocation())
    )
    portal = an_honouring_portal(decisions=(decision,))
    url = "khen-thuong/2026/45-qd-ubnd/"

    assert list(award_entries(portal, SitePaths())) == [
        SearchEntry(
            "Khen thưởng",
            "Sổ khen thưởng năm 2026",
            "khen-thuong/2026/",
            "Cá nhân, tập thể, hộ gia đình được khen: lọc theo danh hiệu, đối tượng, đơn vị, phong trào, cấp",
        ),
        SearchEntry(
            "Khen thưởng",
            f"Quyết định số 45/QĐ-UBND: {SUBJECT}",
            url,
            "Ủy ban nhân dân xã Quan Sơn, 15/01/2026 · 1 cá nhân, không kể 1 đã hủy bỏ",
            words=("Công trạng",),
        ),
        SearchEntry(
            "Khen thưởng",
            "Nguyễn Văn Mẫu",
            f"{url}#nguyen-van-mau",
            "Lao động tiên tiến · Phòng Văn hóa - Xã hội · Quyết định số 45/QĐ-UBND",
        ),
        SearchEntry(
            "Khen thưởng", "Bùi Văn Thử", f"{url}#b", "Đã hủy bỏ · Lao động tiên tiến · Quyết định số 45/QĐ-UBND"
        ),
    ]
    assert list(award_entries(portal, SitePaths(honours_on=False))) == []
    assert set(award_entries(portal, SitePaths())) <= set(search_entries(portal, SitePaths()))
