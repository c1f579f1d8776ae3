"""Search as people use it: by keyboard, by ear, on a phone, by a link, without JavaScript, on a bad network."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.server import served
from tests.browser.test_accessibility import AXE, RUN, TAGS
from tests.browser.test_weight import LARGEST_FIRST_VIEW, SHIFTS, first_view

pytestmark = pytest.mark.browser

WIDE = {"width": 1280, "height": 800}
PHONE = {"width": 360, "height": 800}
FOUND = "ke-hoach/van-phong-ubnd-tinh-lang-son/2026/01-kh-vp/#nop-sang-kien"
CHOSEN = "document.getElementById(document.querySelector('#tim_o').getAttribute('aria-activedescendant'))"


@pytest.fixture
def page(chromium: Browser, address: str) -> Iterator[Page]:
    page = chromium.new_page(viewport=WIDE, base_url=address)
    yield page
    page.close()


def suggested(page: Page, query: str) -> None:
    """The box has the query, and its suggestions are there."""
    page.locator("#tim_o").fill(query)
    page.locator("#tim_o").press("End")
    expect(page.locator("[role=listbox]")).to_be_visible()


def test_nothing_of_search_is_fetched_before_it_is_used(page: Page, address: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(address)))

    page.goto("", wait_until="networkidle")
    at_first = [path for path in asked if "search" in path or "tim-kiem" in path]
    page.locator("#tim_o").focus()
    page.wait_for_load_state("networkidle")
    on_focus = [path for path in asked if "search" in path or "tim-kiem" in path]
    suggested(page, "nộp sáng kiến")

    assert at_first == []
    assert on_focus == ["assets/search.js"]
    assert asked[len(asked) - 1].startswith("tim-kiem/chi-muc/")


def test_the_box_is_a_combobox_that_works_by_keyboard(page: Page, address: str) -> None:
    page.goto("")
    box = page.get_by_role("combobox", name="Tìm kế hoạch, nhiệm vụ, đơn vị")
    expect(page.locator("#tim_o")).not_to_have_attribute("role", "combobox")
    page.locator("#tim_o").focus()
    expect(box).to_have_attribute("aria-expanded", "false")
    suggested(page, "sang kien")

    options = page.get_by_role("option").count()
    expect(box).to_have_attribute("aria-expanded", "true")
    box.press("ArrowDown")
    first = page.evaluate(f"{CHOSEN}.textContent")
    selected = page.locator("[role=option][aria-selected=true]").count()
    box.press("ArrowUp")
    none = page.evaluate("document.querySelector('#tim_o').getAttribute('aria-activedescendant')")
    box.press("ArrowUp")
    last = page.evaluate(f"{CHOSEN} === document.querySelector('[role=option]:last-child')")
    box.press("ArrowDown")
    box.press("ArrowDown")
    chosen = page.evaluate(f"{CHOSEN}.dataset.href")
    box.press("Enter")

    page.wait_for_url(chosen)
    assert chosen.startswith(f"{address}don-vi/")
    assert options > 2
    assert "sáng kiến" in first
    assert (selected, none, last) == (1, "", True)


def test_enter_without_a_choice_opens_the_page_of_results(page: Page, address: str) -> None:
    page.goto("don-vi/")
    page.locator("#tim_o").fill("nop sang kien")

    page.locator("#tim_o").press("Enter")

    page.wait_for_url(f"{address}tim-kiem/?q=nop+sang+kien")
    expect(page.get_by_role("heading", name="Nhiệm vụ")).to_be_visible()


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("nộp sáng kiến", "1 kết quả, dùng phím mũi tên để chọn."),
        ("zzzz", "Không có kết quả. Hãy thử ít từ hơn, hoặc gõ không dấu."),
        ("n", ""),
    ],
)
def test_what_is_found_is_announced(page: Page, query: str, said: str) -> None:
    page.goto("")
    page.locator("#tim_o").fill("sáng")
    expect(page.locator(".search [role=status]")).to_contain_text("kết quả")

    page.locator("#tim_o").fill(query)

    expect(page.locator(".search [role=status]")).to_have_text(said)


def test_escape_closes_the_suggestions_and_then_the_box_of_a_phone(page: Page) -> None:
    page.set_viewport_size(PHONE)
    page.goto("")
    opener = page.get_by_role("button", name="Tìm", exact=True)
    box = page.locator("#tim_o")
    expect(box).to_be_hidden()
    opener.press("Enter")
    expect(box).to_be_focused()
    expect(opener).to_have_attribute("aria-expanded", "true")
    suggested(page, "sang kien")

    box.press("Escape")
    expect(page.locator("[role=listbox]")).to_be_hidden()
    expect(box).to_have_value("sang kien")
    expect(box).to_be_focused()
    box.press("Escape")

    expect(box).to_be_hidden()
    expect(opener).to_be_focused()
    expect(opener).to_have_attribute("aria-expanded", "false")


def test_a_suggestion_can_be_clicked_and_leaving_closes_them(page: Page, address: str) -> None:
    page.goto("")
    suggested(page, "nop sang kien")
    page.locator("h1").click()
    expect(page.locator("[role=listbox]")).to_be_hidden()
    suggested(page, "nộp sáng kiến")

    page.get_by_role("option").first.click()

    page.wait_for_url(address + FOUND)


def test_a_name_that_is_not_there_as_a_whole_is_said_to_be_missing(page: Page) -> None:
    page.goto("tim-kiem/?q=Nguyễn Văn Zzyzx")

    expect(page.locator(".results [role=status]")).to_have_text(
        re.compile(r"^Không trang nào có đủ các từ\. \d+ kết quả có một phần: “Nguyễn Văn Zzyzx”\.$")
    )


def test_results_are_grouped_counted_marked_and_dated(page: Page) -> None:
    page.goto("tim-kiem/?q=gui ke hoach nam hoc 2026 - 2027")

    expect(page.locator(".results [role=status]")).to_contain_text("kết quả: “gui ke hoach nam hoc 2026 - 2027”.")
    group = page.get_by_role("region", name="Nhiệm vụ")
    first = group.get_by_role("listitem").first
    assert group.get_by_role("heading").inner_text() == "Nhiệm vụ 1 kết quả"
    assert first.locator("a mark").all_inner_texts()[:4] == ["Gửi", "Kế", "hoạch", "năm"]
    assert first.locator(".hit-time").inner_text().startswith("Hạn: chậm nhất ngày 15/10/2026")
    assert page.locator("#tim_tu").input_value() == "gui ke hoach nam hoc 2026 - 2027"
    assert "gui ke hoach" in page.title()
    expect(page.get_by_role("heading", name="Văn bản theo vần")).to_be_hidden()


def test_what_is_left_of_a_deadline_is_counted_from_the_day_of_reading(page: Page) -> None:
    page.goto("tim-kiem/?q=gui ke hoach nam hoc&ngay=2026-10-14")
    expect(page.locator(".hit-time .left").first).to_have_text("còn 1 ngày")

    page.goto("tim-kiem/?q=gui ke hoach nam hoc&ngay=2026-10-16")
    expect(page.locator(".hit-time").first).to_be_visible()

    assert page.locator(".hit-time .left").count() == 0


def test_more_of_a_group_can_be_shown_and_the_first_of_it_gets_the_focus(page: Page) -> None:
    page.goto("tim-kiem/?q=thi dua")
    group = page.get_by_role("region", name="Nhiệm vụ")
    more = group.get_by_role("button", name="Xem thêm ở Nhiệm vụ")
    more.wait_for()
    before = group.get_by_role("listitem").count()

    more.click()

    expect(group.get_by_role("listitem")).to_have_count(before + 20)
    assert group.get_by_role("link").nth(before).evaluate("link => link === document.activeElement")


def test_every_result_leads_to_its_place_on_a_site_below_a_path(chromium: Browser, site: Path) -> None:
    with served(site.parent) as address:
        page = chromium.new_page()
        page.goto(f"{address}{site.name}/tim-kiem/?q=giao uoc")
        page.get_by_role("region", name="Nhiệm vụ").wait_for()
        links = page.locator(".found a").evaluate_all("links => links.map(link => link.href)")
        missing = []
        for link in links:
            answer = page.goto(link)
            anchor = link.partition("#")[2]
            if not (answer is None or answer.ok) or (anchor and page.locator(f"[id='{anchor}']").count() != 1):
                missing.append(link)
        page.close()

    assert len(links) > 4
    assert missing == []


def test_without_javascript_the_page_is_a_list_and_the_box_a_form(chromium: Browser, address: str) -> None:
    context = chromium.new_context(java_script_enabled=False, base_url=address, viewport=PHONE)
    page = context.new_page()
    page.goto("")
    page.locator("#tim_o").fill("giao ước")
    page.locator("#tim_o").press("Enter")
    page.wait_for_url(f"{address}tim-kiem/?q=*")

    letters = page.locator(".documents h3").all_inner_texts()
    names = page.locator(".documents li > a").all_inner_texts()
    expect(page.get_by_role("heading", name="Văn bản theo vần")).to_be_visible()
    expect(page.get_by_text("không chạy tập lệnh")).to_be_visible()
    expect(page.locator("#tim_tu")).to_be_hidden()
    context.close()
    assert letters == sorted(letters)
    assert len(names) > 40
    assert "Công tác thi đua, khen thưởng năm 2026" in names


def test_without_a_query_the_page_shows_the_list(page: Page) -> None:
    page.goto("tim-kiem/")

    expect(page.get_by_role("heading", name="Văn bản theo vần")).to_be_visible()


def test_a_query_is_text_and_nothing_else(page: Page) -> None:
    page.goto("tim-kiem/?q=<img src=x onerror=alert(1)> sáng kiến")

    expect(page.locator(".results [role=status]")).to_contain_text("<img src=x onerror=alert(1)>")
    assert page.locator("main img").count() == 0


def test_an_index_that_cannot_be_fetched_is_said_and_asked_for_again(page: Page) -> None:
    page.route("**/chi-muc.json", lambda route: route.abort())
    page.goto("")
    page.locator("#tim_o").fill("sáng kiến")
    expect(page.locator(".search [role=status]")).to_contain_text("Chưa tải được dữ liệu")

    page.unroute("**/chi-muc.json")
    suggested(page, "sáng kiến ")

    assert page.get_by_role("option").count() > 2


def test_searching_logs_no_error_and_asks_no_other_host(page: Page, address: str) -> None:
    messages: list[str] = []
    foreign: list[str] = []
    page.on("console", lambda message: messages.append(message.text))
    page.on("pageerror", lambda error: messages.append(str(error)))
    page.on("request", lambda request: foreign.append(request.url) if not request.url.startswith(address) else None)

    page.goto("")
    suggested(page, "sang kien")
    page.goto("tim-kiem/?q=thi dua")
    page.get_by_role("button", name="Xem thêm").first.click()
    page.goto("khong-co-trang-nay/")
    suggested(page, "sang kien")

    assert [message for message in messages if "404" not in message] == []
    assert foreign == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_suggestions_and_results_break_no_rule(chromium: Browser, address: str, width: int, theme: str) -> None:
    context = chromium.new_context(viewport={"width": width, "height": 800}, color_scheme=theme, base_url=address)
    page = context.new_page()
    page.goto("tim-kiem/?q=thi dua")
    page.get_by_role("region", name="Nhiệm vụ").wait_for()
    page.evaluate(AXE.read_text(encoding="utf-8"))
    results = page.evaluate(RUN, TAGS)
    wide = [page.evaluate("document.documentElement.scrollWidth")]
    page.goto("")
    if width < 960:
        page.get_by_role("button", name="Tìm", exact=True).click()
    suggested(page, "ke hoach thi dua")
    page.locator("#tim_o").press("ArrowDown")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    suggestions = page.evaluate(RUN, TAGS)
    wide.append(page.evaluate("document.documentElement.scrollWidth"))

    context.close()
    assert (results, suggestions) == ([], [])
    assert max(wide) <= width


def test_the_choice_is_seen_in_forced_colours(chromium: Browser, address: str) -> None:
    context = chromium.new_context(viewport=WIDE, base_url=address, forced_colors="active")
    page = context.new_page()
    page.goto("")
    suggested(page, "sang kien")
    page.locator("#tim_o").press("ArrowDown")

    styles = page.locator("[role=option]").evaluate_all(
        "options => options.map(option => getComputedStyle(option).outlineStyle)"
    )

    context.close()
    assert styles == ["solid", *["none"] * (len(styles) - 1)]


def test_results_keep_the_budget_of_a_first_view_beside_the_index(chromium: Browser, address: str) -> None:
    sizes = first_view(chromium, f"{address}tim-kiem/?q=giao uoc thi dua")

    index = sum(size for url, size in sizes.items() if "/chi-muc/" in url)
    assert sum(sizes.values()) - index <= LARGEST_FIRST_VIEW
    assert 0 < index <= 40_000


def test_nothing_moves_when_results_come(chromium: Browser, address: str) -> None:
    page = chromium.new_page(viewport=PHONE)
    page.add_init_script(f"({SHIFTS})()")
    page.goto(f"{address}tim-kiem/?q=thi dua", wait_until="networkidle")
    page.get_by_role("region", name="Nhiệm vụ").wait_for()
    page.wait_for_timeout(100)

    shift = page.evaluate("window.shifts")

    page.close()
    assert shift == 0


def test_the_script_keeps_its_budget(site: Path) -> None:
    assert (site / "assets" / "search.js").stat().st_size <= 15_000
