"""References: numbers as printed, with the period where the plan counts anew, or places in the plan; never ids."""

from __future__ import annotations

from datetime import date

from tests.builders import a_deadline, a_plan, a_task, a_timing_change, an_event
from thidua.model.document import DocumentNumber
from thidua.model.period import Quarter, Year
from thidua.model.timing import Within
from thidua.views.entry_reference import counted, reference, references, short_plan_reference
from thidua.views.items import Item, items_of


def items(*tasks: tuple[str, str]) -> list[Item]:
    """A deadline, an event, and tasks by (id, number)."""
    plan = a_plan(
        deadlines=(a_deadline("nop"),),
        events=(an_event("hop"),),
        tasks=tuple(a_task(entry_id, number=number) for entry_id, number in tasks),
    )
    return list(items_of(plan))


def test_a_thing_is_named_by_its_number_or_by_its_place_in_the_plan() -> None:
    found = items(("mo-dau", "1."), ("a", "b)"), ("b", "b)"), ("khong-so", ""))

    assert [reference(item) for item in found] == [
        "thời hạn 1",
        "sự kiện 1",
        "nhiệm vụ 1",
        "nhiệm vụ ở dòng 2",
        "nhiệm vụ ở dòng 3",
        "nhiệm vụ ở dòng 4",
    ]


def test_a_number_that_the_plan_gives_anew_every_quarter_stands_with_the_signed_quarter() -> None:
    moved = a_task(
        "d", Within(Quarter(2026, 3)), number="1", changes=(a_timing_change(date(2026, 3, 1), "quý II"),)
    )  # fmt: skip
    tasks = (
        a_task("a", number="1"),
        a_task("b", number="2."),
        a_task("c", Within(Quarter(2026, 4)), number="2)"),
        moved,
        a_task("e", number="", meaning=Within(Quarter(2026, 4))),
        a_task("g", Within(Year(2026)), number="2"),
        a_task("h", number="7"),
    )
    found = list(items_of(a_plan(tasks=tasks)))

    assert [reference(item) for item in found] == [
        "nhiệm vụ 1 quý I",
        "nhiệm vụ 2 quý I",
        "nhiệm vụ 2 quý IV",
        "nhiệm vụ 1 quý II",
        "nhiệm vụ ở dòng 5",
        "nhiệm vụ 2 năm 2026",
        "nhiệm vụ 7",
    ]
    assert references(found) == (
        "nhiệm vụ 1, 2 quý I; nhiệm vụ 2 quý IV; nhiệm vụ 1 quý II; nhiệm vụ ở dòng 5; nhiệm vụ 2 năm 2026; nhiệm vụ 7"
    )


def test_an_event_that_is_a_task_is_named_by_the_task() -> None:
    plan = a_plan(events=(an_event("hop"),), tasks=(a_task("du-hop", number="4", event="hop"),))

    assert [reference(item) for item in items_of(plan)] == ["nhiệm vụ 4"]


def test_a_list_names_each_kind_once_and_counts_as_readers_do() -> None:
    found = items(("a", "10"), ("b", "9"), ("c", ""))

    assert references(found) == "thời hạn 1; sự kiện 1; nhiệm vụ 9, 10; nhiệm vụ ở dòng 3"
    assert counted("Hoàn thành", found[2:]) == "Hoàn thành: 3 việc (nhiệm vụ 9, 10; nhiệm vụ ở dòng 3)"


def test_among_several_plans_each_list_names_its_plan() -> None:
    first = items_of(a_plan(deadlines=(a_deadline("nop"),), tasks=(a_task("a", number="1"), a_task("b", number="2"))))
    second = items_of(a_plan("kh-2", number=DocumentNumber(number="", symbol="KH-UBND"), tasks=(a_task(number="1"),)))

    assert references([*first, *second], among=2) == (
        "Kế hoạch số 07/KH-UBND: thời hạn 1, nhiệm vụ 1, 2; Kế hoạch số …/KH-UBND ngày 09/01/2026: nhiệm vụ 1"
    )


def test_a_plan_without_a_number_is_known_by_its_date() -> None:
    assert short_plan_reference(a_plan()) == "Kế hoạch số 07/KH-UBND"
    unnumbered = a_plan(number=DocumentNumber(number="", symbol="KH-UBND"))
    assert short_plan_reference(unnumbered) == "Kế hoạch số …/KH-UBND ngày 09/01/2026"
