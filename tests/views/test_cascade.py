"""What stands beside a duty of what it carries out and of who carries it out."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import PROVINCE, a_cancellation, a_deadline, a_plan, a_portal, a_task, an_event
from thidua.model.period import Month, Quarter
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.timing import Before, Meaning, NoLaterThan, OnDay, Provisional, Within
from thidua.publish.paths import SitePaths
from thidua.views.cascade import DutyLink, DutyLinks, cascade_links, duty_words
from thidua.views.items import items_of
from thidua.views.state import StateView

TODAY = date(2026, 1, 12)
LIMIT = Before(date(2026, 1, 30))


def superior(**parts: object) -> Plan:
    return a_plan(
        "tinh", **{"issuer": PROVINCE, "number": "01/KH-UBND", "deadlines": (a_deadline("gui", LIMIT),)} | parts
    )


def links(portal: Portal) -> list[dict[str, DutyLinks]]:
    return [dict(cascade_links(portal, plan, SitePaths(), TODAY)) for plan in portal.plans]


def test_both_duties_lead_to_each_other_with_time_and_working_days() -> None:
    own = a_plan(tasks=(a_task("ky", NoLaterThan(date(2026, 1, 27)), implements=("tinh.gui",)),))

    above, below = links(a_portal(superior(), own))

    slack = "sớm hơn cấp trên 2 ngày làm việc"
    carried_out_by = DutyLink(
        text="nhiệm vụ 3, Kế hoạch số 07/KH-UBND",
        issuer="Ủy ban nhân dân xã Quan Sơn",
        url="ke-hoach/xa-quan-son/2026/quan-son-2026/#ky",
        timing="chậm nhất ngày 27/01/2026",
        slack=slack,
        state=StateView("open", "Còn hạn", "", "2026-01-27", "open", "unknown"),
    )
    carries_out = DutyLink(
        text="thời hạn “Gửi kế hoạch công tác TĐKT năm 2026 về UBND xã”, Kế hoạch số 01/KH-UBND",
        issuer="UBND tỉnh",
        url="ke-hoach/tinh-lang-son/2026/tinh/#gui",
        timing="trước ngày 30/01/2026",
        slack=slack,
        state=StateView("open", "Còn hạn", "", "2026-01-29", "open", "unknown"),
    )
    assert above == {"gui": DutyLinks((), (carried_out_by,))}
    assert below == {"ky": DutyLinks((carries_out,), ())}


def test_alike_words_alone_lead_nowhere() -> None:
    assert links(a_portal(superior(), a_plan(deadlines=(a_deadline("gui", LIMIT),)))) == [{}, {}]


def test_a_task_that_is_an_event_has_them_in_both_places() -> None:
    task = a_task("tong-ket", event="hop", implements=("tinh.gui",))
    own = a_plan(tasks=(task,), events=(an_event("hop", OnDay(date(2026, 1, 20))),))

    above, below = links(a_portal(superior(), own))

    assert set(below) == {"hop", "tong-ket"}
    assert [each.url for each in above["gui"].below] == ["ke-hoach/xa-quan-son/2026/quan-son-2026/#hop"]


def test_of_many_below_the_first_are_shown_and_the_others_counted() -> None:
    plans = [a_plan(f"xa-{n}", tasks=(a_task("ky", implements=("tinh.gui",)),)) for n in range(8)]

    above, *_ = links(a_portal(superior(), *plans))

    urls = [f"ke-hoach/xa-quan-son/2026/xa-{n}/#ky" for n in range(6)]
    assert ([each.url for each in above["gui"].below], above["gui"].more) == (urls, 2)


@pytest.mark.parametrize(
    ("own", "above", "words"),
    [
        (NoLaterThan(date(2026, 1, 28)), LIMIT, "sớm hơn cấp trên 1 ngày làm việc"),
        (LIMIT, LIMIT, "không còn ngày làm việc nào trước hạn của cấp trên"),
        (NoLaterThan(date(2026, 2, 2)), LIMIT, "muộn hơn cấp trên 2 ngày làm việc"),
        (NoLaterThan(date(2026, 2, 1)), NoLaterThan(date(2026, 1, 31)), "sau hạn của cấp trên"),
        (Within(Quarter(2026, 1)), Within(Quarter(2026, 1)), ""),
        (Provisional(Month(2026, 1)), LIMIT, ""),
    ],
)
def test_the_time_between_is_told_in_working_days(own: Meaning, above: Meaning, words: str) -> None:
    duty = a_task("gui", above)
    portal = a_portal(
        superior(deadlines=(), tasks=(duty,)), a_plan(tasks=(a_task("ky", own, implements=("tinh.gui",)),))
    )

    assert links(portal)[1]["ky"].above[0].slack == words


def test_no_time_is_told_of_what_is_called_off_or_replaced() -> None:
    own = a_plan(tasks=(a_task("ky", LIMIT, implements=("tinh.gui",)),))
    called_off = an_event("gui", OnDay(date(2026, 1, 20)), cancellation=a_cancellation(date(2026, 1, 10)))
    replacing = a_plan("moi", issuer=PROVINCE, replaces=("tinh",))

    for portal in (a_portal(superior(deadlines=(), events=(called_off,)), own), a_portal(superior(), own, replacing)):
        assert links(portal)[1]["ky"].above[0].slack == ""


def test_a_duty_goes_by_its_number_and_where_that_stands_twice_by_its_time_too() -> None:
    plan = a_plan(
        tasks=(
            a_task("mot", number="1.", text="Một"),
            a_task("hai", number="2", text="Hai"),
            a_task("ba", Within(Quarter(2026, 2)), number="2", text="Ba"),
            a_task("bon", number="", text="Bốn; năm."),
        ),
        events=(an_event("hop", name="Hội nghị"),),
    )

    assert [duty_words(item) for item in items_of(plan)] == [
        "sự kiện “Hội nghị”",
        "nhiệm vụ 1",
        "nhiệm vụ 2 quý I năm 2026",
        "nhiệm vụ 2 quý II năm 2026",
        "nhiệm vụ “Bốn; năm”",
    ]
