"""What a first view costs a reader: bytes over the network, and nothing that jumps."""

from __future__ import annotations

import gzip

import pytest
from playwright.sync_api import Browser, Response

from tests.browser.pages import PAGES

pytestmark = pytest.mark.browser

LARGEST_FIRST_VIEW = 35_000
SLOW_4G = {"offline": False, "latency": 150, "downloadThroughput": 204_800, "uploadThroughput": 96_000}
SHIFTS = """() => {
    window.shifts = 0;
    new PerformanceObserver(list => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
    }).observe({type: 'layout-shift', buffered: true});
}"""


def first_view(chromium: Browser, address: str) -> dict[str, int]:
    """Bytes by path of all that Chromium asks for with nothing in its cache, as gzip sends it; pictures not counted."""
    context = chromium.new_context(viewport={"width": 360, "height": 800})
    page = context.new_page()
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108 — a method of a list takes no mark
    page.goto(address, wait_until="networkidle")
    sizes = {
        answer.url: len(gzip.compress(answer.body(), 6))
        for answer in answers
        if not answer.headers.get("content-type", "").startswith("image/")
    }
    context.close()
    return sizes


def test_the_first_view_of_every_page_keeps_the_budget(chromium: Browser, address: str) -> None:
    sizes = {path: sum(first_view(chromium, address + path).values()) for path in PAGES}

    assert {path: size for path, size in sizes.items() if size > LARGEST_FIRST_VIEW} == {}


def test_every_file_of_a_first_view_is_counted(chromium: Browser, address: str) -> None:
    sizes = first_view(chromium, address)

    names = {url.removeprefix(address) for url in sizes}
    assert names >= {"", "assets/material/main.css", "assets/thidua.css", "assets/theme.js", "assets/thidua.js"}
    assert min(sizes.values()) > 100


@pytest.mark.parametrize("width", [360, 412, 1280])
def test_nothing_on_a_page_moves_by_itself(chromium: Browser, address: str, width: int) -> None:
    """On a slow network, two months after the build: the states of then must not be seen before those of now."""
    page = chromium.new_page(viewport={"width": width, "height": 800})
    page.add_init_script(f"({SHIFTS})()")
    page.context.new_cdp_session(page).send("Network.emulateNetworkConditions", SLOW_4G)
    shifts = {}

    for path in PAGES:
        page.goto(f"{address}{path}?ngay=2026-11-21", wait_until="load")
        page.wait_for_timeout(100)
        shifts[path] = page.evaluate("window.shifts")

    page.close()
    assert {path: shift for path, shift in shifts.items() if shift} == {}


def test_a_move_is_noticed(chromium: Browser, address: str) -> None:
    page = chromium.new_page(viewport={"width": 360, "height": 800})
    page.add_init_script(f"({SHIFTS})()")
    page.goto(address)

    page.evaluate(
        "document.querySelector('main').prepend(Object.assign(document.createElement('h2'), {innerText: 'A'}))"
    )
    # Asked again and again from here: the page's own policy allows no script made of a string.
    for _ in range(100):
        page.wait_for_timeout(100)
        if page.evaluate("window.shifts"):
            break

    shifts = page.evaluate("window.shifts")
    page.close()
    assert shifts > 0
