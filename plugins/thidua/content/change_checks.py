"""Checks of what became of entries after signing: changes, cancellations and reports in an order that can be true."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from thidua.content.plan_file import PlanFile
from thidua.content.problems import Problem, sentence
from thidua.content.yaml_text import Path, field_name
from thidua.model.change import EventChange, TimingChange
from thidua.model.document import Day
from thidua.model.event import Event
from thidua.model.plan import Plan
from thidua.model.task import Deadline, Task
from thidua.model.timing import OnDay, Span, Timing, first_day_of
from thidua.model.wording import plain_key

Entry = Task | Deadline | Event


def entries_of(plan: Plan) -> Iterator[tuple[Path, str, Entry]]:
    """(place, key of its time, entry) of everything that the plan dates."""
    groups: tuple[tuple[str, str, Sequence[Entry]], ...] = (
        ("nhiem_vu", "thoi_gian", plan.tasks),
        ("thoi_han", "han", plan.deadlines),
        ("su_kien", "thoi_gian", plan.events),
    )
    for key, timed, entries in groups:
        for place, entry in enumerate(entries):
            yield (key, place), timed, entry


def check_changes(file: PlanFile) -> Iterator[Problem]:
    for at, timed, entry in entries_of(file.plan):
        yield from _check_differences(file, at, timed, entry)
        yield from _check_order(file, at, entry)
        if isinstance(entry, Event):
            yield from _check_reports(file, at, entry)
        if isinstance(entry, Task) and entry.event:
            for key, what in (("thay_doi", entry.changes), ("tien_do", entry.progress)):
                if what:
                    message = f"nhiệm vụ này là một sự kiện; hãy ghi ở {key} của sự kiện đó"
                    yield file.problem((*at, key), sentence(message, entry.event))


def dated(entry: Entry) -> Iterator[tuple[Path, date]]:
    """(place within the entry, day) of all that was announced and reported, in the order in which it has to be."""
    changes: Sequence[TimingChange | EventChange] = entry.changes
    days: list[tuple[Path, Day]] = [(("thay_doi", number), change.date) for number, change in enumerate(changes)]
    if isinstance(entry, Event) and entry.cancellation:
        days.append((("huy",), entry.cancellation.date))
    days += [(("tien_do", number), report.date) for number, report in enumerate(entry.progress)]
    for at, day in days:
        yield (*at, "ngay"), day.day


def _check_differences(file: PlanFile, at: Path, timed: str, entry: Entry) -> Iterator[Problem]:
    """The commonest slip: the new time is written where the old one belongs, or stays the old one."""
    changes: Sequence[TimingChange | EventChange] = entry.changes
    for number, change in enumerate(changes):
        here: Path = (*at, "thay_doi", number)
        later = changes[number + 1 :]
        now: Timing = next((each.former for each in later if each.former), entry.timing)
        if change.former and change.former.meaning == now.meaning:
            message = f"thời gian cũ không khác thời gian mới “{now.wording}”: truoc ghi thời gian cũ, {timed} ghi mới"
            yield file.problem((*here, "truoc"), sentence(message, change.former.wording))
        place = next((each.former_place for each in later if each.former_place), getattr(entry, "place", ""))
        if change.former_place and plain_key(change.former_place) == plain_key(place):
            message = "địa điểm cũ không khác địa điểm mới: dia_diem_truoc ghi nơi cũ, dia_diem ghi nơi mới"
            yield file.problem((*here, "dia_diem_truoc"), sentence(message, change.former_place))


def _check_order(file: PlanFile, at: Path, entry: Entry) -> Iterator[Problem]:
    plan = file.plan
    before: tuple[Path, date] | None = None
    for inside, day in dated(entry):
        here: Path = (*at, *inside)
        # Work may well be done before the plan is signed; a notice of a change cannot be.
        if day < plan.issued_day and inside[0] != "tien_do":
            message = f"trước ngày ban hành kế hoạch ({plan.issued})"
            yield file.problem(here, sentence(message, f"{day:%d/%m/%Y}"))
        elif before and day < before[1]:
            message = f"sớm hơn {field_name(before[0])} ({before[1]:%d/%m/%Y}); ghi theo thứ tự, việc cũ ở trên"
            yield file.problem(here, sentence(message, f"{day:%d/%m/%Y}"))
        before = (inside, day)


def _check_reports(file: PlanFile, at: Path, event: Event) -> Iterator[Problem]:
    if event.progress and event.cancellation:
        message = "sự kiện đã hủy thì không thể đã tổ chức; hãy bỏ huy hoặc bỏ tien_do"
        yield file.problem((*at, "tien_do"), message)
        return
    first = first_day_of(event.timing.meaning)
    for number, report in enumerate(event.progress):
        if first and report.date.day < first:
            message = f"trước ngày đầu tiên của sự kiện ({first:%d/%m/%Y})"
            found = f"{report.date.day:%d/%m/%Y}"
            yield file.problem((*at, "tien_do", number, "ngay"), sentence(message, found))
    field = f"su_kien.{event.id}"
    if event.held and not isinstance(event.timing.meaning, OnDay | Span) and not file.plan.noted(field):
        message = "đã tổ chức thì thời gian phải là ngày đã tổ chức; thời gian dự kiến chuyển vào thay_doi"
        otherwise = f"Nếu không rõ ngày, thêm ghi_chu_nguon với o: {field}"
        found = event.timing.wording
        yield file.problem((*at, "thoi_gian"), sentence(message, found, otherwise=otherwise), "warning")
