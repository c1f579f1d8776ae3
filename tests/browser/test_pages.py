"""That the browser tests leave no kind of page out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.pages import PAGES

pytestmark = pytest.mark.browser


def kind(path: str) -> tuple[str, int]:
    """A page's section, and whether it is the section's own page or lies below it."""
    return path.split("/", maxsplit=1)[0], min(path.count("/"), 2)


def test_each_kind_of_page_of_the_site_is_in_the_list(site: Path) -> None:
    built = {kind(path.parent.relative_to(site).as_posix() + "/") for path in site.rglob("index.html")} - {kind("./")}

    assert len(built) > 8
    assert built - {kind(path) for path in PAGES} == set()
