"""What publishing hands to a host: pages to draw with a template, files whose bytes are ready, photos to be resized."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from thidua.model.photo import PhotoKind
from thidua.views.page_facts import NO_FACTS, PageFacts


@dataclass(frozen=True, slots=True)
class Page:
    """`path` is the page's address below the site's root ("" for the first page, else ending in "/").

    `source` is the content file (below content/) that an editor would change, "" where a page has no single one.
    `canonical` is the address of the page that this one repeats, `within` that of the page above it where its own
    address does not tell; both "" else. `content` is safe HTML written by hand, `headings` its sections as (id, words).
    `facts` is for machines.
    `is_demo` says that what it shows is made up, `is_unlisted` that no search engine may keep it and no list of the
    whole site names it: it is there for some days only, or to say that somebody is no example any more.
    """

    path: str
    template: str
    title: str
    description: str
    view: object = None
    source: str = ""
    canonical: str = ""
    within: str = ""
    content: str = ""
    headings: tuple[tuple[str, str], ...] = ()
    facts: PageFacts = NO_FACTS
    is_demo: bool = False
    is_unlisted: bool = False


@dataclass(frozen=True, slots=True)
class Asset:
    """A file written as it is: bytes, never text, so that CRLF stays CRLF on every system.

    `modified` becomes the file's time, from which web servers make Last-Modified and ETag; without it, any.
    """

    path: str
    body: bytes
    modified: datetime | None = None


@dataclass(frozen=True, slots=True)
class Rendition:
    """A photo in one size and format, which the host makes: it costs more than all else, and can be kept between
    builds. `source` is the photo's path below content/.
    """

    path: str
    source: str
    width: int
    kind: PhotoKind


Output = Page | Asset | Rendition


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
