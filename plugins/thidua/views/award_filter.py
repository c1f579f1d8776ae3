"""What the award register can be narrowed to: titles, levels, kinds of recipients, units, movements, bodies."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from thidua.model.award import Award, Decision
from thidua.model.portal import Portal
from thidua.model.wording import slug
from thidua.views.award_counts import KINDS
from thidua.views.award_words import issuer_name, level_name, title_name, unit_name


@dataclass(frozen=True, slots=True)
class AwardChoice:
    """`value` stands in the address."""

    value: str
    text: str


@dataclass(frozen=True, slots=True)
class AwardDimension:
    """`name` is the parameter's in the address; `everything` the words of the choice that narrows nothing."""

    name: str
    label: str
    everything: str
    choices: tuple[AwardChoice, ...]


Of = Callable[[Portal, Decision, Award], AwardChoice | None]


def _title(portal: Portal, _: Decision, award: Award) -> AwardChoice:
    return AwardChoice(award.title, title_name(portal, award.title))


def _kind(_: Portal, __: Decision, award: Award) -> AwardChoice:
    return AwardChoice(slug(award.recipient_kind), KINDS[award.recipient_kind][0])


def _unit(portal: Portal, decision: Decision, award: Award) -> AwardChoice | None:
    if unit := portal.award_index.unit_of(decision, award):
        return AwardChoice(unit.key, unit.label)
    name = unit_name(portal, decision, award)
    return AwardChoice(slug(name), name) if name else None


def _level(portal: Portal, decision: Decision, _: Award) -> AwardChoice | None:
    level = portal.award_index.level_of(decision)
    return AwardChoice(slug(level), level_name(portal, decision)) if level else None


def _movement(portal: Portal, decision: Decision, _: Award) -> AwardChoice | None:
    movement = portal.movement_by_slug.get(decision.movement)
    return AwardChoice(movement.slug, movement.name) if movement else None


def _body(portal: Portal, decision: Decision, _: Award) -> AwardChoice:
    return AwardChoice(slug(decision.issuer or decision.outside_issuer), issuer_name(portal, decision))


DIMENSIONS: tuple[tuple[str, str, str, Of], ...] = (
    ("danh-hieu", "Danh hiệu, hình thức", "Mọi danh hiệu, hình thức", _title),
    ("doi-tuong", "Đối tượng", "Mọi đối tượng", _kind),
    ("don-vi", "Đơn vị", "Mọi đơn vị", _unit),
    ("phong-trao", "Phong trào", "Mọi phong trào", _movement),
    ("cap", "Cấp", "Mọi cấp", _level),
    ("co-quan", "Cơ quan quyết định", "Mọi cơ quan", _body),
)
"""In the order of the form and of each recipient's values in the list that the browser fetches."""


def award_values(portal: Portal, decision: Decision, award: Award) -> tuple[str, ...]:
    """What an award has in each dimension, "" for nothing."""
    found = (of(portal, decision, award) for _, _, _, of in DIMENSIONS)
    return tuple(choice.value if choice else "" for choice in found)


def award_dimensions(portal: Portal, awards: Sequence[tuple[Decision, Award]]) -> tuple[AwardDimension, ...]:
    """Those in which there is something to choose: two values, or one that not every award has."""
    dimensions: list[AwardDimension] = []
    for name, label, everything, of in DIMENSIONS:
        found = [of(portal, *pair) for pair in awards]
        choices = _choices(found)
        if len(choices) > 1 or (choices and None in found):
            dimensions.append(AwardDimension(name, label, everything, choices))
    return tuple(dimensions)


def _choices(found: Iterable[AwardChoice | None]) -> tuple[AwardChoice, ...]:
    """By name; of two spellings with one value the first."""
    by_value: dict[str, AwardChoice] = {}
    for choice in found:
        if choice:
            by_value.setdefault(choice.value, choice)
    return tuple(sorted(by_value.values(), key=lambda choice: (slug(choice.text), choice.value)))
