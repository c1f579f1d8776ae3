"""What views ask about addresses. The answers (`publish/paths.py`) are relative to the site's root; "" means no
such page.
"""

from __future__ import annotations

from typing import Protocol

from thidua.model.award import Award, Decision
from thidua.model.news import NewsPost
from thidua.model.photo import PhotoKind
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

    def photo(self, digest: str, width: int, kind: PhotoKind) -> str:
        """A photo in one of its sizes and formats; the caller knows that it is published."""
        ...

    def search(self) -> str: ...

    def awards(self) -> str:
        """The register of decisions."""
        ...

    def awards_of_year(self, year: int, *, made_up: bool = False) -> str:
        """By the year of the decisions; what is made up has a register of its own."""
        ...

    def award_list(self, year: int, *, made_up: bool = False) -> str:
        """All recipients of a year as data that the register fetches when somebody looks for one."""
        ...

    def decision(self, decision: Decision) -> str:
        """The page of a decision or, of a list of nominees, of its consultation."""
        ...

    def award(self, decision: Decision, award: Award) -> str:
        """A recipient on the page of the decision."""
        ...

    def consultations(self) -> str: ...

    def honourees(self) -> str: ...

    def honouree(self, slug: str) -> str:
        """The caller knows that the portal has one."""
        ...

    def movements(self) -> str: ...

    def movement(self, slug: str) -> str:
        """The caller knows that the portal has one."""
        ...

    def news(self) -> str: ...

    def post(self, post: NewsPost) -> str: ...

    def loudspeaker(self, post: NewsPost) -> str:
        """The text that is read aloud."""
        ...

    def news_of_year(self, year: int) -> str: ...

    def news_category(self, slug: str) -> str: ...

    def news_author(self, key: str) -> str:
        """The posts of a unit, by its key."""
        ...

    def news_feed(self, name: str) -> str:
        """`rss.xml` or `feed.json`."""
        ...

    def content_file(self, path: str) -> str:
        """The page or file that a content file (path below content/) becomes; "" when it becomes none."""
        ...
