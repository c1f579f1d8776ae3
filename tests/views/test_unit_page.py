"""A unit's page: what it has to do with its role, what it only follows up, what is over; members with links."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tests.builders import (
    BODY,
    PROVINCE,
    a_body,
    a_cancellation,
    a_deadline,
    a_holding,
    a_plan,
    a_portal,
    a_province,
    a_ref,
    a_register,
    a_task,
    a_unit,
    a_work_report,
    an_event,
    an_event_change,
)
from thidua.model.period import Month, Quarter
from thidua.model.plan import Plan
from thidua.model.timing import Before, OnDay, Provisional, Standing, ToBeAnnounced, Within
from thidua.publish.paths import SitePaths
from thidua.views.items import ItemView, items_of
from thidua.views.unit_page import ContactView, NamedLink, RoleCount, UnitPage, unit_page

SITE = "https://quanson.vn/"
TODAY = date(2026, 1, 20)
OFFICE = f"{BODY}/phong-vh-xh"
COUNCIL = a_ref(f"{BODY}/hd-tdkt", "HĐ TĐKT xã")


def page_of(*plans: Plan, key: str = OFFICE, today: date = TODAY) -> UnitPage:
    portal = a_portal(*plans)
    items = [item for plan in plans for item in items_of(plan) if key in item.concerned(portal.register)]
    return unit_page(portal, portal.register.unit_by_key[key], items, SitePaths(), today, SITE)


def told(items: Iterable[ItemView]) -> list[tuple[str, tuple[str, ...]]]:
    return [(item.text, item.roles) for item in items]


def test_what_took_place_or_was_cancelled_is_settled_before_its_last_day() -> None:
    events = (
        an_event("da-hop", Provisional(Month(2026, 1)), name="Đã họp", progress=(a_holding(date(2026, 1, 16)),)),
        an_event("da-huy", OnDay(date(2026, 1, 25)), name="Đã hủy", cancellation=a_cancellation(date(2026, 1, 12))),
        an_event("huy-som", ToBeAnnounced(), name="Hủy sớm", cancellation=a_cancellation(date(2026, 1, 12))),
        an_event("sap-hop", OnDay(date(2026, 1, 28)), name="Sắp họp"),
        an_event(
            "hoan", ToBeAnnounced(), name="Hoãn", changes=(an_event_change(date(2026, 1, 12), "ngày 15/01/2026"),)
        ),
    )

    page = page_of(a_plan(events=events), key=BODY)

    assert [item.text for day in page.coming for item in day.dated] == ["Sắp họp"]
    assert [(item.text, item.state.code) for item in page.settled.shown] == [
        ("Hủy sớm", "cancelled"),
        ("Đã họp", "held"),
        ("Đã hủy", "cancelled"),
    ]
    assert [(item.text, [move.title for move in item.moves]) for item in page.undated.shown] == [("Hoãn", ["Hoãn"])]


def test_work_stands_with_its_role_where_its_time_and_its_result_put_it() -> None:
    plan = a_plan(
        tasks=(
            a_task("a", Within(Quarter(2026, 1)), text="Quý này", leads=(a_ref(),), carriers=(COUNCIL,)),
            a_task("b", Within(Month(2025, 12)), text="Chưa báo cáo", carriers=(COUNCIL,), supporters=(a_ref(),)),
            a_task("c", Within(Month(2025, 12)), text="Đã xong", progress=(a_work_report(date(2025, 12, 9)),)),
            a_task("d", Standing(), text="Thường xuyên"),
        ),
        deadlines=(a_deadline("e", Before(date(2026, 1, 10)), text="Quá hạn"),),
        has_whole_progress=True,
    )

    page = page_of(plan)

    assert told(page.overdue.shown) == [("Quá hạn", ("Theo dõi",))]
    assert [told(day.periods) for day in page.coming] == [[("Quý này", ("Chủ trì",))]]
    assert told(page.undated.shown) == [("Thường xuyên", ("Thực hiện",))]
    assert told(page.silent.shown) == [("Chưa báo cáo", ("Phối hợp",))]
    assert [(item.text, [report.day for report in item.reports]) for item in page.settled.shown] == [
        ("Đã xong", ["09/12/2025"])
    ]
    assert (page.total, page.followed) == (5, ())
    assert sorted(page.roles, key=lambda each: each.role) == [
        RoleCount("Chủ trì", 1),
        RoleCount("Phối hợp", 1),
        RoleCount("Theo dõi", 1),
        RoleCount("Thực hiện", 2),
    ]


def test_a_whole_plan_to_follow_up_is_no_work_of_the_unit_but_what_is_overdue_in_it_stands_on_top() -> None:
    plan = a_plan(
        tasks=(a_task("a", text="Việc của Hội đồng", carriers=(COUNCIL,)), a_task("b", text="Việc của Phòng")),
        deadlines=(a_deadline("c", Before(date(2026, 1, 10)), text="Quá hạn", monitors=()),),
        monitors=(a_ref(),),
        has_whole_progress=True,
    )

    page = page_of(plan)

    assert (page.total, page.roles) == (1, (RoleCount("Thực hiện", 1),))
    assert [told(day.periods) for day in page.coming] == [[("Việc của Phòng", ("Thực hiện",))]]
    assert told(page.overdue.shown) == [("Quá hạn", ("Theo dõi cả kế hoạch",))]
    (followed,) = page.followed
    assert (followed.plan.number, followed.total, followed.counts) == ("07/KH-UBND", 2, "1 quá hạn, 1 đang trong kỳ")
    assert [item.text for item in followed.open.shown] == ["Quá hạn", "Việc của Hội đồng"]
    assert (followed.year, followed.board_url) == (2026, f"theo-doi/{BODY}/2026/")


def test_a_unit_has_work_that_it_does_or_follows_up() -> None:
    did = a_plan(tasks=(a_task(carriers=(a_ref(),)),))
    followed = a_plan(tasks=(a_task(carriers=(COUNCIL,)),), monitors=(a_ref(),))

    assert [page_of(plan).has_work for plan in (did, followed, a_plan())] == [True, True, False]


def test_a_body_leads_to_its_boards_the_latest_first_and_a_unit_has_none() -> None:
    plans = (a_plan("a", year=2025, tasks=(a_task(),)), a_plan("b"))

    assert page_of(*plans, key=BODY).boards == (
        NamedLink("Năm 2026", f"theo-doi/{BODY}/2026/"),
        NamedLink("Năm 2025", f"theo-doi/{BODY}/2025/"),
    )
    assert page_of(*plans).boards == ()


def test_a_unit_is_reached_as_the_register_says() -> None:
    register = a_register(a_body(units=(a_unit(head="Hoàng Văn A", phone="0205 3812 345 (máy lẻ 1)"), a_unit("b"))))
    known, bare = (
        unit_page(a_portal(register=register), register.unit_by_key[key], [], SitePaths(), TODAY, SITE).contact
        for key in (OFFICE, f"{BODY}/b")
    )

    assert known == ContactView("Hoàng Văn A", "0205 3812 345 (máy lẻ 1)", "02053812345", "", "")
    assert bare is None


def test_members_that_the_register_knows_have_links() -> None:
    cluster = a_unit("cum-1", name="Cụm 1", level="cụm", members=("xã Quan Sơn", "xã Nhân Lý"))
    register = a_register(a_province(units=(cluster,)), a_body(parent=PROVINCE))

    page = unit_page(
        a_portal(register=register), register.unit_by_key[f"{PROVINCE}/cum-1"], [], SitePaths(), TODAY, SITE
    )

    assert page.members == (NamedLink("xã Quan Sơn", "don-vi/xa-quan-son/"), NamedLink("xã Nhân Lý", ""))
