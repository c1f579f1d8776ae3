"""The page that shows the whole site as a tree of words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from thidua.model.portal import Portal
from thidua.publish.output import Page
from thidua.publish.paths import BOARDS, PLANS, SITE_TREE
from thidua.views.demonstration import named
from thidua.views.site_tree import site_tree

TITLE = "Sơ đồ trang"


def tree_output(pages: Iterable[tuple[str, str]], menu: Sequence[str], portal: Portal) -> Page:
    """`pages` are (address, title) of all others; `menu` holds the addresses of the main menu, in its order."""
    place = {address: number for number, address in enumerate(menu)}

    def order(page: tuple[str, str]) -> tuple[int, str]:
        section = page[0][: page[0].find("/") + 1]
        return place.get(section, len(place)), page[0]

    listed = [*sorted(pages, key=order), (SITE_TREE, TITLE)]
    issuers = {
        f"{folder}{body.id}/": named(portal, body.id, body.name)
        for folder in (PLANS, BOARDS)
        for body in portal.register.bodies
    }
    description = "Mọi trang của cổng, xếp theo mục."
    return Page(SITE_TREE, "site_tree.html", TITLE, description, site_tree(listed, issuers))
