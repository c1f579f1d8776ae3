"""What a text that is read without the site calls a task, deadline or event: in words that a reader finds in the plan,
never by the id in its file.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from thidua.model.period import ROMAN, Quarter
from thidua.model.plan import Plan
from thidua.model.task import Task
from thidua.model.timing import period_of
from thidua.views.entry_text import plan_reference
from thidua.views.items import Item


def reference(item: Item) -> str:
    """Nhiệm vụ 3; nhiệm vụ 1 quý IV where the plan counts anew; thời hạn 2, sự kiện 1 in the plan's order."""
    kind, number, group = _parts(item)
    return f"{kind} {number}{group}"


def references(items: Sequence[Item], *, among: int = 1) -> str:
    """Nhiệm vụ 1, 3; thời hạn 2. After the plan's number where they come from `among` several plans."""
    found = []
    for _, of_plan in groupby(items, key=lambda item: item.plan.id):
        listed = tuple(of_plan)
        alike: dict[tuple[str, str], list[str]] = {}
        for kind, number, group in map(_parts, listed):
            alike.setdefault((kind, group), []).append(number)
        words = [
            f"{kind} {', '.join(sorted(numbers, key=_by_number))}{group}" for (kind, group), numbers in alike.items()
        ]
        named = f"{short_plan_reference(listed[0].plan)}: {', '.join(words)}"
        found.append(named if among > 1 else "; ".join(words))
    return "; ".join(found)


def counted(label: str, items: Iterable[Item], *, among: int = 1) -> str:
    """Hoàn thành: 2 việc (nhiệm vụ 1, 3)."""
    listed = tuple(items)
    return f"{label}: {len(listed)} việc ({references(listed, among=among)})"


def short_plan_reference(plan: Plan) -> str:
    """Kế hoạch số 07/KH-UBND; with its date where the number is blank."""
    return f"{plan.kind} số {plan.cited_number}" if plan.cited_number.number else plan_reference(plan)


def _by_number(number: str) -> tuple[bool, int]:
    """As a reader counts; letters behind numbers, in the order they have."""
    return (False, int(number)) if number.isdecimal() else (True, 0)


def _parts(item: Item) -> tuple[str, str, str]:
    """Kind, number, and the group that the number is counted in, which may be "" or begin with a space."""
    if item.task:
        return _task_parts(item.plan, item.task)
    kind, entries = ("thời hạn", item.plan.deadlines) if item.deadline else ("sự kiện", item.plan.events)
    return kind, str([entry.id for entry in entries].index(item.id) + 1), ""


def _task_parts(plan: Plan, task: Task) -> tuple[str, str, str]:
    number, group = _number(task), _group(task)
    alike = [_group(each) for each in plan.tasks if _number(each) == number]
    if number and len(alike) == 1:
        return "nhiệm vụ", number, ""
    if number and alike.count(group) == 1:
        return "nhiệm vụ", number, f" {group}"
    # A row of the table, as no printed number tells it from the others.
    return "nhiệm vụ ở dòng", str([each.id for each in plan.tasks].index(task.id) + 1), ""


def _number(task: Task) -> str:
    return task.number.strip(" .)")


def _group(task: Task) -> str:
    """The signed table's heading, which no change moves."""
    period = period_of(task.signed_timing.meaning)
    return f"quý {ROMAN[period.quarter - 1]}" if isinstance(period, Quarter) else task.signed_timing.wording
