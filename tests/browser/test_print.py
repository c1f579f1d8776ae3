"""Plans on paper: as long as the originals, black on white, no heading alone at a page's foot, no row cut in two."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager

import pdfplumber
import pytest
from pdfplumber.pdf import PDF
from playwright.sync_api import Browser, Page

from tests.browser.pages import PLANS

pytestmark = pytest.mark.browser

# The sources are plain texts without page breaks. 001 keeps the page numbers 2 and 3, the table's head repeated below
# each, and ends one page later; the others are as long as their text makes them in the layout of Decree 30/2020/NĐ-CP
# (14 pt, some 36 lines a page): 000 three to four pages, 002 four, 003 and 004 three.
ORIGINALS = {"000": (3, 4), "001": (4, 4), "002": (4, 4), "003": (3, 3), "004": (3, 3)}
A4 = (595, 842)

HEADINGS = "[...document.querySelectorAll('.doc :is(h2, h3, h4), .tasks .group th')].map(each => each.textContent)"
ROWS = """[...document.querySelectorAll('.tasks tr:not(.group) td:nth-child(2)')].map(cell => {
    const copy = cell.cloneNode(true);
    copy.querySelectorAll('.ref, .screen-only').forEach(each => each.remove());
    return copy.textContent;
})"""


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)


@contextmanager
def printed(page: Page) -> Iterator[PDF]:
    with pdfplumber.open(io.BytesIO(page.pdf(prefer_css_page_size=True, print_background=True))) as pdf:
        yield pdf


def bold_last_lines(pdf: PDF) -> list[str]:
    """A page's last line, where it is set as headings are, but for letters that the bold font lacks."""
    lines = [page.extract_text_lines()[-1] for page in pdf.pages]
    return [
        line["text"]
        for line in lines
        if 2 * sum("Bold" in char["fontname"] for char in line["chars"]) > len(line["chars"])
    ]


def cells(pdf: PDF) -> set[str]:
    rows = [row for page in pdf.pages for table in page.extract_tables() for row in table]
    return {bare(cell) for row in rows for cell in row if cell}


def orphans(lines: list[str], headings: list[str]) -> list[str]:
    """Lines at the foot of a page that are a heading or its end."""
    ends = [bare(heading) for heading in headings]
    return [line for line in lines if any(end.endswith(bare(line)) for end in ends)]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("plan", list(PLANS))
def test_a_plan_prints_like_its_original(chromium: Browser, address: str, plan: str, theme: str) -> None:
    page = chromium.new_page(color_scheme=theme)
    page.goto(address + PLANS[plan])
    headings, rows = page.evaluate(HEADINGS), page.evaluate(ROWS)

    with printed(page) as pdf:
        sizes = {(round(each.width), round(each.height)) for each in pdf.pages}
        inks = {char["non_stroking_color"] for each in pdf.pages for char in each.chars}
        grounds = {rect["non_stroking_color"] for each in pdf.pages for rect in each.rects}
        length, alone, whole = len(pdf.pages), orphans(bold_last_lines(pdf), headings), cells(pdf)
    page.close()

    shortest, longest = ORIGINALS[plan]
    assert shortest - 1 <= length <= longest + 1
    assert sizes == {A4}
    assert inks == {(0.0, 0.0, 0.0)}
    # Black rectangles are rules and borders.
    assert grounds <= {(0.0, 0.0, 0.0), (1.0, 1.0, 1.0)}
    assert alone == []
    assert [row for row in rows if bare(row) not in whole] == []


@pytest.mark.parametrize("plan", ["000", "001", "003"])
def test_the_head_of_the_table_stands_on_every_page_that_the_table_reaches(
    chromium: Browser, address: str, plan: str
) -> None:
    page = chromium.new_page()
    page.goto(address + PLANS[plan])

    with printed(page) as pdf:
        # What stands before and after the table on a page comes as a row of one cell.
        tables = [table for each in pdf.pages for table in each.extract_tables() if len(table[0]) == 3]
        heads = [next(row[0] for row in table if all(row)) for table in tables]
    page.close()

    assert heads == ["TT"] * len(heads)
    assert len(heads) >= 2


def test_a_row_cut_in_two_is_noticed(chromium: Browser, address: str) -> None:
    context = chromium.new_context(bypass_csp=True)
    page = context.new_page()
    page.goto(address + PLANS["001"])
    rows = page.evaluate(ROWS)
    page.add_style_tag(
        content="@media print { .tasks tr { break-inside: auto !important } .tasks td { font-size: 40pt !important } }"
    )

    with printed(page) as pdf:
        whole = cells(pdf)
    context.close()

    assert [row for row in rows if bare(row) not in whole] != []


def test_a_heading_alone_is_noticed(chromium: Browser, address: str) -> None:
    context = chromium.new_context(bypass_csp=True)
    page = context.new_page()
    page.goto(address + PLANS["000"])
    headings = page.evaluate(HEADINGS)
    page.add_style_tag(content="@media print { .doc h2 + * { break-before: page !important } }")
    page.add_style_tag(content="@media print { .doc h2 { break-after: auto !important } }")

    with printed(page) as pdf:
        alone = orphans(bold_last_lines(pdf), headings)
    context.close()

    assert alone[0] == "I. MỤC ĐÍCH, YÊU CẦU"
