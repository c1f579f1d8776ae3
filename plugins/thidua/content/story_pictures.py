"""Pictures inside the safe HTML of a story, where their addresses are still those of content files."""

from __future__ import annotations

import re
from collections.abc import Collection

_PICTURE = re.compile(r"<img\b[^>]*\bsrc=\"src:([^\"#]+)\"[^>]*>")
_ANY = re.compile(r"<img\b")
_ALONE = re.compile(rf"<p>\s*{_PICTURE.pattern}\s*</p>\n?")


def has_pictures(html: str) -> bool:
    return bool(_ANY.search(html))


def pictures_in(html: str) -> list[str]:
    """Their paths below content/."""
    return _PICTURE.findall(html)


def without_pictures(html: str, gone: Collection[str] | None = None) -> str:
    """The story without all its pictures, or without those of `gone` paths: one that stands alone in its paragraph
    takes that with it.
    """

    def kept(found: re.Match[str]) -> str:
        return found[0] if gone is not None and found[1] not in gone else ""

    return _PICTURE.sub(kept, _ALONE.sub(kept, html))
