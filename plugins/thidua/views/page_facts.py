"""What a page says to machines beyond its title, description and address; `page_head.py` makes their tags of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from thidua.views.share_card import ShareCard

Kind = Literal["home", "text", "collection", "document"]
Node = dict[str, object]


@dataclass(frozen=True, slots=True)
class PageFacts:
    """`issued` and `updated` are ISO days, or months where no day is known, "" where the content gives none.

    `creator`, `identifier` and `source` are of the document that the page shows; "" means the portal's own words.
    `things` are what the page is about as schema.org nodes, `items` the (name, address) that it lists.
    """

    kind: Kind = "text"
    issued: str = ""
    updated: str = ""
    creator: str = ""
    identifier: str = ""
    source: str = ""
    subjects: tuple[str, ...] = ()
    things: tuple[Node, ...] = ()
    items: tuple[tuple[str, str], ...] = ()
    card: ShareCard | None = None
