"""Every address of the site, relative to its root. Addresses are kept for ever: people subscribe to them and cite
them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from thidua.model.plan import Plan

HOME = ""
PLANS = "ke-hoach/"
PLAN_MAP = f"{PLANS}so-do/"
UNITS = "don-vi/"
TIMELINES = "dong-thoi-gian/"
CALENDARS = "lich/"
QR_CODES = f"{CALENDARS}ma-qr/"
SEARCH = "tim-kiem/"
SEARCH_INDEX = f"{SEARCH}chi-muc/"
DATA = "du-lieu/"
BOARDS = "theo-doi/"
SHARE_CARDS = "anh-chia-se/"
SITEMAP = "sitemap.xml"
ROBOTS = "robots.txt"
SITE_TREE = "so-do-trang/"
COLOURS = "assets/colour.css"


@dataclass(frozen=True, slots=True)
class SitePaths:
    """Implements `views.links.Links`. What a portal has not switched on has the address "": views then show no link.

    `content_files` maps content paths to addresses, for links inside plans' texts.
    """

    plans: bool = True
    timelines: bool = True
    calendars_on: bool = True
    content_files: dict[str, str] = field(default_factory=dict)
    search_on: bool = True

    def plan(self, plan: Plan) -> str:
        return f"{PLANS}{plan.issuer}/{plan.year}/{plan.slug}/" if self.plans else ""

    def entry(self, plan: Plan, entry_id: str) -> str:
        return f"{self.plan(plan)}#{entry_id}" if self.plans else ""

    def plan_map(self) -> str:
        return PLAN_MAP if self.plans else ""

    def plan_data(self, plan: Plan) -> str:
        return f"{self.plan(plan)}du-lieu.json" if self.plans else ""

    def datasets(self) -> str:
        return DATA if self.plans else ""

    def dataset(self, name: str, ending: str) -> str:
        return f"{DATA}{name}.{ending}" if self.plans else ""

    def unit(self, key: str) -> str:
        return f"{UNITS}{key}/" if self.plans else ""

    def timeline(self, year: int, body: str = "", *, plan: str = "", unit: str = "") -> str:
        if not self.timelines:
            return ""
        # A body as a unit: what others ask of it is not what its own plans ask.
        below = f"ke-hoach/{plan}/" if plan else f"don-vi/{unit.rpartition('/')[2]}/" if unit else ""
        return f"{TIMELINES}{year}/{body}/{below}" if body else f"{TIMELINES}{year}/"

    def boards(self) -> str:
        return BOARDS if self.plans else ""

    def board(self, body: str, year: int) -> str:
        return f"{BOARDS}{body}/{year}/" if self.plans else ""

    def board_data(self, body: str, year: int, ending: str) -> str:
        return f"{self.board(body, year)}so-lieu.{ending}" if self.plans else ""

    def plan_feed(self, plan: Plan) -> str:
        return self._feed(f"ke-hoach/{plan.id}")

    def unit_feed(self, key: str) -> str:
        return self._feed(f"don-vi/{key}")

    def reminder_feed(self, key: str) -> str:
        return self._feed(f"don-vi/{key}.nhac")

    def entry_feed(self, plan: Plan, entry_id: str) -> str:
        return self._feed(f"muc/{plan.id}.{entry_id}")

    def feed(self, name: str) -> str:
        return self._feed(name)

    def qr_code(self, feed: str) -> str:
        name = feed.removeprefix(CALENDARS).removesuffix(".ics")
        return f"{QR_CODES}{name}.svg" if self.calendars_on else ""

    def calendars(self) -> str:
        return CALENDARS if self.calendars_on else ""

    def search(self) -> str:
        return SEARCH if self.search_on else ""

    def content_file(self, path: str) -> str:
        return self.content_files.get(path, "")

    def _feed(self, name: str) -> str:
        return f"{CALENDARS}{name}.ics" if self.calendars_on else ""
