"""What a new version of a decision's file changes, line by line, each with whose row it is in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import unified_diff
from typing import Any

from thidua.content.decision_text import decision_yaml

OTHER_ORDER = "  thứ tự các dòng khen đổi"


def changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[str, ...]:
    """Nothing where both say the same; lines are new ("+") or gone ("-")."""
    found = tuple(_changes(before, after))
    if not found and decision_yaml(before) != decision_yaml(after):
        return (OTHER_ORDER,)
    return found


def _changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    yield from _lines(*({key: each for key, each in fields.items() if key != "khen"} for fields in (before, after)))
    old, new = (_by_recipient(fields.get("khen", ())) for fields in (before, after))
    for recipient in (*new, *(each for each in old if each not in new)):
        name, _ = recipient
        yield from (f"{line[0]} {name}: {line[1:]}" for line in _lines(old.get(recipient, {}), new.get(recipient, {})))


def _by_recipient(awards: Sequence[Mapping[str, Any]]) -> dict[tuple[str, int], Mapping[str, Any]]:
    """Those of one name are told apart by their order."""
    seen: Counter[str] = Counter()
    found: dict[tuple[str, int], Mapping[str, Any]] = {}
    for award in awards:
        name = str(award["ten"])
        seen[name] += 1
        found[name, seen[name]] = award
    return found


def _lines(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    old, new = (decision_yaml(fields).splitlines() if fields else [] for fields in (before, after))
    for line in unified_diff(old, new, n=0, lineterm=""):
        if line[:1] in "+-" and line[:3] not in {"+++", "---"}:
            yield line
