"""The five real plans as a reader's browser shows them: every part of each document is there."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.pages import PLANS

pytestmark = pytest.mark.browser


@pytest.fixture
def page(chromium: Browser, address: str) -> Page:
    return chromium.new_page(base_url=address)


def rows_by_group(page: Page) -> list[tuple[str, int]]:
    groups = page.locator("article table tbody").all()
    return [
        (group.locator("th").first.inner_text().split("\n")[0].strip(), group.locator("tr").count() - 1)
        for group in groups
    ]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("000", [("QUÝ I", 6), ("QUÝ II", 5), ("QUÝ III", 3), ("QUÝ IV", 7)]),
        ("001", [("QUÝ I", 8), ("QUÝ II", 3), ("QUÝ III", 4), ("QUÝ IV", 6)]),
        ("003", [("QUÝ I", 4), ("QUÝ II", 3), ("QUÝ III", 3), ("QUÝ IV", 6)]),
    ],
)
def test_a_plan_shows_its_tasks_in_row_groups_by_quarter(
    page: Page, plan: str, expected: list[tuple[str, int]]
) -> None:
    page.goto(PLANS[plan])

    assert rows_by_group(page) == expected


def test_a_plan_written_as_lists_keeps_its_lists(page: Page) -> None:
    page.goto(PLANS["002"])

    headings = page.locator("article h3").all_inner_texts()
    lists = [len(found.locator("> li").all()) for found in page.locator("article ol").all()]

    assert headings[:2] == ["1. Quý I năm 2026", "2. Quý II năm 2026"]
    assert lists == [5, 4, 4, 6, 2]


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        ("000", ["“Chậm nhất ngày 15/10/2026”", "“Trước ngày 30/01/2026”"]),
        ("001", ["“Trước ngày 30/01/2026”"]),
        ("002", []),
    ],
)
def test_a_plan_calls_out_its_deadlines_in_its_own_words(page: Page, plan: str, expected: list[str]) -> None:
    page.goto(PLANS[plan])

    quotes = page.locator("section a[href^='#doan-']").all_inner_texts()

    assert sorted(quote.lower() for quote in quotes) == sorted(quote.lower() for quote in expected)


@pytest.mark.parametrize("plan", ["000", "001"])
def test_a_quoted_deadline_leads_to_the_paragraph_that_sets_it(page: Page, plan: str) -> None:
    page.goto(PLANS[plan])

    for link in page.locator("section a[href^='#doan-']").all():
        wording = link.inner_text().strip("“”").lower()
        paragraph = page.locator(f"article {link.get_attribute('href')}").inner_text().lower()
        assert wording in paragraph


def test_the_conference_plan_shows_programme_guests_and_duties(page: Page) -> None:
    page.goto(PLANS["004"])
    article = page.locator("article").first.inner_text()

    assert [line in article for line in ("Văn nghệ chào mừng.", "Kết thúc Hội nghị.", "Khai mạc Hội nghị")] == [
        True
    ] * 3
    assert "Tổng số đại biểu dự Hội nghị khoảng 100 đại biểu" in article
    assert "Tại Hội trường Đảng uỷ xã Đình Lập, tỉnh Lạng Sơn" in article
    assert "tháng 01 năm 2025" in article
    assert [len(found.locator("> li").all()) for found in page.locator("article ol").all()] == [8, 4, 4]


def test_plans_of_the_cascade_lead_to_each_other(page: Page) -> None:
    page.goto(PLANS["001"])
    below = {
        PLANS[plan] for plan in PLANS if page.locator(f"aside a[href$='{PLANS[plan].split('ke-hoach/')[1]}']").count()
    }
    above = {}
    for plan in ("000", "003"):
        page.goto(PLANS[plan])
        above[plan] = page.locator("aside a", has_text="01/KH-UBND").first.get_attribute("href")
        assert page.locator("article a", has_text="Kế hoạch số 01/KH-UBND").or_(
            page.locator("article a", has_text="Kế hoạch số 01/KH-UBND".lower())
        ).count() >= (1 if plan == "000" else 0)

    assert below == {PLANS["000"], PLANS["003"]}
    assert [str(href).endswith("tinh-lang-son/2026/01-kh-ubnd/") for href in above.values()] == [True, True]


@pytest.mark.parametrize("plan", list(PLANS))
def test_every_task_has_an_address_of_its_own(page: Page, plan: str) -> None:
    page.goto(PLANS[plan])

    ids = page.eval_on_selector_all("[id]", "found => found.map(each => each.id)")
    anchors = page.eval_on_selector_all(
        "article a[href^='#']", "found => found.map(each => each.getAttribute('href').slice(1))"
    )

    assert len(ids) == len(set(ids))
    assert set(anchors) <= set(ids)


@pytest.mark.parametrize("plan", list(PLANS))
def test_the_document_carries_its_formal_marks(page: Page, plan: str) -> None:
    page.goto(PLANS[plan])
    text = page.locator("article").first.inner_text()

    marks = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "KẾ HOẠCH", "Nơi nhận:", "Số:")

    assert [mark for mark in marks if mark not in text] == []
