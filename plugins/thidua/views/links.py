"""What views ask about addresses. The answers (`publish/paths.py`) are relative to the site's root; "" means no
such page.
"""

from __future__ import annotations

from typing import Protocol

from thidua.model.plan import Plan


class Links(Protocol):
    def plan(self, plan: Plan) -> str: ...

    def entry(self, plan: Plan, entry_id: str) -> str:
        """A task, deadline or event on its plan's page."""
        ...

    def plan_data(self, plan: Plan) -> str: ...

    def unit(self, key: str) -> str: ...

    def timeline(self, year: int) -> str: ...

    def plan_feed(self, plan: Plan) -> str: ...

    def unit_feed(self, key: str) -> str: ...

    def reminder_feed(self, key: str) -> str: ...

    def entry_feed(self, plan: Plan, entry_id: str) -> str:
        """The file of one task, deadline or event that has a date."""
        ...

    def feed(self, name: str) -> str:
        """One of the portal-wide feeds: `tat-ca`, `han`, `su-kien`, `viec`, `nam/<year>`."""
        ...

    def qr_code(self, feed: str) -> str:
        """The picture of a feed's address, by that address."""
        ...

    def calendars(self) -> str:
        """The subscribe page."""
        ...

    def datasets(self) -> str: ...

    def search(self) -> str: ...

    def content_file(self, path: str) -> str:
        """The page or file that a content file (path below content/) becomes; "" when it becomes none."""
        ...
