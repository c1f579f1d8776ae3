"""Deadlines and events called out on a plan's page: what is in force, what was given up, what was reported."""

from __future__ import annotations

from datetime import date, time

from tests.builders import (
    a_cancellation,
    a_deadline,
    a_holding,
    a_plan,
    a_portal,
    a_programme_item,
    a_timing_change,
    an_event,
    an_event_change,
)
from thidua.model.event import Event
from thidua.model.task import Deadline
from thidua.model.text import Text
from thidua.model.timing import Before, OnDay, ToBeAnnounced
from thidua.publish.paths import SitePaths
from thidua.views.callouts import DeadlineCallout, EventCard, Holding, deadline_callout, event_card
from thidua.views.programme import ProgrammeLine

TODAY = date(2026, 1, 20)
FILE = "ke-hoach/xa-quan-son/2026/bien-ban.pdf"


def callout(deadline: Deadline) -> DeadlineCallout:
    plan = a_plan(deadlines=(deadline,), text=Text(deadline_anchors=(("gui-ke-hoach", "doan-gui-ke-hoach"),)))
    return deadline_callout(a_portal(plan), plan, deadline, SitePaths(), TODAY)


def card(event: Event) -> EventCard:
    plan = a_plan(events=(event,))
    return event_card(a_portal(plan), plan, event, SitePaths(content_files={FILE: FILE}), TODAY)


def test_a_deadline_that_was_moved_shows_the_new_day_and_every_former_one() -> None:
    found = callout(
        a_deadline(
            meaning=Before(date(2026, 2, 10)),
            changes=(
                a_timing_change(date(2026, 1, 12), "trước ngày 30/01/2026", "Công văn số 15"),
                a_timing_change(date(2026, 1, 19), "trước ngày 05/02/2026", "Công văn số 18"),
            ),
        )
    )

    assert found.day
    assert (found.day.text, found.left, found.quote, found.quote_anchor, found.state.code) == (
        "09/02/2026",
        "còn 20 ngày",
        "trước ngày 10/02/2026",
        "doan-gui-ke-hoach",
        "open",
    )
    assert [(move.title, move.former, move.announced, move.reason) for move in found.moves] == [
        ("Hạn mới", "trước ngày 30/01/2026", "12/01/2026", "Công văn số 15"),
        ("Hạn mới", "trước ngày 05/02/2026", "19/01/2026", "Công văn số 18"),
    ]


def test_a_deadline_put_off_has_no_day() -> None:
    found = callout(
        a_deadline(meaning=ToBeAnnounced(), changes=(a_timing_change(date(2026, 1, 12), "trước ngày 30/01/2026"),))
    )

    assert (found.day, found.left, found.day_off, found.state.code, [move.title for move in found.moves]) == (
        None,
        "",
        "",
        "undated",
        ["Hoãn"],
    )


def test_a_date_that_is_first_settled_was_not_moved() -> None:
    event = an_event(changes=(an_event_change(date(2026, 1, 10), "dự kiến trong tháng 01/2026"),))

    assert [move.title for move in card(event).moves] == ["Đã ấn định"]


def test_an_event_that_took_place_shows_its_result_and_its_paper() -> None:
    found = card(an_event(progress=(a_holding(date(2026, 1, 16), "45 tập thể", "bien-ban.pdf"),)))

    assert (found.state.code, found.state.label, found.state.last, found.held) == (
        "held",
        "Đã tổ chức",
        "",
        Holding("16/01/2026", "45 tập thể", FILE),
    )
    assert card(an_event(progress=(a_holding(date(2026, 1, 16)),))).held == Holding("16/01/2026", "", "")
    assert card(an_event()).held is None


def test_a_paper_on_the_web_keeps_its_address() -> None:
    found = card(an_event(progress=(a_holding(date(2026, 1, 16), proof="https://quanson.vn/a.pdf#trang-2"),)))

    assert found.held == Holding("16/01/2026", "", "https://quanson.vn/a.pdf#trang-2")


def test_a_cancelled_event_is_cancelled_whatever_was_reported() -> None:
    found = card(an_event(progress=(a_holding(date(2026, 1, 16)),), cancellation=a_cancellation(date(2026, 1, 12))))

    assert (found.state.code, found.held, found.cancelled_on) == ("cancelled", None, "12/01/2026")


def test_a_card_has_the_programme_in_its_order() -> None:
    event = an_event(
        meaning=OnDay(date(2026, 1, 22), time(8)),
        programme=(a_programme_item("Đón tiếp"), a_programme_item("Khai mạc", start="08:00", end="08:15")),
    )

    assert card(event).programme == (
        ProgrammeLine("", "Đón tiếp", ""),
        ProgrammeLine("08:00 – 08:15", "Khai mạc", ""),
    )
