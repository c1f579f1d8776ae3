"""What a finished page or stylesheet makes a browser fetch from elsewhere. A public site has none: not for its readers'
privacy, not under its Content-Security-Policy.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html.parser import HTMLParser

# Elements that fetch by themselves; what a reader must follow (a, form) or a browser only notes (link rel=canonical)
# is no resource. A tag's end is looked for outside of quoted values.
_FETCHING = re.compile(
    r"<(?:audio|embed|iframe|image|img|input|link|object|script|source|track|use|video)\b"
    r"""(?:[^>"']|"[^"]*"|'[^']*')*>""",
    re.IGNORECASE,
)
_ADDRESSES = {"src", "srcset", "href", "xlink:href", "data", "poster"}
_FETCHED_LINKS = {"stylesheet", "icon", "apple-touch-icon", "preload", "prefetch", "modulepreload", "manifest"}
_FOREIGN = re.compile(r"(?:^|,)\s*((?:https?:)?//[^\s,]*)", re.IGNORECASE)
# An entity may hide the slashes.
_MAYBE_FOREIGN = re.compile("//|&")
_IN_CSS = re.compile(r"""(?:url\(\s*|@import\s+)["']?\s*((?:https?:)?//[^\s"')]*)""", re.IGNORECASE)
_CSS_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def foreign_in_html(html: str, site_url: str) -> tuple[str, ...]:
    """Addresses outside of the site, in their order."""
    tags = (tag for tag in _FETCHING.findall(html) if _MAYBE_FOREIGN.search(tag))
    found = (address for tag in tags for address in _Tag(tag).addresses)
    return _outside(found, site_url)


def foreign_in_css(css: str, site_url: str) -> tuple[str, ...]:
    return _outside(_IN_CSS.findall(_CSS_COMMENT.sub("", css)), site_url)


def _outside(addresses: Iterable[str], site_url: str) -> tuple[str, ...]:
    return tuple(address for address in addresses if not f"{address}/".startswith(site_url))


class _Tag(HTMLParser):
    """The foreign addresses that one tag fetches."""

    def __init__(self, tag: str) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.feed(tag)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kinds = {*(dict(attrs).get("rel") or "").lower().split()}
        if tag == "link" and not kinds & _FETCHED_LINKS:
            return
        for name, value in attrs:
            if name in _ADDRESSES and value:
                self.addresses += _FOREIGN.findall(value)
