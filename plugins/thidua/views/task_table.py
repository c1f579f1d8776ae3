"""The tasks of a plan as rows, and the rows in groups as the signed table has them (QUÝ I …)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from thidua.model.period import ROMAN, Quarter
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.task import Task
from thidua.model.timing import Timing, last_day_of, period_of
from thidua.views.links import Links
from thidua.views.reports import ReportView, reports_of
from thidua.views.segments import Segment, lines
from thidua.views.state import StateView, period_state, state_of
from thidua.views.task_marks import TaskMark, event_of, task_marks
from thidua.views.unit_links import UnitRole, unit_roles

Notes = Mapping[str, tuple[tuple[int, str], ...]]


@dataclass(frozen=True, slots=True)
class TaskRow:
    """`anchor` is the task's id: its address on the plan's page. `state` is by what is in force now, and `marks` tell
    where that differs from the signed words, which stay as they are.
    """

    anchor: str
    number: str
    lines: tuple[tuple[Segment, ...], ...]
    roles: tuple[UnitRole, ...]
    state: StateView
    marks: tuple[TaskMark, ...] = ()
    reports: tuple[ReportView, ...] = ()


@dataclass(frozen=True, slots=True)
class TaskGroup:
    """Rows of one period, by the signed wording. `anchor` is quy-1 … quy-4 for a quarter, else nhom-<n>."""

    anchor: str
    title: str
    state: StateView
    rows: tuple[TaskRow, ...]


@dataclass(frozen=True, slots=True)
class TaskTable:
    columns: tuple[str, ...]
    groups: tuple[TaskGroup, ...]


def timing_now(plan: Plan, task: Task) -> Timing:
    """In force: that of its event once this has been given a day of its own elsewhere."""
    event = event_of(plan, task)
    return event.timing if event and event.changes and last_day_of(event.timing.meaning) else task.timing


def task_rows(
    portal: Portal, plan: Plan, tasks: Sequence[Task], links: Links, today: date, notes: Notes
) -> tuple[TaskRow, ...]:
    return tuple(
        TaskRow(
            anchor=task.id,
            number=task.number,
            lines=lines(task.text, (*notes.get(f"nhiem_vu.{task.id}", ()), *_unit_notes(task, notes))),
            roles=unit_roles(task, links),
            state=_state(portal, plan, task, today),
            marks=task_marks(plan, task, links),
            reports=reports_of(plan, task, links),
        )
        for task in tasks
    )


def task_table(portal: Portal, plan: Plan, links: Links, today: date, notes: Notes) -> TaskTable:
    grouped: dict[str, list[Task]] = {}
    for task in plan.tasks:
        grouped.setdefault(_group_title(task), []).append(task)
    return TaskTable(
        plan.task_columns,
        tuple(
            TaskGroup(
                _group_anchor(tasks[0], place),
                title,
                period_state(tasks[0].signed_timing.meaning, today),
                task_rows(portal, plan, tasks, links, today, notes),
            )
            for place, (title, tasks) in enumerate(grouped.items(), start=1)
        ),
    )


def _state(portal: Portal, plan: Plan, task: Task, today: date) -> StateView:
    return state_of(plan, event_of(plan, task) or task, today, portal.replaced_on(plan))


def _unit_notes(task: Task, notes: Notes) -> tuple[tuple[int, str], ...]:
    """Notes on the units' cell stand at the end of the task's words: the cell itself holds links."""
    return tuple((number, "") for number, _ in notes.get(f"don_vi.{task.id}", ()))


def _group_title(task: Task) -> str:
    period = period_of(task.signed_timing.meaning)
    return f"QUÝ {ROMAN[period.quarter - 1]}" if isinstance(period, Quarter) else task.signed_timing.wording.upper()


def _group_anchor(task: Task, place: int) -> str:
    period = period_of(task.signed_timing.meaning)
    return f"quy-{period.quarter}" if isinstance(period, Quarter) else f"nhom-{place}"
