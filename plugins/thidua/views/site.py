"""What every page shows around its content: whose portal this is, and the facts its footer owes the reader."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SiteView:
    """`owner` is the body's full name; fields that the portal's settings leave out are ""; `updated`
    is the day of the build as shown; `url` is absolute and ends in "/"; `data_url` is the page of open data,
    `boards_url` that of follow-up boards, `tree_url` that of the site's tree, `search_url` that of search,
    `colours_url` the stylesheet of the portal's own colour, if it has one.
    """

    name: str
    owner: str
    responsible: str
    address: str
    phone: str
    email: str
    reuse: str
    updated: str
    year: int
    url: str = ""
    data_url: str = ""
    boards_url: str = ""
    tree_url: str = ""
    search_url: str = ""
    logo: str = ""
    logo_words: str = ""
    colours_url: str = ""
    header_colour: str = ""
