"""Units as a plan names them, linked to their pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from thidua.model.task import Deadline, Task, UnitRef
from thidua.views.links import Links


@dataclass(frozen=True, slots=True)
class UnitLink:
    key: str
    text: str
    url: str


@dataclass(frozen=True, slots=True)
class UnitRole:
    """`title` is empty where the plan names no role ("Cơ quan thực hiện" is then the column's own heading)."""

    title: str
    units: tuple[UnitLink, ...]


def unit_links(refs: Sequence[UnitRef], links: Links) -> tuple[UnitLink, ...]:
    return tuple(UnitLink(ref.unit, ref.wording, links.unit(ref.unit)) for ref in refs)


def unit_roles(item: Task | Deadline, links: Links) -> tuple[UnitRole, ...]:
    """Each role that the plan fills, in the order lead, carry out, support, follow up."""
    named = [("Theo dõi", item.monitors)]
    if isinstance(item, Task):
        named = [("Chủ trì", item.leads), ("", item.carriers), ("Phối hợp", item.supporters), *named]
    else:
        named = [("", item.carriers), *named]
    return tuple(UnitRole(title, unit_links(refs, links)) for title, refs in named if refs)
