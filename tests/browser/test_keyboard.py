"""The site by keyboard alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.pages import PAGES, PLANS

pytestmark = pytest.mark.browser

FOCUSED = """() => {
    const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
    return {name: e.tagName + '#' + e.id + '.' + e.className,
            shown: r.width > 0 && r.height > 0 && s.visibility === 'visible',
            ring: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2, body: e === document.body};
}"""


def tab_through(page: Page) -> list[dict[str, object]]:
    """What has the focus after each Tab, until it leaves the page or comes round."""
    stops: list[dict[str, object]] = []
    for _ in range(500):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop["body"]:
            return stops
        stops.append(stop)
    return stops


@pytest.mark.parametrize("width", [360, 1280])
def test_every_stop_is_visible_and_ringed(chromium: Browser, address: str, width: int) -> None:
    page = chromium.new_page(viewport={"width": width, "height": 800})
    hidden = {}

    for path in ("", PLANS["000"], "dong-thoi-gian/2026/", "lich/"):
        page.goto(address + path)
        stops = tab_through(page)
        assert len(stops) > 10
        hidden[path] = [stop["name"] for stop in stops if not (stop["shown"] and stop["ring"])]

    page.close()
    assert {path: found for path, found in hidden.items() if found} == {}


def test_the_first_stop_skips_to_the_content(chromium: Browser, address: str) -> None:
    page = chromium.new_page()

    for path in PAGES:
        page.goto(address + path)
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.tagName") == "MAIN", path

    page.close()


def test_the_menu_opens_and_closes_by_keyboard_and_gives_the_focus_back(chromium: Browser, address: str) -> None:
    page = chromium.new_page(viewport={"width": 360, "height": 800})
    page.goto(address)
    opener = page.get_by_role("button", name="Danh mục", exact=True)
    link = page.locator("nav a", has_text="Kế hoạch").first
    assert not link.is_visible()

    opener.focus()
    page.keyboard.press("Enter")
    opened = link.is_visible(), opener.get_attribute("aria-expanded")
    page.keyboard.press("Escape")

    closed = link.is_visible(), opener.get_attribute("aria-expanded")
    focus = page.evaluate("document.activeElement.textContent.trim()")
    page.close()
    assert (opened, closed, focus) == ((True, "true"), (False, "false"), "Danh mục")
