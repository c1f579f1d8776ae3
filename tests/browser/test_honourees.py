"""Exemplary people and lists of nominees as they are read: narrowed by keyboard, kept in the address, without scripts,
with photos, on paper, and after the last day of a consultation.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pdfplumber
import pytest
from playwright.sync_api import Browser, Page

from tests.browser.server import served
from tests.content.folders import valid_content, valid_text
from tests.pictures import PICTURES, a_picture, saved
from tests.sites import PLUGINS, build_folder

pytestmark = pytest.mark.browser

INDEX = "guong-dien-hinh/"
HEROES = (
    "guong-dien-hinh/cu-chinh-lan/",
    "guong-dien-hinh/hoang-hanh/",
    "guong-dien-hinh/la-van-cau/",
    "guong-dien-hinh/ngo-gia-kham/",
    "guong-dien-hinh/nguyen-quoc-tri/",
    "guong-dien-hinh/nguyen-thi-chien/",
    "guong-dien-hinh/tran-dai-nghia/",
)
LIST = "khen-thuong/lay-y-kien/danh-sach-de-nghi-gia-dinh-van-hoa/"
CARDS = """() => [...document.querySelectorAll('.year-of-honourees .honourees > li')]
    .filter(card => card.checkVisibility()).map(card => card.querySelector('a').textContent)"""
HONOURS = "".join(f"  - thidua/{name}\n" for name in ("honours", "news") if f"thidua/{name}\n" not in PLUGINS)


@pytest.fixture
def page(chromium: Browser, address: str) -> Iterator[Page]:
    context = chromium.new_context(base_url=address, viewport={"width": 360, "height": 800})
    yield context.new_page()
    context.close()


def cards(page: Page) -> list[str]:
    names: list[str] = page.evaluate(CARDS)
    return names


def status(page: Page) -> str:
    return page.get_by_role("status").first.inner_text()


def test_a_choice_narrows_the_cards_at_once_and_stands_in_the_address(page: Page) -> None:
    page.goto(INDEX)
    everybody = cards(page)

    page.get_by_label("Danh hiệu", exact=True).focus()
    page.keyboard.press("ArrowDown")

    chosen = cards(page)
    assert 0 < len(chosen) < len(everybody)
    assert status(page).startswith(f"Đang hiện {len(chosen)} trong {len(everybody)} gương: Anh hùng ")
    assert page.url.partition("?")[2].startswith("danh-hieu=anh-hung-")


def test_an_address_with_a_choice_opens_narrowed_and_is_widened_again(page: Page) -> None:
    page.goto(f"{INDEX}?linh-vuc=nong-nghiep")
    assert cards(page) == ["Hoàng Hanh"]

    page.get_by_role("button", name="Bỏ lọc").click()

    assert len(cards(page)) == len(HEROES)
    assert "?" not in page.url
    assert page.evaluate("document.activeElement.name") == "danh-hieu"


def test_a_choice_that_the_page_does_not_have_is_said(page: Page) -> None:
    page.goto(f"{INDEX}?linh-vuc=du-hanh-vu-tru")

    assert len(cards(page)) == len(HEROES)
    assert status(page).endswith("Trang này không có hết những gì địa chỉ yêu cầu lọc.")


def test_what_is_made_up_stays_below_whatever_is_chosen(page: Page) -> None:
    page.goto(f"{INDEX}?linh-vuc=nong-nghiep")

    assert page.locator("#t_minh_hoa + .sub + .honourees > li").count() == 3
    assert page.locator("#t_minh_hoa + .sub + .honourees > li").first.is_visible()


def test_without_scripts_everybody_is_there(chromium: Browser, address: str) -> None:
    context = chromium.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{INDEX}?linh-vuc=nong-nghiep")

    shown = page.locator(".year-of-honourees .honourees > li")
    assert [shown.nth(place).is_visible() for place in range(shown.count())] == [True] * len(HEROES)
    assert not page.locator(".filter").is_visible()
    context.close()


def test_the_whole_card_leads_to_its_page(page: Page) -> None:
    page.goto(INDEX)

    page.locator(".honourees > li").first.click(position={"x": 40, "y": 40})

    assert page.url.endswith("/guong-dien-hinh/nguyen-thi-chien/")


@pytest.mark.parametrize("path", [*HEROES, "guong-dien-hinh/nguyen-van-mau/"])
def test_a_page_of_a_person_fits_on_one_sheet(page: Page, path: str) -> None:
    page.goto(path)

    with pdfplumber.open(io.BytesIO(page.pdf(prefer_css_page_size=True))) as pdf:
        assert len(pdf.pages) == 1
        assert page.locator("h1").inner_text() in (pdf.pages[0].extract_text() or "")


@pytest.mark.parametrize("path", [LIST, "khen-thuong/lay-y-kien/"])
@pytest.mark.parametrize(("day", "is_open"), [("2026-09-18", True), ("2026-09-21", True), ("2026-09-22", False)])
def test_a_list_of_nominees_is_seen_until_its_last_day(page: Page, path: str, day: str, *, is_open: bool) -> None:
    page.goto(f"{path}?ngay={day}")

    words = page.locator("main").inner_text()
    assert ("Gia đình văn hóa năm 2026" in words) == (is_open or path == LIST)
    assert ("Hộ ông Lê Văn Thí Dụ" in words) == (is_open and path == LIST)
    assert ("Đã hết hạn lấy ý kiến vào ngày 21/09/2026." in words) == (not is_open and path == LIST)
    assert ("Hiện không có danh sách nào đang lấy ý kiến." in words) == (not is_open and path != LIST)


@pytest.mark.parametrize(("day", "is_open"), [("2026-09-21", True), ("2026-09-22", False)])
def test_the_register_leads_to_the_lists_as_long_as_one_is_open(page: Page, day: str, *, is_open: bool) -> None:
    page.goto(f"khen-thuong/2026/minh-hoa/?ngay={day}")

    assert page.get_by_text("Đang lấy ý kiến về danh sách").is_visible() == is_open


def test_without_scripts_no_empty_box_stands_for_the_days_left(chromium: Browser, address: str) -> None:
    context = chromium.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    page.goto("khen-thuong/lay-y-kien/")

    assert [each.is_visible() for each in page.locator(".left").all()] == [False]
    context.close()


def test_what_passes_is_in_no_list_of_the_whole_site(page: Page) -> None:
    page.goto("so-do-trang/")

    assert page.locator("main a[href*='lay-y-kien']").count() == 0
    assert page.locator("main a[href*='guong-dien-hinh/cu-chinh-lan']").count() == 1


@pytest.mark.parametrize("path", ["", "guong-dien-hinh/nguyen-van-mau/", "guong-dien-hinh/cu-chinh-lan/"])
@pytest.mark.parametrize("size", [200, 250])
def test_letters_of_twice_the_size_need_no_scrolling_sideways(page: Page, path: str, size: int) -> None:
    page.goto(f"{path}?ngay=2026-11-10")
    page.evaluate("size => { document.documentElement.style.fontSize = `${size}%`; }", size)

    assert page.evaluate("document.documentElement.scrollWidth") == 360
    name, button = (page.locator(each).bounding_box() for each in (".brand", ".search-button"))
    assert name
    assert button
    assert name["x"] + name["width"] <= button["x"] or name["y"] + name["height"] <= button["y"]


def test_paragraphs_of_a_story_stand_apart(page: Page) -> None:
    page.goto("guong-dien-hinh/to-cong-nghe-so-thon-doai/")

    assert page.evaluate("getComputedStyle(document.querySelector('.story > p + p')).marginTop") == "16px"


@pytest.mark.parametrize("path", ["guong-dien-hinh/cu-chinh-lan/", "khen-thuong/2026/05-qd-ubnd/"])
def test_a_printed_page_says_where_it_is_from(page: Page, path: str) -> None:
    page.goto(path)
    line = page.locator(".on-paper")

    assert not line.is_visible()
    page.emulate_media(media="print")
    assert line.is_visible()
    assert line.inner_text() == f"Thi đua, khen thưởng, Trang minh họa thidua: https://thidua.example/{path}"


def test_no_list_of_nominees_is_for_search_engines(page: Page) -> None:
    found = []
    for path in (LIST, "khen-thuong/lay-y-kien/"):
        page.goto(path)
        found.append(page.locator("meta[name=robots]").get_attribute("content"))
    sitemap = page.request.get("sitemap.xml").text()

    assert found == ["noindex", "noindex"]
    assert "lay-y-kien" not in sitemap
    assert "guong-dien-hinh/cu-chinh-lan/" in sitemap


@pytest.mark.parametrize("width", [360, 1280])
def test_a_photo_is_shown_in_its_shape_with_its_words(chromium: Browser, tmp_path: Path, width: int) -> None:
    record = valid_text("guong-dien-hinh/nguyen-van-mau.md").replace("[câu chuyện]", "[câu chuyện, ảnh]")
    photo = "nam: 2025\nanh: {tep: mau.jpg, mo_ta: Ông Mẫu bên con đường mới, chu_thich: Đường thôn}\n"
    valid_content(
        tmp_path / "content",
        {
            "guong-dien-hinh/nguyen-van-mau.md": record.replace("nam: 2025\n", photo),
            "guong-dien-hinh/mau.jpg": PICTURES["good"](),
        },
    )
    build = build_folder(tmp_path, plugins=PLUGINS + HONOURS, strict=False)
    assert build.status == 0, build.output

    with served(build.site) as address:
        page = chromium.new_page(viewport={"width": width, "height": 800})
        seen = {}
        for path in ("", INDEX, "guong-dien-hinh/nguyen-van-mau/"):
            page.goto(address + path)
            picture = page.get_by_alt_text("Ông Mẫu bên con đường mới")
            picture.scroll_into_view_if_needed()
            picture.evaluate("image => image.decode()")
            seen[path] = (picture.evaluate("image => image.currentSrc.split('.').pop()"), picture.is_visible())
        caption = page.locator(".portrait figcaption").inner_text()
        page.close()

    assert seen == dict.fromkeys(("", INDEX, "guong-dien-hinh/nguyen-van-mau/"), ("avif", True))
    assert caption.strip() == "Đường thôn"


def test_a_photo_that_is_wider_than_high_has_the_whole_width_of_a_phone(chromium: Browser, tmp_path: Path) -> None:
    record = valid_text("guong-dien-hinh/nguyen-van-mau.md").replace("[câu chuyện]", "[câu chuyện, ảnh]")
    photo = "nam: 2025\nanh: {tep: mau.jpg, mo_ta: Bà con bên con đường mới}\n"
    valid_content(
        tmp_path / "content",
        {
            "guong-dien-hinh/nguyen-van-mau.md": record.replace("nam: 2025\n", photo),
            "guong-dien-hinh/mau.jpg": saved(a_picture(900, 600)),
        },
    )
    build = build_folder(tmp_path, plugins=PLUGINS + HONOURS, strict=False)
    assert build.status == 0, build.output

    with served(build.site) as address:
        page = chromium.new_page(viewport={"width": 360, "height": 800})
        page.goto(f"{address}guong-dien-hinh/nguyen-van-mau/")
        box = page.get_by_alt_text("Bà con bên con đường mới").bounding_box()
        page.close()

    assert box
    assert box["width"] == 328
