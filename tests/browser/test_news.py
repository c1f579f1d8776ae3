"""News taken along: the line to cite, feeds that programs find, the text for the loudspeaker, a sheet of paper."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import feedparser
import pdfplumber
import pytest
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

POST = "tin-tuc/2026/quan-son-ke-hoach-thi-dua-khen-thuong/"
SOURCE = f"Nguồn: Thi đua, khen thưởng, tại địa chỉ: https://thidua.example/{POST}"
FEEDS = "els => els.filter(e => /rss|feed/.test(e.type)).map(e => new URL(e.href).pathname)"


def test_the_line_to_cite_is_copied(chromium: Browser, address: str) -> None:
    context = chromium.new_context(base_url=address)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()

    page.goto(POST)
    page.get_by_role("button", name="Sao chép dòng ghi nguồn").click()
    page.get_by_role("button", name="Đã sao chép").wait_for()

    copied = page.evaluate("navigator.clipboard.readText()")
    context.close()
    assert copied == SOURCE


@pytest.mark.parametrize(
    ("path", "folder"), [("", "tin-tuc/"), (POST, "tin-tuc/"), ("tin-tuc/chuyen-muc/hoi-nghi/",) * 2]
)
def test_a_reader_of_feeds_finds_them_in_the_head(
    chromium: Browser, address: str, site: Path, path: str, folder: str
) -> None:
    page = chromium.new_page()

    page.goto(address + path)
    feeds = [each.lstrip("/") for each in page.eval_on_selector_all('link[rel="alternate"]', FEEDS)]
    page.close()

    assert feeds == [f"{folder}rss.xml", f"{folder}feed.json"]
    assert not feedparser.parse((site / feeds[0]).read_bytes()).bozo


def test_the_text_for_the_loudspeaker_is_led_to_and_shown_as_text(chromium: Browser, address: str) -> None:
    page = chromium.new_page()

    page.goto(address + POST)
    page.get_by_role("link", name="Bản đọc trên loa truyền thanh").click()
    text = page.inner_text("body")
    page.close()

    assert text.startswith("Kính thưa toàn thể nhân dân!\nSau đây là tin của Trang minh họa thidua")
    assert not any(letter.isdigit() for letter in text)


@pytest.mark.parametrize("width", [360, 412])
@pytest.mark.parametrize("path", [POST, "tin-tuc/", "phong-trao/xa-mau-chuyen-doi-so/"])
def test_text_twice_as_large_wraps(chromium: Browser, address: str, path: str, width: int) -> None:
    page = chromium.new_page(viewport={"width": width, "height": 800})

    page.goto(address + path)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    seen = page.evaluate("document.documentElement.scrollWidth")
    page.close()

    assert seen == width


def test_feeds_say_of_what_they_are(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    titles = {}

    for path in ("tin-tuc/chuyen-muc/hoi-nghi/", "tin-tuc/don-vi/xa-mau/"):
        page.goto(address + path)
        titles[path] = page.get_attribute('link[type="application/rss+xml"]', "title")

    page.close()
    assert titles == {
        "tin-tuc/chuyen-muc/hoi-nghi/": "Tin trong chuyên mục Hội nghị (RSS)",
        "tin-tuc/don-vi/xa-mau/": "Tin tức của cả trang (RSS)",
    }


def test_a_post_on_paper_says_where_it_comes_from(chromium: Browser, address: str) -> None:
    page = chromium.new_page()

    page.goto(address + POST)
    with pdfplumber.open(BytesIO(page.pdf(format="A4"))) as paper:
        (sheet,) = paper.pages
        words = " ".join(sheet.extract_text().split())
    page.close()

    assert "Phòng Văn hóa - Xã hội theo dõi, đôn đốc và định kỳ báo cáo." in words
    assert "Nguồn: Thi đua, khen thưởng, tại địa chỉ:" in words
    assert "Sao chép" not in words
