"""The list of documents by the alphabet."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import a_body, a_plan, a_portal, a_register, a_unit, an_article
from tests.honour_builders import a_decision, a_nomination, an_honouree, an_honouring_portal
from thidua.publish.paths import SitePaths
from thidua.views.search_page import (
    PAGE,
    DocumentLine,
    Letter,
    SearchPage,
    document_lines,
    search_examples,
    search_page,
)

PATHS = SitePaths(content_files={"gioi-thieu.md": "gioi-thieu/"})


def test_documents_of_every_kind_stand_in_one_alphabet_and_say_which_they_are() -> None:
    body = a_body(units=(a_unit("dang-uy", name="Đảng ủy", level="đảng ủy"),))
    portal = a_portal(a_plan(register=a_register(body)), register=a_register(body), articles=(an_article(),))

    assert document_lines(portal, PATHS) == [
        DocumentLine(
            "Công tác thi đua, khen thưởng năm 2026",
            "ke-hoach/xa-quan-son/2026/quan-son-2026/",
            "Kế hoạch số 07/KH-UBND ngày 09/01/2026, UBND xã",
        ),
        DocumentLine("Đảng ủy", "don-vi/xa-quan-son/dang-uy/", "UBND xã"),
        DocumentLine("Giới thiệu", "gioi-thieu/", ""),
        DocumentLine("Ủy ban nhân dân xã Quan Sơn", "don-vi/xa-quan-son/", "UBND xã"),
    ]


def test_decisions_stand_among_the_documents_and_nominees_do_not() -> None:
    decision = a_decision()
    portal = an_honouring_portal(register=a_register(a_body(units=())), decisions=(a_nomination(), decision))

    lines = [line for line in document_lines(portal, PATHS) if "khen-thuong" in line.url]

    assert lines == [
        DocumentLine(
            decision.subject,
            "khen-thuong/2026/45-qd-ubnd/",
            "Quyết định số 45/QĐ-UBND ngày 15/01/2026, Ủy ban nhân dân xã Quan Sơn",
        )
    ]


def test_the_examples_to_try_are_of_this_content() -> None:
    team = an_honouree("to", name="Tổ công nghệ số", recipient_kind="tập thể")
    plan = a_plan()
    portal = replace(a_portal(plan), honourees=(team, an_honouree()))

    assert search_examples(portal) == ("giao uoc", "tđkt", "07/KH-UBND", "nguyen van mau")
    assert search_examples(a_portal()) == ("giao uoc", "tđkt")


def test_letters_head_their_documents() -> None:
    lines = [DocumentLine(name, name, "") for name in ("Ban", "Bảng", "Đoàn")]

    page = search_page(lines, 1, ["tim-kiem/"])

    assert page == SearchPage(
        (Letter("B", tuple(lines[:2])), Letter("D", (lines[2],))),
        number=1,
        pages=1,
        total=3,
        before_url="",
        after_url="",
    )


def test_a_long_list_is_cut_into_pages_that_lead_to_each_other() -> None:
    lines = [DocumentLine("A", str(number), "") for number in range(PAGE + 1)]
    addresses = ["tim-kiem/", "tim-kiem/2/"]

    first, second = (search_page(lines, number, addresses) for number in (1, 2))

    assert [len(page.letters[0].documents) for page in (first, second)] == [PAGE, 1]
    assert (first.before_url, first.after_url) == ("", "tim-kiem/2/")
    assert (second.before_url, second.after_url) == ("tim-kiem/", "")
