"""Lists of nominees: until when, to whom, who; and that machines are told of nobody."""

from __future__ import annotations

from datetime import date

from tests.honour_builders import a_consultation, a_nomination, an_award, an_honouring_portal
from thidua.publish.consultations import consultation_outputs
from thidua.publish.output import Page
from thidua.publish.paths import SitePaths
from thidua.views.consultations import Nominee, Proposal, consultation_index, consultation_page
from thidua.views.days import day_view
from thidua.views.share_card import ShareCard

LINKS = SitePaths()
AWARDS = (
    an_award("Nguyễn Văn Mẫu", "a", post="Trưởng thôn", unit="Thôn Mẫu", citation="Hiến đất", locality="Thôn Mẫu"),
    an_award("Tổ Mẫu", "b", recipient_kind="tập thể", title="khac"),
    an_award("Trần Thị Ví Dụ", "c"),
)


def test_a_list_says_its_last_day_its_basis_and_where_to_write() -> None:
    asked = a_consultation(date(2026, 9, 10), 10)
    decision = a_nomination(*AWARDS, consultation=asked)
    page = consultation_page(an_honouring_portal(decisions=(decision,)), decision, asked, LINKS)

    # The tenth day, 20/09/2026, is a Sunday: the term ends on the working day after it.
    assert page.last == day_view(date(2026, 9, 21))
    assert page.term == "10 ngày, từ 10/09/2026 đến hết 21/09/2026"
    assert (page.basis, page.contact, page.total) == ("Nghị định 86/2023/NĐ-CP", "Phòng Văn hóa - Xã hội", 3)


def test_nominees_stand_by_what_they_are_proposed_for_in_the_order_of_the_list() -> None:
    asked = a_consultation()
    decision = a_nomination(*AWARDS, consultation=asked)
    page = consultation_page(an_honouring_portal(decisions=(decision,)), decision, asked, LINKS)

    assert page.proposals == (
        Proposal(
            "Lao động tiên tiến",
            (
                Nominee("Nguyễn Văn Mẫu", "Cá nhân", "Trưởng thôn, Thôn Mẫu", "Thôn Mẫu", "Hiến đất"),
                Nominee("Trần Thị Ví Dụ", "Cá nhân", "", "", ""),
            ),
        ),
        Proposal("khac", (Nominee("Tổ Mẫu", "Tập thể", "", "", ""),)),
    )


def test_lists_that_end_first_stand_first() -> None:
    decisions = (
        a_nomination(slug="muon", consultation=a_consultation(date(2026, 9, 16))),
        a_nomination(slug="som", consultation=a_consultation(date(2026, 9, 9))),
    )

    index = consultation_index(an_honouring_portal(decisions=decisions), LINKS)

    assert [line.url for line in index.lines] == ["khen-thuong/lay-y-kien/som/", "khen-thuong/lay-y-kien/muon/"]
    assert index.last == index.lines[1].last.iso
    assert consultation_index(an_honouring_portal(), LINKS).last == ""


def test_a_list_is_there_from_its_first_day_to_its_last() -> None:
    portal = an_honouring_portal(decisions=(a_nomination(consultation=a_consultation(date(2026, 9, 14), 10)),))
    days = (date(2026, 9, 13), date(2026, 9, 14), date(2026, 9, 24), date(2026, 9, 25))

    assert [len(consultation_index(portal.on(day), LINKS).lines) for day in days] == [0, 1, 1, 0]


def test_no_machine_is_told_of_a_nominee() -> None:
    portal = an_honouring_portal(decisions=(a_nomination(*AWARDS),))
    pages = [page for page in consultation_outputs(portal, LINKS) if isinstance(page, Page)]

    assert [page.path for page in pages] == ["khen-thuong/lay-y-kien/", "khen-thuong/lay-y-kien/de-nghi/"]
    assert all(page.is_unlisted for page in pages)
    told = [f"{page.title} {page.description} {page.facts}" for page in pages]
    assert [words for words in told if "Mẫu" in words or "Ví Dụ" in words] == []
    assert pages[1].description == (
        "Danh sách đề nghị tặng danh hiệu thi đua năm 2026: 3 đề nghị, nhận ý kiến đến hết ngày 24/09/2026."
    )
    assert pages[1].facts.card == ShareCard(
        "Danh sách đề nghị tặng danh hiệu thi đua năm 2026",
        "Lấy ý kiến trước khi khen thưởng",
        "Ủy ban nhân dân xã Quan Sơn",
        "Đến hết ngày 24/09/2026",
    )
