"""What is in force now where a row of the signed table says something else: beside its words, never instead of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from thidua.model.event import Event
from thidua.model.plan import Plan
from thidua.model.task import Task
from thidua.views.days import day_text
from thidua.views.links import Links
from thidua.views.moves import is_moved, is_relocated, moves_of


@dataclass(frozen=True, slots=True)
class TaskMark:
    """Đổi thời gian: quý II (thông báo ngày 20/03/2026). `url` leads to the event that the task is, else ""."""

    title: str
    text: str
    when: str
    reason: str
    url: str = ""


def event_of(plan: Plan, task: Task) -> Event | None:
    return next((event for event in plan.events if event.id == task.event), None) if task.event else None


def task_marks(plan: Plan, task: Task, links: Links) -> tuple[TaskMark, ...]:
    event = event_of(plan, task)
    if event is None:
        return tuple(
            TaskMark("Đổi thời gian", move.now, f"thông báo ngày {move.announced}", move.reason)
            for move in moves_of(task)
        )
    return tuple(_of_event(event, links.entry(plan, event.id)))


def _of_event(event: Event, url: str) -> Iterator[TaskMark]:
    """How it stands at last: its card tells the way there."""
    if event.cancellation:
        notice = f"thông báo ngày {day_text(event.cancellation.date.day)}"
        yield TaskMark("Sự kiện đã hủy", "", notice, event.cancellation.reason, url)
        return
    if event.held:
        yield TaskMark("Sự kiện đã tổ chức", "", f"ghi nhận ngày {day_text(event.held.date.day)}", "", url)
        return
    timed = [move for move in moves_of(event) if move.former]
    if is_moved(event):
        last = timed[-1]
        title = "Sự kiện hoãn" if last.title == "Hoãn" else "Sự kiện dời lịch"
        yield TaskMark(title, last.now, f"thông báo ngày {last.announced}", last.reason, url)
    placed = [move for move in moves_of(event) if move.former_place]
    if is_relocated(event):
        last = placed[-1]
        yield TaskMark("Sự kiện đổi địa điểm", last.place, f"thông báo ngày {last.announced}", last.reason, url)
