"""Search: the page of results with the list of documents, and the index that the browser fetches from."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.feeds.search_index import search_index
from thidua.model.portal import Portal
from thidua.publish.output import Asset, Output, Page
from thidua.publish.paths import SEARCH, SEARCH_INDEX, SitePaths
from thidua.views.abbreviations import abbreviations
from thidua.views.search_entries import search_entries
from thidua.views.search_page import PAGE, document_lines, search_page

TITLE = "Tìm kiếm"


def search_outputs(portal: Portal, paths: SitePaths) -> Iterator[Output]:
    lines = document_lines(portal, paths)
    addresses = [SEARCH, *(f"{SEARCH}{number}/" for number in range(2, -(-len(lines) // PAGE) + 1))]
    for number, address in enumerate(addresses, start=1):
        title = TITLE if number == 1 else f"Văn bản theo vần, trang {number}"
        description = "Tìm kế hoạch, nhiệm vụ, đơn vị, hướng dẫn; danh sách văn bản theo vần chữ cái."
        yield Page(address, "search.html", title, description, search_page(lines, number, addresses))
    entries = tuple(search_entries(portal, paths))
    for name, body in search_index(entries, abbreviations(portal.register)):
        yield Asset(f"{SEARCH_INDEX}{name}", body)
