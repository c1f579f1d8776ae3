"""Texts of records as pages and feeds show them: addresses of content files become those of the site."""

from __future__ import annotations

import re
from collections.abc import Mapping

from thidua.model.photo import PhotoFile
from thidua.publish.articles import published
from thidua.publish.paths import SitePaths
from thidua.publish.photos import with_pictures

_SOURCE = re.compile(r'\bhref="src:([^"#]*)(#[^"]*)?"')
_OWN = re.compile(r'\bhref="#')
_PICTURE = re.compile(r"<img\b[^>]*>")


def story_html(html: str, images: Mapping[str, PhotoFile], page_path: str, paths: SitePaths) -> str:
    """On the page with that address."""
    return published(with_pictures(html, images, page_path, paths), page_path, paths)


def feed_html(html: str, page_url: str, site_url: str, paths: SitePaths) -> str:
    """Read away from the site: addresses are absolute, pictures stay behind."""

    def address(match: re.Match[str]) -> str:
        is_there = match[1] in paths.content_files
        return f'href="{site_url}{paths.content_file(match[1])}{match[2] or ""}"' if is_there else ""

    return _OWN.sub(f'href="{page_url}#', _SOURCE.sub(address, _PICTURE.sub("", html)))
