"""Which pages of quarters a site gets, under which addresses and titles."""

from __future__ import annotations

from datetime import UTC, date, datetime

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
from thidua.publish.output import Page
from thidua.publish.paths import SitePaths
from thidua.publish.settings import Settings
from thidua.publish.timelines import timeline_outputs
from thidua.views.share_card import body_card, plan_card
from thidua.views.timeline import TimelinePage

SETTINGS = Settings(
    "Thi đua", "https://thidua.example/", "thidua.example", date(2026, 9, 18), datetime(2026, 9, 18, tzinfo=UTC)
)
COMMUNE = "Ủy ban nhân dân xã Quan Sơn"


def pages(portal: Portal) -> dict[str, Page]:
    outputs = timeline_outputs(portal, SitePaths(), SETTINGS)
    return {page.path: page for page in outputs if isinstance(page, Page)}


def a_years_plan(year: int) -> Plan:
    return a_plan(f"quan-son-{year}", year=year, tasks=(a_task(carriers=(a_ref(), a_ref(BODY, "UBND xã"))),))


def test_each_timeline_has_a_page_and_no_two_have_one_title() -> None:
    found = pages(a_portal(a_years_plan(2026)))

    assert {path: page.title for path, page in found.items()} == {
        "dong-thoi-gian/": "Dòng thời gian",
        "dong-thoi-gian/2026/": "Dòng thời gian năm 2026",
        "dong-thoi-gian/2026/xa-quan-son/": f"Dòng thời gian năm 2026: {COMMUNE}",
        "dong-thoi-gian/2026/xa-quan-son/ke-hoach/quan-son-2026/": (
            f"Dòng thời gian năm 2026: Kế hoạch số 07/KH-UBND của {COMMUNE}"
        ),
        "dong-thoi-gian/2026/xa-quan-son/don-vi/phong-vh-xh/": (
            f"Dòng thời gian năm 2026: Phòng Văn hóa - Xã hội, {COMMUNE}"
        ),
        "dong-thoi-gian/2026/xa-quan-son/don-vi/xa-quan-son/": f"Dòng thời gian năm 2026: {COMMUNE}, việc nêu tên",
    }
    assert {page.template for page in found.values()} == {"timeline.html"}


def test_the_way_in_shows_the_running_year() -> None:
    found = pages(a_portal(*map(a_years_plan, (2025, 2026, 2027))))

    opened, running = found["dong-thoi-gian/"].view, found["dong-thoi-gian/2026/"].view
    assert opened == running
    assert isinstance(running, TimelinePage)
    assert running.year == 2026


def test_the_way_in_gives_the_address_of_the_year_that_it_shows_where_that_has_a_page() -> None:
    found = pages(a_portal(a_years_plan(2026)))

    assert {path: page.canonical for path, page in found.items() if page.canonical} == {
        "dong-thoi-gian/": "dong-thoi-gian/2026/"
    }
    assert pages(a_portal())["dong-thoi-gian/"].canonical == ""


def test_a_site_without_plans_has_the_way_in_alone() -> None:
    found = pages(a_portal())

    assert {path: page.view.items for path, page in found.items()} == {"dong-thoi-gian/": 0}


def test_a_year_whose_plans_ask_for_nothing_has_a_page_and_nothing_below_it() -> None:
    assert sorted(pages(a_portal(a_plan()))) == ["dong-thoi-gian/", "dong-thoi-gian/2026/"]


def test_pages_of_a_plan_and_of_its_body_share_their_pictures() -> None:
    plan = a_years_plan(2026)
    portal = a_portal(plan)

    found = pages(portal)

    commune = body_card(portal.register.body_by_id[BODY])
    year = "dong-thoi-gian/2026/xa-quan-son/"
    assert found[f"{year}ke-hoach/quan-son-2026/"].facts.card == plan_card(portal, plan)
    assert found[year].facts.card == found[f"{year}don-vi/phong-vh-xh/"].facts.card == commune


def test_pages_of_a_made_up_body_are_marked_and_the_year_leaves_it_out() -> None:
    register = a_register(a_province(), a_body(parent=PROVINCE, is_demo=True))
    made_up = a_plan("minh-hoa-2025", year=2025, register=register, tasks=(a_task(),))
    task = a_task(carriers=(a_ref(PROVINCE, "UBND tỉnh"),))
    real = a_plan("lang-son-2026", issuer=PROVINCE, register=register, tasks=(task,))

    found = pages(a_portal(made_up, real, register=register))

    assert "dong-thoi-gian/2025/" not in found
    assert {path for path, page in found.items() if page.is_demo} == {
        path for path in found if path.startswith(f"dong-thoi-gian/2025/{BODY}/")
    }
    assert found["dong-thoi-gian/2026/"].view.items == 1
