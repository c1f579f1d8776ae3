"""States and days left: the browser's rules are the build's rules, and follow the reader's day."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from playwright.sync_api import Browser

from tests.browser.pages import MADE_UP, PLANS
from tests.builders import a_cancellation, a_deadline, a_plan, a_task, a_work_report, an_event
from thidua.model.period import Quarter, SchoolYear
from thidua.model.timing import Before, Meaning, NoLaterThan, OnDay, Provisional, Span, Within
from thidua.views.days import left_text
from thidua.views.state import StateView, period_state, state_of

pytestmark = pytest.mark.browser

MEANINGS: tuple[Meaning, ...] = (
    Before(date(2026, 1, 30)),
    NoLaterThan(date(2026, 10, 15)),
    Within(Quarter(2026, 1)),
    Within(SchoolYear(2025)),
    Span(date(2026, 2, 27), date(2026, 3, 2)),
    OnDay(date(2026, 12, 31)),
    Provisional(Quarter(2026, 3)),
)
DAYS = tuple(date(2025, 12, 25) + timedelta(days=each) for each in range(380))
DOING = a_work_report(date(2026, 1, 5), "đang thực hiện")
KEPT, NOT_KEPT = a_plan(has_whole_progress=True), a_plan()
THINGS = (
    *(a_task(meaning=meaning) for meaning in MEANINGS),
    *(a_task(meaning=meaning, progress=(DOING,)) for meaning in MEANINGS),
    *(an_event(meaning=meaning) for meaning in MEANINGS),
    a_deadline(meaning=Before(date(2026, 1, 30))),
    a_deadline(meaning=NoLaterThan(date(2026, 10, 15)), progress=(DOING,)),
)
# What was reported of these decides, whatever the day.
SETTLED = (
    a_deadline(progress=(a_work_report(date(2026, 2, 2), "hoàn thành"),)),
    an_event(cancellation=a_cancellation(date(2026, 1, 9))),
)


def states_by_days(day: date) -> list[StateView]:
    """How headings stand, and things of a plan in which every result is recorded and of one in which not."""
    headings = [period_state(meaning, day) for meaning in MEANINGS]
    return headings + [state_of(plan, thing, day) for plan in (KEPT, NOT_KEPT) for thing in THINGS]


def test_the_browser_finds_the_same_state_as_the_build_on_every_day_of_a_year(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    page.goto(address)
    built = [(day.isoformat(), state) for day in DAYS for state in states_by_days(day)]
    cases = [(state.first, state.last, state.during, state.after, day) for day, state in built]

    found = page.evaluate("rows => rows.map(each => stateOf(...each))", cases)

    labels = page.evaluate("LABELS")
    page.close()
    assert found == [state.code for _, state in built]
    assert {state.code: state.label for _, state in built} == labels


def test_what_days_do_not_decide_is_never_counted_again() -> None:
    assert {(state.last, state.first) for thing in SETTLED for state in [state_of(KEPT, thing, DAYS[0])]} == {("", "")}


def test_the_browser_counts_the_days_left_as_the_build_does(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    page.goto(address)
    last = date(2026, 3, 1)

    found = page.evaluate(f"days => days.map(day => leftText(day, '{last}'))", [day.isoformat() for day in DAYS])

    page.close()
    assert found == [left_text(day, last) for day in DAYS]


@pytest.mark.parametrize(
    ("day", "states", "deadlines"),
    [
        ("2026-01-15", ["Đang trong kỳ", "Chưa đến kỳ", "Chưa đến kỳ", "Chưa đến kỳ"], ["Còn hạn", "Còn hạn"]),
        ("2026-03-31", ["Đang trong kỳ", "Chưa đến kỳ", "Chưa đến kỳ", "Chưa đến kỳ"], ["Còn hạn", "Chưa có số liệu"]),
        ("2026-04-01", ["Đã qua kỳ", "Đang trong kỳ", "Chưa đến kỳ", "Chưa đến kỳ"], ["Còn hạn", "Chưa có số liệu"]),
        (
            "2026-10-16",
            ["Đã qua kỳ", "Đã qua kỳ", "Đã qua kỳ", "Đang trong kỳ"],
            ["Chưa có số liệu", "Chưa có số liệu"],
        ),
        (
            "2026-12-31",
            ["Đã qua kỳ", "Đã qua kỳ", "Đã qua kỳ", "Đang trong kỳ"],
            ["Chưa có số liệu", "Chưa có số liệu"],
        ),
    ],
)
def test_a_plan_shows_the_states_of_the_day_it_is_read_on(
    chromium: Browser, address: str, day: str, states: list[str], deadlines: list[str]
) -> None:
    page = chromium.new_page()
    page.goto(f"{address}{PLANS['000']}?ngay={day}")

    quarters = page.locator("nav.year .st").all_inner_texts()
    called_out = page.locator("section .st[data-last]:not([data-first])").all_inner_texts()

    page.close()
    assert [quarter.strip() for quarter in quarters] == states
    assert sorted(each.strip() for each in called_out) == sorted(deadlines), json.dumps(called_out, ensure_ascii=False)


def test_what_was_reported_of_an_event_is_not_counted_again(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    page.goto(f"{address}{PLANS['000']}")

    shown = page.evaluate(
        """() => {
            const list = document.querySelector('.due');
            list.innerHTML = ['held', 'cancelled'].map(
                code => `<li class="${code}" data-state><span class="st ${code}">${code}</span></li>`).join('');
            showToday('2030-01-01');
            return [...list.children].map(item => [item.className, item.firstChild.className, item.textContent]);
        }"""
    )

    page.close()
    assert shown == [["held", "st held", "held"], ["cancelled", "st cancelled", "cancelled"]]


def test_every_state_that_a_page_tells_is_seen(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    hidden = {}
    for path in (PLANS["000"], MADE_UP, "dong-thoi-gian/", "phong-trao/xa-mau-chuyen-doi-so/"):
        page.goto(address + path)
        chips = page.locator("main .st")
        assert chips.count() > 0, path
        hidden[path] = chips.evaluate_all("chips => chips.filter(chip => chip.hidden).length")

    page.close()
    assert set(hidden.values()) == {0}, hidden
