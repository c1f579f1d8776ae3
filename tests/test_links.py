"""Every address that a page of the built site names leads somewhere, and every id stands once."""

from __future__ import annotations

import posixpath
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

pytestmark = pytest.mark.slow

SITE_URL = "https://thidua.example/"


class Page(HTMLParser):
    """The ids of a page and the addresses it names."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: Counter[str] = Counter()
        self.addresses: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 — the parser's signature
        for name, value in attrs:
            if name == "id" and value:
                self.ids[value] += 1
            if name in {"href", "src", "data", "action"} and value:
                self.addresses.append(value)


def read(site: Path) -> dict[str, Page]:
    return {
        path.relative_to(site).as_posix(): Page(path.read_text(encoding="utf-8"))
        for path in sorted(site.rglob("*.html"))
    }


def target_of(page: str, address: str) -> tuple[str, str] | None:
    """(file below the site, anchor) of an address of our own; None for one that leads away."""
    parts = urlsplit(address.replace(SITE_URL, "/"))
    if parts.scheme or parts.netloc:
        return None
    path = unquote(parts.path)
    full = posixpath.normpath(posixpath.join("/", posixpath.dirname(page), path)) if path else f"/{page}"
    is_folder = path.endswith(("/", "/.", "/..")) or path in {".", ".."}
    return (posixpath.join(full, "index.html") if is_folder else full).lstrip("/"), parts.fragment


def test_every_address_leads_to_a_file_and_every_anchor_to_an_element(site: Path) -> None:
    pages = read(site)
    dead = []

    for name, page in pages.items():
        for address in page.addresses:
            target = target_of(name, address)
            if target is None:
                continue
            file, anchor = target
            if not (site / file).is_file() or (anchor and file in pages and anchor not in pages[file].ids):
                dead.append(f"{name}: {address}")

    assert len(pages) > 40
    assert dead == []


def test_every_id_stands_once_on_its_page(site: Path) -> None:
    twice = {name: [key for key, count in page.ids.items() if count > 1] for name, page in read(site).items()}

    assert {name: ids for name, ids in twice.items() if ids} == {}


def test_a_dead_address_is_seen() -> None:
    assert target_of("a/b/index.html", "../c/") == ("a/c/index.html", "")
    assert target_of("index.html", "a/#x") == ("a/index.html", "x")
    assert target_of("a/index.html", "https://other.example/") is None
    assert target_of("a/index.html", "https://thidua.example/lich/han.ics") == ("lich/han.ics", "")
