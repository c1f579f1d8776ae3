"""What a portal decides for itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Settings:
    """`site_url` is absolute and ends in "/"; `uid_domain` is set once and for ever."""

    site_name: str
    site_url: str
    uid_domain: str
    today: date
    plans: bool = True
    timelines: bool = True
    calendars: bool = True
    search: bool = True
