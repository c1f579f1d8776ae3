"""Search: the page of results with the list of documents, and the index that the browser fetches from."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.feeds.search_index import search_index
from thidua.model.portal import Portal
from thidua.publish.demonstration import marked
from thidua.publish.output import Asset, Output, Page
from thidua.publish.paths import SEARCH, SEARCH_INDEX, SitePaths
from thidua.views.abbreviations import abbreviations
from thidua.views.search_entries import demo_entries, search_entries
from thidua.views.search_page import PAGE, document_lines, search_examples, search_page

TITLE = "Tìm kiếm"


def search_outputs(portal: Portal, paths: SitePaths) -> Iterator[Output]:
    real = portal.real
    lines = document_lines(real, paths)
    examples = search_examples(real)
    addresses = [SEARCH, *(f"{SEARCH}{number}/" for number in range(2, -(-len(lines) // PAGE) + 1))]
    for number, address in enumerate(addresses, start=1):
        title = TITLE if number == 1 else f"Văn bản theo vần, trang {number}"
        description = (
            "Tìm kế hoạch, nhiệm vụ, đơn vị, khen thưởng, gương điển hình, tin tức; danh sách văn bản theo vần chữ cái."
        )
        page = Page(address, "search.html", title, description, search_page(lines, number, addresses, examples))
        yield marked(page, is_demo=portal.is_all_demo)
    entries = (*search_entries(real, paths), *demo_entries(portal.made_up, paths))
    for name, body in search_index(entries, abbreviations(real.register)):
        yield Asset(f"{SEARCH_INDEX}{name}", body)
