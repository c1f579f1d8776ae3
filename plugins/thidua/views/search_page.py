"""The page to search on; without JavaScript, every document of the site in alphabetical order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from thidua.model.portal import Portal
from thidua.model.wording import fold_marks, plain_key
from thidua.views.award_words import decision_name, issuer_name
from thidua.views.days import day_text
from thidua.views.entry_text import plan_reference
from thidua.views.links import Links

PAGE = 400
"""Documents that one page lists: what a slow phone still shows at once."""


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """`about` tells documents of one name apart."""

    name: str
    url: str
    about: str


@dataclass(frozen=True, slots=True)
class Letter:
    letter: str
    documents: tuple[DocumentLine, ...]


@dataclass(frozen=True, slots=True)
class SearchPage:
    """`number` counts from 1 to `pages`; `before_url` and `after_url` are "" at the ends."""

    letters: tuple[Letter, ...]
    number: int
    pages: int
    total: int
    before_url: str
    after_url: str
    examples: tuple[str, ...] = ()


def document_lines(portal: Portal, links: Links) -> list[DocumentLine]:
    """Plans and decisions by their subject, units and hand-written pages by their name, in alphabetical order."""
    lines = [
        *(
            DocumentLine(plan.subject, links.plan(plan), f"{plan_reference(plan)}, {portal.body_of(plan).label}")
            for plan in portal.plans
        ),
        *(
            DocumentLine(
                decision.subject,
                links.decision(decision),
                f"{decision_name(decision)} ngày {day_text(decision.day)}, {issuer_name(portal, decision)}",
            )
            for decision in portal.awarded
        ),
        *(
            DocumentLine(unit.name, links.unit(unit.key), portal.register.body_by_id[unit.top_body].label)
            for unit in portal.register.units
        ),
        *(
            DocumentLine(article.title, links.content_file(article.source), article.description)
            for article in portal.articles
        ),
    ]
    return sorted((line for line in lines if line.url and line.name), key=_place)


def search_examples(portal: Portal) -> tuple[str, ...]:
    """Words to try that find something here: a number, a person's name without marks, words of every such plan."""
    numbers = (str(plan.cited_number) for plan in portal.plans if plan.cited_number.number)
    people = (fold_marks(each.name) for each in portal.honourees if each.is_person)
    return tuple(filter(None, ("giao uoc", "tđkt", next(numbers, ""), next(people, ""))))


def search_page(
    lines: Sequence[DocumentLine], number: int, addresses: Sequence[str], examples: tuple[str, ...] = ()
) -> SearchPage:
    """`lines` are all documents; `addresses` those of the pages that list them."""
    here = lines[(number - 1) * PAGE : number * PAGE]
    return SearchPage(
        letters=tuple(Letter(letter, tuple(found)) for letter, found in groupby(here, key=_letter)),
        number=number,
        pages=len(addresses),
        total=len(lines),
        before_url=addresses[number - 2] if number > 1 else "",
        after_url=addresses[number] if number < len(addresses) else "",
        examples=examples,
    )


def _place(line: DocumentLine) -> tuple[str, str, str, str]:
    return fold_marks(line.name), plain_key(line.name), line.about, line.url


def _letter(line: DocumentLine) -> str:
    return fold_marks(line.name)[:1].upper()
