"""The words of share cards."""

from __future__ import annotations

from tests.builders import a_body, a_plan, a_portal
from thidua.model.document import DocumentDate, DocumentNumber
from thidua.views.share_card import ShareCard, body_card, plan_card, section_card


def test_a_plan_s_card_has_number_subject_issuer_and_date() -> None:
    plan = a_plan()

    assert plan_card(a_portal(plan), plan) == ShareCard(
        title="Công tác thi đua, khen thưởng năm 2026",
        kicker="Kế hoạch số 07/KH-UBND",
        issuer="Ủy ban nhân dân xã Quan Sơn",
        date="Ngày 09/01/2026",
    )


def test_what_a_document_leaves_blank_stays_blank() -> None:
    plan = a_plan(number=DocumentNumber(number="", symbol="KH-UBND"), date=DocumentDate(day=None, month=1, year=2026))

    card = plan_card(a_portal(plan), plan)

    assert (card.kicker, card.date) == ("Kế hoạch số …/KH-UBND", "Tháng 01/2026")


def test_a_title_of_several_lines_becomes_one_line_of_whole_letters() -> None:
    plan = a_plan(subject="Công tác\nthi đua\u0301  năm 2026")

    assert plan_card(a_portal(plan), plan).title == "Công tác thi đuá năm 2026"


def test_units_show_the_card_of_their_body() -> None:
    assert body_card(a_body(locality="xã Quan Sơn, tỉnh Lạng Sơn")) == ShareCard(
        "Ủy ban nhân dân xã Quan Sơn", "Việc phải làm, theo ngày", "Xã Quan Sơn, tỉnh Lạng Sơn"
    )


def test_a_card_is_said_in_words_for_those_who_do_not_see_it() -> None:
    plan = a_plan()

    assert plan_card(a_portal(plan), plan).words == (
        "Kế hoạch số 07/KH-UBND: Công tác thi đua, khen thưởng năm 2026. Ủy ban nhân dân xã Quan Sơn. Ngày 09/01/2026"
    )
    assert section_card("Lịch", "Đăng ký lịch.").words == "Lịch: Đăng ký lịch"
