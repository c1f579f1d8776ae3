"""How things in calendars are named: UIDs, made of ids alone, which stay while words, dates and addresses change."""

from __future__ import annotations

from collections.abc import Iterable

from thidua.model.plan import Plan

TODO = "viec"
REMINDER = "nhac"
EMPTY = "trong"
"""The placeholder of a feed that holds nothing any more: it lives by the feed's own line in the ledger."""


def uid(domain: str, plan_id: str, entry_id: str, *parts: str) -> str:
    """`<plan>.<entry>[.<period>][.<what is made of it>]@<domain>`. Ids have no dots."""
    return f"{'.'.join((plan_id, entry_id, *(part for part in parts if part)))}@{domain}"


def is_derived(name: str) -> bool:
    """Whether the name is of something that comes and goes with entries: a to-do, a reminder, an archive."""
    local, _, domain = name.partition("@")
    if domain:
        return local.rpartition(".")[2].partition("-")[0] in {TODO, REMINDER}
    return "/nam/" in name


def withdrawn_by(name: str, plans: Iterable[Plan]) -> bool:
    """Whether a plan says in `ma_da_bo` that the entry, or the entry's period (`<entry>.<period>`), is no more."""
    plan_id, _, rest = name.partition("@")[0].partition(".")
    entry_id = rest.partition(".")[0]
    return any(plan.id == plan_id and {rest, entry_id} & {*plan.retired_ids} for plan in plans)
