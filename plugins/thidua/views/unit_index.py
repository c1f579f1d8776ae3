"""The bodies with their units, as a list."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.model.portal import Portal
from thidua.views.demonstration import named
from thidua.views.links import Links
from thidua.views.unit_page import NamedLink


@dataclass(frozen=True, slots=True)
class BodyUnits:
    name: str
    url: str
    locality: str
    units: tuple[NamedLink, ...]


@dataclass(frozen=True, slots=True)
class UnitIndex:
    """`made_up` are bodies that show what the portal does, apart from all that are real."""

    bodies: tuple[BodyUnits, ...]
    made_up: tuple[BodyUnits, ...] = ()


def unit_index(portal: Portal, links: Links) -> UnitIndex:
    """Bodies that issue plans come with their units; a body that is only cited stands by itself."""
    return UnitIndex(_bodies(portal.real, links), _bodies(portal.made_up, links))


def _bodies(portal: Portal, links: Links) -> tuple[BodyUnits, ...]:
    return tuple(
        BodyUnits(
            name=named(portal, body.id, body.name),
            url=links.unit(body.id),
            locality=body.locality,
            units=tuple(
                NamedLink(unit.label, links.unit(unit.key))
                for unit in portal.register.units
                if unit.top_body == body.id and unit.key != body.id
            ),
        )
        for body in portal.register.bodies
    )
