"""What a unit has to do with an item, and who does it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import (
    BODY,
    PROVINCE,
    a_body,
    a_deadline,
    a_duty,
    a_plan,
    a_portal,
    a_province,
    a_ref,
    a_register,
    a_task,
    a_unit,
    an_event,
)
from thidua.model.task import UnitRef
from thidua.publish.paths import SitePaths
from thidua.views.items import Item, items_of
from thidua.views.roles import doers, roles_of, seen_by

COUNCIL, OFFICE, GROUP = f"{BODY}/hd-tdkt", f"{BODY}/phong-vh-xh", f"{BODY}/co-quan-don-vi"
TODAY = date(2026, 1, 10)


def ref(key: str) -> UnitRef:
    return a_ref(key, key.rpartition("/")[2])


def item_of(*, plan_monitors: tuple[UnitRef, ...] = (), **parts: object) -> Item:
    (item,) = items_of(a_plan(monitors=plan_monitors, **parts))
    return item


ROLES = item_of(
    tasks=(a_task(leads=(ref(COUNCIL),), carriers=(ref(OFFICE),), supporters=(ref(GROUP),), monitors=(ref(OFFICE),)),)
)


@pytest.mark.parametrize(
    ("item", "key", "roles"),
    [
        (ROLES, COUNCIL, ("Chủ trì",)),
        (ROLES, OFFICE, ("Thực hiện", "Theo dõi")),
        (ROLES, GROUP, ("Phối hợp",)),
        (ROLES, BODY, ("Của cơ quan",)),
        (item_of(deadlines=(a_deadline(),)), OFFICE, ("Theo dõi",)),
        (item_of(deadlines=(a_deadline(),)), GROUP, ("Thực hiện",)),
        (item_of(events=(an_event(duties=(a_duty(ref(OFFICE)),)),)), OFFICE, ("Chuẩn bị",)),
        (item_of(events=(an_event(),)), BODY, ("Thực hiện",)),
        (item_of(tasks=(a_task(carriers=()),), plan_monitors=(ref(OFFICE),)), OFFICE, ()),
        (item_of(tasks=(a_task(),), plan_monitors=(ref(OFFICE),)), OFFICE, ("Thực hiện",)),
    ],
)
def test_a_unit_has_the_roles_that_the_plan_gives_it(item: Item, key: str, roles: tuple[str, ...]) -> None:
    assert roles_of(a_register(), item, key) == roles


def test_a_task_that_is_an_event_gives_the_roles_of_both() -> None:
    task = a_task(event="hop", leads=(ref(COUNCIL),), carriers=(ref(OFFICE),))
    item = item_of(tasks=(task,), events=(an_event("hop", carriers=(), duties=(a_duty(ref(OFFICE)),)),))

    assert [roles_of(a_register(), item, key) for key in (COUNCIL, OFFICE)] == [
        ("Chủ trì",),
        ("Thực hiện", "Chuẩn bị"),
    ]


def test_a_member_shares_the_role_of_its_cluster_unless_it_has_one_of_its_own() -> None:
    cluster = a_unit("cum-1", name="Cụm số 1", level="cụm", members=("xã Quan Sơn",))
    register = a_register(a_province(units=(cluster,)), a_body(parent=PROVINCE))
    of_cluster = UnitRef(unit=f"{PROVINCE}/cum-1", wording="Cụm số 1")
    province = {"issuer": PROVINCE, "register": register}
    (shared,) = items_of(a_plan(tasks=(a_task(carriers=(of_cluster,)),), **province))
    (own,) = items_of(a_plan(tasks=(a_task(carriers=(of_cluster,), supporters=(a_ref(BODY, "xã"),)),), **province))

    assert roles_of(register, shared, BODY) == ("Thực hiện cùng Cụm số 1",)
    assert roles_of(register, own, BODY) == ("Phối hợp",)


@pytest.mark.parametrize(
    ("item", "keys"),
    [
        (ROLES, [COUNCIL, OFFICE]),
        (item_of(deadlines=(a_deadline(),)), [GROUP]),
        (item_of(events=(an_event(),)), [BODY]),
        (item_of(events=(an_event(duties=(a_duty(ref(OFFICE)),)),)), [BODY]),
        (item_of(events=(an_event(carriers=(), duties=(a_duty(ref(OFFICE)), a_duty(ref(OFFICE)))),)), [OFFICE]),
        (item_of(tasks=(a_task(carriers=(), supporters=(ref(GROUP),), monitors=(ref(OFFICE),)),)), []),
    ],
)
def test_those_do_it_who_lead_or_carry_out_and_of_an_event_without_them_who_prepare(
    item: Item, keys: list[str]
) -> None:
    assert [each.unit for each in doers(item)] == keys


def test_a_unit_sees_its_roles_and_what_it_prepares() -> None:
    item = item_of(
        events=(an_event(duties=(a_duty(ref(OFFICE), "Trang trí", "Giấy mời"), a_duty(ref(COUNCIL), "Báo cáo"))),),
        plan_monitors=(ref(GROUP),),
    )
    portal = a_portal(item.plan)

    office, group = (seen_by(portal, item, SitePaths(), TODAY, key) for key in (OFFICE, GROUP))

    assert (office.roles, office.jobs) == (("Chuẩn bị",), ("Trang trí", "Giấy mời"))
    assert (group.roles, group.jobs) == (("Theo dõi cả kế hoạch",), ())
