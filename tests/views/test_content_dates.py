"""When content was last changed, by its own dates."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import (
    a_cancellation,
    a_change,
    a_deadline,
    a_holding,
    a_plan,
    a_task,
    a_work_report,
    an_event,
    an_event_change,
)
from thidua.model.document import DocumentDate
from thidua.views.content_dates import date_words, plan_updated, plans_updated, written_date


def test_a_document_without_its_day_is_dated_by_its_month() -> None:
    assert written_date(DocumentDate(day=None, month=1, year=2026)) == "2026-01"
    assert written_date(DocumentDate(day=9, month=1, year=2026)) == "2026-01-09"


def test_a_plan_without_a_change_is_as_old_as_its_signature() -> None:
    assert plan_updated(a_plan()) == "2026-01-09"


def test_the_date_that_other_documents_give_wins_over_a_blank_one() -> None:
    plan = a_plan(date=DocumentDate(day=None, month=1, year=2026), known_date=DocumentDate(day=21, month=1, year=2026))

    assert plan_updated(plan) == "2026-01-21"


@pytest.mark.parametrize(
    "fields",
    [
        {"changes": (a_change(date(2026, 3, 2)), a_change(date(2026, 2, 1)))},
        {"events": (an_event(changes=(an_event_change(date(2026, 3, 2), "ngày 12/01/2026"),)),)},
        {"events": (an_event(cancellation=a_cancellation(date(2026, 3, 2))),)},
        {"events": (an_event(progress=(a_holding(date(2026, 3, 2)),)),)},
        {"tasks": (a_task(progress=(a_work_report(date(2026, 3, 2)),)),)},
        {"deadlines": (a_deadline(progress=(a_work_report(date(2026, 3, 2)),)),)},
    ],
    ids=["a change", "a moved event", "a cancelled event", "a held event", "a task done", "a deadline kept"],
)
def test_what_happens_to_a_plan_after_signing_makes_it_newer(fields: dict[str, object]) -> None:
    assert plan_updated(a_plan(**fields)) == "2026-03-02"


def test_several_plans_are_as_new_as_the_newest() -> None:
    month = a_plan("b", date=DocumentDate(day=None, month=1, year=2026))

    assert plans_updated([month, a_plan()]) == "2026-01-09"
    assert plans_updated([]) == ""


@pytest.mark.parametrize(("iso", "words"), [("2026-01-09", "ngày 09/01/2026"), ("2026-01", "tháng 01/2026"), ("", "")])
def test_a_date_is_said_as_offices_write_it(iso: str, words: str) -> None:
    assert date_words(iso) == words
