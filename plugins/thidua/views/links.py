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

    def plan_map(self) -> str:
        """Which plan is issued under which."""
        ...

    def plan_data(self, plan: Plan) -> str: ...

    def unit(self, key: str) -> str: ...

    def timeline(self, year: int, body: str = "", *, plan: str = "", unit: str = "") -> str:
        """Of all plans of a year, of those of a body, of one plan (its slug), of a unit of that body (its key)."""
        ...

    def boards(self) -> str:
        """The list of all follow-up boards."""
        ...

    def board(self, body: str, year: int) -> str:
        """How the plans of a body for a year stand; the caller knows that there are some."""
        ...

    def board_data(self, body: str, year: int, ending: str) -> str: ...

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
