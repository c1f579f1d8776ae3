"""Decisions, honourees and movements as links, each with a note, from a page that they have to do with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from thidua.model.award import Decision
from thidua.model.honouree import Honouree
from thidua.model.movement import Movement
from thidua.model.portal import Portal
from thidua.views.award_counts import counts_words
from thidua.views.award_words import decision_name
from thidua.views.days import day_text
from thidua.views.honouree_awards import is_still_honoured
from thidua.views.links import Links
from thidua.views.movement_rows import period_of
from thidua.views.page_link import PageLink

MOST = 5
"""As many as stand beside the work of a body; their own lists have them all."""


@dataclass(frozen=True, slots=True)
class HonourLinks:
    decisions: tuple[PageLink, ...]
    honourees: tuple[PageLink, ...]
    movements: tuple[PageLink, ...]


def honours_of_body(portal: Portal, key: str, links: Links) -> HonourLinks:
    """The latest that it decided, told and launched; nothing of a unit below a body."""
    return HonourLinks(
        decision_links(portal.award_index.of_issuer(key)[:MOST], links),
        honouree_links(portal, (each for each in portal.honourees if each.body == key), links, MOST),
        movement_links(islice((each for each in portal.movements if each.body == key), MOST), links),
    )


def decision_links(decisions: Iterable[Decision], links: Links) -> tuple[PageLink, ...]:
    if not links.awards():
        return ()
    return tuple(
        PageLink(
            decision_name(each),
            links.decision(each),
            f"{day_text(each.day)}: {each.subject}. {counts_words(each.awards)}",
        )
        for each in decisions
    )


def honouree_links(
    portal: Portal, honourees: Iterable[Honouree], links: Links, most: int | None = None
) -> tuple[PageLink, ...]:
    """Without those whose awards were all taken back: an example is what they are not."""
    if not links.honourees():
        return ()
    shown = (each for each in honourees if is_still_honoured(portal, each))
    return tuple(PageLink(each.name, links.honouree(each.slug), each.summary) for each in islice(shown, most))


def movement_links(movements: Iterable[Movement], links: Links) -> tuple[PageLink, ...]:
    if not links.movements():
        return ()
    return tuple(PageLink(each.name, links.movement(each.slug), period_of(each)) for each in movements)
