"""Checks of plans that replace others (`thay_the`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from thidua.content.plan_file import PlanFile
from thidua.content.problems import Problem, sentence
from thidua.content.yaml_text import Path
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.reading import nearest_of

APART = "kế hoạch minh họa và kế hoạch thật không dẫn đến nhau được"


def check_replacements(portal: Portal, files: Mapping[str, PlanFile], *, is_whole: bool) -> Iterator[Problem]:
    """`is_whole` is False when a plan could not be read: it is then not called missing."""
    first: dict[str, Plan] = {}
    for plan in sorted(portal.plans, key=lambda plan: plan.issued_day):
        for place, name in enumerate(plan.replaces):
            at: Path = ("thay_the", place)
            if message := _mistake(portal, plan, name, first, is_whole=is_whole):
                yield files[plan.source].problem(at, message)
            elif name in portal.plan_by_id:
                first[name] = plan


def _mistake(portal: Portal, plan: Plan, name: str, first: Mapping[str, Plan], *, is_whole: bool) -> str:
    old = portal.plan_by_id.get(name)
    if old is None:
        others = tuple(other.id for other in portal.plans if other.id != plan.id)
        return sentence("cần mã một kế hoạch có trong ke-hoach/", name, nearest_of(name, others)) if is_whole else ""
    if old.id == plan.id:
        return sentence("kế hoạch không thể thay thế chính nó", name)
    if portal.is_demo(old) != portal.is_demo(plan):
        return sentence(APART, name)
    if plan.issuer not in portal.register.lineage(old.issuer):
        message = f"kế hoạch đó của {portal.body_of(old).name}; chỉ cơ quan ban hành hoặc cấp trên của nó thay thế được"
        return sentence(message, name)
    if old.issued_day > plan.issued_day:
        message = f"kế hoạch bị thay thế ban hành ngày {old.issued}, sau kế hoạch này ({plan.issued})"
        return sentence(message, name)
    if _leads_back(portal, old, plan.id, set()):
        return sentence(f"kế hoạch đó lại thay thế kế hoạch này, xem thay_the ở content/{old.source}", name)
    if by := first.get(name):
        if by is plan:
            return sentence("kế hoạch này đã ghi ở trên", name)
        message = f"kế hoạch đó đã được thay thế bằng content/{by.source}; một kế hoạch chỉ do một kế hoạch thay thế"
        return sentence(message, name)
    return ""


def _leads_back(portal: Portal, plan: Plan, to: str, seen: set[str]) -> bool:
    seen.add(plan.id)
    older = (portal.plan_by_id.get(name) for name in plan.replaces if name not in seen)
    return to in plan.replaces or any(_leads_back(portal, each, to, seen) for each in older if each)
