"""All movements: those that run, those to come, those that are over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from thidua.model.movement import Movement
from thidua.model.portal import Portal
from thidua.views.links import Links
from thidua.views.movement_rows import MovementRow, movement_row
from thidua.views.state import Code

GROUPS: tuple[tuple[Code, str], ...] = (
    ("current", "Đang diễn ra"),
    ("upcoming", "Sắp diễn ra"),
    ("past", "Đã kết thúc"),
)


@dataclass(frozen=True, slots=True)
class MovementGroup:
    title: str
    anchor: str
    movements: tuple[MovementRow, ...]


@dataclass(frozen=True, slots=True)
class MovementIndex:
    """`made_up` are those of bodies that do not exist."""

    groups: tuple[MovementGroup, ...]
    made_up: tuple[MovementRow, ...]


def movement_index(portal: Portal, made_up: Portal, links: Links, today: date) -> MovementIndex:
    rows = _rows(portal, portal.movements, links, today)
    groups = (
        MovementGroup(title, f"t_{code}", tuple(row for row in rows if row.state.code == code))
        for code, title in GROUPS
    )
    return MovementIndex(
        tuple(group for group in groups if group.movements),
        tuple(_rows(made_up, made_up.movements, links, today)),
    )


def _rows(portal: Portal, movements: Iterable[Movement], links: Links, today: date) -> list[MovementRow]:
    return [movement_row(portal, movement, links, today) for movement in movements]
