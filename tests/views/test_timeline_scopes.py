"""Which timelines there are, where they lie, and which stand beside them in other years."""

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
)
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.publish.paths import SitePaths
from thidua.views.items import items_of
from thidua.views.timeline_rows import timeline_rows
from thidua.views.timeline_scopes import Neighbours, Scope, neighbours, scope_url, scoped, unit_timelines

TODAY = date(2026, 2, 10)
LINKS = SitePaths()
OFFICE = f"{BODY}/phong-vh-xh"


def a_years_plan(year: int, *carriers: str) -> Plan:
    refs = tuple(a_ref(key, key) for key in carriers or (OFFICE,))
    return a_plan(f"quan-son-{year}", year=year, tasks=(a_task(carriers=refs),))


def found(portal: Portal) -> dict[Scope, list[str]]:
    held = scoped(portal, timeline_rows(portal, LINKS, TODAY))
    return {scope: [row.plan.id for row in rows] for scope, rows in held.items()}


def test_there_is_a_timeline_of_the_year_the_body_the_plan_and_each_unit_it_names() -> None:
    province = a_plan("lang-son-2026", issuer=PROVINCE, tasks=(a_task(carriers=(a_ref(BODY, "UBND xã"),)),))

    assert found(a_portal(province, a_years_plan(2026))) == {
        Scope(2026): ["lang-son-2026", "quan-son-2026"],
        Scope(2026, PROVINCE): ["lang-son-2026"],
        Scope(2026, PROVINCE, plan="lang-son-2026"): ["lang-son-2026"],
        Scope(2026, BODY, unit=BODY): ["lang-son-2026"],
        Scope(2026, BODY): ["quan-son-2026"],
        Scope(2026, BODY, plan="quan-son-2026"): ["quan-son-2026"],
        Scope(2026, BODY, unit=OFFICE): ["quan-son-2026"],
    }


def test_a_plan_that_asks_for_nothing_has_no_timeline() -> None:
    assert found(a_portal(a_plan())) == {}


def test_what_is_made_up_stays_out_of_the_timeline_of_all_plans() -> None:
    register = a_register(a_province(), a_body(parent=PROVINCE, is_demo=True))
    plan = a_plan(register=register, tasks=(a_task(carriers=(a_ref(),)),))

    assert list(found(a_portal(plan, register=register))) == [
        Scope(2026, BODY),
        Scope(2026, BODY, plan="quan-son-2026"),
        Scope(2026, BODY, unit=OFFICE),
    ]


def test_every_kind_of_timeline_has_its_own_address() -> None:
    plan = a_years_plan(2026)
    portal = a_portal(plan)

    scopes = (
        Scope(2026),
        Scope(2026, BODY),
        Scope(2026, BODY, plan.id),
        *(Scope(2026, BODY, "", key) for key in (OFFICE, BODY)),
    )

    assert [scope_url(portal, scope, LINKS) for scope in scopes] == [
        "dong-thoi-gian/2026/",
        "dong-thoi-gian/2026/xa-quan-son/",
        "dong-thoi-gian/2026/xa-quan-son/ke-hoach/quan-son-2026/",
        "dong-thoi-gian/2026/xa-quan-son/don-vi/phong-vh-xh/",
        "dong-thoi-gian/2026/xa-quan-son/don-vi/xa-quan-son/",
    ]
    assert scope_url(portal, Scope(2026), SitePaths(timelines=False)) == ""


def test_beside_a_timeline_stand_the_nearest_years_of_its_kind_and_beside_a_plan_those_of_its_body() -> None:
    portal = a_portal(a_years_plan(2024), a_years_plan(2026), a_years_plan(2027, f"{BODY}/hd-tdkt"))
    of = neighbours(found(portal))

    assert of(Scope(2026)) == Neighbours(Scope(2024), Scope(2027))
    assert of(Scope(2024, BODY)) == Neighbours(None, Scope(2026, BODY))
    assert of(Scope(2026, BODY, plan="quan-son-2026")) == Neighbours(Scope(2024, BODY), Scope(2027, BODY))
    assert of(Scope(2026, BODY, unit=OFFICE)) == Neighbours(Scope(2024, BODY, unit=OFFICE), None)


def test_a_unit_is_led_to_its_own_timelines_and_a_body_to_those_of_its_plans() -> None:
    portal = a_portal(a_years_plan(2026), a_years_plan(2027), a_years_plan(2028, f"{BODY}/hd-tdkt"))
    items = [item for plan in portal.plans for item in items_of(plan)]
    units = portal.register.unit_by_key

    assert unit_timelines(portal, units[OFFICE], items, LINKS) == (
        (2027, "dong-thoi-gian/2027/xa-quan-son/don-vi/phong-vh-xh/"),
        (2026, "dong-thoi-gian/2026/xa-quan-son/don-vi/phong-vh-xh/"),
    )
    assert unit_timelines(portal, units[BODY], items, LINKS)[0] == (2028, "dong-thoi-gian/2028/xa-quan-son/")
    assert unit_timelines(portal, units[BODY], items, SitePaths(timelines=False)) == ()
