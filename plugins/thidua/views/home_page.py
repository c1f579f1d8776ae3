"""The first page: what is due and coming, the year, the plans in force, where to subscribe."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from thidua.model.portal import Portal
from thidua.views.agenda import AgendaDay, coming_month
from thidua.views.award_register import DecisionLine, latest_decisions
from thidua.views.days import range_text
from thidua.views.entries import has_entries
from thidua.views.honouree_index import HonoureeCard, card, honoured
from thidua.views.items import items_of
from thidua.views.links import Links
from thidua.views.plan_links import PlanLink, plan_link
from thidua.views.post_rows import PostRow, latest_posts
from thidua.views.year_strip import YearStrip, year_strip

NEWS = 3
"""Posts on the first page: enough to see that something is told."""

HONOUREES = 3
DECISIONS = 3


@dataclass(frozen=True, slots=True)
class HomePage:
    """`month_is_empty` says that nothing ends in the next 30 days and `coming` shows the next day that has
    something.
    """

    window: str
    coming: tuple[AgendaDay, ...]
    month_is_empty: bool
    year: YearStrip | None
    plans: tuple[PlanLink, ...]
    timeline_url: str
    calendars_url: str
    feed_url: str
    news: tuple[PostRow, ...]
    news_url: str
    rss_url: str
    json_url: str
    decisions: tuple[DecisionLine, ...]
    awards_url: str
    honourees: tuple[HonoureeCard, ...]
    honourees_url: str


def home_page(portal: Portal, links: Links, today: date) -> HomePage:
    """Plans in force are those of today's year that no other took the place of; before a year's first plan is there,
    those of the latest year.
    """
    year = max((year for year in portal.years if year <= today.year), default=today.year)
    plans = [plan for plan in portal.plans if plan.year == year and portal.replacement(plan) is None]
    # A plan's work may be due in another year than its own.
    items = [item for plan in portal.plans for item in items_of(plan)]
    coming = coming_month(portal, items, links, today)
    until = today + timedelta(days=30)
    honourees_url = links.honourees()
    return HomePage(
        window=range_text(today, until),
        coming=coming,
        month_is_empty=all(day.day.iso > until.isoformat() for day in coming),
        year=year_strip(year, (item.timing.meaning for item in items if item.plan.year == year), today)
        if plans
        else None,
        plans=tuple(plan_link(portal, plan, links) for plan in plans),
        timeline_url=links.timeline(year),
        calendars_url=links.calendars(),
        feed_url=links.feed("tat-ca") if has_entries(items) else "",
        news=latest_posts(portal, links, NEWS),
        news_url=links.news(),
        rss_url=links.news_feed("rss.xml") if portal.posts else "",
        json_url=links.news_feed("feed.json") if portal.posts else "",
        decisions=latest_decisions(portal, links, DECISIONS),
        awards_url=links.awards(),
        honourees=tuple(card(portal, each, links) for each in honoured(portal)[:HONOUREES]) if honourees_url else (),
        honourees_url=honourees_url,
    )
