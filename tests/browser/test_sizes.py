"""Text that can be read and controls that a finger can hit, on every page."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.browser.pages import PAGES

pytestmark = pytest.mark.browser

SMALL_TEXT = """() => {
    const small = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const text = walker.currentNode, parent = text.parentElement;
        if (!text.data.trim() || parent.closest('script') || !parent.checkVisibility()) continue;
        const size = parseFloat(getComputedStyle(parent).fontSize);
        if (size < 16) small.add(`${parent.tagName}.${parent.className}: ${size}`);
    }
    return [...small];
}"""
# WCAG 2.5.8 excepts a link inside a sentence: its line gives it its height.
SMALL_TARGETS = """() => {
    const small = new Set();
    for (const target of document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')) {
        if (!target.checkVisibility({visibilityProperty: true}) || target.closest('.skip')) continue;
        const {width, height} = target.getBoundingClientRect();
        if (width >= 24 && height >= 24) continue;
        const line = target.closest('p, li, td, th, dd, h1, h2, h3, h4, span');
        const isInSentence = getComputedStyle(target).display === 'inline'
            && line.textContent.replace(/[\\s·,]/g, '') !== target.textContent.replace(/[\\s·,]/g, '');
        if (!isInSentence) {
            small.add(`${target.tagName}.${target.className} in ${target.parentElement.className}`
                + ` ${Math.round(width)}x${Math.round(height)} ${target.textContent.trim().slice(0, 30)}`);
        }
    }
    return [...small];
}"""


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("script", [SMALL_TEXT, SMALL_TARGETS], ids=["text", "targets"])
def test_nothing_is_too_small(chromium: Browser, address: str, script: str, width: int) -> None:
    page = chromium.new_page(viewport={"width": width, "height": 800})
    small = {}

    for path in PAGES:
        page.goto(address + path)
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })")
        small[path] = page.evaluate(script)

    page.close()
    assert {path: found for path, found in small.items() if found} == {}


def test_small_text_and_small_targets_are_found(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    page.goto(address)
    page.evaluate("""() => {
        const button = document.createElement('button');
        button.className = 'tiny';
        button.textContent = 'x';
        button.style.fontSize = '12px';
        document.querySelector('main').append(button);
    }""")

    text, targets = page.evaluate(SMALL_TEXT), page.evaluate(SMALL_TARGETS)

    page.close()
    assert text == ["BUTTON.tiny: 12"]
    assert [found.split(" ")[0] for found in targets] == ["BUTTON.tiny"]
