"""Plans that carry out others and that replace others, as a reader meets them: by links that lead both ways."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.pages import PLANS

pytestmark = pytest.mark.browser

MAP = "ke-hoach/so-do/"
REPLACED = "ke-hoach/xa-mau/2026/20-kh-ubnd/"
REPLACING = "ke-hoach/xa-mau/2026/61-kh-ubnd/"


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    page = chromium.new_page(viewport={"width": 360, "height": 800})
    yield page
    page.close()


def test_a_duty_leads_to_the_superior_s_and_back(page: Page, address: str) -> None:
    page.goto(f"{address}{PLANS['000']}")
    above = page.locator("#don-doc-so-ket").get_by_text("Thực hiện theo:")
    assert above.inner_text() == "Thực hiện theo: nhiệm vụ 10, Kế hoạch số 01/KH-UBND của UBND tỉnh Lạng Sơn (quý II)"

    above.get_by_role("link").click()
    page.wait_for_url(f"{address}{PLANS['001']}#don-doc-so-ket")
    below = page.locator("#don-doc-so-ket").get_by_text("Được cụ thể hóa ở:")
    below.get_by_role("link").click()

    page.wait_for_url(f"{address}{PLANS['000']}#don-doc-so-ket")


def test_the_signed_document_is_printed_without_what_others_say_of_it(page: Page, address: str) -> None:
    page.goto(f"{address}{PLANS['000']}")
    page.emulate_media(media="print")

    assert not page.get_by_text("Thực hiện theo:").first.is_visible()


def test_the_map_is_a_tree_that_opens_without_a_script(chromium: Browser, address: str) -> None:
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 360, "height": 800})
    page = context.new_page()
    page.goto(f"{address}{MAP}")

    nested = page.locator("#kh-lang-son-2026 .branch > li")
    assert [each.get_attribute("id") for each in nested.all()] == ["kh-quan-son-2026", "kh-van-phong-lang-son-2026"]
    unanswered = page.locator("#kh-lang-son-2026").get_by_text("Chưa thấy cấp dưới nào ghi thực hiện theo")
    duty = page.get_by_role("link", name="21. Ban hành Kế hoạch công tác TĐKT năm 2027")
    assert not duty.is_visible()
    unanswered.click()
    assert duty.is_visible()
    context.close()


def test_a_plan_leads_to_its_place_in_the_map(page: Page, address: str) -> None:
    page.goto(f"{address}{PLANS['003']}")

    page.get_by_role("link", name="Kế hoạch này giữa các cấp").click()

    page.wait_for_url(f"{address}{MAP}#kh-van-phong-lang-son-2026")


def test_a_replaced_plan_says_so_first_on_screen_and_on_paper_and_leads_to_the_new_one(
    page: Page, address: str
) -> None:
    page.goto(f"{address}{REPLACED}")
    notice = page.get_by_text("Kế hoạch này đã được thay thế")
    document = page.get_by_role("article")
    for media in ("screen", "print"):
        page.emulate_media(media=media)  # type: ignore[arg-type]  # two of its three words
        box, below = notice.bounding_box(), document.bounding_box()
        assert box
        assert below
        assert box["y"] < below["y"]
    page.emulate_media(media="screen")

    page.get_by_role("note").get_by_role("link", name="Kế hoạch số 61/KH-UBND").click()
    page.wait_for_url(f"{address}{REPLACING}")
    page.get_by_role("note").get_by_role("link", name="Kế hoạch số 20/KH-UBND").click()
    page.wait_for_url(f"{address}{REPLACED}")


def test_what_a_replaced_plan_asked_for_is_replaced_and_what_was_done_stays_done(page: Page, address: str) -> None:
    page.goto(f"{address}{REPLACED}?ngay=2026-11-21")

    names = ("tu-kiem-tra", "thong-bao-ket-qua", "kiem-tra-dot-1", "kiem-tra-dot-2")
    states = {name: page.locator(f"#{name} .st").first.inner_text() for name in names}
    assert states == {
        "tu-kiem-tra": "Hoàn thành",
        "thong-bao-ket-qua": "Đã thay thế",
        "kiem-tra-dot-1": "Hoàn thành",
        "kiem-tra-dot-2": "Đã thay thế",
    }
