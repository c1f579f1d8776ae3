"""What every page shows around its content: whose portal this is, and the facts its footer owes the reader."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SiteView:
    """`owner` is the body's full name; fields that the portal's settings leave out are ""; `today` is ISO,
    `updated` as shown.
    """

    name: str
    owner: str
    responsible: str
    address: str
    phone: str
    email: str
    reuse: str
    today: str
    updated: str
    year: int
