"""The site's tree in words: every page below the page or folder that its address lies in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

# No page has this address; the first page's is "".
_ROOT = "/"


@dataclass(frozen=True, slots=True)
class TreeNode:
    """`url` is "" for a folder that has a name but no page."""

    text: str
    url: str
    children: tuple[TreeNode, ...]


@dataclass(frozen=True, slots=True)
class SiteTree:
    """`sections` are the site's first level, the first page among them."""

    sections: tuple[TreeNode, ...]
    pages: int


def site_tree(pages: Iterable[tuple[str, str]], folders: Mapping[str, str]) -> SiteTree:
    """`pages` are (address, title) in the order to show; `folders` names addresses that may have no page."""
    titles = dict(pages)
    below: dict[str, dict[str, None]] = defaultdict(dict)
    known = {*titles, *folders}
    for address in titles:
        for parent, child in _steps(address, known):
            below[parent][child] = None

    def node(address: str) -> TreeNode:
        is_page = address in titles
        text = titles[address] if is_page else folders[address]
        return TreeNode(text, (address or ".") if is_page else "", tuple(map(node, below[address] if address else ())))

    return SiteTree(tuple(node(address) for address in below[_ROOT]), len(titles))


def _steps(address: str, known: set[str]) -> list[tuple[str, str]]:
    """(parent, child) from the root down to a page, through those of the folders on its way that are known."""
    parts = address.split("/")[:-1]
    way = [found for end in range(1, len(parts) + 1) if (found := "/".join(parts[:end]) + "/") in known] or [address]
    return list(zip([_ROOT, *way], way, strict=False))
