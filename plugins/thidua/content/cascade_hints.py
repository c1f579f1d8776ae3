"""Hints at superiors' duties that a plan seems to carry out without saying so: asked of the editor, never published."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from thidua.content.cascade_checks import FIELD
from thidua.content.change_checks import Entry, entries_of
from thidua.content.plan_file import PlanFile
from thidua.content.problems import Problem
from thidua.model.cascade import key_of
from thidua.model.event import Event
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.task import Task
from thidua.model.wording import fold_marks

ALIKE = 0.85
"""How many of two duties' words have to be the same, of all that both have."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _Words:
    words: frozenset[str]
    numbers: frozenset[str]

    def is_like(self, other: _Words) -> bool:
        """Years and other numbers tell alike duties apart: the review of one year is not that of the next."""
        total = len(self.words) + len(other.words)
        return self.numbers == other.numbers and 2 * len(self.words & other.words) >= ALIKE * total


def hint_at_superiors(portal: Portal, files: Mapping[str, PlanFile]) -> Iterator[Problem]:
    """Not of a duty that names a superior's, or names none by an empty list: its editor has looked."""
    known: dict[str, list[tuple[str, _Words]]] = {}
    for plan in portal.plans:
        parents = portal.parents(plan)
        looked_at = {key_of(plan, entry) for entry in plan.entries if "implements" in entry.model_fields_set}
        for at, _, entry in entries_of(plan) if parents else ():
            if key_of(plan, entry) in looked_at or _stands_for_an_event(entry):
                continue
            own = _words(entry)
            for parent in parents:
                if parent.id not in known:
                    known[parent.id] = list(_duties(parent))
                if name := next((name for name, words in known[parent.id] if own.is_like(words)), ""):
                    yield files[plan.source].problem(at, _question(parent, name), "hint")
                    break


def _question(superior: Plan, name: str) -> str:
    asked = f"có phải thực hiện theo một việc của {superior.kind} số {superior.cited_number}?"
    return f"{asked} Phải thì ghi {FIELD}: [{name}]; không phải thì ghi {FIELD}: []"


def _duties(plan: Plan) -> Iterator[tuple[str, _Words]]:
    for entry in plan.entries:
        if not _stands_for_an_event(entry):
            yield f"{plan.id}.{entry.id}", _words(entry)


def _stands_for_an_event(entry: Entry) -> bool:
    return isinstance(entry, Task) and bool(entry.event)


def _words(entry: Entry) -> _Words:
    found = frozenset(_WORD.findall(fold_marks(entry.name if isinstance(entry, Event) else entry.text)))
    return _Words(found, frozenset(word for word in found if word.isdigit()))
