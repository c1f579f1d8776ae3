"""A movement as a line of a list: its period and how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thidua.model.movement import Movement
from thidua.model.portal import Portal
from thidua.model.wording import capitalised
from thidua.views.days import day_text, range_text
from thidua.views.links import Links
from thidua.views.state import LABELS, Code, StateView, span_state

KICKER = "Phong trào thi đua"


@dataclass(frozen=True, slots=True)
class MovementRow:
    name: str
    summary: str
    url: str
    body: str
    period: str
    state: StateView


def movement_row(portal: Portal, movement: Movement, links: Links, today: date) -> MovementRow:
    return MovementRow(
        name=movement.name,
        summary=movement.summary,
        url=links.movement(movement.slug),
        body=portal.register.body_by_id[movement.body].label,
        period=period_of(movement),
        state=movement_state(movement, today),
    )


def kicker_of(movement: Movement) -> str:
    """What stands above its name: nothing where the name begins with it."""
    return "" if _says_kind(movement) else KICKER


def name_below_kicker(movement: Movement) -> str:
    """Its name where `KICKER` stands above it."""
    rest = movement.name[len(KICKER) :].strip() if _says_kind(movement) else ""
    return capitalised(rest) or movement.name


def _says_kind(movement: Movement) -> bool:
    return movement.name.casefold().startswith(f"{KICKER.casefold()} ")


def period_of(movement: Movement) -> str:
    if movement.last:
        return range_text(movement.first.day, movement.last.day)
    return f"Từ {day_text(movement.first.day)}"


def movement_state(movement: Movement, today: date) -> StateView:
    """One without an end goes on until a final review was held."""
    if movement.last:
        return span_state(movement.first.day, movement.last.day, today)
    review = movement.final_review
    is_over = review is not None and review.date is not None and review.date.day <= today
    code: Code = "upcoming" if today < movement.first.day else "past" if is_over else "current"
    return StateView(code, LABELS[code])
