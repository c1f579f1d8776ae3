"""Pages under the portal's Content-Security-Policy: nothing blocked, nothing fetched from elsewhere."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.browser.pages import PAGES

pytestmark = pytest.mark.browser


def test_no_page_logs_an_error_or_asks_another_host(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    messages: list[str] = []
    foreign: list[str] = []
    page.on("console", lambda message: messages.append(f"{page.url}: {message.text}"))
    page.on("pageerror", lambda error: messages.append(f"{page.url}: {error}"))
    page.on("request", lambda request: foreign.append(request.url) if not request.url.startswith(address) else None)

    for path in PAGES:
        page.goto(address + path)
        page.mouse.wheel(0, 20_000)

    page.close()
    not_found = f"{address}khong-co-trang-nay/: Failed to load resource: the server responded with a status of 404"
    assert [message for message in messages if not message.startswith(not_found)] == []
    assert foreign == []


def test_the_policy_is_in_force(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    messages: list[str] = []
    page.on("console", lambda message: messages.append(message.text))
    page.goto(address)

    page.evaluate("""() => {
        const script = document.createElement('script');
        script.textContent = 'window.broken = true';
        document.body.append(script);
    }""")

    broken = page.evaluate("window.broken")
    page.close()
    assert broken is None
    assert len(messages) == 1
    assert "Content Security Policy" in messages[0]


def test_every_page_is_whole_without_javascript(chromium: Browser, address: str) -> None:
    with_script = chromium.new_context()
    without = chromium.new_context(java_script_enabled=False)
    texts = []

    for context in (with_script, without):
        page = context.new_page()
        found = {}
        for path in PAGES:
            page.goto(address + path)
            found[path] = len(page.locator("main a").all()), len(page.locator("main li").all())
            assert page.locator("nav a").first.is_visible() or context is with_script
        texts.append(found)
        context.close()

    assert texts[0] == texts[1]
