"""The award register of a year: what can be looked for, how much there is of what, and its decisions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from thidua.model.award import Award, Decision
from thidua.model.portal import Portal
from thidua.views.award_counts import AwardCounts, award_counts, counts_words, standing
from thidua.views.award_filter import AwardDimension, award_dimensions
from thidua.views.award_words import DecisionLink, decision_link
from thidua.views.consultations import last_day_of_all
from thidua.views.links import Links


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """`counts` says in words how many of what it honours."""

    link: DecisionLink
    counts: str


@dataclass(frozen=True, slots=True)
class YearLink:
    year: int
    url: str
    counts: str


@dataclass(frozen=True, slots=True)
class AwardRegister:
    """`year` is None while there is no decision at all. `total` is without what was revoked. `made_up` are the
    registers of bodies that do not exist, to be named apart; `list_url` is what the browser fetches to narrow the
    register. `consultations_last` is the ISO day after which no list is open to comments any more.
    """

    year: int | None
    total: int
    counts: str
    dimensions: tuple[AwardDimension, ...]
    table: AwardCounts | None
    decisions: tuple[DecisionLine, ...]
    years: tuple[YearLink, ...]
    made_up: tuple[YearLink, ...]
    list_url: str
    data_url: str
    consultations_url: str
    consultations_last: str


def award_years(portal: Portal) -> tuple[int, ...]:
    """The latest first."""
    return tuple(sorted({decision.day.year for decision in portal.awarded}, reverse=True))


def awards_of_year(portal: Portal, year: int) -> list[tuple[Decision, Award]]:
    """By decision, the latest first, in the order of each."""
    return [(decision, award) for decision in _decisions(portal, year) for award in decision.awards]


def award_register(portal: Portal, year: int | None, links: Links, *, made_up: Portal | None = None) -> AwardRegister:
    """`portal` has what may stand together: all that is real, or all that is made up; the latter is then `made_up`
    itself, and the real one has it beside for the way there.
    """
    is_made_up = made_up is portal
    decisions = _decisions(portal, year) if year else []
    awards = awards_of_year(portal, year) if year else []
    return AwardRegister(
        year=year,
        total=standing(award for _, award in awards),
        counts=counts_words(award for _, award in awards),
        dimensions=award_dimensions(portal, awards),
        table=award_counts(portal, awards) if awards else None,
        decisions=_lines(portal, decisions, links),
        years=_years(portal, links, made_up=is_made_up),
        made_up=_years(made_up, links, made_up=True) if made_up and not is_made_up else (),
        list_url=links.award_list(year, made_up=is_made_up) if year else "",
        data_url="" if is_made_up else links.datasets(),
        consultations_url=links.consultations() if portal.nominations else "",
        consultations_last=last_day_of_all(portal),
    )


def latest_decisions(portal: Portal, links: Links, most: int) -> tuple[DecisionLine, ...]:
    return _lines(portal, portal.awarded[:most], links) if links.awards() else ()


def _lines(portal: Portal, decisions: Iterable[Decision], links: Links) -> tuple[DecisionLine, ...]:
    return tuple(DecisionLine(decision_link(portal, each, links), counts_words(each.awards)) for each in decisions)


def _decisions(portal: Portal, year: int) -> Sequence[Decision]:
    return [decision for decision in portal.awarded if decision.day.year == year]


def _years(portal: Portal, links: Links, *, made_up: bool) -> tuple[YearLink, ...]:
    found = []
    for year in award_years(portal):
        awards = (award for decision in _decisions(portal, year) for award in decision.awards)
        found.append(YearLink(year, links.awards_of_year(year, made_up=made_up), counts_words(awards)))
    return tuple(found)
