"""The award register in Chromium: with and without scripts, kept in the address, light with 1,000 names."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterator

import pdfplumber
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.award_content import write_awards
from tests.browser.server import served
from tests.sites import PLUGINS, build_folder

pytestmark = pytest.mark.browser

REGISTER = "khen-thuong/2026/minh-hoa/"
DECISION = "khen-thuong/2026/96-qd-ubnd/"
LARGEST_FIRST_VIEW = 120_000
LONGEST_FILTER = 200
"""Milliseconds on a slow machine: below what feels like waiting."""
FILTERING = """async (value) => {
    const name = document.getElementById('loc_ten'), status = document.querySelector('.filter [role=status]');
    const said = status.textContent, start = performance.now();
    name.value = value;
    name.dispatchEvent(new Event('input', {bubbles: true}));
    while (status.textContent === said) await new Promise(requestAnimationFrame);
    return performance.now() - start;
}"""


@pytest.fixture(scope="module")
def thousand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a portal with 1,000 honourees in one decision."""
    folder = tmp_path_factory.mktemp("thousand")
    write_awards(folder / "content", 1_000, decisions=1)
    build = build_folder(folder, plugins=f"{PLUGINS}  - thidua/honours\n")
    assert build.status == 0, build.output
    with served(build.site) as address:
        yield address


def said(page: Page) -> str:
    return page.locator(".filter [role=status]").inner_text()


def found(page: Page) -> list[str]:
    return page.locator(".found li a").all_inner_texts()


def test_a_name_is_found_however_it_is_typed_and_the_address_keeps_it(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    page.goto(address + REGISTER)
    assert said(page) == "44 lượt khen trong năm."

    page.locator("#loc_ten").fill("nguyen van mau")
    expect(page.locator(".filter [role=status]")).to_have_text("Có 2 trong 44 lượt khen: “nguyen van mau”.")
    folded = found(page)
    page.locator("#loc_ten").fill("NGUYỄN Văn M")
    expect(page.locator(".filter [role=status]")).to_contain_text("NGUYỄN")
    marked = found(page)
    page.locator("#loc_danh-hieu").select_option("giay-khen")
    expect(page.locator(".filter [role=status]")).to_contain_text("Giấy khen")
    kept = page.evaluate("location.href")

    page.goto(kept)
    expect(page.locator(".filter [role=status]")).to_have_text("Có 2 trong 44 lượt khen: “NGUYỄN Văn M”; Giấy khen.")
    again = found(page)
    page.locator(".filter button").click()
    address_left, all_left, results_left = page.url, said(page), page.locator(".found").is_visible()
    page.close()

    assert folded == marked == again == ["Nguyễn Văn Mẫu", "Nguyễn Văn Mẫu"]
    assert (address_left, all_left, results_left) == (address + REGISTER, "44 lượt khen trong năm.", False)


def test_a_result_leads_to_its_line_on_the_page_of_the_decision(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    page.goto(f"{address}{REGISTER}?ten=tran+thi+vi+du")

    page.locator(".found li a").last.click()
    line = page.locator(":target").inner_text().split()
    page.close()

    assert " ".join(line).startswith("1 Trần Thị Ví Dụ Chuyên viên, Phòng Văn hóa - Xã hội")


def test_what_nobody_has_is_said_and_an_unknown_choice_told(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    page.goto(f"{address}{REGISTER}?ten=khong+co+ai&danh-hieu=khong-co")

    expect(page.locator(".filter [role=status]")).to_have_text(
        "Không có lượt khen nào như đã chọn: “khong co ai”. Trang này không có hết những gì địa chỉ yêu cầu lọc."
    )
    page.close()


def test_what_was_revoked_is_found_and_not_counted(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    page.goto(f"{address}{REGISTER}?ten=bui+van")

    expect(page.locator(".filter [role=status]")).to_have_text(
        "Có 1 trong 44 lượt khen (không kể 1 đã hủy bỏ): “bui van”."
    )
    names = found(page)
    page.close()

    assert names == ["Bùi Văn Ví Dụ", "Bùi Văn Thử"]


def test_a_name_is_found_in_a_long_decision_and_the_address_keeps_it(chromium: Browser, address: str) -> None:
    page = chromium.new_page(viewport={"width": 360, "height": 800})
    page.goto(address + DECISION)
    before = page.locator(".honoured > li:visible").count()

    page.locator("#loc_ten").fill("ĐẶNG Thị")
    kept = page.evaluate("location.href")
    page.goto(kept)
    expect(page.locator(".filter [role=status]")).to_have_text("Có 3 trong 36 lượt khen: “ĐẶNG Thị”.")
    lines = [" ".join(text.split()) for text in page.locator(".honoured > li:visible").all_inner_texts()]
    groups = page.locator(".honour-group:visible").count()
    page.locator("#loc_ten").fill("dang thi")
    folded = page.locator(".honoured > li:visible").count()
    page.locator(".filter button").click()
    after = page.locator(".honoured > li:visible").count()
    status, left = said(page), page.url
    page.close()

    assert [line.split(" ", 1) for line in lines] == [
        ["7", "Đặng Thị Mẫu Giáo viên, Trường Tiểu học xã Mẫu"],
        ["23", "Đặng Thị Minh Họa Giáo viên, Trường Trung học cơ sở xã Mẫu"],
        ["31", "Đặng Thị Thí Dụ Giáo viên, Trường Mầm non xã Mẫu"],
    ]
    assert (before, groups, folded, after) == (36, 1, 3, 36)
    assert (status, left) == ("36 lượt khen.", address + DECISION)


def test_a_short_decision_has_no_box_and_a_long_one_shows_all_without_scripts(chromium: Browser, address: str) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + DECISION)
    lines, box = page.locator(".honoured > li:visible").count(), page.locator(".filter").is_visible()
    page.goto(f"{address}khen-thuong/2026/05-qd-ubnd/")
    short = page.locator(".filter").count()
    context.close()

    assert (lines, box, short) == (36, False, 0)


def test_the_table_of_titles_is_whole_on_a_phone(chromium: Browser, address: str) -> None:
    page = chromium.new_page(viewport={"width": 360, "height": 800})
    page.goto(address + REGISTER)

    hidden = page.locator(".wide-table").evaluate("each => each.scrollWidth - each.clientWidth")
    page.close()

    assert hidden == 0


def test_on_paper_the_register_shows_its_form_only_where_it_narrows(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    texts = []
    for query in ("", "?ten=bui"):
        page.goto(f"{address}{REGISTER}{query}")
        expect(page.locator(".filter [role=status]")).to_contain_text("bui" if query else "44")
        with pdfplumber.open(io.BytesIO(page.pdf(prefer_css_page_size=True))) as pdf:
            texts.append(" ".join(" ".join((each.extract_text() or "").split()) for each in pdf.pages))
    page.close()

    assert [("Tìm người" in text, "lượt khen trong năm" in text) for text in texts] == [(False, False), (False, False)]
    assert "Có 3 trong 44 lượt khen (không kể 1 đã hủy bỏ): “bui”." in texts[1]


def test_when_the_list_does_not_come_the_way_by_decisions_is_named(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    page.route("**/danh-sach-minh-hoa.json", lambda route: route.abort())
    page.goto(address + REGISTER)

    page.locator("#loc_ten").fill("nguyen")

    expect(page.locator(".filter [role=status]")).to_contain_text("Chưa tải được danh sách")
    page.close()


def test_a_unit_s_page_leads_to_the_register_narrowed_to_it(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    page.goto(f"{address}don-vi/xa-mau/thon-dong/")

    page.locator("section:has(#t_khen-thuong) a").click()
    expect(page.locator(".filter [role=status]")).to_contain_text("Thôn Đông")
    names = found(page)
    page.close()

    assert set(names) == {"Nguyễn Văn Mẫu"}


def test_without_scripts_every_recipient_is_reached_by_links(chromium: Browser, address: str) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + REGISTER)
    form = page.locator(".filter").is_visible()
    links = page.locator("section:has(#t_quyet-dinh) .rows a")
    addresses = [links.nth(place).get_attribute("href") for place in range(links.count())]
    names = 0
    for link in addresses:
        page.goto(f"{address}{REGISTER}{link}")
        names += page.locator(".honoured > li").count()
    context.close()

    assert (form, len(addresses), names) == (False, 3, 45)


def test_what_was_revoked_is_told_without_praise(chromium: Browser, address: str) -> None:
    page = chromium.new_page()
    page.goto(f"{address}khen-thuong/2026/05-qd-ubnd/#bui-van-thu")

    line = page.locator(":target").inner_text()
    page.close()

    assert "Đã hủy bỏ ngày 15/06/2026 theo Quyết định số 61/QĐ-UBND" in line.replace("✕ ", "")


@pytest.mark.slow
@pytest.mark.parametrize("path", ["", "khen-thuong/", "khen-thuong/2026/", "khen-thuong/2026/1-qd-ubnd/"])
def test_with_1_000_honourees_in_a_decision_a_first_view_is_light(chromium: Browser, thousand: str, path: str) -> None:
    page = chromium.new_page(viewport={"width": 360, "height": 800})
    sizes: dict[str, int] = {}
    page.on("response", lambda answer: sizes.update({answer.url: len(gzip.compress(answer.body(), 6))}))
    page.goto(thousand + path, wait_until="networkidle")
    width = page.evaluate("document.documentElement.scrollWidth")
    page.close()

    assert len(sizes) > 4
    assert sum(sizes.values()) <= LARGEST_FIRST_VIEW
    assert width == 360


@pytest.mark.slow
def test_with_1_000_honourees_filtering_is_instant_and_the_rest_comes_on_demand(
    chromium: Browser, thousand: str
) -> None:
    page = chromium.new_page()
    page.goto(f"{thousand}khen-thuong/?ten=nguyen")
    expect(page.locator(".filter [role=status]")).to_contain_text("Có ")

    times = [page.evaluate(FILTERING, value) for value in ("nguyen v", "tran", "thi mau", "n")]
    page.locator("#loc_ten").fill("n")
    shown = len(found(page))
    page.locator(".found button").click()
    expect(page.locator(".found li")).to_have_count(shown + 100)
    page.close()

    assert max(times) < LONGEST_FILTER
    assert shown == 100


@pytest.mark.slow
def test_in_a_decision_of_1_000_a_name_is_found_at_once(chromium: Browser, thousand: str) -> None:
    page = chromium.new_page()
    page.goto(f"{thousand}khen-thuong/2026/1-qd-ubnd/")

    times = [page.evaluate(FILTERING, value) for value in ("nguyen v", "tran", "thi mau", "n")]
    page.close()

    assert max(times) < LONGEST_FILTER


@pytest.mark.slow
def test_the_first_page_leads_to_the_latest_decision_and_to_the_register(chromium: Browser, thousand: str) -> None:
    page = chromium.new_page()
    page.goto(thousand)

    links = page.locator("section:has(#t_khen-thuong) a")
    found = [links.nth(place).get_attribute("href") for place in range(links.count())]
    page.close()

    assert found == ["khen-thuong/2026/1-qd-ubnd/", "khen-thuong/"]


def test_a_decision_prints_in_black_with_every_name(chromium: Browser, address: str) -> None:
    page = chromium.new_page(color_scheme="dark")
    page.goto(f"{address}khen-thuong/2026/96-qd-ubnd/")
    names = page.locator(".honoured b").all_inner_texts()
    with pdfplumber.open(io.BytesIO(page.pdf(prefer_css_page_size=True, print_background=True))) as pdf:
        text = " ".join(" ".join((each.extract_text() or "").split()) for each in pdf.pages)
        inks = {char["non_stroking_color"] for each in pdf.pages for char in each.chars}
        sheets = {(round(each.width), round(each.height)) for each in pdf.pages}
    page.close()

    assert sheets == {(595, 842)}
    assert inks == {(0.0, 0.0, 0.0)}
    assert len(names) == 36
    assert [name for name in names if name not in text] == []
