"""Everybody whom a decision honours, by title and kind: the lines of its page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from thidua.model.award import Award, Decision
from thidua.model.portal import Portal
from thidua.model.vocabulary import RecipientKind, TitleGroup
from thidua.views.award_counts import KINDS, standing_words
from thidua.views.award_words import REVOKED, revocation_basis, rewarded_words, title_name
from thidua.views.days import day_text
from thidua.views.links import Links

_GROUPS = get_args(TitleGroup)
_KINDS = tuple(KINDS)


@dataclass(frozen=True, slots=True)
class Linked:
    """`url` is "" where there is no page."""

    text: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class RevokedView:
    day: str
    basis: str
    mark: str = REVOKED


@dataclass(frozen=True, slots=True)
class AwardLine:
    """`year` is in words, and only where it differs from the decision's. Of what was `revoked` nothing is told in
    praise: no citation, no page; and it has no `number` in its group.
    """

    anchor: str
    number: str
    name: str
    url: str
    post: str
    unit: Linked | None
    locality: str
    field: str
    year: str
    citation: str
    revoked: RevokedView | None
    is_posthumous: bool = False


@dataclass(frozen=True, slots=True)
class AwardGroup:
    """A title and one kind of recipients; `counts` is "3, không kể 1 đã hủy bỏ"."""

    anchor: str
    title: str
    kind: str
    counts: str
    lines: tuple[AwardLine, ...]


def award_groups(portal: Portal, decision: Decision, links: Links) -> tuple[AwardGroup, ...]:
    """Titles before forms of commendation as the law orders them, people first; inside in the decision's order."""
    found: dict[tuple[str, RecipientKind], list[Award]] = {}
    for award in decision.awards:
        found.setdefault((award.title, award.recipient_kind), []).append(award)
    places = {
        title.id: (_GROUPS.index(title.group), place) for place, title in enumerate(portal.vocabulary.titles, start=1)
    }
    last = (len(_GROUPS), 0)
    ordered = sorted(found.items(), key=lambda each: (places.get(each[0][0], last), _KINDS.index(each[0][1])))
    return tuple(
        AwardGroup(
            f"nhom_{number}",
            title_name(portal, awards[0].title),
            KINDS[kind][0],
            standing_words(awards),
            tuple(_lines(portal, decision, awards, links)),
        )
        for number, ((_, kind), awards) in enumerate(ordered, start=1)
    )


def _lines(portal: Portal, decision: Decision, awards: list[Award], links: Links) -> Iterator[AwardLine]:
    number = 0
    for award in awards:
        number += not award.revocation
        yield _line(portal, decision, award, links, "" if award.revocation else str(number))


def _line(portal: Portal, decision: Decision, award: Award, links: Links, number: str) -> AwardLine:
    revocation = award.revocation
    has_page = not revocation and award.honouree in portal.honouree_by_slug
    return AwardLine(
        anchor=award.id,
        number=number,
        name=award.recipient,
        url=links.honouree(award.honouree) if has_page else _own_unit(portal, decision, award, links),
        post=award.post,
        unit=_unit(portal, decision, award, links),
        locality=award.locality,
        field="" if revocation else award.field,
        year=rewarded_words(decision, award),
        citation="" if revocation else award.citation,
        revoked=RevokedView(day_text(revocation.date.day), revocation_basis(revocation)) if revocation else None,
        is_posthumous=award.is_posthumous,
    )


def _own_unit(portal: Portal, decision: Decision, award: Award, links: Links) -> str:
    """A collective may be a unit of the register itself."""
    unit = portal.register.find(award.recipient, decision.body) if award.recipient_kind == "tập thể" else None
    return links.unit(unit.key) if unit else ""


def _unit(portal: Portal, decision: Decision, award: Award, links: Links) -> Linked | None:
    if not award.unit:
        return None
    unit = portal.register.find(award.unit, decision.body)
    return Linked(unit.label, links.unit(unit.key)) if unit else Linked(award.unit)
