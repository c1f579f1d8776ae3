"""Checks of citations: a legal basis that names a plan of this portal agrees with it on number and date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from thidua.content.plan_file import PlanFile
from thidua.content.problems import Problem, sentence
from thidua.content.yaml_text import Path
from thidua.model.document import LegalBasis
from thidua.model.notes import placed_notes
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.wording import fold_marks

ANSWER = "Nếu văn bản gốc ghi như vậy, ghi dòng đó vào nguyen_van và thêm ghi_chu_nguon với trich lấy từ dòng đó"


def check_citations(portal: Portal, files: Mapping[str, PlanFile]) -> Iterator[Problem]:
    """A slip of the source that a note already tells of is no mistake of the editor."""
    for plan in portal.plans:
        answered = placed_notes(plan)
        for place, basis in enumerate(plan.bases):
            if f"can_cu.{place}" not in answered:
                yield from _check_citation(portal, files[plan.source], place, basis)


def _check_citation(portal: Portal, file: PlanFile, place: int, basis: LegalBasis) -> Iterator[Problem]:
    path: Path = ("can_cu", place)
    cited = portal.cited(basis)
    if cited is None:
        if other := next((plan for plan in portal.plans if _is_same_but_number(plan, basis)), None):
            expected = f"số không khớp với kế hoạch cùng ngày, cùng trích yếu ở content/{other.source}"
            message = sentence(expected, str(basis.number), str(other.cited_number), ANSWER)
            yield file.problem((*path, "so"), message)
        return
    if basis.date and cited.issued.day and str(basis.date) != str(cited.issued):
        message = sentence(f"ngày không khớp với content/{cited.source}", str(basis.date), str(cited.issued), ANSWER)
        yield file.problem((*path, "ngay"), message)
    has_number = basis.number is not None and basis.number.number
    if basis.wording and has_number and str(basis.number) not in basis.wording.replace(" ", ""):
        yield file.problem(
            (*path, "so"), sentence("số này không có trong nguyen_van", str(basis.number), otherwise=ANSWER)
        )


def _is_same_but_number(plan: Plan, basis: LegalBasis) -> bool:
    """Same issuer, day, kind and subject: two plans of one day may well be two plans."""
    return (
        basis.number is not None
        and basis.date is not None
        and (plan.issuer, plan.kind, str(plan.issued)) == (basis.issuer, basis.kind, str(basis.date))
        and fold_marks(plan.subject) in fold_marks(basis.subject or basis.wording)
    )
