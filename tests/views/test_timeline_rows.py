"""The rows of timelines: whom they are filtered by, and what a made-up plan may name."""

from __future__ import annotations

from datetime import date

from tests.builders import (
    BODY,
    PROVINCE,
    a_body,
    a_plan,
    a_portal,
    a_province,
    a_ref,
    a_register,
    a_task,
    a_unit,
)
from thidua.publish.paths import SitePaths
from thidua.views.timeline_rows import plans_in, timeline_rows

TODAY = date(2026, 2, 10)


def test_a_row_is_of_those_whom_the_item_names_not_of_who_follows_up_the_whole_plan() -> None:
    plan = a_plan(tasks=(a_task(carriers=(a_ref(f"{BODY}/hd-tdkt", "HĐ TĐKT xã"),)),), monitors=(a_ref(),))

    (row,) = timeline_rows(a_portal(plan), SitePaths(), TODAY)

    assert row.units == (f"{BODY}/hd-tdkt",)


def test_what_a_cluster_does_is_done_by_its_members() -> None:
    cluster = a_unit("cum-1", name="Cụm 1", level="cụm", members=("xã Quan Sơn",))
    register = a_register(a_province(units=(cluster,)), a_body(parent=PROVINCE))
    task = a_task(carriers=(a_ref(f"{PROVINCE}/cum-1", "Cụm 1"),))
    plan = a_plan(issuer=PROVINCE, register=register, tasks=(task,))

    (row,) = timeline_rows(a_portal(plan, register=register), SitePaths(), TODAY)

    assert row.units == (f"{PROVINCE}/cum-1", BODY)


def test_a_made_up_plan_gives_nobody_real_something_to_do() -> None:
    register = a_register(a_province(), a_body(parent=PROVINCE, is_demo=True))
    task = a_task(carriers=(a_ref(PROVINCE, "UBND tỉnh"), a_ref()))
    plan = a_plan(register=register, tasks=(task,))

    (row,) = timeline_rows(a_portal(plan, register=register), SitePaths(), TODAY)

    assert row.units == (f"{BODY}/phong-vh-xh",)


def test_a_task_of_a_school_year_says_which() -> None:
    plan = a_plan(tasks=(a_task(school_year="2025-2026"),))

    (row,) = timeline_rows(a_portal(plan), SitePaths(), TODAY)

    assert row.school_year == "2025–2026"


def test_the_plans_of_rows_are_each_named_once() -> None:
    later = a_plan("quan-son-2027", year=2027, tasks=(a_task(),))
    earlier = a_plan(tasks=(a_task("a"), a_task("b")))
    province = a_plan("lang-son-2026", issuer=PROVINCE, tasks=(a_task(),))

    rows = timeline_rows(a_portal(later, earlier, province), SitePaths(), TODAY)

    assert plans_in(rows) == (province, earlier, later)
