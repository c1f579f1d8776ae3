"""A post's page: the words, whose they are, what they are about, and how to pass them on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from thidua.model.news import NewsPost
from thidua.model.portal import Portal
from thidua.views.add_to_calendar import AddToCalendar, single
from thidua.views.days import DayView, day_text, day_view
from thidua.views.honour_links import decision_links, honouree_links, movement_links
from thidua.views.items import ItemView, item_named, item_view
from thidua.views.links import Links
from thidua.views.news_lists import WHOLE_FEED
from thidua.views.page_link import PageLink
from thidua.views.photo import PhotoView, photo_view
from thidua.views.plan_links import PlanLink, plan_link
from thidua.views.post_rows import PostRow, category_of, post_row
from thidua.views.unit_links import UnitLink, unit_links


@dataclass(frozen=True, slots=True)
class RelatedEntry:
    item: ItemView
    to_calendar: AddToCalendar | None


@dataclass(frozen=True, slots=True)
class PostPage:
    """`updated` is "" where nothing was changed. `citation` and `address` are what those who take it over have to
    write.
    """

    title: str
    day: DayView
    updated: str
    body: PageLink | None
    authors: tuple[UnitLink, ...]
    categories: tuple[PageLink, ...]
    photo: PhotoView | None
    html: str
    origin: str
    origin_url: str
    citation: str
    address: str
    loudspeaker_url: str
    plans: tuple[PlanLink, ...]
    entries: tuple[RelatedEntry, ...]
    honourees: tuple[PageLink, ...]
    movements: tuple[PageLink, ...]
    decisions: tuple[PageLink, ...]
    newer: PostRow | None
    older: PostRow | None
    rss_url: str
    json_url: str
    feed_name: str


@dataclass(frozen=True, slots=True)
class NewsSite:
    """What all posts share: how the site is called where it is cited, where it stands, and the categories that have
    pages, by the last part of their addresses.
    """

    name: str
    url: str
    today: date
    categories: frozenset[str]
    has_feeds: bool


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The posts before and after it in the order of their days."""

    newer: NewsPost | None = None
    older: NewsPost | None = None


def post_page(portal: Portal, post: NewsPost, links: Links, site: NewsSite, beside: Neighbours) -> PostPage:
    """`portal` holds what may be told on a page of the post's body; whoever was taken down is not there any more."""
    honourees = (portal.honouree_by_slug.get(slug) for slug in post.honourees)
    movements = (portal.movement_by_slug.get(slug) for slug in post.movements)
    decisions = (portal.decision_by_path.get(path) for path in post.decisions)
    return PostPage(
        title=post.title,
        day=day_view(post.first_day),
        updated=day_text(post.updated) if post.updated > post.first_day else "",
        body=_body(portal, post, links),
        authors=unit_links([ref for ref in post.authors if ref.unit != post.body], links),
        categories=tuple(_category(name, links, site) for name in post.categories),
        photo=photo_view(post.photo, links) if post.photo else None,
        html=post.html,
        origin=post.origin,
        origin_url=post.origin_url,
        citation=f"Nguồn: {site.name}, tại địa chỉ:",
        address=f"{site.url}{links.post(post)}",
        loudspeaker_url=links.loudspeaker(post),
        plans=tuple(plan_link(portal, plan, links) for name in post.plans if (plan := portal.plan_by_id.get(name))),
        entries=tuple(_entries(portal, post, links, site)),
        honourees=honouree_links(portal, (each for each in honourees if each), links),
        movements=movement_links((each for each in movements if each), links),
        decisions=decision_links((each for each in decisions if each and each.is_awarded), links),
        newer=post_row(portal, beside.newer, links) if beside.newer else None,
        older=post_row(portal, beside.older, links) if beside.older else None,
        rss_url=links.news_feed("rss.xml") if site.has_feeds else "",
        json_url=links.news_feed("feed.json") if site.has_feeds else "",
        feed_name=WHOLE_FEED,
    )


def _body(portal: Portal, post: NewsPost, links: Links) -> PageLink | None:
    body = portal.register.body_by_id.get(post.body)
    return PageLink(body.name, links.unit(body.id)) if body else None


def _category(name: str, links: Links, site: NewsSite) -> PageLink:
    """A category that only made-up posts have has no page."""
    address = category_of(name)
    return PageLink(name, links.news_category(address) if address in site.categories else "")


def _entries(portal: Portal, post: NewsPost, links: Links, site: NewsSite) -> Iterator[RelatedEntry]:
    for name in post.entries:
        if item := item_named(portal, name):
            yield RelatedEntry(item_view(portal, item, links, site.today), single(portal, item, links, site.url))
