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

GROUND = "getComputedStyle(document.body).backgroundColor"
WHITE = "rgb(255, 255, 255)"
BLACK = "rgb(23, 20, 18)"


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


def test_while_the_menu_is_open_nothing_else_has_the_focus(chromium: Browser, address: str) -> None:
    page = chromium.new_page(viewport={"width": 360, "height": 800})
    page.goto(address)
    page.get_by_role("button", name="Danh mục", exact=True).press("Enter")

    stops = []
    for _ in range(20):
        stops.append(page.evaluate("document.activeElement.closest('.menu, body').className"))
        page.keyboard.press("Tab")

    page.close()
    # The browser's own controls come between the last link and the first button; there the body has the focus.
    assert {stop for stop in stops if stop} == {"menu open"}
    assert stops.count("menu open") > 6


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_that_is_hidden_has_the_focus(chromium: Browser, address: str, width: int) -> None:
    page = chromium.new_page(viewport={"width": width, "height": 800})
    reached = {}

    for path in PAGES:
        page.goto(address + path)
        reached[path] = page.evaluate("""() => {
            const hidden = [];
            for (const element of document.querySelectorAll('a[href], button, input, select, summary, [tabindex]')) {
                if (element.closest('.skip') || element.tabIndex < 0) continue;
                const shown = element.checkVisibility({visibilityProperty: true, opacityProperty: true});
                element.focus();
                if (!shown && document.activeElement === element) hidden.push(element.outerHTML.slice(0, 80));
            }
            return hidden;
        }""")

    page.close()
    assert {path: found for path, found in reached.items() if found} == {}


def test_a_folded_part_opens_and_closes_by_keyboard(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    page.goto(address + "lich/")
    folded = page.locator("details").last
    inside = folded.locator("ol, .feed").first
    states = [inside.is_visible()]

    folded.locator("summary").focus()
    for key in ("Enter", "Space"):
        page.keyboard.press(key)
        states.append(inside.is_visible())

    page.close()
    assert states == [False, True, False]


def test_the_theme_is_chosen_by_keyboard_and_kept_on_other_pages(chromium: Browser, address: str) -> None:
    context = chromium.new_context(color_scheme="light")
    page = context.new_page()
    page.goto(address)
    grounds = [page.evaluate(GROUND)]

    page.get_by_label("Giao diện").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    grounds.append(page.evaluate(GROUND))
    page.goto(address + "lich/")
    grounds.append(page.evaluate(GROUND))
    chosen = page.get_by_label("Giao diện").input_value()
    page.get_by_label("Giao diện").press("Home")
    grounds.append(page.evaluate(GROUND))

    context.close()
    assert grounds == [WHITE, BLACK, BLACK, WHITE]
    assert chosen == "dark"
