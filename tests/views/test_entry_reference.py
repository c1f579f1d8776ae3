"""References: numbers as printed where they name one task alone, else ids; plans only where there are several."""

from __future__ import annotations

from tests.builders import a_deadline, a_plan, a_task, an_event
from thidua.model.document import DocumentNumber
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


def test_a_thing_is_named_by_its_number_or_by_its_id() -> None:
    found = items(("mo-dau", "1."), ("a", "b)"), ("b", "b)"), ("khong-so", ""))

    assert [reference(item) for item in found] == [
        "thời hạn nop",
        "sự kiện hop",
        "nhiệm vụ 1",
        "nhiệm vụ a",
        "nhiệm vụ b",
        "nhiệm vụ khong-so",
    ]


def test_an_event_that_is_a_task_is_named_by_the_task() -> None:
    plan = a_plan(events=(an_event("hop"),), tasks=(a_task("du-hop", number="4", event="hop"),))

    assert [reference(item) for item in items_of(plan)] == ["nhiệm vụ 4"]


def test_a_list_names_each_kind_once_and_counts_as_readers_do() -> None:
    found = items(("a", "10"), ("b", "9"), ("c", ""))

    assert references(found) == "thời hạn nop; sự kiện hop; nhiệm vụ 9, 10, c"
    assert counted("Hoàn thành", found[2:]) == "Hoàn thành: 3 việc (nhiệm vụ 9, 10, c)"


def test_among_several_plans_each_list_names_its_plan() -> None:
    first = items_of(a_plan(deadlines=(a_deadline("nop"),), tasks=(a_task("a", number="1"), a_task("b", number="2"))))
    second = items_of(a_plan("kh-2", number=DocumentNumber(number="", symbol="KH-UBND"), tasks=(a_task(number="1"),)))

    assert references([*first, *second], among=2) == (
        "Kế hoạch số 07/KH-UBND: thời hạn nop, nhiệm vụ 1, 2; Kế hoạch số …/KH-UBND ngày 09/01/2026: nhiệm vụ 1"
    )


def test_a_plan_without_a_number_is_known_by_its_date() -> None:
    assert short_plan_reference(a_plan()) == "Kế hoạch số 07/KH-UBND"
    unnumbered = a_plan(number=DocumentNumber(number="", symbol="KH-UBND"))
    assert short_plan_reference(unnumbered) == "Kế hoạch số …/KH-UBND ngày 09/01/2026"
