"""What must stand in the text, and what is said once for many."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import a_duty, a_participant_group, a_plan, a_programme_item, a_task, an_event
from thidua.content.plan_file import PlanFile
from thidua.content.slot_checks import check_slots
from thidua.content.source import Source
from thidua.content.yaml_text import Read
from thidua.model.period import Month, Quarter
from thidua.model.text import Prose, Slot, Text
from thidua.model.timing import Provisional, Within

PROSE = Prose("<p>Lời văn.</p>")


def file(*slots: Slot, **fields: object) -> PlanFile:
    plan = a_plan(text=Text((PROSE, *slots)), **fields)
    return PlanFile(plan, Source(plan.source, "", 2, "Lời văn.\n", 10), Read({}))


def said(file: PlanFile) -> list[str]:
    return [f"{problem.field}: {problem.message.partition(';')[0]}" for problem in check_slots(file)]


def test_a_plan_without_parts_needs_no_slot() -> None:
    assert said(file()) == []


def test_parts_that_an_event_leaves_out_need_no_slot() -> None:
    assert said(file(events=(an_event(),))) == []


def test_one_slot_serves_every_event() -> None:
    events = (an_event("a", programme=(a_programme_item(),)), an_event("b", programme=(a_programme_item(),)))

    assert said(file(Slot("chuong_trinh"), events=events)) == []


def test_a_slot_of_one_event_does_not_serve_another() -> None:
    events = (an_event("a", programme=(a_programme_item(),)), an_event("b", programme=(a_programme_item(),)))

    assert said(file(Slot("chuong_trinh", event="a"), events=events)) == [
        "su_kien[2].chuong_trinh: chưa có chỗ trong văn bản"
    ]


def test_each_part_of_an_event_needs_its_own_slot() -> None:
    event = an_event(programme=(a_programme_item(),), participants=(a_participant_group(),), duties=(a_duty(),))

    assert said(file(Slot("thanh_phan"), events=(event,))) == [
        "su_kien[1].chuong_trinh: chưa có chỗ trong văn bản",
        "su_kien[1].phan_cong: chưa có chỗ trong văn bản",
    ]


def test_many_tasks_without_a_slot_are_one_problem() -> None:
    assert said(file(tasks=(a_task("a"), a_task("b")))) == ["nhiem_vu: nhiệm vụ chưa có chỗ trong văn bản"]


def test_a_period_without_a_slot_is_said_at_its_first_task() -> None:
    second = Within(Quarter(2026, 2))
    tasks = (a_task("a"), a_task("b", second), a_task("c", second), a_task("d", Within(Month(2026, 7))))

    assert said(file(Slot("nhiem_vu", Quarter(2026, 1)), tasks=tasks)) == [
        "nhiem_vu[2].thoi_gian: kỳ này chưa có chỗ trong văn bản",
        "nhiem_vu[4].thoi_gian: kỳ này chưa có chỗ trong văn bản",
    ]


def test_a_provisional_task_stands_in_the_slot_of_its_period() -> None:
    task = a_task(meaning=Provisional(Quarter(2026, 1)))

    assert said(file(Slot("nhiem_vu", Quarter(2026, 1)), tasks=(task,))) == []


def test_nothing_is_missing_while_a_slot_is_wrong() -> None:
    wrong = file(tasks=(a_task(),))

    assert said(replace(wrong, has_all_slots=False)) == []
