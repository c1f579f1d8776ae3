"""Reminders: overdue first and only real, then what is due soon, then what nobody told; each thing whole."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import (
    BODY,
    a_body,
    a_deadline,
    a_plan,
    a_portal,
    a_ref,
    a_register,
    a_task,
    a_unit,
    a_work_report,
    an_event,
)
from thidua.model.period import Quarter
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.timing import Before, Meaning, NoLaterThan, OnDay, Standing, Within
from thidua.publish.paths import SitePaths
from thidua.views.unit_reminder import RemindedThing, UnitReminder, unit_reminder

SITE = "https://quanson.vn/"
TODAY = date(2026, 4, 10)
OFFICE = f"{BODY}/phong-vh-xh"


def reminder(*plans: Plan, key: str = OFFICE, within: int = 30, portal: Portal | None = None) -> UnitReminder:
    found = portal or a_portal(*plans)
    return unit_reminder(found, found.register.unit_by_key[key], TODAY, SitePaths(), SITE, within=within)


def listed(reminder: UnitReminder) -> list[tuple[str, int, list[str]]]:
    return [(group.heading, group.first_number, [thing.text for thing in group.things]) for group in reminder.groups]


def test_overdue_comes_before_what_is_due_and_that_before_what_has_no_report() -> None:
    tasks = (
        a_task("quy-1", text="Ký giao ước"),
        a_task("quy-2", Within(Quarter(2026, 2)), text="Sơ kết"),
        a_task("nop", Before(date(2026, 4, 21)), text="Nộp hồ sơ"),
        a_task("muon", Before(date(2026, 4, 2)), text="Gửi báo cáo"),
        a_task("xong", Before(date(2026, 4, 22)), text="Xong", progress=(a_work_report(date(2026, 4, 1)),)),
    )
    events = (an_event("hop", OnDay(date(2026, 4, 15)), name="Hội nghị", carriers=(a_ref(),)),)

    found = reminder(a_plan(tasks=tasks, events=events, has_whole_progress=True))

    assert listed(found) == [
        ("VIỆC QUÁ HẠN (1 việc)", 1, ["Gửi báo cáo"]),
        ("VIỆC ĐẾN HẠN TRONG 30 NGÀY TỚI (2 việc)", 2, ["Hội nghị", "Nộp hồ sơ"]),
        ("VIỆC ĐÃ QUA THỜI GIAN MÀ CHƯA CÓ SỐ LIỆU (1 việc)", 4, ["Ký giao ước"]),
    ]
    assert found.opening == (
        "Đến ngày 10/04/2026, theo các kế hoạch trên cổng, Phòng Văn hóa - Xã hội có 4 việc cần lưu ý:"
    )


def test_a_missed_deadline_of_a_plan_that_does_not_tell_every_result_is_not_called_overdue() -> None:
    found = reminder(a_plan(tasks=(a_task("muon", Before(date(2026, 4, 2)), text="Gửi báo cáo"),)))

    assert listed(found) == [("VIỆC ĐÃ QUA THỜI GIAN MÀ CHƯA CÓ SỐ LIỆU (1 việc)", 1, ["Gửi báo cáo"])]


def test_a_thing_is_told_with_day_role_plan_and_address() -> None:
    plan = a_plan(deadlines=(a_deadline(meaning=Before(date(2026, 4, 21))),))

    ((thing,),) = [group.things for group in reminder(plan).groups]

    assert thing == RemindedThing(
        text="Gửi kế hoạch công tác TĐKT năm 2026 về UBND xã",
        time="Thời gian: trước ngày 21/04/2026 (đến hết 20/04/2026, còn 10 ngày)",
        role="Vai trò: Theo dõi",
        plan="Kế hoạch số 07/KH-UBND ngày 09/01/2026 của UBND xã",
        reference="thời hạn 1",
        url="https://quanson.vn/ke-hoach/xa-quan-son/2026/quan-son-2026/#gui-ke-hoach",
    )


def test_a_day_that_the_wording_names_is_not_said_twice() -> None:
    plan = a_plan(tasks=(a_task(meaning=NoLaterThan(TODAY)),))

    ((thing,),) = [group.things for group in reminder(plan).groups]

    assert thing.time == "Thời gian: chậm nhất ngày 10/04/2026 (hôm nay)"


def test_soon_is_as_many_days_as_asked_for_the_last_one_too() -> None:
    plan = a_plan(tasks=(a_task("a", NoLaterThan(date(2026, 4, 15))), a_task("b", NoLaterThan(date(2026, 4, 16)))))

    assert [heading for heading, _, _ in listed(reminder(plan, within=5))] == ["VIỆC ĐẾN HẠN TRONG 5 NGÀY TỚI (1 việc)"]
    assert [heading for heading, _, _ in listed(reminder(plan, within=6))] == ["VIỆC ĐẾN HẠN TRONG 6 NGÀY TỚI (2 việc)"]


def test_a_unit_is_reminded_of_what_its_cluster_must_do_and_not_of_others_work() -> None:
    cluster = a_unit("khoi-1", name="Khối 1", level="khối", members=("Phòng Văn hóa - Xã hội",))
    others = a_unit("van-phong", name="Văn phòng", level="văn phòng")
    register = a_register(a_body(units=(cluster, others, a_unit())))
    shared = a_task(carriers=(a_ref(f"{BODY}/khoi-1", "Khối 1"),))
    portal = a_portal(a_plan(register=register, tasks=(shared,)), register=register)

    ((thing,),) = [group.things for group in reminder(portal=portal).groups]

    assert thing.role == "Vai trò: Thực hiện cùng Khối 1"
    assert reminder(portal=portal, key=f"{BODY}/van-phong").groups == ()


def test_where_nothing_is_to_be_said_the_reminder_says_that() -> None:
    found = reminder(a_plan())

    assert found.groups == ()
    assert found.opening == (
        "Đến ngày 10/04/2026, theo các kế hoạch trên cổng, không có việc nào cần nhắc Phòng Văn hóa - Xã hội."
    )


def test_a_made_up_unit_is_said_to_be_one_and_a_real_one_hears_nothing_made_up() -> None:
    register = a_register(a_body(), a_body("xa-mau", name="Xã Mẫu", is_demo=True))
    plan = a_plan("kh-mau", issuer="xa-mau", register=register, tasks=(a_task(carriers=(a_ref(),)),))
    portal = a_portal(plan, register=register)

    assert reminder(portal=portal, key="xa-mau/phong-vh-xh").warning.startswith("DỮ LIỆU MINH HỌA")
    assert (reminder(portal=portal).warning, reminder(portal=portal).groups) == ("", ())


def test_of_a_plan_that_the_unit_follows_up_the_overdue_is_listed_and_the_rest_counted() -> None:
    others = (a_ref(f"{BODY}/hd-tdkt", "HĐ TĐKT xã"),)
    tasks = (
        a_task("muon", Before(date(2026, 4, 2)), text="Gửi báo cáo", carriers=others),
        a_task("sap", Before(date(2026, 4, 21)), text="Nộp hồ sơ", carriers=others),
        a_task("luon", Standing(), text="Tuyên truyền", carriers=others),
        a_task("xong", text="Xong", carriers=others, progress=(a_work_report(date(2026, 4, 1)),)),
    )

    found = reminder(a_plan(tasks=tasks, monitors=(a_ref(),), has_whole_progress=True))

    assert listed(found) == [("VIỆC TRONG CÁC KẾ HOẠCH ĐƠN VỊ THEO DÕI, ĐÔN ĐỐC (3 việc)", 1, ["Gửi báo cáo"])]
    ((group, thing),) = [(group, thing) for group in found.groups for thing in group.things]
    assert thing.role == "Vai trò: Theo dõi cả kế hoạch"
    assert group.rest == (
        "Ngoài ra còn 2 việc (1 còn hạn, 1 thường xuyên); xem https://quanson.vn/don-vi/xa-quan-son/phong-vh-xh/"
    )
    assert found.opening == (
        "Đến ngày 10/04/2026, theo các kế hoạch trên cổng, Phòng Văn hóa - Xã hội theo dõi, đôn đốc 3 việc chưa xong "
        "của các đơn vị khác:"
    )
    assert asked(found) == "đôn đốc các đơn vị thực hiện những việc mình theo dõi"


def asked(found: UnitReminder) -> str:
    return found.closing.removeprefix("Kính đề nghị Phòng Văn hóa - Xã hội ").partition(". ")[0]


@pytest.mark.parametrize(
    ("meaning", "words"),
    [
        (Before(date(2026, 4, 2)), "khẩn trương hoàn thành, báo cáo lý do chậm những việc quá hạn"),
        (Before(date(2026, 4, 21)), "thực hiện đúng thời gian những việc sắp đến hạn"),
        (Within(Quarter(2026, 1)), "cho biết kết quả những việc chưa có số liệu"),
    ],
)
def test_a_unit_is_asked_for_what_its_things_need(meaning: Meaning, words: str) -> None:
    assert asked(reminder(a_plan(tasks=(a_task(meaning=meaning),), has_whole_progress=True))) == words


def test_a_unit_that_only_follows_up_an_overdue_thing_is_asked_to_urge_the_others() -> None:
    plan = a_plan(deadlines=(a_deadline(meaning=Before(date(2026, 4, 2))),), has_whole_progress=True)

    assert asked(reminder(plan)) == "đôn đốc các đơn vị thực hiện những việc mình theo dõi"


def test_a_group_has_no_capital_inside_a_sentence() -> None:
    found = reminder(a_plan(), key=f"{BODY}/co-quan-don-vi")

    assert found.unit == "Các cơ quan, đơn vị"
    assert found.opening.endswith("không có việc nào cần nhắc các cơ quan, đơn vị.")


def test_a_deadline_on_a_day_off_says_so_until_it_is_past() -> None:
    tasks = (
        a_task("qua", NoLaterThan(date(2026, 4, 5)), number="1"),
        a_task("toi", NoLaterThan(date(2026, 4, 12)), number="2"),
    )

    found = reminder(a_plan(tasks=tasks, has_whole_progress=True))

    assert [thing.note for group in found.groups for thing in group.things] == [
        "",
        "Ngày này là ngày nghỉ (Chủ nhật); ngày làm việc liền trước: 10/04/2026 (thứ Sáu).",
    ]
