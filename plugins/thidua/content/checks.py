"""Checks of plans against themselves and each other: what each field alone cannot show to be wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from thidua.content.deadline_checks import check_prose_deadlines, check_slack
from thidua.content.problems import Problem, Severity, sentence
from thidua.content.yaml_text import Path, field_name
from thidua.model.document import LegalBasis
from thidua.model.event import Event
from thidua.model.period import SchoolYear, Year
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.reading import nearest_of
from thidua.model.task import Deadline, Task
from thidua.model.text import Prose, Slot
from thidua.model.timing import OnDay, Span, first_day_of, last_day_of, period_of
from thidua.model.wording import slug

if TYPE_CHECKING:
    from thidua.content.reader import PlanFile

RESERVED = re.compile(r"(quy|nhom|gc)-\d+|doan-.*|noi-dung|danh-muc")
"""Ids that pages give to quarters and other groups, notes, paragraphs, the page's content and its menu."""

MONTHS_AHEAD = 6
"""How early before its year a plan is usually signed: an earlier date line is looked at twice."""


def check_plan(file: PlanFile) -> list[Problem]:
    checks = (_check_place, _check_ids, _check_dates, _check_school_years, _check_events, _check_slots)
    return [problem for check in checks for problem in check(file)] + check_prose_deadlines(file)


def check_portal(portal: Portal, files: Mapping[str, PlanFile]) -> list[Problem]:
    """`files` by the plan's source path."""
    problems: list[Problem] = []
    owner: dict[str, Plan] = {}
    for plan in portal.plans:
        first = owner.setdefault(plan.id, plan)
        if first is not plan:
            problems.append(
                at(files[plan.source], ("ma",), f"mã này đã là mã của {first.source}; mỗi kế hoạch cần một mã riêng")
            )
        for place, basis in enumerate(plan.bases):
            problems += _check_citation(portal, files[plan.source], place, basis)
    return [*problems, *check_slack(portal, files)]


def at(file: PlanFile, path: Path, message: str, severity: Severity = "error") -> Problem:
    return Problem(file.plan.source, file.read.line(path), field_name(path), message, severity)


def _check_place(file: PlanFile) -> Iterator[Problem]:
    plan = file.plan
    expected = f"ke-hoach/{plan.issuer}/{plan.year}/{plan.slug}.md"
    if plan.source != expected:
        yield Problem(plan.source, 0, "", f"tệp cần nằm ở content/{expected} cho khớp với co_quan và nam")
    if plan.slug != slug(plan.slug):
        yield Problem(
            plan.source,
            0,
            "",
            f"tên tệp chỉ gồm chữ thường không dấu, số và gạch nối; hãy đổi thành {slug(plan.slug)}.md",
        )


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
                yield at(file, path, sentence(f"mã này đã dùng ở {seen[entry.id]}; mỗi mục cần một mã riêng", entry.id))
            seen.setdefault(entry.id, field_name(path[:2]))
            if entry.id in plan.retired_ids:
                yield at(file, path, sentence("mã này đã bỏ (ma_da_bo), không dùng lại cho mục khác được", entry.id))
            if RESERVED.fullmatch(entry.id) or entry.id in headings:
                yield at(file, path, sentence("mã này trang đã dùng cho phần khác; hãy chọn mã khác", entry.id))
    events = tuple(event.id for event in plan.events)
    named: dict[str, int] = {}
    for place, task in enumerate(plan.tasks):
        if task.event and task.event not in events:
            message = sentence("cần mã một mục của su_kien", task.event, nearest_of(task.event, events))
            yield at(file, ("nhiem_vu", place, "su_kien"), message)
        elif task.event and task.event in named:
            message = sentence(
                f"sự kiện này đã thuộc nhiem_vu[{named[task.event] + 1}]; mỗi sự kiện thuộc một nhiệm vụ", task.event
            )
            yield at(file, ("nhiem_vu", place, "su_kien"), message)
        named.setdefault(task.event, place)


def _check_dates(file: PlanFile) -> Iterator[Problem]:
    plan = file.plan
    earliest = date(plan.year - 1, 12 - MONTHS_AHEAD + 1, 1)
    if not earliest <= plan.date.first_day <= Year(plan.year).last_day and not plan.noted("ngay"):
        message = sentence(
            f"ngày ban hành cách xa năm của kế hoạch ({plan.year}); nếu văn bản gốc ghi như vậy, thêm ghi_chu_nguon với o: ngay",
            str(plan.date),
        )
        yield at(file, ("ngay",), message, "warning")


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
            timing = entry.timing.meaning
            days = (first_day_of(timing) or last_day_of(timing), last_day_of(timing))
            if days[0] and days[1] and (days[1] < first or days[0] > last):
                message = sentence(
                    f"năm học không khớp với thời gian “{entry.timing.wording}”",
                    f"{school_year.year}-{school_year.year + 1}",
                )
                yield at(file, (key, place, "nam_hoc"), message, "warning")


def _check_events(file: PlanFile) -> Iterator[Problem]:
    plan = file.plan
    for place, event in enumerate(plan.events):
        last = last_day_of(event.timing.meaning)
        if last and last < plan.issued_day and not plan.noted(f"su_kien.{event.id}"):
            message = sentence(f"diễn ra trước ngày ban hành kế hoạch ({plan.issued})", event.timing.wording)
            yield at(file, ("su_kien", place, "thoi_gian"), message)
        if event.status == "cancelled" and not isinstance(event.timing.meaning, OnDay | Span):
            message = sentence("sự kiện đã hủy giữ nguyên ngày đã ấn định", event.timing.wording)
            yield at(file, ("su_kien", place, "thoi_gian"), message, "warning")


def _check_slots(file: PlanFile) -> Iterator[Problem]:
    """Each structured part stands in the text once: what no line places would be missing from the document."""
    plan = file.plan
    slots = [part for part in plan.text.parts if isinstance(part, Slot)]
    table = [slot for slot in slots if slot.part == "nhiem_vu"]
    whole = [slot for slot in table if slot.period is None]
    if len(whole) > 1 or (whole and len(table) > 1):
        yield Problem(
            plan.source,
            file.source.body_line,
            "",
            "dòng [nhiem_vu] chỉ đặt một lần, hoặc chia hết theo kỳ: [nhiem_vu: quý I] …",
        )
    for place, task in enumerate(plan.tasks):
        placed = sum(1 for slot in table if slot.period is None or slot.period == period_of(task.timing.meaning))
        if placed == 0 and not whole:
            message = sentence("chưa có chỗ trong văn bản; thêm dòng [nhiem_vu] vào thân kế hoạch", task.timing.wording)
            yield at(file, ("nhiem_vu", place), message)
    for part, filled in (("chuong_trinh", "programme"), ("thanh_phan", "participants"), ("phan_cong", "duties")):
        for place, event in enumerate(plan.events):
            here = [slot for slot in slots if slot.part == part and slot.event in {"", event.id}]
            if getattr(event, filled) and not here:
                yield at(
                    file, ("su_kien", place, part), f"chưa có chỗ trong văn bản; thêm dòng [{part}] vào thân kế hoạch"
                )
    if not plan.text.parts or not any(isinstance(part, Prose) for part in plan.text.parts):
        yield Problem(
            plan.source, file.source.body_line, "", "kế hoạch chưa có phần lời văn sau phần khai báo", "warning"
        )


def _check_citation(portal: Portal, file: PlanFile, place: int, basis: LegalBasis) -> Iterator[Problem]:
    """A basis that names a plan of this portal agrees with it on number and date."""
    if not (basis.number and basis.issuer):
        return
    path: Path = ("can_cu", place)
    cited = portal.cited(basis)
    if cited is None:
        same_day = [
            p for p in portal.plans if p.issuer == basis.issuer and basis.date and str(p.issued) == str(basis.date)
        ]
        if same_day:
            message = sentence(
                "số không khớp với kế hoạch cùng ngày của cơ quan này", str(basis.number), str(same_day[0].cited_number)
            )
            yield at(file, (*path, "so"), message)
        return
    if basis.date and cited.issued.day and str(basis.date) != str(cited.issued):
        message = sentence(f"ngày không khớp với {cited.source}", str(basis.date), str(cited.issued))
        yield at(file, (*path, "ngay"), message)
    if basis.wording and str(basis.number) not in basis.wording.replace(" ", ""):
        message = sentence("số không có trong nguyen_van", str(basis.number))
        yield at(file, (*path, "so"), message)
