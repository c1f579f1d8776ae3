"""Checks of plans against themselves and each other: what each field alone cannot show to be wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from thidua.content.cascade_checks import check_cascade
from thidua.content.cascade_hints import hint_at_superiors
from thidua.content.change_checks import check_changes
from thidua.content.citation_checks import check_citations
from thidua.content.date_checks import check_days
from thidua.content.deadline_checks import check_prose_deadlines, check_slack
from thidua.content.plan_file import PlanFile
from thidua.content.problems import Problem, sentence
from thidua.content.programme_checks import check_programmes
from thidua.content.replacement_checks import check_replacements
from thidua.content.slot_checks import check_slots
from thidua.content.yaml_text import Path, field_name
from thidua.model.event import Event
from thidua.model.notes import field_texts
from thidua.model.period import SchoolYear, Year
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.reading import nearest_of
from thidua.model.task import Deadline, Task
from thidua.model.timing import first_day_of, last_day_of
from thidua.model.wording import slug

RESERVED = re.compile(r"(quy|nhom|gc)-\d+|doan-.*|noi-dung|danh-muc|giao-dien|dark|q|goi-y|tim")
"""Ids that pages give to quarters and other groups, notes, paragraphs, the page's content and its menu."""

MONTHS_AHEAD = 6
"""How early before its year a plan is usually signed: an earlier date line is looked at twice."""

NOTED_FIELDS = ("the_thuc", "so", "ngay", "ky")
"""What a source note can be about as a whole, beside single entries (`thoi_han.<mã>`)."""


def check_plan(file: PlanFile) -> list[Problem]:
    checks = (
        _check_place, _check_ids, _check_tasks_events, _check_dates, _check_school_years, _check_events, _check_notes,
        check_slots, check_prose_deadlines, check_changes, check_days, check_programmes,
    )  # fmt: skip
    return [problem for check in checks for problem in check(file)]


def check_portal(portal: Portal, files: Mapping[str, PlanFile], *, is_whole: bool = True) -> list[Problem]:
    """`files` by the plan's source path; `is_whole` is False when some plan could not be read."""
    problems: list[Problem] = []
    owner: dict[str, Plan] = {}
    for plan in portal.plans:
        first = owner.setdefault(plan.id, plan)
        if first is not plan:
            message = f"mã này đã là mã của content/{first.source}; mỗi kế hoạch cần một mã riêng"
            problems.append(files[plan.source].problem(("ma",), sentence(message, plan.id)))
    return [
        *problems,
        *check_citations(portal, files),
        *check_slack(portal, files),
        *check_cascade(portal, files, is_whole=is_whole),
        *hint_at_superiors(portal, files),
        *check_replacements(portal, files, is_whole=is_whole),
    ]


def _check_place(file: PlanFile) -> Iterator[Problem]:
    """The name of the file first: in a wrong place it is moved under its right name at once."""
    plan = file.plan
    name = slug(plan.slug) or plan.id
    if plan.slug != name:
        yield file.problem_of_file(f"tên tệp chỉ gồm chữ thường không dấu, số và gạch nối; hãy đổi thành {name}.md")
    folder = f"ke-hoach/{plan.issuer}/{plan.year}"
    if plan.source != f"{folder}/{plan.slug}.md":
        yield file.problem_of_file(f"tệp cần nằm ở content/{folder}/{name}.md cho khớp với co_quan và nam")


def _check_ids(file: PlanFile) -> Iterator[Problem]:
    plan = file.plan
    headings = dict(plan.text.headings)
    seen: dict[str, str] = {}
    groups: tuple[tuple[str, Sequence[Task | Deadline | Event]], ...] = (
        ("nhiem_vu", plan.tasks),
        ("thoi_han", plan.deadlines),
        ("su_kien", plan.events),
    )
    for key, entries in groups:
        for place, entry in enumerate(entries):
            path: Path = (key, place, "ma")
            if entry.id in seen:
                message = f"mã này đã dùng ở {seen[entry.id]}; mỗi mục cần một mã riêng"
                yield file.problem(path, sentence(message, entry.id))
                continue
            seen[entry.id] = field_name(path[:2])
            if entry.id in plan.retired_ids:
                message = "mã này đã bỏ (ma_da_bo), không dùng lại cho mục khác được"
                yield file.problem(path, sentence(message, entry.id))
            if RESERVED.fullmatch(entry.id) or entry.id in headings:
                message = "mã này trang đã dùng cho phần khác; hãy chọn mã khác"
                yield file.problem(path, sentence(message, entry.id))


def _check_tasks_events(file: PlanFile) -> Iterator[Problem]:
    events = tuple(event.id for event in file.plan.events)
    named: dict[str, int] = {}
    for place, task in enumerate(file.plan.tasks):
        path: Path = ("nhiem_vu", place, "su_kien")
        if not task.event:
            continue
        first = named.setdefault(task.event, place)
        if task.event not in events:
            message = sentence("cần mã một mục của su_kien", task.event, nearest_of(task.event, events))
            yield file.problem(path, message)
        elif first != place:
            message = f"sự kiện này đã thuộc nhiem_vu[{first + 1}]; mỗi sự kiện thuộc một nhiệm vụ"
            yield file.problem(path, sentence(message, task.event))


def _check_dates(file: PlanFile) -> Iterator[Problem]:
    plan = file.plan
    earliest = date(plan.year - 1, 12 - MONTHS_AHEAD + 1, 1)
    if not earliest <= plan.date.first_day <= Year(plan.year).last_day and not plan.noted("ngay"):
        message = f"ngày ban hành cách xa năm của kế hoạch ({plan.year})"
        otherwise = "Nếu văn bản gốc ghi như vậy, thêm ghi_chu_nguon với o: ngay"
        yield file.problem(("ngay",), sentence(message, str(plan.date), otherwise=otherwise), "warning")


def _check_school_years(file: PlanFile) -> Iterator[Problem]:
    groups: tuple[tuple[str, Sequence[Task | Deadline]], ...] = (
        ("nhiem_vu", file.plan.tasks),
        ("thoi_han", file.plan.deadlines),
    )
    for key, entries in groups:
        for place, entry in enumerate(entries):
            if entry.school_year is None:
                continue
            school_year = SchoolYear(entry.school_year)
            # Preparing begins in the calendar year it starts in; reviews run on through the one it ends in.
            first, last = Year(school_year.year).first_day, Year(school_year.year + 1).last_day
            timing = entry.signed_timing.meaning
            days = (first_day_of(timing) or last_day_of(timing), last_day_of(timing))
            if days[0] and days[1] and (days[1] < first or days[0] > last):
                message = f"năm học không khớp với thời gian “{entry.signed_timing.wording}”"
                found = f"{school_year.year}-{school_year.year + 1}"
                yield file.problem((key, place, "nam_hoc"), sentence(message, found), "warning")


def _check_events(file: PlanFile) -> Iterator[Problem]:
    plan = file.plan
    for place, event in enumerate(plan.events):
        path: Path = ("su_kien", place, "thoi_gian")
        field = f"su_kien.{event.id}"
        last = last_day_of(event.timing.meaning)
        if plan.noted(field):
            continue
        if last and last < plan.issued_day:
            message = f"diễn ra trước ngày ban hành kế hoạch ({plan.issued})"
            otherwise = f"Nếu văn bản gốc ghi như vậy, thêm ghi_chu_nguon với o: {field}"
            yield file.problem(path, sentence(message, event.timing.wording, otherwise=otherwise))
        formers = (last_day_of(change.former.meaning) for change in event.changes if change.former)
        if event.status == "cancelled" and last is None and not any(formers):
            message = "sự kiện đã hủy giữ nguyên thời gian đã ấn định"
            otherwise = f"Nếu chưa từng ấn định, thêm ghi_chu_nguon với o: {field}"
            yield file.problem(path, sentence(message, event.timing.wording, otherwise=otherwise), "warning")


def _check_notes(file: PlanFile) -> Iterator[Problem]:
    plan = file.plan
    entries = [f"thoi_han.{each.id}" for each in plan.deadlines] + [f"su_kien.{each.id}" for each in plan.events]
    known = (*NOTED_FIELDS, *entries, *(field for field, _ in field_texts(plan)))
    for place, note in enumerate(plan.notes):
        if note.field and note.field not in known:
            message = f"cần một trong: {', '.join(NOTED_FIELDS)}, hoặc một mục như thoi_han.<mã>, nhiem_vu.<mã>"
            path: Path = ("ghi_chu_nguon", place, "o")
            yield file.problem(path, sentence(message, note.field, nearest_of(note.field, known)))
