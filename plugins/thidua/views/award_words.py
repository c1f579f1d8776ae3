"""The words for a decision of the award register and for what it gives: the same on pages, in data and in search."""

from __future__ import annotations

import re
from dataclasses import dataclass

from thidua.model.award import Award, Decision, Revocation
from thidua.model.portal import Portal
from thidua.model.vocabulary import LEVEL_WORDS
from thidua.model.wording import capitalised
from thidua.views.days import day_text
from thidua.views.links import Links

REVOKED = "Đã hủy bỏ"
POSTHUMOUS = "truy tặng"

_NUMBERED = re.compile(
    r"^[^,;()]*?\d[^\s,;()]*/[^\s,;()]+(?:,?\s+ngày\s+\d{1,2}(?:\s*[/.-]\s*|\s+tháng\s+)\d{1,2}(?:\s*[/.-]\s*|\s+năm\s+)\d{4})?"
)
_REASON = re.compile(r"\s*[(;:].*|,?\s+(?:vì|do|lý do|bởi)\s.*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class DecisionLink:
    """A decision as one line: `name` is "Quyết định số 45/QĐ-UBND"."""

    name: str
    day: str
    subject: str
    issuer: str
    url: str


def decision_link(portal: Portal, decision: Decision, links: Links) -> DecisionLink:
    return DecisionLink(
        name=decision_name(decision),
        day=day_text(decision.day),
        subject=decision.subject,
        issuer=issuer_name(portal, decision),
        url=links.decision(decision),
    )


def decision_name(decision: Decision) -> str:
    return f"Quyết định số {decision.number}" if decision.number and decision.number.number else "Quyết định"


def issuer_name(portal: Portal, decision: Decision) -> str:
    unit = portal.register.unit_by_key.get(decision.issuer)
    return unit.name if unit else decision.outside_issuer


def title_name(portal: Portal, name: str) -> str:
    """The vocabulary's name for an id or any other name; what it does not know, as written."""
    title = portal.vocabulary.title_by_id.get(name) or portal.vocabulary.find_title(name)
    return title.name if title else name


def conferred(title: str, *, is_posthumous: bool) -> str:
    return f"{title} ({POSTHUMOUS})" if is_posthumous else title


def type_name(portal: Portal, decision: Decision) -> str:
    found = portal.vocabulary.find_type(decision.commendation_type)
    return found.name if found else decision.commendation_type


def level_name(portal: Portal, decision: Decision) -> str:
    level = portal.award_index.level_of(decision)
    return capitalised(LEVEL_WORDS[level]) if level else ""


def rewarded_words(decision: Decision, award: Award | None = None) -> str:
    """năm 2025, năm học 2025-2026: of an award only where it has its own."""
    of = award or decision
    if of.year:
        return f"năm {of.year}"
    return f"năm học {of.school_year}-{of.school_year + 1}" if of.school_year else ""


def unit_name(portal: Portal, decision: Decision, award: Award) -> str:
    """As the register calls it, so that all its spellings are one."""
    unit = portal.register.find(award.unit, decision.body) if award.unit else None
    return unit.label if unit else award.unit


def revocation_basis(revocation: Revocation) -> str:
    """The document that cancelled an award, by its number and day: its reasons are not told."""
    numbered = _NUMBERED.match(revocation.basis)
    return numbered[0] if numbered else _REASON.sub("", revocation.basis)
