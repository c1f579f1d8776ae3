"""Photos as Chromium shows them: the smallest format, in the size that the place asks for, and nothing jumps."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.server import served
from tests.photo_site import HONOUREE, NEWS, build_photos, write_photos

pytestmark = pytest.mark.browser

SHOWN = """() => [...document.querySelectorAll('main picture img')].map(image => ({
    kind: image.currentSrc.split('.').pop(), width: Number(image.currentSrc.match(/-(\\d+)\\.\\w+$/)[1]),
    drawn: image.naturalWidth > 0, alt: image.alt,
}))"""
DECODED = """async addresses => Promise.all(addresses.map(async address => {
    const image = new Image();
    image.src = address;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
}))"""
SHIFTS = """() => new Promise(done => new PerformanceObserver(list => done(list.getEntries().length))
    .observe({type: 'layout-shift', buffered: true}) || setTimeout(() => done(0), 500))"""


@pytest.fixture(scope="module")
def site_of_photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("photos")
    write_photos(folder)
    return build_photos(folder).site


@pytest.fixture(scope="module")
def photos(site_of_photos: Path) -> Iterator[str]:
    with served(site_of_photos) as address:
        yield address


def opened(chromium: Browser, address: str, width: int) -> tuple[Page, list[str]]:
    """The page scrolled to its end, so that late pictures are there, and what it complained of."""
    page = chromium.new_page(viewport={"width": width, "height": 800})
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(address, wait_until="networkidle")
    page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
    page.wait_for_load_state("networkidle")
    return page, said


@pytest.mark.parametrize("width", [320, 360, 1280])
@pytest.mark.parametrize("path", [HONOUREE, NEWS, "guong-dien-hinh/"])
def test_every_photo_is_drawn_from_the_smallest_format(chromium: Browser, photos: str, path: str, width: int) -> None:
    page, said = opened(chromium, photos + path, width)

    shown = page.evaluate(SHOWN)
    sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")

    page.close()
    assert shown
    assert [each for each in shown if (each["kind"], each["drawn"]) != ("avif", True) or not each["alt"]] == []
    assert (said, sideways) == ([], 0)


def test_a_narrow_screen_gets_a_narrow_photo(chromium: Browser, photos: str) -> None:
    page, _ = opened(chromium, photos + HONOUREE, 320)

    widths = [each["width"] for each in page.evaluate(SHOWN)]

    page.close()
    assert widths == [320, 320]


def test_chromium_reads_every_format_and_size(chromium: Browser, photos: str, site_of_photos: Path) -> None:
    names = sorted(file.name for file in (site_of_photos / "anh").iterdir())
    page, _ = opened(chromium, photos + HONOUREE, 360)

    sizes = page.evaluate(DECODED, [f"{photos}anh/{name}" for name in names])

    page.close()
    assert [size[0] for size in sizes] == [int(name.partition("-")[2].partition(".")[0]) for name in names]
    assert {size[1] for size in sizes} == {240, 400, 800}


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_moves_when_a_photo_comes(chromium: Browser, photos: str, width: int) -> None:
    page, _ = opened(chromium, photos + HONOUREE, width)

    moved = page.evaluate(SHIFTS)

    page.close()
    assert moved == 0
