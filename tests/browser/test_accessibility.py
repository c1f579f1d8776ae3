"""Every kind of page, in both themes, from the smallest phone to a desktop, under axe's rules and best practices."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.pages import PAGES

pytestmark = pytest.mark.browser

AXE = Path(__file__).parents[1] / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """async tags => (await axe.run(document, {runOnly: {type: 'tag', values: tags}})).violations
    .map(v => `${v.id}: ${v.nodes.map(n => n.target.join(' ')).slice(0, 3).join(' | ')}`)"""


# The width decides what stands where, the theme only the colours: each of them once, not each with each.
@pytest.mark.parametrize(("width", "theme"), [(320, "dark"), (360, "light"), (1280, "dark")])
def test_no_page_breaks_a_rule(chromium: Browser, address: str, width: int, theme: str) -> None:
    context = chromium.new_context(viewport={"width": width, "height": 800}, color_scheme=theme)
    page = context.new_page()
    broken = {}

    for path in PAGES:
        page.goto(address + path)
        page.evaluate(AXE.read_text(encoding="utf-8"))
        broken[path] = page.evaluate(RUN, TAGS)

    context.close()
    assert {path: found for path, found in broken.items() if found} == {}


def test_the_rules_can_fail(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    page.goto(address)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    page.evaluate("document.querySelector('main').append(document.createElement('button'))")

    found = page.evaluate(RUN, TAGS)

    page.close()
    assert [line.split(":")[0] for line in found] == ["button-name"]


def test_no_page_scrolls_sideways(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    wide = {}

    for width, path in itertools.product((320, 360, 1280), PAGES):
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(address + path)
        if page.evaluate("document.documentElement.scrollWidth") > width:
            wide[path] = width

    page.close()
    assert wide == {}
