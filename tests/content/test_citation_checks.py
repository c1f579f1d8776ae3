"""Citations of plans of the portal: which are compared, and which slip is answered by a note."""

from __future__ import annotations

from tests.builders import PROVINCE, a_basis, a_plan, a_portal, a_source_note
from thidua.content.citation_checks import check_citations
from thidua.content.plan_file import PlanFile
from thidua.content.source import Source
from thidua.content.yaml_text import Read
from thidua.model.document import DocumentDate, DocumentNumber, LegalBasis, SourceNote

SUBJECT = "Công tác thi đua, khen thưởng năm 2026"


def number(text: str) -> DocumentNumber:
    return DocumentNumber.model_validate(text)


def date(text: str) -> DocumentDate:
    return DocumentDate.model_validate(text)


def said(basis: LegalBasis, *notes: SourceNote, **of_parent: object) -> list[str]:
    parent = a_plan("tinh-2026", **{"issuer": PROVINCE, "number": number("01/KH-UBND"), "subject": SUBJECT} | of_parent)
    portal = a_portal(parent, a_plan(bases=(basis,), notes=notes))
    files = {plan.source: PlanFile(plan, Source(plan.source, "", 2, "", 10), Read({})) for plan in portal.plans}
    return [problem.field for problem in check_citations(portal, files)]


def citing(written: str = "01/KH-UBND", day: str = "09/01/2026", wording: str = "", **fields: object) -> LegalBasis:
    return a_basis(wording, **{"number": number(written), "date": date(day), "issuer": PROVINCE} | fields)


def test_a_citation_that_agrees_is_no_problem() -> None:
    assert said(citing(wording="Căn cứ Kế hoạch số 01 /KH-UBND ngày 09/01/2026;")) == []


def test_a_citation_of_the_other_day_of_its_year_is_a_problem() -> None:
    assert said(citing(day="10/01/2026")) == ["can_cu[1].ngay"]


def test_a_plan_without_a_day_agrees_with_any_day_of_its_year() -> None:
    assert said(citing(day="10/01/2026"), date=date("tháng 01/2026")) == []


def test_a_plan_is_cited_by_the_number_and_day_that_others_know() -> None:
    known = {"number": number("/KH-UBND"), "known_number": number("01/KH-UBND"), "known_date": date("10/01/2026")}

    assert said(citing(day="10/01/2026"), **known) == []
    assert said(citing(day="09/01/2026"), **known) == ["can_cu[1].ngay"]


def test_another_number_is_a_problem_where_day_kind_and_subject_agree() -> None:
    assert said(citing("10/KH-UBND", subject=SUBJECT)) == ["can_cu[1].so"]
    assert said(citing("10/KH-UBND", wording=f"Căn cứ Kế hoạch số 10/KH-UBND về {SUBJECT.lower()};")) == [
        "can_cu[1].so"
    ]


def test_another_document_of_the_same_day_is_none() -> None:
    assert said(citing("10/KH-UBND", subject="Cải cách hành chính")) == []
    assert said(citing("10/QĐ-UBND", subject=SUBJECT, kind="Quyết định")) == []
    assert said(citing("10/KH-UBND", day="10/01/2026", subject=SUBJECT)) == []


def test_words_that_give_another_number_are_a_problem() -> None:
    assert said(citing(wording="Căn cứ Kế hoạch số 11/KH-UBND ngày 09/01/2026;")) == ["can_cu[1].so"]


def test_a_number_left_blank_need_not_stand_in_the_words() -> None:
    blank = citing("/KH-UBND", wording="Căn cứ Kế hoạch của Ủy ban nhân dân tỉnh;")

    assert said(blank, number=number("/KH-UBND")) == []


def test_a_note_on_words_of_the_basis_answers_for_it() -> None:
    basis = citing(day="10/01/2026", wording="Căn cứ Kế hoạch số 01/KH-UBND ngày 10/01/2026;")

    assert said(basis) == ["can_cu[1].ngay"]
    assert said(basis, a_source_note("ngày 10/01/2026")) == []


def test_a_basis_that_names_no_document_is_not_compared() -> None:
    assert said(a_basis("Căn cứ Luật Thi đua, khen thưởng;")) == []
