"""Which duty carries out which, and how much time that leaves."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import PROVINCE, a_day_off, a_deadline, a_made_up_day, a_plan, a_task, a_year_of_days_off, an_event
from thidua.model.cascade import Cascade, slack
from thidua.model.days_off import DaysOff
from thidua.model.period import Month, Quarter
from thidua.model.plan import Plan
from thidua.model.timing import Before, Meaning, NoLaterThan, Provisional, Standing, Within

ABOVE = a_plan(
    "tinh",
    issuer=PROVINCE,
    tasks=(a_task("giao-uoc"), a_task("tong-ket", event="hoi-nghi")),
    deadlines=(a_deadline("gui"),),
    events=(an_event("hoi-nghi"),),
)


def cascade(*entries: object) -> Cascade:
    return Cascade((ABOVE, a_plan("xa", tasks=entries)))


def test_a_duty_leads_to_the_superiors_that_it_names_and_they_lead_back() -> None:
    found = cascade(a_task("ky", implements=("tinh.giao-uoc", "tinh.gui")), a_task("so-ket", implements=("tinh.gui",)))

    assert found.above(("xa", "ky")) == (("tinh", "giao-uoc"), ("tinh", "gui"))
    assert found.below(("tinh", "gui")) == (("xa", "ky"), ("xa", "so-ket"))
    assert found.below(("tinh", "hoi-nghi")) == ()


def test_a_duty_named_twice_is_one() -> None:
    assert cascade(a_task("ky", implements=("tinh.gui", "tinh.gui"))).below(("tinh", "gui")) == (("xa", "ky"),)


@pytest.mark.parametrize("name", ["tinh.khong-co", "khong-co.gui", "gui", "xa.ky"])
def test_what_is_not_there_and_what_is_the_plan_s_own_leads_nowhere(name: str) -> None:
    assert cascade(a_task("ky", implements=(name,))).above(("xa", "ky")) == ()


@pytest.mark.parametrize("name", ["tinh.tong-ket", "tinh.hoi-nghi"])
def test_a_superior_s_task_that_is_an_event_goes_by_the_event(name: str) -> None:
    assert cascade(a_task("ky", implements=(name,))).above(("xa", "ky")) == (("tinh", "hoi-nghi"),)


def test_what_a_task_and_its_event_name_is_of_the_event() -> None:
    own = a_plan(
        "xa",
        tasks=(a_task("ky", event="hop", implements=("tinh.gui",)),),
        events=(an_event("hop", implements=("tinh.giao-uoc",)),),
    )

    assert Cascade((ABOVE, own)).above(("xa", "hop")) == (("tinh", "gui"), ("tinh", "giao-uoc"))
    assert Cascade((ABOVE, own)).above(("xa", "ky")) == ()


def test_plans_are_near_that_a_declaration_leads_to_or_comes_from() -> None:
    middle = a_plan("xa", tasks=(a_task("ky", implements=("tinh.gui",)),))
    lowest = a_plan("truong", tasks=(a_task("ky", implements=("xa.ky",)),))
    plans: tuple[Plan, ...] = (ABOVE, middle, lowest, a_plan("khac"))
    found = Cascade(plans)

    assert {plan.id: list(found.plans_near(plan)) for plan in plans} == {
        "tinh": ["xa"],
        "xa": ["tinh", "truong"],
        "truong": ["xa"],
        "khac": [],
    }


FRIDAY, MONDAY = date(2026, 1, 30), date(2026, 2, 2)


@pytest.mark.parametrize(
    ("own", "above", "left"),
    [
        (NoLaterThan(date(2026, 1, 28)), NoLaterThan(FRIDAY), 2),
        (NoLaterThan(FRIDAY), NoLaterThan(MONDAY), 1),
        (NoLaterThan(FRIDAY), NoLaterThan(date(2026, 2, 1)), 0),
        (NoLaterThan(FRIDAY), NoLaterThan(FRIDAY), 0),
        (NoLaterThan(MONDAY), NoLaterThan(FRIDAY), -1),
        (Before(FRIDAY), NoLaterThan(FRIDAY), 1),
        (Within(Month(2026, 3)), Within(Quarter(2026, 1)), None),
        (NoLaterThan(date(2026, 3, 31)), Within(Quarter(2026, 1)), None),
        (NoLaterThan(date(2026, 3, 30)), Within(Quarter(2026, 1)), 1),
        (Within(Quarter(2026, 1)), NoLaterThan(date(2026, 3, 31)), 0),
        (Within(Quarter(2026, 2)), Within(Quarter(2026, 1)), -65),
        (Standing(), NoLaterThan(FRIDAY), None),
        (NoLaterThan(FRIDAY), Standing(), None),
        (Provisional(Month(2026, 1)), NoLaterThan(FRIDAY), None),
        (NoLaterThan(FRIDAY), Provisional(Month(2026, 1)), None),
    ],
)
def test_time_is_left_in_working_days_between_the_last_days(own: Meaning, above: Meaning, left: int | None) -> None:
    assert slack(own, above, DaysOff()) == left


def test_days_off_leave_no_time_and_days_made_up_do() -> None:
    tuesday = date(2026, 2, 3)
    made_up = (a_made_up_day(date(2026, 1, 31), tuesday),)
    closed = DaysOff((a_year_of_days_off(2026, a_day_off(MONDAY)),))
    exchanged = DaysOff((a_year_of_days_off(2026, a_day_off(tuesday), made_up=made_up),))
    own, above = NoLaterThan(FRIDAY), NoLaterThan(MONDAY)

    assert (slack(own, above, closed), slack(own, above, exchanged)) == (0, 2)
