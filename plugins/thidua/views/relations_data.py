"""What a plan and its duties have to do with others, as open data: what they replace, what they carry out."""

from __future__ import annotations

from thidua.model.cascade import Entry
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.views.content_dates import written_date
from thidua.views.links import Links

Data = dict[str, object]


def replaced_plans(portal: Portal, plan: Plan, links: Links, site_url: str) -> list[Data]:
    """With the addresses of those that the site shows."""
    olds = ((plan_id, portal.plan_by_id.get(plan_id)) for plan_id in plan.replaces)
    return [{"ma": plan_id, "dia_chi": absolute(site_url, links.plan(old)) if old else None} for plan_id, old in olds]


def replacing_plan(portal: Portal, plan: Plan, links: Links, site_url: str) -> Data | None:
    by = portal.replacement(plan)
    if by is None:
        return None
    return {"ma": by.id, "ngay": written_date(by.issued), "dia_chi": absolute(site_url, links.plan(by))}


def duties_carried_out(portal: Portal, entry: Entry, links: Links, site_url: str) -> list[Data]:
    """With the addresses of those that the site shows."""
    found: list[Data] = []
    for name in entry.implements:
        plan_id, _, entry_id = name.partition(".")
        plan = portal.plan_by_id.get(plan_id)
        found.append({"ma": name, "dia_chi": absolute(site_url, links.entry(plan, entry_id)) if plan else None})
    return found


def absolute(site_url: str, path: str) -> str | None:
    """None for what the site does not have."""
    return f"{site_url}{path}" if path else None
