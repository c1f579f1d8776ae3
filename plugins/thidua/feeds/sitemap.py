"""The list of pages for search engines (sitemaps.org 0.9), and where they find it."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote, urlsplit
from xml.sax.saxutils import escape

MOST_ADDRESSES = 50_000
"""The most that the protocol allows in one file."""


def sitemap_xml(site_url: str, pages: Iterable[tuple[str, str]]) -> bytes:
    """`pages` are (address below the site's root, ISO day or month of the last change or ""), in any order."""
    listed = sorted(pages)
    if len(listed) > MOST_ADDRESSES:
        raise ValueError(f"{len(listed)} pages are more than one sitemap may hold")
    lines = "".join(_line(site_url, path, updated) for path, updated in listed)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{lines}</urlset>\n'
    ).encode()


def robots_txt(site_url: str) -> bytes:
    """Everything may be read; the sitemap is named, since not all look for it."""
    return f"User-agent: *\nAllow: {urlsplit(site_url).path}\n\nSitemap: {site_url}sitemap.xml\n".encode()


def _line(site_url: str, path: str, updated: str) -> str:
    changed = f"<lastmod>{updated}</lastmod>" if updated else ""
    return f"<url><loc>{escape(f'{site_url}{quote(path)}')}</loc>{changed}</url>\n"
