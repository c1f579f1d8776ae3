"""Taking calendars along: folds, copying, codes that a camera reads, links of single things."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, Page

from tests.browser.pages import PLANS

pytestmark = pytest.mark.browser

SITE_URL = "https://thidua.example/"
UNIT = "don-vi/xa-quan-son/phong-vh-xh/"
SMALLEST_SCREEN = {"width": 320, "height": 700}


def read_code(screenshot: bytes) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(Image.open(io.BytesIO(screenshot)))]


@pytest.fixture
def phone(chromium: Browser, address: str) -> Iterator[Page]:
    context = chromium.new_context(base_url=address, viewport={"width": 360, "height": 800}, color_scheme="dark")
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    yield context.new_page()
    context.close()


def test_every_code_of_the_site_says_the_address_of_a_feed_that_is_there(
    chromium: Browser, address: str, site: Path
) -> None:
    page = chromium.new_page(viewport={"width": 300, "height": 300})
    said = {}

    for file in sorted((site / "lich" / "ma-qr").rglob("*.svg")):
        name = file.relative_to(site / "lich" / "ma-qr").as_posix().removesuffix(".svg")
        page.goto(f"{address}lich/ma-qr/{name}.svg")
        said[name] = read_code(page.screenshot())

    page.close()
    assert len(said) > 40
    assert said == {name: [f"{SITE_URL}lich/{name}.ics"] for name in said}
    assert [name for name in said if not (site / "lich" / f"{name}.ics").is_file()] == []


def test_a_code_unfolds_and_is_read_from_the_screen_of_the_smallest_phone_in_the_dark(
    chromium: Browser, address: str
) -> None:
    page = chromium.new_page(viewport=SMALLEST_SCREEN, color_scheme="dark")
    page.goto(f"{address}lich/")
    feed = page.locator("#tat-ca")
    picture = feed.get_by_role("img", name="Mã QR của địa chỉ lịch Tất cả")
    assert not picture.is_visible()

    feed.get_by_text("Mã QR", exact=True).click()

    picture.scroll_into_view_if_needed()
    page.wait_for_function("document.querySelector('#tat-ca img').complete")
    said = read_code(picture.screenshot())
    page.close()
    assert said == [f"{SITE_URL}lich/tat-ca.ics"]


@pytest.mark.parametrize("path", [PLANS["000"], UNIT])
def test_a_page_unfolds_its_own_calendar_by_keyboard(phone: Page, path: str) -> None:
    phone.goto(path)
    fold = phone.locator("aside details").first
    address = fold.locator("code").first
    states = [address.is_visible()]

    fold.locator("summary").first.focus()
    phone.keyboard.press("Enter")
    states.append(address.is_visible())
    phone.keyboard.press("Tab")
    phone.keyboard.press("Enter")
    phone.get_by_role("button", name="Đã sao chép").wait_for()
    copied = phone.evaluate("navigator.clipboard.readText()")
    phone.keyboard.press("Shift+Tab")
    phone.keyboard.press("Enter")
    states.append(address.is_visible())

    assert states == [False, True, False]
    assert copied == address.text_content()


@pytest.mark.parametrize(
    ("path", "addresses"),
    [
        (PLANS["000"], ["lich/ke-hoach/kh-quan-son-2026.ics"]),
        (UNIT, ["lich/don-vi/xa-quan-son/phong-vh-xh.ics", "lich/don-vi/xa-quan-son/phong-vh-xh.nhac.ics"]),
    ],
)
def test_a_page_copies_the_addresses_of_its_feeds(phone: Page, path: str, addresses: list[str]) -> None:
    phone.goto(path)
    phone.locator("aside details > summary").first.click()
    copied = []

    for _ in addresses:
        phone.get_by_role("button", name="Sao chép địa chỉ").first.click()
        phone.get_by_role("button", name="Đã sao chép").nth(len(copied)).wait_for()
        copied.append(phone.evaluate("navigator.clipboard.readText()"))

    assert copied == [f"{SITE_URL}{address}" for address in addresses]
    assert phone.get_by_role("button", name="Sao chép địa chỉ").count() == 0


def test_without_javascript_every_fold_opens_and_no_button_does_nothing(chromium: Browser, address: str) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    shown = {}

    for path in ("lich/", PLANS["000"], UNIT):
        page.goto(address + path)
        fold = page.locator(".feed-folded, .take").first
        inside = fold.get_by_role("link", name="Tải tệp").first
        before = inside.is_visible()
        fold.locator("summary").first.click()
        shown[path] = before, inside.is_visible(), page.locator("main button").locator("visible=true").count()

    context.close()
    assert shown == dict.fromkeys(shown, (False, True, 0))


def test_an_address_with_the_name_of_a_folded_feed_unfolds_it(phone: Page) -> None:
    phone.goto("lich/#don-vi--xa-quan-son--phong-vh-xh.nhac")

    assert phone.get_by_text(f"{SITE_URL}lich/don-vi/xa-quan-son/phong-vh-xh.nhac.ics", exact=True).is_visible()


def test_every_deadline_event_and_row_with_a_date_leads_to_a_file_by_a_name_of_its_own(
    chromium: Browser, address: str
) -> None:
    page = chromium.new_page(base_url=address)
    statuses, names, counts = {}, [], {}

    for plan, path in PLANS.items():
        page.goto(path)
        links = page.locator("main a[aria-label^='Thêm vào lịch: ']")
        files = links.evaluate_all("all => all.map(each => each.href)")
        statuses |= {file: page.request.get(file).status for file in files}
        counts[plan] = len(files)
        names += links.evaluate_all("all => all.map(each => each.ariaLabel)")

    page.close()
    assert {file for file, status in statuses.items() if status != 200} == set()
    assert all("/lich/muc/" in file for file in statuses)
    assert min(counts.values()) >= 1
    assert {name for name in names if len(name) < len("Thêm vào lịch: ") + 5} == set()


def test_only_things_called_out_have_googles_form(chromium: Browser, address: str) -> None:
    page = chromium.new_page(base_url=address)
    page.goto(PLANS["000"])
    form = "a[href^='https://calendar.google.com/calendar/render?action=TEMPLATE&']"

    called_out = page.locator(f".due {form}").count()
    in_the_document = page.locator(f"article {form}").count()

    page.close()
    assert (called_out, in_the_document) == (5, 0)
