"""Every address of the site, relative to its root. Addresses are kept for ever: people subscribe to them and cite
them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from thidua.model.award import Award, Decision
from thidua.model.news import NewsPost
from thidua.model.photo import PhotoKind
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
AWARDS = "khen-thuong/"
CONSULTATIONS = f"{AWARDS}lay-y-kien/"
MADE_UP = "minh-hoa/"
HONOUREES = "guong-dien-hinh/"
MOVEMENTS = "phong-trao/"
NEWS = "tin-tuc/"
SHARE_CARDS = "anh-chia-se/"
PHOTOS = "anh/"
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
    honours_on: bool = True
    news_on: bool = True

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

    def photo(self, digest: str, width: int, kind: PhotoKind) -> str:
        return f"{PHOTOS}{digest}-{width}.{kind}"

    def search(self) -> str:
        return SEARCH if self.search_on else ""

    def awards(self) -> str:
        return AWARDS if self.honours_on else ""

    def awards_of_year(self, year: int, *, made_up: bool = False) -> str:
        return f"{AWARDS}{year}/{MADE_UP if made_up else ''}" if self.honours_on else ""

    def award_template(self) -> str:
        return f"{AWARDS}mau-khen-thuong.xlsx" if self.honours_on else ""

    def award_list(self, year: int, *, made_up: bool = False) -> str:
        name = "danh-sach-minh-hoa" if made_up else "danh-sach"
        return f"{AWARDS}{year}/{name}.json" if self.honours_on else ""

    def decision(self, decision: Decision) -> str:
        """A list of nominees has another address than the decision that follows it: the one goes, the other stays."""
        if not self.honours_on:
            return ""
        if decision.is_awarded:
            return f"{AWARDS}{decision.day.year}/{decision.slug}/"
        return f"{CONSULTATIONS}{decision.slug}/"

    def award(self, decision: Decision, award: Award) -> str:
        return f"{self.decision(decision)}#{award.id}" if self.honours_on else ""

    def consultations(self) -> str:
        return CONSULTATIONS if self.honours_on else ""

    def honourees(self) -> str:
        return HONOUREES if self.honours_on else ""

    def honouree(self, slug: str) -> str:
        return f"{HONOUREES}{slug}/" if self.honours_on else ""

    def movements(self) -> str:
        return MOVEMENTS if self.honours_on else ""

    def movement(self, slug: str) -> str:
        return f"{MOVEMENTS}{slug}/" if self.honours_on else ""

    def news(self) -> str:
        return NEWS if self.news_on else ""

    def post(self, post: NewsPost) -> str:
        return f"{NEWS}{post.day.year}/{post.slug}/" if self.news_on else ""

    def loudspeaker(self, post: NewsPost) -> str:
        return f"{self.post(post)}loa.txt" if self.news_on and post.is_spoken else ""

    def news_of_year(self, year: int) -> str:
        return f"{NEWS}{year}/" if self.news_on else ""

    def news_category(self, slug: str) -> str:
        return f"{NEWS}chuyen-muc/{slug}/" if self.news_on else ""

    def news_author(self, key: str) -> str:
        return f"{NEWS}don-vi/{key}/" if self.news_on else ""

    def news_feed(self, name: str) -> str:
        """`rss.xml` or `feed.json`."""
        return f"{NEWS}{name}" if self.news_on else ""

    def content_file(self, path: str) -> str:
        return self.content_files.get(path, "")

    def _feed(self, name: str) -> str:
        return f"{CALENDARS}{name}.ics" if self.calendars_on else ""
