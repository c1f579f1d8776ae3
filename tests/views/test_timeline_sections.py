"""Where things stand in a timeline: by quarter and month in date order, and beside the quarters."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import a_deadline, a_plan, a_portal, a_task, an_event
from thidua.model.period import Days, Half, Month, MonthPart, Quarter, SchoolYear, Year, Years
from thidua.model.plan import Plan
from thidua.model.timing import (
    Before,
    Meaning,
    NoLaterThan,
    OnDay,
    Provisional,
    Recurring,
    Relative,
    Span,
    Standing,
    ToBeAnnounced,
    Within,
)
from thidua.publish.paths import SitePaths
from thidua.views.timeline_rows import timeline_rows
from thidua.views.timeline_sections import TimelineSection, place_in, timeline_sections

TODAY = date(2026, 2, 10)


def sections(plan: Plan) -> tuple[TimelineSection, ...]:
    return timeline_sections(timeline_rows(a_portal(plan), SitePaths(), TODAY), 2026, TODAY)


def outline(section: TimelineSection) -> dict[str, list[str]]:
    return {group.title: [row.item.id for row in group.rows] for group in section.groups}


@pytest.mark.parametrize(
    ("meaning", "place"),
    [
        (Before(date(2026, 4, 1)), "quy-1"),
        (NoLaterThan(date(2026, 4, 1)), "quy-2"),
        (OnDay(date(2026, 12, 31)), "quy-4"),
        (Span(date(2026, 3, 30), date(2026, 4, 2)), "quy-2"),
        (Within(Month(2026, 9)), "quy-3"),
        (Within(MonthPart(2026, 11, 2)), "quy-4"),
        (Within(Quarter(2026, 3)), "quy-3"),
        (Provisional(Days(date(2026, 5, 5), date(2026, 5, 8))), "quy-2"),
        (Within(Half(2026, 1)), "ca-nam"),
        (Within(Year(2026)), "ca-nam"),
        (Within(Years(2026, 2030)), "ca-nam"),
        (Within(SchoolYear(2025)), "nam-hoc"),
        (Within(SchoolYear(2026)), "nam-hoc"),
        (Before(date(2026, 1, 1)), "ngoai-nam"),
        (NoLaterThan(date(2027, 1, 15)), "ngoai-nam"),
        (Within(Quarter(2027, 1)), "ngoai-nam"),
        (Within(Year(2027)), "ngoai-nam"),
        (Within(Years(2021, 2025)), "ngoai-nam"),
        (Standing(), "khong-dinh-ngay"),
        (Recurring("quarter"), "khong-dinh-ngay"),
        (ToBeAnnounced(), "khong-dinh-ngay"),
        (Relative("after", 5, working_days=True, of="hội nghị"), "khong-dinh-ngay"),
    ],
)
def test_each_kind_of_time_has_one_place(meaning: Meaning, place: str) -> None:
    assert place_in(meaning, 2026) == place


def test_a_quarter_goes_month_by_month_in_date_order_and_ends_with_what_has_the_whole_quarter() -> None:
    plan = a_plan(
        tasks=(
            a_task("ca-quy", Within(Quarter(2026, 1))),
            a_task("ca-thang", Within(Month(2026, 1))),
            a_task("dau-thang-3", Within(MonthPart(2026, 3, 1))),
        ),
        deadlines=(
            a_deadline("cuoi-quy", NoLaterThan(date(2026, 3, 31))),
            a_deadline("gui", Before(date(2026, 1, 30))),
        ),
        events=(an_event("hop", OnDay(date(2026, 1, 15))),),
    )

    first, *others = sections(plan)

    assert outline(first) == {
        "Tháng 1": ["hop", "gui", "ca-thang"],
        "Tháng 3": ["dau-thang-3", "cuoi-quy"],
        "Trong quý I, đến hết ngày 31/03/2026": ["ca-quy"],
    }
    assert [(section.anchor, section.groups) for section in others] == [("quy-2", ()), ("quy-3", ()), ("quy-4", ())]


def test_a_quarter_that_holds_only_what_has_the_whole_quarter_needs_no_heading_for_it() -> None:
    section = sections(a_plan(tasks=(a_task("a", Within(Quarter(2026, 2))),)))[1]

    assert outline(section) == {"": ["a"]}


def test_quarters_say_their_dates_and_how_they_stand_today() -> None:
    found = sections(a_plan())

    assert [(each.title, each.dates, each.state and each.state.code) for each in found] == [
        ("Quý I", "01/01 – 31/03/2026", "current"),
        ("Quý II", "01/04 – 30/06/2026", "upcoming"),
        ("Quý III", "01/07 – 30/09/2026", "upcoming"),
        ("Quý IV", "01/10 – 31/12/2026", "upcoming"),
    ]


def test_what_belongs_to_no_quarter_stands_in_groups_after_them() -> None:
    plan = a_plan(
        tasks=(
            a_task("thuong-xuyen", Standing()),
            a_task("sang-nam", Within(Month(2027, 1))),
            a_task("ca-nam", Within(Year(2026))),
            a_task("nam-hoc", Within(SchoolYear(2025))),
        )
    )

    beside = sections(plan)[4:]

    assert {section.title: outline(section) for section in beside} == {
        "Theo năm học": {"": ["nam-hoc"]},
        "Cả năm, nhiều quý": {"": ["ca-nam"]},
        "Ngoài năm 2026": {"": ["sang-nam"]},
        "Thường xuyên và chưa có ngày": {"": ["thuong-xuyen"]},
    }
    assert {section.state for section in beside} == {None}
