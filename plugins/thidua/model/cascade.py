"""Which duty carries out which, from plan to plan: as plans declare it (`thuc_hien_theo`), never as words suggest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from thidua.model.days_off import DaysOff
from thidua.model.event import Event
from thidua.model.plan import Plan
from thidua.model.task import Deadline, Task
from thidua.model.timing import Meaning, Provisional, is_deadline, last_day_of

Entry = Task | Deadline | Event

Key = tuple[str, str]
"""The ids of a plan and of a duty in it; a task that is an event goes by the event's."""


@dataclass(frozen=True)
class Cascade:
    plans: tuple[Plan, ...]

    @cached_property
    def keys(self) -> dict[str, Key]:
        """By what editors write: `<plan>.<entry>`."""
        return {f"{plan.id}.{entry.id}": key_of(plan, entry) for plan in self.plans for entry in plan.entries}

    @cached_property
    def entries(self) -> dict[Key, Entry]:
        """What is in force of each duty: the event where a task is one."""
        return {key_of(plan, entry): entry for plan in self.plans for entry in plan.entries}

    @cached_property
    def _above(self) -> dict[Key, tuple[Key, ...]]:
        found: dict[Key, dict[Key, None]] = {}
        for plan in self.plans:
            for entry in plan.entries:
                for name in entry.implements:
                    if (above := self.keys.get(name)) and above[0] != plan.id:
                        found.setdefault(key_of(plan, entry), {})[above] = None
        return {key: tuple(each) for key, each in found.items()}

    @cached_property
    def _below(self) -> dict[Key, tuple[Key, ...]]:
        found: dict[Key, tuple[Key, ...]] = {}
        for key, aboves in self._above.items():
            for above in aboves:
                found[above] = (*found.get(above, ()), key)
        return found

    def above(self, key: Key) -> tuple[Key, ...]:
        """The superiors' duties that this one carries out."""
        return self._above.get(key, ())

    def below(self, key: Key) -> tuple[Key, ...]:
        """The duties that carry this one out, in the order of the plans."""
        return self._below.get(key, ())

    def plans_near(self, plan: Plan) -> Iterator[str]:
        """Ids of the plans that a duty of this one carries out or is carried out by, each once."""
        keys = [key_of(plan, entry) for entry in plan.entries]
        near = (other for key in keys for other in (*self.above(key), *self.below(key)))
        yield from dict.fromkeys(plan_id for plan_id, _ in near)


def slack(own: Meaning, above: Meaning, days_off: DaysOff) -> int | None:
    """Working days that are left after a duty's last day for the duty that it carries out, negative where it ends
    after it; None where a last day is missing or only foreseen, and where both end with the same period.
    """
    if isinstance(own, Provisional) or isinstance(above, Provisional):
        return None
    last, limit = last_day_of(own), last_day_of(above)
    if last is None or limit is None or (last == limit and not is_deadline(above)):
        return None
    return days_off.working_days_between(last, limit)


def key_of(plan: Plan, entry: Entry) -> Key:
    return plan.id, (entry.event if isinstance(entry, Task) and entry.event else entry.id)
