"""All follow-up boards: each body that issues plans, with its years."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua.model.portal import Portal
from thidua.views.board import board_items
from thidua.views.links import Links
from thidua.views.state_counts import counts_text, state_counts


@dataclass(frozen=True, slots=True)
class BoardLine:
    """`counts` says how the things of that year stand."""

    year: int
    url: str
    total: int
    counts: str


@dataclass(frozen=True, slots=True)
class BodyBoards:
    """The latest year first."""

    body: str
    body_url: str
    boards: tuple[BoardLine, ...]


@dataclass(frozen=True, slots=True)
class BoardIndex:
    """`made_up` are the boards of bodies that do not exist, apart from the others."""

    bodies: tuple[BodyBoards, ...]
    made_up: tuple[BodyBoards, ...]


def board_index(portal: Portal, links: Links, today: date) -> BoardIndex:
    return BoardIndex(_bodies(portal.real, links, today), _bodies(portal.made_up, links, today))


def board_years(portal: Portal) -> tuple[tuple[str, int], ...]:
    """(body, year) of every board, bodies in the order of the register, the latest year first."""
    found = {(plan.issuer, plan.year) for plan in portal.plans}
    return tuple(
        (body.id, year)
        for body in portal.register.bodies
        for year in sorted((year for issuer, year in found if issuer == body.id), reverse=True)
    )


def _bodies(portal: Portal, links: Links, today: date) -> tuple[BodyBoards, ...]:
    by_body: dict[str, list[BoardLine]] = {}
    for body_id, year in board_years(portal):
        items = board_items(portal, body_id, year, today)
        counts = counts_text(state_counts(each.state.code for each in items))
        by_body.setdefault(body_id, []).append(BoardLine(year, links.board(body_id, year), len(items), counts))
    return tuple(
        BodyBoards(portal.register.body_by_id[body_id].name, links.unit(body_id), tuple(lines))
        for body_id, lines in by_body.items()
    )
