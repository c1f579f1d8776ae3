"""What a unit has to do with an item: the role that the plan gives it, itself or as a member of a cluster."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Literal

from thidua.model.portal import Portal
from thidua.model.task import UnitRef
from thidua.model.unit import Register
from thidua.views.items import Item, ItemView, item_view
from thidua.views.links import Links

Role = Literal["lead", "carry", "support", "prepare", "follow"]

ROLE_LABELS: dict[Role, str] = {
    "lead": "Chủ trì",
    "carry": "Thực hiện",
    "support": "Phối hợp",
    "prepare": "Chuẩn bị",
    "follow": "Theo dõi",
}
OWN = "Của cơ quan"
"""Of an item in a body's own plan that gives the body itself no role."""
WHOLE_PLAN = "Theo dõi cả kế hoạch"


def named_roles(item: Item) -> Iterator[tuple[Role, UnitRef]]:
    """Every unit that the item itself names, with its role; a unit may have several."""
    duty, event = item.task or item.deadline, item.event
    if item.task:
        yield from (("lead", ref) for ref in item.task.leads)
    if duty:
        yield from (("carry", ref) for ref in duty.carriers)
    if event:
        yield from (("carry", ref) for ref in event.carriers)
    if item.task:
        yield from (("support", ref) for ref in item.task.supporters)
    if event:
        yield from (("prepare", each.unit) for each in event.duties)
    if duty:
        yield from (("follow", ref) for ref in duty.monitors)


def doers(item: Item) -> tuple[UnitRef, ...]:
    """Who leads it or carries it out; of an event that only says who prepares it, those."""
    found = {role: {ref.unit: ref for each, ref in named_roles(item) if each == role} for role in ROLE_LABELS}
    return tuple(({**found["lead"], **found["carry"]} or found["prepare"]).values())


def roles_of(register: Register, item: Item, key: str) -> tuple[str, ...]:
    """All roles of the unit in the item, the weightiest first, in words; none where it only follows up the plan."""
    own = [ROLE_LABELS[role] for role, ref in named_roles(item) if ref.unit == key]
    shared = [
        f"{ROLE_LABELS[role]} cùng {ref.wording}"
        for role, ref in named_roles(item)
        if key in register.with_members([ref.unit])
    ]
    issued = [OWN] if item.plan.issuer == key else []
    return tuple(dict.fromkeys(own or shared or issued))


def jobs_of(item: Item, key: str) -> tuple[str, ...]:
    """What the unit prepares for the event."""
    duties = item.event.duties if item.event else ()
    return tuple(job for duty in duties if duty.unit.unit == key for job in duty.jobs)


def seen_by(portal: Portal, item: Item, links: Links, today: date, key: str) -> ItemView:
    """The item as a unit's own page shows it."""
    roles = roles_of(portal.register, item, key) or (WHOLE_PLAN,)
    return replace(item_view(portal, item, links, today), roles=roles, jobs=jobs_of(item, key))
