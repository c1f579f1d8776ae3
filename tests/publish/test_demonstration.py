"""Marking a page, and what a portal tells of a body that does not exist: beside real ones, and by itself."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.builders import (
    BODY,
    PROVINCE,
    a_body,
    a_deadline,
    a_plan,
    a_portal,
    a_province,
    a_ref,
    a_register,
    a_task,
    an_event,
)
from thidua.model.ledger import Ledger
from thidua.model.portal import Portal
from thidua.publish.boards import board_outputs
from thidua.publish.calendars import calendar_outputs, calendars_of
from thidua.publish.demonstration import marked
from thidua.publish.home import home_outputs
from thidua.publish.output import Asset, Output, Page
from thidua.publish.paths import SitePaths
from thidua.publish.plans import plan_outputs
from thidua.publish.search import search_outputs
from thidua.publish.settings import Settings
from thidua.publish.site import closing_outputs
from thidua.publish.timelines import timeline_outputs
from thidua.views.home_page import HomePage
from thidua.views.page_facts import PageFacts
from thidua.views.plan_index import PlanIndex
from thidua.views.plan_page import PlanPage
from thidua.views.share_card import ShareCard
from thidua.views.unit_index import UnitIndex

SETTINGS = Settings(
    site_name="Thi đua, khen thưởng xã Quan Sơn",
    site_url="https://quanson.vn/",
    uid_domain="quanson.vn",
    today=date(2026, 1, 10),
    now=datetime(2026, 1, 10, 3, tzinfo=UTC),
)
MADE_UP = "xa-mau"
MADE_UP_BODY = a_body(MADE_UP, name="Ủy ban nhân dân xã Mẫu", short_name="UBND xã Mẫu", is_demo=True)
REAL_PLAN = a_plan(deadlines=(a_deadline(),), tasks=(a_task(),))
# It names a real unit and replaces a real plan: nothing of that may reach them.
_MIXED_UNITS = (a_ref(f"{MADE_UP}/phong-vh-xh"), a_ref(f"{BODY}/phong-vh-xh"))
MADE_UP_PLAN = a_plan(
    "mau-2026",
    issuer=MADE_UP,
    register=a_register(MADE_UP_BODY),
    replaces=(REAL_PLAN.id,),
    deadlines=(a_deadline("gui-mau", carriers=_MIXED_UNITS, monitors=()),),
    events=(an_event("hop-mau", carriers=_MIXED_UNITS),),
    tasks=(a_task("viec-mau", carriers=_MIXED_UNITS),),
)
MIXED = a_portal(MADE_UP_PLAN, REAL_PLAN, register=a_register(a_province(), a_body(parent=PROVINCE), MADE_UP_BODY))
ALONE = a_portal(MADE_UP_PLAN.model_copy(update={"replaces": ()}), register=a_register(MADE_UP_BODY))


def outputs_of(portal: Portal) -> list[Output]:
    paths = SitePaths()
    return [
        *home_outputs(portal, paths, SETTINGS),
        *plan_outputs(portal, paths, SETTINGS),
        *board_outputs(portal, paths, SETTINGS),
        *timeline_outputs(portal, paths, SETTINGS),
        *calendar_outputs(portal, calendars_of(portal, paths, SETTINGS, Ledger()), paths, SETTINGS),
        *search_outputs(portal, paths),
    ]


def pages_of(portal: Portal) -> dict[str, Page]:
    return {output.path: output for output in outputs_of(portal) if isinstance(output, Page)}


def texts_of(portal: Portal, ending: str) -> dict[str, str]:
    """Of the files with this ending, by address."""
    return {
        output.path: output.body.decode().replace("\r\n ", "")
        for output in outputs_of(portal)
        if isinstance(output, Asset) and output.path.endswith(ending)
    }


def listed_in_sitemap(pages: Iterable[Page]) -> list[str]:
    sitemap = next(output for output in closing_outputs(list(pages), SETTINGS) if output.path == "sitemap.xml")
    assert isinstance(sitemap, Asset)
    return re.findall(r"<loc>https://quanson\.vn/([^<]*)</loc>", sitemap.body.decode())


def test_a_page_of_what_is_made_up_says_so_in_its_title_its_description_and_its_picture() -> None:
    facts = PageFacts("collection", card=ShareCard("UBND xã Mẫu", kicker="Việc phải làm, theo ngày"))
    page = Page("don-vi/xa-mau/", "unit.html", "UBND xã Mẫu", "Việc của xã.", facts=facts)

    assert marked(page, is_demo=True) == Page(
        "don-vi/xa-mau/",
        "unit.html",
        "UBND xã Mẫu (dữ liệu minh họa)",
        "Dữ liệu minh họa, không có thật. Việc của xã.",
        facts=replace(facts, card=ShareCard("UBND xã Mẫu", kicker="Dữ liệu minh họa. Việc phải làm, theo ngày")),
        is_demo=True,
    )


def test_a_page_of_what_is_real_stays_as_it_is() -> None:
    page = Page("gioi-thieu/", "main.html", "Giới thiệu", "Về cổng này.")

    assert marked(page, is_demo=False) == page


def test_every_page_of_a_made_up_body_is_marked_and_no_other() -> None:
    pages = pages_of(MIXED)

    assert {path for path, page in pages.items() if page.is_demo} == {
        path for path in pages if MADE_UP in path.split("/")
    }
    assert {path.split("/")[0] for path, page in pages.items() if page.is_demo} == {
        "don-vi", "dong-thoi-gian", "ke-hoach", "theo-doi",
    }  # fmt: skip


def test_lists_of_plans_and_units_have_what_is_made_up_apart() -> None:
    pages = pages_of(MIXED)
    plans, units = pages["ke-hoach/"].view, pages["don-vi/"].view

    assert isinstance(plans, PlanIndex)
    assert [plan.url for year in plans.years for plan in year.plans] == [f"ke-hoach/{BODY}/2026/quan-son-2026/"]
    assert [plan.url for plan in plans.made_up] == [f"ke-hoach/{MADE_UP}/2026/mau-2026/"]
    assert isinstance(units, UnitIndex)
    assert [body.url for body in units.bodies] == [f"don-vi/{PROVINCE}/", f"don-vi/{BODY}/"]
    assert [(body.name, body.url) for body in units.made_up] == [
        ("Ủy ban nhân dân xã Mẫu (dữ liệu minh họa)", f"don-vi/{MADE_UP}/")
    ]


def test_pages_of_what_is_real_are_as_if_nothing_were_made_up() -> None:
    real = pages_of(a_portal(REAL_PLAN, register=a_register(a_province(), a_body(parent=PROVINCE))))
    # The way in to what is made up, and why a file of open data is empty.
    naming_it = {"ke-hoach/", "ke-hoach/so-do/", "don-vi/", "theo-doi/", "du-lieu/"}

    pages = pages_of(MIXED)

    assert {path for path in real if path not in naming_it and pages[path] != real[path]} == set()


@pytest.mark.parametrize("ending", [".ics", ".csv", "du-lieu.json"])
def test_files_of_what_is_real_are_as_if_nothing_were_made_up(ending: str) -> None:
    real = texts_of(a_portal(REAL_PLAN, register=a_register(a_province(), a_body(parent=PROVINCE))), ending)

    files = texts_of(MIXED, ending)

    assert {path for path, text in real.items() if files[path] != text} == set()
    assert {path for path in files if path not in real and not re.search(r"/(xa-)?mau\b", path)} == set()
    assert len(files) > len(real) > 0


def test_calendars_of_a_made_up_body_are_named_so_and_each_entry_says_so_first() -> None:
    files = {path: text for path, text in texts_of(MIXED, ".ics").items() if "mau" in path}

    names = [line for text in files.values() for line in text.splitlines() if line.startswith("X-WR-CALNAME:")]
    told = [
        line
        for text in files.values()
        for event in text.split("BEGIN:VEVENT")[1:]
        for line in event.partition("BEGIN:VALARM")[0].splitlines()
        if line.startswith("DESCRIPTION:")
    ]

    assert len(files) > 4
    assert [name for name in names if not name.endswith(" (dữ liệu minh họa)")] == []
    assert len(told) > 10
    assert {line.partition("\\n")[0] for line in told} == {
        "DESCRIPTION:DỮ LIỆU MINH HỌA: cơ quan\\, kế hoạch và kết quả dưới đây không có thật."
    }
    assert [line for line in told if line.count("DỮ LIỆU MINH HỌA") != 1] == []


def test_the_sitemap_lists_only_what_is_real_and_repeats_nothing() -> None:
    pages = pages_of(MIXED)

    assert listed_in_sitemap(pages.values()) == sorted(
        path for path, page in pages.items() if MADE_UP not in path and not page.canonical
    )


def test_search_finds_a_made_up_body_and_nothing_of_what_it_does() -> None:
    records = "".join(text for path, text in texts_of(MIXED, ".json").items() if path.startswith("tim-kiem/chi-muc/"))

    assert records.count(f'"don-vi/{MADE_UP}/') == 1
    assert '["Ủy ban nhân dân xã Mẫu (dữ liệu minh họa)","don-vi/xa-mau/"' in records
    assert "mau-2026" not in records


def test_a_portal_of_nothing_else_shows_all_of_it_marked() -> None:
    pages = pages_of(ALONE)
    home, plans = pages[""].view, pages["ke-hoach/"].view
    feeds = texts_of(ALONE, ".ics")

    assert {path for path, page in pages.items() if not page.is_demo} == set()
    assert isinstance(home, HomePage)
    assert [plan.url for plan in home.plans] == [f"ke-hoach/{MADE_UP}/2026/mau-2026/"]
    assert isinstance(plans, PlanIndex)
    assert (len(plans.years), plans.made_up) == (1, ())
    assert {"lich/tat-ca.ics", "lich/han.ics", "lich/su-kien.ics", "lich/viec.ics", "lich/nam/2026.ics"} <= set(feeds)
    assert isinstance(pages[f"ke-hoach/{MADE_UP}/2026/mau-2026/"].view, PlanPage)
    assert "mau-2026" in texts_of(ALONE, "nhiem-vu.csv")["du-lieu/nhiem-vu.csv"]
