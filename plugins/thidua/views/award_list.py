"""All recipients of a register as data for the browser, which narrows it: short, because a year may have thousands."""

from __future__ import annotations

from collections.abc import Sequence

from thidua.model.award import Award, Decision
from thidua.model.portal import Portal
from thidua.views.award_filter import DIMENSIONS, award_values
from thidua.views.award_words import REVOKED, conferred, decision_name, title_name, unit_name
from thidua.views.days import day_text
from thidua.views.links import Links

Pair = tuple[Decision, Award]


def award_list(portal: Portal, awards: Sequence[Pair], links: Links) -> dict[str, object]:
    """`muc` has a row for each award: name, words below it, number of its decision, anchor on its page, then the
    number of its value in each dimension, all numbers in the lists beside. `huy_bo` are the words of what was revoked.
    """
    decisions: dict[str, int] = {}
    named: list[list[str]] = []
    values: list[dict[str, int]] = [{} for _ in DIMENSIONS]
    texts: dict[str, int] = {}
    revoked: set[int] = set()
    rows: list[list[object]] = []
    for decision, award in awards:
        if decision.path not in decisions:
            decisions[decision.path] = len(decisions)
            named.append([f"{decision_name(decision)} ngày {day_text(decision.day)}", links.decision(decision)])
        found = award_values(portal, decision, award)
        numbers = [known.setdefault(value, len(known)) for known, value in zip(values, found, strict=True)]
        words = _words(portal, decision, award)
        if award.revocation:
            revoked.add(texts.setdefault(words, len(texts)))
        rows.append(
            [award.recipient, texts.setdefault(words, len(texts)), decisions[decision.path], award.id, *numbers]
        )
    return {
        "quyet_dinh": named,
        "loi": list(texts),
        "huy_bo": sorted(revoked),
        "gia_tri": {name: list(known) for (name, *_), known in zip(DIMENSIONS, values, strict=True)},
        "muc": rows,
    }


def _words(portal: Portal, decision: Decision, award: Award) -> str:
    revoked = REVOKED if award.revocation else ""
    title = conferred(title_name(portal, award.title), is_posthumous=award.is_posthumous)
    parts = (revoked, title, award.post, unit_name(portal, decision, award))
    return " · ".join(filter(None, parts))
