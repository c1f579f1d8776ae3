"""The sitemap as another parser reads it, by the rules of sitemaps.org 0.9."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from thidua.feeds.sitemap import MOST_ADDRESSES, robots_txt, sitemap_xml

SITE = "https://quanson.vn/thi-dua/"
NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def read(body: bytes) -> list[tuple[str | None, str | None]]:
    root = ET.fromstring(body)  # noqa: S314 — our own file
    assert root.tag == f"{NAMESPACE}urlset"
    return [(url.findtext(f"{NAMESPACE}loc"), url.findtext(f"{NAMESPACE}lastmod")) for url in root]


def test_pages_stand_in_the_order_of_their_addresses_with_their_own_dates() -> None:
    body = sitemap_xml(SITE, [("lich/", ""), ("", "2026-01-09"), ("ke-hoach/", "2026-01")])

    assert read(body) == [
        ("https://quanson.vn/thi-dua/", "2026-01-09"),
        ("https://quanson.vn/thi-dua/ke-hoach/", "2026-01"),
        ("https://quanson.vn/thi-dua/lich/", None),
    ]


def test_addresses_are_escaped_for_both_xml_and_the_web() -> None:
    (found,) = read(sitemap_xml(SITE, [("hướng-dẫn/a&b <c>/", "")]))

    assert found[0] == "https://quanson.vn/thi-dua/h%C6%B0%E1%BB%9Bng-d%E1%BA%ABn/a%26b%20%3Cc%3E/"


def test_more_pages_than_one_file_may_hold_are_refused() -> None:
    with pytest.raises(ValueError, match="50001 pages"):
        sitemap_xml(SITE, ((f"{number}/", "") for number in range(MOST_ADDRESSES + 1)))


def test_robots_may_read_everything_and_are_told_where_the_sitemap_is() -> None:
    assert robots_txt(SITE).decode() == (
        "User-agent: *\nAllow: /thi-dua/\n\nSitemap: https://quanson.vn/thi-dua/sitemap.xml\n"
    )
