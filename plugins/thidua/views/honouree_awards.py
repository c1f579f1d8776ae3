"""What an exemplary person, collective or household was awarded over the years, and what was taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua.model.award import Award, Decision, Revocation
from thidua.model.honouree import Honouree, PastAward
from thidua.model.portal import Portal
from thidua.model.wording import capitalised, lowered, plain_key
from thidua.views.award_words import (
    REVOKED,
    conferred,
    decision_name,
    issuer_name,
    revocation_basis,
    rewarded_words,
    title_name,
)
from thidua.views.days import day_text
from thidua.views.links import Links


@dataclass(frozen=True, slots=True)
class HonoureeAward:
    """`by` is the decision or who conferred it, in words; `revoked` says by what it was cancelled, "" where it was
    not: then nothing of the praise is left. `when` is "" where the sources do not say it; `note` is what the
    vocabulary tells of the title.
    """

    title: str
    when: str
    by: str
    url: str
    citation: str
    revoked: str
    is_posthumous: bool = False
    note: str = ""

    @property
    def mark(self) -> str:
        return REVOKED if self.revoked else ""


def award_lines(portal: Portal, honouree: Honouree, links: Links) -> tuple[HonoureeAward, ...]:
    """Of the register and of the page's own list, the latest year first."""
    found = [
        (decision.rewarded_year(award), _of_register(portal, decision, award, links))
        for decision, award in portal.awards_of(honouree)
    ]
    found += [(award.year or 0, _past(portal, award)) for award in honouree.awards]
    return tuple(line for _, line in sorted(found, key=lambda each: -each[0]))


def is_still_honoured(portal: Portal, honouree: Honouree) -> bool:
    """Not when every award was taken back (Luật Thi đua, khen thưởng 06/2022/QH15, Điều 93): the page then only says
    that. Who has none is told of for something else.
    """
    revocations = [award.revocation for _, award in portal.awards_of(honouree)]
    revocations += [award.revocation for award in honouree.awards]
    return not revocations or not all(revocations)


def chief_award(portal: Portal, honouree: Honouree) -> str:
    """The award to tell in one line: the latest of the register that stands, or the first of the page's own list."""
    found: list[tuple[Award | PastAward, str]] = [
        *((award, year_words(decision, award)) for decision, award in portal.awards_of(honouree)),
        *((award, _past_year(award)) for award in honouree.awards),
    ]
    standing = (
        award_words(title_name(portal, award.title), when, is_posthumous=award.is_posthumous)
        for award, when in found
        if not award.revocation
    )
    return next(standing, "")


def award_words(title: str, when: str, *, is_posthumous: bool) -> str:
    """In one line: Anh hùng Quân đội (truy tặng), năm 1952."""
    named = conferred(title, is_posthumous=is_posthumous)
    return f"{named}, {lowered(when)}" if when else named


def award_days(portal: Portal, honouree: Honouree) -> tuple[date, ...]:
    """On which the awards were given by the register's decisions, or taken back."""
    given = portal.awards_of(honouree)
    revocations = [award.revocation for _, award in given] + [award.revocation for award in honouree.awards]
    return (*(decision.day for decision, _ in given), *(each.date.day for each in revocations if each))


def title_ids(portal: Portal, honouree: Honouree) -> tuple[str, ...]:
    """Of the awards that stand, as far as the vocabulary has them."""
    own = [award.title for award in honouree.awards if not award.revocation]
    past = [title.id for name in own if (title := portal.vocabulary.find_title(name))]
    register = [award.title for _, award in portal.awards_of(honouree) if not award.revocation]
    return tuple(dict.fromkeys((*register, *past)))


def year_words(decision: Decision, award: Award) -> str:
    found = rewarded_words(decision, award) or rewarded_words(decision)
    return capitalised(found) if found else f"Năm {decision.rewarded_year(award)}"


def revoked_words(revocation: Revocation | None) -> str:
    if revocation is None:
        return ""
    basis = revocation_basis(revocation)
    named = plain_key(day_text(revocation.date.day)) in plain_key(basis)
    return f"{REVOKED} theo {basis}{'' if named else f' ngày {day_text(revocation.date.day)}'}"


def _of_register(portal: Portal, decision: Decision, award: Award, links: Links) -> HonoureeAward:
    return HonoureeAward(
        title_name(portal, award.title),
        year_words(decision, award),
        f"{decision_name(decision)} ngày {day_text(decision.day)} của {issuer_name(portal, decision)}",
        links.award(decision, award),
        "" if award.revocation else award.citation,
        revoked_words(award.revocation),
        award.is_posthumous,
        _note(portal, award.title),
    )


def _past(portal: Portal, award: PastAward) -> HonoureeAward:
    by = ", ".join(part for part in (award.decision, award.issuer) if part)
    return HonoureeAward(
        title_name(portal, award.title),
        _past_year(award),
        by,
        "",
        "",
        revoked_words(award.revocation),
        award.is_posthumous,
        _note(portal, award.title),
    )


def _past_year(award: PastAward) -> str:
    return f"Năm {award.year}" if award.year else ""


def _note(portal: Portal, name: str) -> str:
    title = portal.vocabulary.title_by_id.get(name) or portal.vocabulary.find_title(name)
    return title.note if title else ""
