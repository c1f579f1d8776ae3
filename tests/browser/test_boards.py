"""Follow-up boards and unit pages: the picture says what the table says, without scripts, on paper, in forced
colours.
"""

from __future__ import annotations

import io
import re

import pdfplumber
import pytest
from playwright.sync_api import Browser, Page

from tests.browser.pages import BOARDS

pytestmark = pytest.mark.browser


PICTURES = """() => [...document.querySelectorAll('.picture')].map(picture =>
    [...picture.querySelectorAll('.bars > li')].map(bar => [
        bar.querySelector('p').textContent.trim(),
        bar.querySelector('title').textContent,
        [...bar.querySelectorAll('.look')].map(each => parseFloat(each.getAttribute('width'))),
    ]))"""
TABLES = """() => [...document.querySelectorAll('table.counts')].map(table =>
    [...table.querySelectorAll('tbody tr')].map(row => [...row.cells].map(cell => cell.textContent.trim())))"""
FILLS = """() => Object.fromEntries([...document.querySelectorAll('.legend .look')].map(each =>
    [each.classList[1], getComputedStyle(each).fill]))"""


def counted(page: Page) -> tuple[list[list[list[object]]], list[list[list[str]]]]:
    return page.evaluate(PICTURES), page.evaluate(TABLES)


@pytest.mark.parametrize("path", BOARDS)
def test_each_bar_says_and_shows_what_its_row_of_the_table_says(chromium: Browser, address: str, path: str) -> None:
    page = chromium.new_page()
    page.goto(address + path)
    pictures, tables = counted(page)
    page.close()

    assert len(pictures) == len(tables) == 2
    for bars, rows in zip(pictures, tables, strict=True):
        longest = max(int(row[-1]) for row in rows)
        for (head, words, widths), (name, *counts, total) in zip(bars, rows, strict=True):
            numbers = [int(number) for number in re.findall(r"(?:: |, )(\d+) ", str(words))]
            assert head == f"{name}: {total} việc"
            assert sum(numbers) == sum(map(int, counts)) == int(total)
            assert sum(widths) == pytest.approx(100 * int(total) / longest, abs=0.1)


@pytest.mark.parametrize("path", BOARDS)
def test_a_board_is_whole_without_scripts(chromium: Browser, address: str, path: str) -> None:
    with_scripts, without = chromium.new_context(), chromium.new_context(java_script_enabled=False)
    pages = [context.new_page() for context in (with_scripts, without)]
    for page in pages:
        page.goto(f"{address}{path}?ngay=2026-09-18")

    lists = [
        [each.strip() for each in page.locator("main h2, main .rows > li > a").all_inner_texts()] for page in pages
    ]
    shown = [page.locator("table.counts, .bars svg").count() for page in pages]

    with_scripts.close()
    without.close()
    assert lists[0] == lists[1]
    assert shown[0] == shown[1]
    assert len(lists[0]) > 8


@pytest.mark.parametrize("path", BOARDS)
def test_a_board_prints_in_black_with_every_column_and_no_row_cut(chromium: Browser, address: str, path: str) -> None:
    page = chromium.new_page(color_scheme="dark")
    page.goto(f"{address}{path}?ngay=2026-09-18")
    _, tables = counted(page)
    states = page.locator("table.counts").first.locator("thead th").all_inner_texts()
    with pdfplumber.open(io.BytesIO(page.pdf(prefer_css_page_size=True, print_background=True))) as pdf:
        words = [word for each in pdf.pages for word in each.extract_words()]
        inks = {char["non_stroking_color"] for each in pdf.pages for char in each.chars}
        printed = [
            ["".join(cell.split()) for cell in row if cell]
            for each in pdf.pages
            for table in each.extract_tables()
            for row in table
        ]
        sheets = [(round(each.width), round(each.height)) for each in pdf.pages]
    page.close()

    assert set(sheets) == {(595, 842)}
    assert inks == {(0.0, 0.0, 0.0)}
    assert max(word["x1"] for word in words) <= 595 - 42
    rows = [["".join(cell.split()) for cell in row] for table in tables for row in table]
    assert [row for row in rows if row not in printed] == []
    assert ["".join(state.split()) for state in states] in printed


def test_bars_are_told_apart_where_colours_are_forced(chromium: Browser, address: str) -> None:
    context = chromium.new_context(forced_colors="active")
    page = context.new_page()
    page.goto(address + BOARDS[1])

    fills = page.evaluate(FILLS)
    patterned = page.locator(".legend").first.locator(".over").count()
    context.close()

    ground = fills.pop("timeless")
    assert fills.pop("finished") != ground
    assert set(fills.values()) == {ground}
    assert patterned == len(fills)


def test_a_unit_s_page_begins_with_what_is_overdue_and_says_the_role(chromium: Browser, address: str) -> None:
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 360, "height": 800})
    page = context.new_page()
    page.goto(f"{address}don-vi/xa-mau/")

    headings = [each.split("\n")[0] for each in page.locator("main section h2").all_inner_texts()]
    roles = page.locator("section:has(#t_qua-han) li:has(.st.overdue) .role").all_inner_texts()
    overdue = page.locator("section:has(#t_qua-han) .rows > li").count()

    context.close()
    assert headings[0].startswith("Quá hạn")
    assert len(roles) == overdue > 0
