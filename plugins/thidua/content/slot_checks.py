"""Checks of slots: each structured part of a plan stands in its text once, or it would be missing from the document."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.content.plan_file import PlanFile
from thidua.content.problems import Problem, sentence
from thidua.model.text import Prose, Slot
from thidua.model.timing import period_of

_PARTS_OF_EVENTS = (("chuong_trinh", "programme"), ("thanh_phan", "participants"), ("phan_cong", "duties"))


def check_slots(file: PlanFile) -> Iterator[Problem]:
    if not file.has_all_slots:
        return
    slots = [part for part in file.plan.text.parts if isinstance(part, Slot)]
    yield from _check_tasks(file, [slot for slot in slots if slot.part == "nhiem_vu"])
    yield from _check_parts_of_events(file, slots)
    if not any(isinstance(part, Prose) for part in file.plan.text.parts):
        yield file.problem_of_text("kế hoạch chưa có phần lời văn sau phần khai báo", "warning")


def _check_tasks(file: PlanFile, slots: list[Slot]) -> Iterator[Problem]:
    plan = file.plan
    is_whole = any(slot.period is None for slot in slots)
    if plan.tasks and not slots:
        message = "nhiệm vụ chưa có chỗ trong văn bản; thêm dòng [nhiem_vu] vào thân kế hoạch"
        yield file.problem(("nhiem_vu",), message)
    if is_whole or not slots:
        return
    placed = {slot.period for slot in slots}
    # By what was signed, as they are printed. Said once a period: the first of its tasks stands for them all.
    for place, task in enumerate(plan.tasks):
        period = period_of(task.signed_timing.meaning)
        if period is None:
            expected = "không thuộc kỳ nào có dòng [nhiem_vu: …]; hãy dùng một dòng [nhiem_vu] cho mọi nhiệm vụ"
            yield file.problem(("nhiem_vu", place, "thoi_gian"), sentence(expected, task.signed_timing.wording))
        elif period not in placed:
            placed.add(period)
            line = f"[nhiem_vu: {task.signed_timing.wording}]"
            message = f"kỳ này chưa có chỗ trong văn bản; thêm dòng {line} vào thân kế hoạch"
            yield file.problem(("nhiem_vu", place, "thoi_gian"), message)


def _check_parts_of_events(file: PlanFile, slots: list[Slot]) -> Iterator[Problem]:
    for part, filled in _PARTS_OF_EVENTS:
        for place, event in enumerate(file.plan.events):
            is_placed = any(slot.part == part and slot.event in {"", event.id} for slot in slots)
            if getattr(event, filled) and not is_placed:
                message = f"chưa có chỗ trong văn bản; thêm dòng [{part}] vào thân kế hoạch"
                yield file.problem(("su_kien", place, part), message)
