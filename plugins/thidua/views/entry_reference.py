"""What a text that is read without the site calls a task, deadline or event: by its number, or by its id in the plan's
file.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from thidua.model.plan import Plan
from thidua.views.entry_text import plan_reference
from thidua.views.items import Item


def reference(item: Item) -> str:
    """Nhiệm vụ 3; thời hạn gui-ke-hoach. A number that the plan gives twice names nothing."""
    kind, name = _parts(item)
    return f"{kind} {name}"


def references(items: Sequence[Item], *, among: int = 1) -> str:
    """Nhiệm vụ 1, 3; thời hạn nop. After the plan's number where they come from `among` several plans."""
    found = []
    for _, of_plan in groupby(items, key=lambda item: item.plan.id):
        listed = tuple(of_plan)
        by_kind: dict[str, list[str]] = {}
        for kind, name in map(_parts, listed):
            by_kind.setdefault(kind, []).append(name)
        words = [f"{kind} {', '.join(sorted(names, key=_by_number))}" for kind, names in by_kind.items()]
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


def _by_number(name: str) -> tuple[bool, int]:
    """Numbers as a reader counts them; ids behind them, in the order they have."""
    return (False, int(name)) if name.isdecimal() else (True, 0)


def _parts(item: Item) -> tuple[str, str]:
    if item.task:
        number = item.task.number.strip(" .)")
        is_alone = sum(1 for task in item.plan.tasks if task.number.strip(" .)") == number) == 1
        return "nhiệm vụ", number if number and is_alone else item.task.id
    return "thời hạn" if item.deadline else "sự kiện", item.id
