"""What a portal decides for itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Settings:
    """`site_url` is absolute and ends in "/"; `uid_domain` is set once and for ever.

    `now` (aware) is when what the ledger does not say yet is revised; `today` is the day pages are made for. `owner` is
    whose portal it is, in full, "" where nobody said.
    """

    site_name: str
    site_url: str
    uid_domain: str
    today: date
    now: datetime
    plans: bool = True
    timelines: bool = True
    calendars: bool = True
    search: bool = True
    honours: bool = True
    news: bool = True
    owner: str = ""

    @property
    def teller(self) -> str:
        """In whose name stands what stands in nobody else's."""
        return self.owner or self.site_name
