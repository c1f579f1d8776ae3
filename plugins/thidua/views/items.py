"""What a plan asks for, one item each: tasks, deadlines, events. A task that is an event counts once, as the event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from thidua.model.event import Event
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.task import Deadline, Task, UnitRef
from thidua.model.timing import Timing, first_day_of, is_deadline, last_day_of
from thidua.model.unit import Register
from thidua.views.award_outcomes import outcomes_of
from thidua.views.award_words import DecisionLink
from thidua.views.day_off_note import note_of_timing
from thidua.views.days import DayView, day_view, left_text
from thidua.views.links import Links
from thidua.views.moves import MoveView, Thing, moves_of
from thidua.views.reports import ReportView, reports_of
from thidua.views.segments import lines
from thidua.views.state import SETTLED, StateView, state_of
from thidua.views.unit_links import UnitLink, unit_links

Kind = Literal["task", "deadline", "event"]

KIND_LABELS: dict[Kind, str] = {"task": "Nhiệm vụ", "deadline": "Thời hạn", "event": "Hội nghị, sự kiện"}


@dataclass(frozen=True, slots=True)
class Item:
    """`id` is the entry's id in the plan; `units` is everyone it names, each once.

    `event`, `task` and `deadline` are what it was made from; an event that a task names has both.
    """

    plan: Plan
    kind: Kind
    id: str
    text: str
    timing: Timing
    units: tuple[UnitRef, ...]
    event: Event | None = None
    task: Task | None = None
    deadline: Deadline | None = None

    @property
    def first_day(self) -> date | None:
        return first_day_of(self.timing.meaning)

    @property
    def last_day(self) -> date | None:
        return last_day_of(self.timing.meaning)

    @property
    def is_cancelled(self) -> bool:
        return self.event is not None and self.event.status == "cancelled"

    def state(self, portal: Portal, today: date) -> StateView:
        return state_of(self.plan, self.thing, today, portal.replaced_on(self.plan))

    def is_over(self, portal: Portal) -> bool:
        """Whether nobody has to be told of it any more, whatever its time says."""
        return self.state(portal, date.max).code in SETTLED

    @property
    def thing(self) -> Thing:
        """What its time and the changes of it are written in."""
        thing = self.event or self.task or self.deadline
        if thing is None:
            raise ValueError(f"an item made from nothing: {self.id}")
        return thing

    def concerned(self, register: Register) -> tuple[str, ...]:
        """Register keys of all who should see it: whose plan it is, who it names, who follows up the whole plan, and
        the members of a cluster among them. What is made up concerns nobody real.
        """
        named = (ref.unit for ref in (*self.units, *self.plan.monitors))
        keys = register.with_members((self.plan.issuer, *named))
        return tuple(filter(register.is_demo, keys)) if register.is_demo(self.plan.issuer) else keys

    @property
    def conditional(self) -> bool:
        duty = self.task or self.deadline
        return self.timing.conditional or bool(duty and duty.condition)


@dataclass(frozen=True, slots=True)
class ItemView:
    """`day` is the last day that counts, None where the wording sets none; `fixed` says that the plan names that
    very day. `moves` are its changes, also such as moved nothing. `day_off` says that offices are closed on that day.
    `reports` are in the order of their days; `outcomes` are decisions of the award register that fulfil it.

    `roles` and `jobs` are those of the unit whose page it stands on (roles.py), on other pages none.
    """

    kind: Kind
    kind_label: str
    text: str
    url: str
    timing: str
    day: DayView | None
    left: str
    fixed: bool
    state: StateView
    units: tuple[UnitLink, ...]
    place: str
    plan_number: str
    plan_url: str
    plan_subject: str
    issuer: str
    number: str = ""
    moves: tuple[MoveView, ...] = ()
    day_off: str = ""
    reports: tuple[ReportView, ...] = ()
    outcomes: tuple[DecisionLink, ...] = ()
    roles: tuple[str, ...] = ()
    jobs: tuple[str, ...] = ()

    @property
    def timing_beside_state(self) -> str:
        """Nothing where the state is called the same: thường xuyên."""
        return "" if self.timing.casefold() == self.state.label.casefold() else self.timing


def items_of(plan: Plan) -> Iterator[Item]:
    """Deadlines, events, then tasks, each in the plan's order."""
    for deadline in plan.deadlines:
        units = _once(deadline.units)
        yield Item(plan, "deadline", deadline.id, deadline.text, deadline.timing, units, deadline=deadline)
    task_of_event = {task.event: task for task in plan.tasks if task.event}
    for event in plan.events:
        task = task_of_event.get(event.id)
        units = event.units + (task.units if task else ())
        yield Item(plan, "event", event.id, event.name, event.timing, _once(units), event=event, task=task)
    for task in plan.tasks:
        if not task.event:
            yield Item(plan, "task", task.id, plain(task.text), task.timing, _once(task.units), task=task)


def item_named(portal: Portal, name: str) -> Item | None:
    """By `<plan>.<entry>`, as other files name it."""
    key = portal.cascade.keys.get(name)
    if key is None or key[0] not in portal.plan_by_id:
        return None
    return next((item for item in items_of(portal.plan_by_id[key[0]]) if item.id == key[1]), None)


def in_order(items: Iterable[Item]) -> list[Item]:
    """By last day, things the plan dates before things it leaves to a period; the undated last."""
    return sorted(items, key=lambda item: (item.last_day or date.max, not is_deadline(item.timing.meaning)))


def plain(text: str) -> str:
    """A task's words on one line, without the dashes of its list."""
    written = [line.strip().lstrip("-").strip() for line in text.strip().splitlines()]
    return " ".join(line for line in written if line)


def headline(text: str) -> str:
    """The first sentence or part of a task's words, without its full stop: enough to know it by in a list."""
    first = lines(text)[0] if text.strip() else ()
    return "".join(segment.text for segment in first).lstrip("- ").rstrip(" .;")


def item_view(portal: Portal, item: Item, links: Links, today: date) -> ItemView:
    last = item.last_day
    state = item.state(portal, today)
    return ItemView(
        kind=item.kind,
        kind_label=KIND_LABELS[item.kind],
        text=headline(item.task.text if item.task and item.kind == "task" else item.text),
        url=links.entry(item.plan, item.id),
        timing=_timing(item),
        day=day_view(last) if last else None,
        left=left_text(today, last) if last and state.last else "",
        fixed=is_deadline(item.timing.meaning),
        state=state,
        units=unit_links(item.units, links),
        place=item.event.place if item.event else "",
        plan_number=str(item.plan.cited_number),
        plan_url=links.plan(item.plan),
        plan_subject=item.plan.subject,
        issuer=portal.body_of(item.plan).label,
        number=item.task.number if item.task and item.task.number.isdigit() else "",
        moves=moves_of(item.thing),
        day_off=_day_off(portal, item),
        reports=reports_of(item.plan, item.thing, links),
        outcomes=outcomes_of(portal, item.plan, _ids(item), links),
    )


def _day_off(portal: Portal, item: Item) -> str:
    called_off = item.is_cancelled
    return "" if called_off else note_of_timing(item.timing.meaning, portal.days_off, is_event=item.kind == "event")


def _timing(item: Item) -> str:
    """The plan's wording; of an event without a settled date it is said that there is none yet."""
    open_event = item.event is not None and item.event.status == "provisional"
    return f"{item.timing.wording}, chưa ấn định ngày" if open_event else item.timing.wording


def _ids(item: Item) -> tuple[str, ...]:
    return (item.id, item.task.id) if item.task and item.task.id != item.id else (item.id,)


def _once(refs: Iterable[UnitRef]) -> tuple[UnitRef, ...]:
    return tuple({ref.unit: ref for ref in reversed(tuple(refs))}.values())[::-1]
