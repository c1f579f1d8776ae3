"""How things in calendars are named: UIDs, made of ids alone, which stay while words, dates and addresses change."""

from __future__ import annotations

import re
from collections.abc import Iterable

from thidua.model.plan import Plan

TODO = "viec"
REMINDER = "nhac"
ARCHIVES = "lich/nam/"
EMPTY = "trong"
"""The placeholder of a feed that holds nothing any more: it lives by the feed's own line in the ledger."""


# At least a plan and an entry stand before it: an entry may well be called "viec" or "nhac-1" itself.
_MADE_OF_AN_ENTRY = re.compile(rf"[^.]+\.[^.]+(?:\.[^.]+)?\.(?:{TODO}|{REMINDER}-\d+)")


def uid(domain: str, plan_id: str, entry_id: str, *parts: str) -> str:
    """`<plan>.<entry>[.<period>][.<what is made of it>]@<domain>`. Ids have no dots."""
    return f"{'.'.join((plan_id, entry_id, *(part for part in parts if part)))}@{domain}"


def made_of(entry_uid: str, part: str) -> str:
    """The UID of something made of an entry."""
    name, _, domain = entry_uid.partition("@")
    return f"{name}.{part}@{domain}"


def item_name(entry_uid: str) -> str:
    """`<plan>.<entry>`, without the period and whatever else follows."""
    return ".".join(entry_uid.partition("@")[0].split(".")[:2])


def is_derived(name: str) -> bool:
    """Whether the name is of something that comes and goes with entries: a to-do, a reminder, an archive."""
    local, _, domain = name.partition("@")
    return _MADE_OF_AN_ENTRY.fullmatch(local) is not None if domain else name.startswith(ARCHIVES)


def withdrawn_by(name: str, plans: Iterable[Plan]) -> bool:
    """Whether a plan says in `ma_da_bo` that the entry, or the entry's period (`<entry>.<period>`), is no more."""
    plan_id, _, rest = name.partition("@")[0].partition(".")
    entry_id = rest.partition(".")[0]
    return any(plan.id == plan_id and {rest, entry_id} & {*plan.retired_ids} for plan in plans)
