"""A timeline as a page: what it tells of itself, what it does when it is too long, and how things stand day by day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.builders import (
    BODY,
    PROVINCE,
    a_cancellation,
    a_deadline,
    a_holding,
    a_plan,
    a_portal,
    a_ref,
    a_task,
    a_work_report,
    an_event,
)
from thidua.model.period import Quarter, SchoolYear
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.timing import Before, NoLaterThan, OnDay, Provisional, Standing, Within, is_deadline
from thidua.publish.paths import SitePaths
from thidua.views.timeline import LONGEST, Subject, TimelinePage, TimelinePart, YearLink, timeline
from thidua.views.timeline_rows import timeline_rows
from thidua.views.timeline_scopes import Scope, neighbours, scoped

TODAY = date(2026, 2, 10)
LINKS = SitePaths()
OFFICE = f"{BODY}/phong-vh-xh"


def page(portal: Portal, scope: Scope, today: date = TODAY) -> TimelinePage:
    found = scoped(portal, timeline_rows(portal, LINKS, today))
    return timeline(portal, scope, found[scope], neighbours(found)(scope), LINKS, today)


def states(shown: TimelinePage) -> dict[str, str]:
    return {
        row.item.id: row.shown.state.label
        for section in shown.sections
        for group in section.groups
        for row in group.rows
    }


def a_long_plan(plan_id: str = "quan-son-2026", issuer: str = BODY, tasks: int = LONGEST) -> Plan:
    return a_plan(plan_id, issuer=issuer, tasks=tuple(a_task(f"viec-{each}") for each in range(tasks)))


@pytest.mark.parametrize(
    ("scope", "subject"),
    [
        (Scope(2026), Subject("", "", "")),
        (
            Scope(2026, BODY),
            Subject("Ủy ban nhân dân xã Quan Sơn", "don-vi/xa-quan-son/", "Theo các kế hoạch của cơ quan"),
        ),
        (
            Scope(2026, BODY, plan="quan-son-2026"),
            Subject(
                "Kế hoạch số 07/KH-UBND của Ủy ban nhân dân xã Quan Sơn",
                "ke-hoach/xa-quan-son/2026/quan-son-2026/",
                "Công tác thi đua, khen thưởng năm 2026",
            ),
        ),
        (
            Scope(2026, BODY, unit=OFFICE),
            Subject(
                "Phòng Văn hóa - Xã hội, Ủy ban nhân dân xã Quan Sơn",
                "don-vi/xa-quan-son/phong-vh-xh/",
                "Những việc nêu tên đơn vị, trong mọi kế hoạch",
            ),
        ),
        (
            Scope(2026, BODY, unit=BODY),
            Subject(
                "Ủy ban nhân dân xã Quan Sơn, việc nêu tên",
                "don-vi/xa-quan-son/",
                "Những việc nêu tên đơn vị, trong mọi kế hoạch",
            ),
        ),
    ],
)
def test_a_timeline_says_whose_it_is(scope: Scope, subject: Subject) -> None:
    task = a_task(carriers=(a_ref(), a_ref(BODY, "UBND xã")))

    assert page(a_portal(a_plan(tasks=(task,))), scope).subject == subject


def test_the_strip_counts_what_each_quarter_holds_and_marks_today() -> None:
    plan = a_plan(
        tasks=(a_task("a"), a_task("b", Within(Quarter(2026, 3))), a_task("c", Within(SchoolYear(2026)))),
        deadlines=(a_deadline(),),
    )

    shown = page(a_portal(plan), Scope(2026))

    assert [(mark.count, mark.anchor) for mark in shown.strip.quarters] == [
        (2, "quy-1"),
        (0, "quy-2"),
        (1, "quy-3"),
        (0, "quy-4"),
    ]
    assert (shown.items, shown.plans, shown.today.text) == (4, 1, "10/02/2026")
    assert 0 < float(shown.strip.today) < 25


def test_other_years_of_the_same_kind_are_one_step_away() -> None:
    plans = tuple(a_plan(f"quan-son-{year}", year=year, tasks=(a_task(),)) for year in (2025, 2026, 2027))

    shown = page(a_portal(*plans), Scope(2026, BODY, unit=OFFICE))

    assert shown.previous == YearLink(2025, "dong-thoi-gian/2025/xa-quan-son/don-vi/phong-vh-xh/")
    assert shown.following == YearLink(2027, "dong-thoi-gian/2027/xa-quan-son/don-vi/phong-vh-xh/")


def test_a_year_leads_to_the_timelines_of_its_bodies() -> None:
    province = a_plan("lang-son-2026", issuer=PROVINCE, tasks=(a_task(), a_task("b", Standing())))

    shown = page(a_portal(province, a_plan(tasks=(a_task(),))), Scope(2026))

    assert shown.bodies == (
        TimelinePart(
            "Ủy ban nhân dân tỉnh Lạng Sơn", "dong-thoi-gian/2026/tinh-lang-son/", 2, "quý I: 1, ngoài các quý: 1"
        ),
        TimelinePart("Ủy ban nhân dân xã Quan Sơn", "dong-thoi-gian/2026/xa-quan-son/", 1, "quý I: 1"),
    )


def test_a_year_that_is_too_long_shows_its_bodies_instead() -> None:
    portal = a_portal(a_long_plan(), a_long_plan("lang-son-2026", PROVINCE, tasks=1))

    shown = page(portal, Scope(2026))

    assert [(part.url, part.items) for part in shown.parts] == [
        ("dong-thoi-gian/2026/tinh-lang-son/", 1),
        ("dong-thoi-gian/2026/xa-quan-son/", LONGEST),
    ]
    assert (shown.sections, shown.filter, shown.bodies) == ((), None, ())
    assert [(mark.count, mark.anchor) for mark in shown.strip.quarters] == [
        (LONGEST + 1, ""),
        (0, ""),
        (0, ""),
        (0, ""),
    ]


def test_a_body_that_is_too_long_shows_its_plans_instead() -> None:
    portal = a_portal(a_long_plan(), a_long_plan("quan-son-hoi-nghi", tasks=2))

    assert [(part.url, part.items) for part in page(portal, Scope(2026, BODY)).parts] == [
        ("dong-thoi-gian/2026/xa-quan-son/ke-hoach/quan-son-2026/", LONGEST),
        ("dong-thoi-gian/2026/xa-quan-son/ke-hoach/quan-son-hoi-nghi/", 2),
    ]


@pytest.mark.parametrize("scope", [Scope(2026), Scope(2026, BODY), Scope(2026, BODY, plan="quan-son-2026")])
def test_what_cannot_be_split_is_shown_whole_however_long(scope: Scope) -> None:
    shown = page(a_portal(a_long_plan(tasks=LONGEST + 1)), scope)

    assert (len(states(shown)), shown.parts) == (LONGEST + 1, ())


def a_full_plan(*, is_kept: bool) -> Plan:
    """Things in every state; `is_kept` says that whoever keeps the file records every result."""
    return a_plan(
        has_whole_progress=is_kept,
        tasks=(
            a_task("quy-1", Within(Quarter(2026, 1))),
            a_task(
                "dang-lam", Within(Quarter(2026, 1)), progress=(a_work_report(date(2026, 1, 10), "đang thực hiện"),)
            ),
            a_task("quy-4", Within(Quarter(2026, 4))),
            a_task("nam-hoc", Within(SchoolYear(2025))),
            a_task("thuong-xuyen", Standing()),
        ),
        deadlines=(
            a_deadline("gui", Before(date(2026, 1, 30))),
            a_deadline("gui-nam-hoc", NoLaterThan(date(2026, 10, 15))),
            a_deadline(
                "xong-muon", Before(date(2026, 1, 30)), progress=(a_work_report(date(2026, 2, 1), "hoàn thành"),)
            ),
        ),
        events=(
            an_event("hop", OnDay(date(2026, 3, 31))),
            an_event("du-kien", Provisional(Quarter(2026, 2))),
            an_event("da-hop", OnDay(date(2026, 1, 5)), progress=(a_holding(date(2026, 1, 5)),)),
            an_event("huy", OnDay(date(2026, 12, 1)), cancellation=a_cancellation(date(2026, 1, 9))),
        ),
    )


ALWAYS = {
    "thuong-xuyen": "Thường xuyên",
    "xong-muon": "Hoàn thành muộn 3 ngày",
    "da-hop": "Đã tổ chức",
    "huy": "Đã hủy",
}


@pytest.mark.parametrize(
    ("day", "by_days"),
    [
        (date(2026, 1, 15), "current doing upcoming current open open upcoming upcoming"),
        (date(2026, 3, 31), "current doing upcoming current late open current upcoming"),
        (date(2026, 4, 1), "unknown doing upcoming current late open unknown current"),
        (date(2026, 10, 16), "unknown doing current unknown late late unknown unknown"),
        (date(2026, 12, 31), "unknown doing current unknown late late unknown unknown"),
    ],
)
@pytest.mark.parametrize("is_kept", [True, False], ids=["every result is recorded", "not every result is recorded"])
def test_states_follow_the_day_and_only_a_kept_plan_is_ever_overdue(day: date, by_days: str, *, is_kept: bool) -> None:
    words = {
        "current": "Đang trong kỳ",
        "doing": "Đang thực hiện",
        "upcoming": "Chưa đến kỳ",
        "open": "Còn hạn",
        "unknown": "Chưa có số liệu",
        "late": "Quá hạn" if is_kept else "Chưa có số liệu",
    }
    names = ("quy-1", "dang-lam", "quy-4", "nam-hoc", "gui", "gui-nam-hoc", "hop", "du-kien")

    shown = page(a_portal(a_full_plan(is_kept=is_kept)), Scope(2026), day)

    wanted = dict(zip(names, (words[code] for code in by_days.split()), strict=True))
    assert states(shown) == wanted | ALWAYS


def test_nothing_is_overdue_on_any_day_without_an_explicit_last_day_and_a_missing_result() -> None:
    portal = a_portal(a_full_plan(is_kept=True))
    days = [date(2025, 12, 1) + timedelta(days=each) for each in range(0, 450, 3)]

    overdue = {
        (row.item.id, is_deadline(row.item.timing.meaning))
        for day in days
        for row in timeline_rows(portal, LINKS, day)
        if row.shown.state.code == "overdue"
    }

    assert overdue == {("gui", True), ("gui-nam-hoc", True)}
