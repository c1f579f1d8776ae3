"""Plans of three years side by side, one of them replaced: each kind of page, feed and archive on days in each year."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time

import pytest

from tests.builders import BODY, a_deadline, a_plan, a_portal, a_ref, a_task, an_event
from thidua.model.document import DocumentDate
from thidua.model.ledger import Ledger
from thidua.model.period import Quarter
from thidua.model.plan import Plan
from thidua.model.timing import NoLaterThan, OnDay, Within
from thidua.publish.boards import board_outputs
from thidua.publish.calendars import calendar_outputs, calendars_of
from thidua.publish.home import home_outputs
from thidua.publish.output import Asset, Output, Page
from thidua.publish.paths import SitePaths
from thidua.publish.plans import plan_outputs
from thidua.publish.settings import Settings
from thidua.publish.timelines import timeline_outputs
from thidua.views.home_page import HomePage
from thidua.views.plan_index import PlanIndex
from thidua.views.plan_map import PlanMap
from thidua.views.unit_page import UnitPage
from thidua.views.year_strip import YearStrip

OFFICE = a_ref(f"{BODY}/phong-vh-xh")


def plan(plan_id: str, year: int, number: str, issued: date, *replaces: str, due: date) -> Plan:
    return a_plan(
        plan_id,
        year=year,
        number=number,
        date=DocumentDate(day=issued.day, month=issued.month, year=issued.year),
        replaces=replaces,
        deadlines=(a_deadline("nop", NoLaterThan(due), text=f"Nộp báo cáo {number}", carriers=(OFFICE,)),),
        tasks=(a_task("so-ket", Within(Quarter(year, 3)), carriers=(OFFICE,)),),
        events=(an_event("hop", OnDay(date(year, 4, 15))),),
    )


PORTAL = a_portal(
    plan("nam-25", 2025, "05/KH-UBND", date(2025, 1, 10), due=date(2026, 1, 15)),
    plan("nam-26", 2026, "07/KH-UBND", date(2026, 1, 9), due=date(2026, 10, 15)),
    plan("nam-26-moi", 2026, "61/KH-UBND", date(2026, 7, 1), "nam-26", due=date(2027, 1, 15)),
    plan("nam-27", 2027, "112/KH-UBND", date(2026, 12, 20), due=date(2027, 2, 15)),
)
DAYS = (date(2025, 6, 20), date(2026, 1, 5), date(2026, 12, 31), date(2027, 1, 1), date(2028, 2, 10))


def settings(today: date) -> Settings:
    now = datetime.combine(today, time(3), UTC)
    return Settings("Thi đua", "https://quanson.vn/", "quanson.vn", today, now)


def pages(outputs: Iterable[Output]) -> dict[str, Page]:
    return {each.path: each for each in outputs if isinstance(each, Page)}


def feeds(today: date) -> dict[str, str]:
    calendars = calendars_of(PORTAL, SitePaths(), settings(today), Ledger())
    found = calendar_outputs(PORTAL, calendars, SitePaths(), settings(today))
    return {each.path: each.body.decode() for each in found if isinstance(each, Asset) and each.path.endswith(".ics")}


def uids(feed: str) -> list[str]:
    return sorted(each.removesuffix("@quanson.vn") for each in re.findall(r"^UID:(\S+)", feed, re.MULTILINE))


def home(today: date) -> HomePage:
    (page,) = pages(home_outputs(PORTAL, SitePaths(), settings(today))).values()
    assert isinstance(page.view, HomePage)
    return page.view


@pytest.mark.parametrize(
    ("today", "year", "numbers"),
    [
        (DAYS[0], 2025, ["05/KH-UBND"]),
        (DAYS[1], 2026, ["61/KH-UBND"]),
        (DAYS[2], 2026, ["61/KH-UBND"]),
        (DAYS[3], 2027, ["112/KH-UBND"]),
        (DAYS[4], 2027, ["112/KH-UBND"]),
    ],
)
def test_the_first_page_shows_the_running_year_or_the_latest_before_it(
    today: date, year: int, numbers: list[str]
) -> None:
    view = home(today)

    assert isinstance(view.year, YearStrip)
    assert (view.year.year, view.timeline_url) == (year, f"dong-thoi-gian/{year}/")
    assert [plan.number for plan in view.plans] == numbers


def test_what_is_due_in_another_year_than_its_plan_s_is_announced_all_the_same() -> None:
    due = {today: [item.text for day in home(today).coming for item in day.dated] for today in (DAYS[1], DAYS[3])}

    assert due == {DAYS[1]: ["Nộp báo cáo 05/KH-UBND"], DAYS[3]: ["Nộp báo cáo 61/KH-UBND"]}


@pytest.mark.parametrize("today", DAYS)
def test_each_year_has_its_timelines_and_the_way_in_leads_to_the_running_one(today: date) -> None:
    found = pages(timeline_outputs(PORTAL, SitePaths(), settings(today)))

    years = {2025, 2026, 2027}
    assert {path for path in found if path.count("/") == 2} == {f"dong-thoi-gian/{year}/" for year in years}
    for year in years:
        assert found[f"dong-thoi-gian/{year}/{BODY}/"].title.startswith(f"Dòng thời gian năm {year}")
    running = min(max(today.year, 2025), 2027)
    way_in = found["dong-thoi-gian/"].view
    assert getattr(way_in, "year", None) == running


@pytest.mark.parametrize("today", DAYS)
def test_each_year_has_its_board_list_and_branch_of_the_map(today: date) -> None:
    boards = pages(board_outputs(PORTAL, SitePaths(), settings(today)))
    found = pages(plan_outputs(PORTAL, SitePaths(), settings(today)))
    index, plan_map = found["ke-hoach/"].view, found["ke-hoach/so-do/"].view

    assert set(boards) == {"theo-doi/", *(f"theo-doi/{BODY}/{year}/" for year in (2025, 2026, 2027))}
    assert isinstance(index, PlanIndex)
    assert [(year.year, [each.number for each in year.plans]) for year in index.years] == [
        (2027, ["112/KH-UBND"]),
        (2026, ["07/KH-UBND", "61/KH-UBND"]),
        (2025, ["05/KH-UBND"]),
    ]
    assert isinstance(plan_map, PlanMap)
    assert [(year.year, year.plans) for year in plan_map.years] == [(2027, 1), (2026, 2), (2025, 1)]


def test_a_unit_has_to_do_what_lies_ahead_in_whatever_year_but_nothing_of_a_replaced_plan() -> None:
    found = pages(plan_outputs(PORTAL, SitePaths(), settings(date(2026, 7, 2))))
    view = found[f"don-vi/{BODY}/phong-vh-xh/"].view

    assert isinstance(view, UnitPage)
    ahead = [item.url for day in view.coming for item in (*day.dated, *day.periods)]
    assert [url.removeprefix(f"ke-hoach/{BODY}/") for url in ahead] == [
        "2026/nam-26-moi/#so-ket",
        "2026/nam-26-moi/#nop",
        "2027/nam-27/#nop",
        "2027/nam-27/#so-ket",
    ]


def test_archives_hold_whole_years_whichever_year_s_plan_set_the_day() -> None:
    found = feeds(date(2026, 7, 2))

    archives = {path: uids(feed) for path, feed in found.items() if path.startswith("lich/nam/")}
    assert archives == {
        "lich/nam/2025.ics": ["nam-25.hop", "nam-25.so-ket"],
        "lich/nam/2026.ics": [
            "nam-25.nop", "nam-26-moi.hop", "nam-26-moi.so-ket", "nam-26.hop", "nam-26.nop", "nam-26.so-ket",
        ],
        "lich/nam/2027.ics": ["nam-26-moi.nop", "nam-27.hop", "nam-27.nop", "nam-27.so-ket"],
    }  # fmt: skip


def test_feeds_of_the_whole_site_hold_what_lies_near_and_say_what_was_replaced() -> None:
    feed = feeds(date(2026, 7, 2))["lich/tat-ca.ics"]

    replaced = [block for block in feed.split("BEGIN:VEVENT") if "SUMMARY:[THAY THẾ]" in block]
    assert "nam-25.hop" not in uids(feed)
    assert "nam-27.nop" in uids(feed)
    assert sorted(uid for block in replaced for uid in uids(block)) == ["nam-26.nop", "nam-26.so-ket"]
    assert all("STATUS:CANCELLED" in block for block in replaced)


def test_each_plan_s_data_name_its_own_year_and_what_took_its_place() -> None:
    found = {
        each.path: json.loads(each.body)
        for each in plan_outputs(PORTAL, SitePaths(), settings(DAYS[2]))
        if isinstance(each, Asset) and each.path.endswith("/du-lieu.json")
    }

    told = {data["ma"]: (data["nam"], [old["ma"] for old in data["thay_the"]], data["thay_the_boi"] and
            data["thay_the_boi"]["ma"]) for data in found.values()}  # fmt: skip
    assert told == {
        "nam-25": (2025, [], None),
        "nam-26": (2026, [], "nam-26-moi"),
        "nam-26-moi": (2026, ["nam-26"], None),
        "nam-27": (2027, [], None),
    }
