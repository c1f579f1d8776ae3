"""Timelines as they are read: narrowed by keyboard, kept in the address, without scripts, on a phone and on paper."""

from __future__ import annotations

import io
import json
import random
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pdfplumber
import pytest
from playwright.sync_api import Browser, Locator, Page

from tests.browser.server import served
from tests.browser.test_weight import LARGEST_FIRST_VIEW, first_view
from tests.sites import ROOT, build_folder
from thidua.content.reader import read_content
from thidua.model.portal import Portal
from thidua.publish.paths import SitePaths
from thidua.views.timeline import LONGEST
from thidua.views.timeline_rows import timeline_rows
from thidua.views.timeline_scopes import Scope, scoped

pytestmark = pytest.mark.browser

YEAR = "dong-thoi-gian/2026/"
BODY = "dong-thoi-gian/2026/xa-quan-son/"
MADE_UP = "dong-thoi-gian/2026/xa-mau/"
OFFICE = "xa-quan-son/phong-vh-xh"

# What a reader sees: [words, state] of each entry, as far as it is shown.
ENTRIES = """() => [...document.querySelectorAll('.entries > li')].filter(entry => entry.checkVisibility()).map(
    entry => [entry.querySelector('.entry-what a').textContent, entry.querySelector('.st').textContent])"""
COUNTS = "() => [...document.querySelectorAll('.year a > span:not(.st)')].map(each => each.textContent)"


@pytest.fixture(scope="module")
def portal() -> Portal:
    return read_content(ROOT / "content").portal


@pytest.fixture
def page(chromium: Browser, address: str) -> Iterator[Page]:
    context = chromium.new_context(base_url=address, viewport={"width": 360, "height": 800})
    yield context.new_page()
    context.close()


def entries(page: Page) -> list[list[str]]:
    return page.evaluate(ENTRIES)


def select(page: Page, label: str) -> Locator:
    return page.get_by_label(label, exact=True)


def choose(page: Page, label: str, value: str) -> None:
    """With the arrow key, as far down as it takes."""
    select(page, label).focus()
    for _ in range(50):
        if select(page, label).input_value() == value:
            return
        page.keyboard.press("ArrowDown")
    pytest.fail(f"{label} has no {value}")


def status(page: Page) -> str:
    return page.get_by_role("status").first.inner_text()


@pytest.mark.parametrize("day", ["2026-01-15", "2026-03-31", "2026-04-01", "2026-10-16", "2026-12-31"])
@pytest.mark.parametrize(("path", "scope"), [(YEAR, Scope(2026)), (MADE_UP, Scope(2026, "xa-mau"))])
def test_a_timeline_shows_what_a_build_of_that_day_would_show(
    page: Page, portal: Portal, path: str, scope: Scope, day: str
) -> None:
    rows = scoped(portal, timeline_rows(portal, SitePaths(), date.fromisoformat(day)))[scope]
    built = Counter((row.shown.text, row.shown.state.label) for row in rows)

    page.goto(f"{path}?ngay={day}")

    assert Counter(map(tuple, entries(page))) == built
    assert page.locator(".as-of").inner_text() == f"{day[8:]}/{day[5:7]}/{day[:4]}"


@pytest.mark.parametrize(("day", "is_marked"), [("2026-12-31", True), ("2027-01-01", False)])
def test_a_timeline_says_where_in_its_year_today_is(page: Page, day: str, *, is_marked: bool) -> None:
    page.goto(f"{BODY}?ngay={day}")

    words = page.get_by_text("Trạng thái tính đến ngày").inner_text()

    mark = ", ở chỗ chấm tròn trên dải năm" if is_marked else ""
    assert words == f"Trạng thái tính đến ngày {day[8:]}/{day[5:7]}/{day[:4]}{mark}."
    assert page.locator(".year .today").is_visible() == is_marked


def test_a_timeline_is_narrowed_by_keyboard_and_says_how_much_is_left(page: Page) -> None:
    page.goto(f"{BODY}?ngay=2026-09-18")
    everything = entries(page)

    choose(page, "Đơn vị", OFFICE)
    choose(page, "Trạng thái", "dang-trong-ky")

    found = entries(page)
    assert 0 < len(found) < len(everything)
    assert {state for _, state in found} == {"Đang trong kỳ"}
    assert (
        status(page) == f"Đang hiện {len(found)} trong {len(everything)} việc: Phòng Văn hóa - Xã hội; Đang trong kỳ."
    )
    assert page.url.endswith(f"{BODY}?ngay=2026-09-18&don-vi={OFFICE}&trang-thai=dang-trong-ky")
    assert page.evaluate(COUNTS) == ["0 việc", "0 việc", f"{len(found)} việc", "0 việc"]
    assert page.get_by_text("Không có việc nào như đã chọn.").locator("visible=true").count() == 3


def test_what_was_chosen_is_there_again_after_reload_and_on_the_way_back(page: Page) -> None:
    page.goto(BODY)
    select(page, "Đơn vị").select_option(OFFICE)
    chosen = entries(page)

    page.reload()
    reloaded = entries(page), select(page, "Đơn vị").input_value()
    page.locator(".entries > li:visible .entry-what a").first.click()
    page.wait_for_url("**/ke-hoach/**")
    page.go_back()
    page.wait_for_url("**/dong-thoi-gian/**")

    assert reloaded == (chosen, OFFICE)
    assert (entries(page), select(page, "Đơn vị").input_value()) == (chosen, OFFICE)


def test_a_choice_is_given_up_with_one_button_and_the_focus_stays_in_the_form(page: Page) -> None:
    page.goto(f"{BODY}?don-vi={OFFICE}#quy-2")
    narrowed = len(entries(page))

    page.get_by_role("button", name="Bỏ lọc").press("Enter")

    assert narrowed < len(entries(page)) == 23
    assert status(page) == "Đang hiện tất cả 23 việc."
    assert page.url.endswith(f"{BODY}#quy-2")
    assert page.evaluate("document.activeElement.id") == "loc_don-vi"
    assert not page.get_by_role("button", name="Bỏ lọc").is_visible()


def test_a_choice_that_the_page_does_not_have_is_said_and_hides_nothing(page: Page) -> None:
    page.goto(f"{BODY}?don-vi=xa-khac/van-phong")

    assert len(entries(page)) == 23
    assert status(page) == "Đang hiện tất cả 23 việc. Trang này không có hết những gì địa chỉ yêu cầu lọc."


def test_choosing_a_unit_shows_what_its_own_page_shows(page: Page) -> None:
    page.goto(f"{YEAR}?don-vi={OFFICE}")
    chosen = sorted(entries(page))

    page.goto("dong-thoi-gian/2026/xa-quan-son/don-vi/phong-vh-xh/")

    assert sorted(entries(page)) == chosen
    assert len(chosen) > 10


def test_a_choice_in_the_address_is_applied_before_anything_is_seen(page: Page) -> None:
    """Nothing moves: the entries that are left out are never painted."""
    page.add_init_script("""
        window.shifts = 0;
        new PerformanceObserver(list => {
            for (const entry of list.getEntries()) window.shifts += entry.value;
        }).observe({type: 'layout-shift', buffered: true});
    """)

    page.goto(f"{YEAR}?don-vi={OFFICE}&ngay=2026-11-21", wait_until="networkidle")

    assert page.evaluate("window.shifts") == 0


def test_without_javascript_every_choice_is_a_page_and_no_control_does_nothing(
    chromium: Browser, address: str, site: Path
) -> None:
    context = chromium.new_context(java_script_enabled=False, base_url=address)
    page = context.new_page()
    page.goto(YEAR)

    controls = page.locator("main :is(select, button)").locator("visible=true").count()
    links = page.get_by_role("navigation", name="Xem riêng từng phần").get_by_role("link")
    addresses = links.evaluate_all("all => all.map(each => new URL(each.href).pathname)")
    shown = page.locator(".entries > li").count()

    context.close()
    assert (controls, shown) == (0, 83)
    assert [each for each in addresses if not (site / each.strip("/") / "index.html").is_file()] == []
    assert {"/dong-thoi-gian/2026/xa-quan-son/", f"/{BODY}don-vi/phong-vh-xh/", f"/{BODY}ke-hoach/07-kh-ubnd/"} <= {
        *addresses
    }


def test_every_page_below_a_year_is_reached_by_links_from_the_year(page: Page, site: Path) -> None:
    below = {
        path.parent.relative_to(site).as_posix() + "/"
        for path in (site / YEAR).rglob("index.html")
        if "xa-mau" not in path.parts
    }
    found, ahead = set(), [YEAR]
    while ahead:
        path = ahead.pop()
        page.goto(path)
        addresses = page.evaluate("[...document.links].map(each => new URL(each.href).pathname.slice(1))")
        new = {each for each in addresses if each.startswith(YEAR)} - found
        found |= new
        ahead += new

    assert found == below
    assert len(found) > 30


def printed_lines(page: Page) -> list[list[str]]:
    with pdfplumber.open(io.BytesIO(page.pdf(prefer_css_page_size=True, print_background=True))) as pdf:
        assert {(round(each.width), round(each.height)) for each in pdf.pages} == {(595, 842)}
        return [[line["text"] for line in each.extract_text_lines()] for each in pdf.pages]


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)


def cut_entries(page: Page) -> list[str]:
    """Entries whose words are not all on one sheet. Their three columns stand side by side, so each is looked for by
    the first and the last of its own words.
    """
    rows = page.locator(".entries > li:visible .entry-what").all_inner_texts()
    sheets = [bare("".join(lines)) for lines in printed_lines(page)]
    ends = [(bare(row)[:12], bare(row)[-6:]) for row in rows]
    return [first for first, last in ends if not any(first in sheet and last in sheet for sheet in sheets)]


@pytest.mark.parametrize("path", [YEAR, MADE_UP])
def test_on_paper_no_entry_is_cut_and_no_heading_stands_alone(page: Page, path: str) -> None:
    page.goto(f"{path}?ngay=2026-09-18")
    headings = {bare(each) for each in page.locator(".stretch :is(h2, h3)").all_inner_texts()}

    sheets = printed_lines(page)

    assert len(sheets) > 1
    assert [lines[-1] for lines in sheets if bare(lines[-1]) in headings] == []
    assert cut_entries(page) == []
    assert "Mọi đơn vị" not in json.dumps(sheets, ensure_ascii=False)


def test_an_entry_cut_in_two_is_noticed(chromium: Browser, address: str) -> None:
    context = chromium.new_context(bypass_csp=True)
    page = context.new_page()
    page.goto(address + YEAR)
    page.add_style_tag(content="@media print { .entries > li { break-inside: auto !important; font-size: 40pt } }")

    found = cut_entries(page)

    context.close()
    assert found != []


def test_paper_holds_what_was_chosen_and_says_what_that_was(page: Page) -> None:
    page.goto(f"{BODY}?don-vi={OFFICE}")
    chosen = status(page)

    text = bare("".join(line for lines in printed_lines(page) for line in lines))

    assert bare(chosen) in text
    assert "Banhànhphátđộng" not in text


def a_plan_of(texts: list[str]) -> str:
    """A plan file of Quan Sơn with these tasks."""
    tasks = "".join(
        f"  - {{ma: viec-{number}, tt: {number}, thoi_gian: tháng {1 + number % 12}, thuc_hien: [UBND xã], "
        f"noi_dung: {text}}}\n"
        for number, text in enumerate(texts, start=1)
    )
    head = "ma: kh-bo-sung\nso: 99/KH-UBND\ndia_danh: Quan Sơn\nngay: 10/02/2026\nco_quan: xa-quan-son\n"
    return f"---\n{head}trich_yeu: Bổ sung\nnam: 2026\nnhiem_vu:\n{tasks}---\n\n[nhiem_vu]\n"


def test_a_year_as_long_as_years_may_be_keeps_the_budget(chromium: Browser, portal: Portal, tmp_path: Path) -> None:
    """The real plans, and as many more tasks in words of theirs as a page may hold."""
    held = len(timeline_rows(portal.real, SitePaths(), date(2026, 9, 18)))
    words = re.findall(r"\w+", " ".join(task.text for plan in portal.real.plans for task in plan.tasks))
    chance = random.Random(1)  # noqa: S311 — the same words every time, no secret
    texts = [" ".join(chance.sample(words, 20)) for _ in range(LONGEST - held)]
    shutil.copytree(ROOT / "content", tmp_path / "content")
    more = tmp_path / "content" / "ke-hoach" / "xa-quan-son" / "2026" / "99-kh-ubnd.md"
    more.write_text(a_plan_of(texts), encoding="utf-8")
    build = build_folder(tmp_path, strict=False)
    assert build.status == 0, build.output

    with served(build.site) as address:
        page = chromium.new_page()
        page.goto(address + YEAR)
        shown = len(entries(page))
        page.close()
        weight = sum(first_view(chromium, address + YEAR).values())

    assert shown == LONGEST
    assert weight <= LARGEST_FIRST_VIEW
