"""What search finds in the award register: its decisions, and each recipient by name."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.model.award import Award, Decision
from thidua.model.portal import Portal
from thidua.views.award_counts import counts_words
from thidua.views.award_register import award_years
from thidua.views.award_words import (
    REVOKED,
    conferred,
    decision_name,
    issuer_name,
    title_name,
    type_name,
    unit_name,
)
from thidua.views.days import day_text
from thidua.views.links import Links
from thidua.views.search_entry import SearchEntry

AWARDS = "Khen thưởng"


def award_entries(portal: Portal, links: Links) -> Iterator[SearchEntry]:
    """Registers and decisions, the latest first, then the recipients in the same order."""
    if not links.awards():
        return
    for year in award_years(portal):
        text = "Cá nhân, tập thể, hộ gia đình được khen: lọc theo danh hiệu, đối tượng, đơn vị, phong trào, cấp"
        yield SearchEntry(AWARDS, f"Sổ khen thưởng năm {year}", links.awards_of_year(year), text)
    yield from (_decision(portal, decision, links) for decision in portal.awarded)
    for decision in portal.awarded:
        yield from (_award(portal, decision, award, links) for award in decision.awards)


def _decision(portal: Portal, decision: Decision, links: Links) -> SearchEntry:
    issuer = issuer_name(portal, decision)
    return SearchEntry(
        AWARDS,
        f"{decision_name(decision)}: {decision.subject}",
        links.decision(decision),
        f"{issuer}, {day_text(decision.day)} · {counts_words(decision.awards)}",
        words=(type_name(portal, decision), *((decision.signature.name,) if decision.signature else ())),
    )


def _award(portal: Portal, decision: Decision, award: Award, links: Links) -> SearchEntry:
    """Of what was revoked the name is found, and that it was."""
    revoked = REVOKED if award.revocation else ""
    title = conferred(title_name(portal, award.title), is_posthumous=award.is_posthumous)
    parts = (revoked, title, unit_name(portal, decision, award), decision_name(decision))
    return SearchEntry(AWARDS, award.recipient, links.award(decision, award), " · ".join(filter(None, parts)))
