"""What publishing hands to a host: pages to draw with a template, and files whose bytes are ready."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from thidua.views.page_facts import NO_FACTS, PageFacts


@dataclass(frozen=True, slots=True)
class Page:
    """`path` is the page's address below the site's root ("" for the first page, else ending in "/").

    `source` is the content file (below content/) that an editor would change, "" where a page has no single one.
    `content` is safe HTML written by hand, `headings` its sections as (id, words). `facts` is for machines.
    `is_demo` says that what it shows is made up.
    """

    path: str
    template: str
    title: str
    description: str
    view: object = None
    source: str = ""
    content: str = ""
    headings: tuple[tuple[str, str], ...] = ()
    facts: PageFacts = NO_FACTS
    is_demo: bool = False


@dataclass(frozen=True, slots=True)
class Asset:
    """A file written as it is: bytes, never text, so that CRLF stays CRLF on every system.

    `modified` becomes the file's time, from which web servers make Last-Modified and ETag; without it, any.
    """

    path: str
    body: bytes
    modified: datetime | None = None


Output = Page | Asset


def joined(made: Page, written: Page) -> Page:
    """One page of two with the same address: what thidua makes, opened by what an editor wrote for it."""
    return replace(
        made,
        title=written.title,
        description=written.description,
        source=written.source,
        content=written.content,
        headings=written.headings,
    )
