"""Lists of news: the latest, a year's, a category's, a unit's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from thidua.model.news import NewsPost
from thidua.model.portal import Portal
from thidua.views.links import Links
from thidua.views.post_rows import PostRow, category_of, full_row, post_row
from thidua.views.short_list import SHOWN

FEATURED = 3

FEED = "Tin tức"
WHOLE_FEED = "Tin tức của cả trang"
"""Of lists that have no feed of their own."""


@dataclass(frozen=True, slots=True)
class ListLink:
    text: str
    url: str
    count: int

    @property
    def note(self) -> str:
        return f"{self.count} tin"


@dataclass(frozen=True, slots=True)
class PostGroup:
    """`title` is "" where a list has one part only."""

    title: str
    anchor: str
    posts: tuple[PostRow, ...]


@dataclass(frozen=True, slots=True)
class NewsList:
    """`featured` are the pinned ones; `older` leads to what a list leaves out; `made_up` to news of bodies that do not
    exist. Addresses of the feeds are "" where the site has none, `feed_name` says of what they are.
    """

    groups: tuple[PostGroup, ...]
    rss_url: str
    json_url: str
    feed_name: str = WHOLE_FEED
    kicker: str = ""
    lead: str = ""
    featured: tuple[PostRow, ...] = ()
    older: ListLink | None = None
    years: tuple[ListLink, ...] = ()
    categories: tuple[ListLink, ...] = ()
    units: tuple[ListLink, ...] = ()
    made_up: tuple[ListLink, ...] = ()


def news_index(portal: Portal, made_up: Portal, links: Links) -> NewsList:
    """`portal` is what stands in lists; `made_up` what is only led to."""
    featured = [post for post in portal.posts if post.is_pinned][:FEATURED]
    told = {post.source for post in featured}
    latest = [post for post in portal.posts if post.source not in told]
    rows = tuple(full_row(portal, post, links) for post in latest[:SHOWN])
    listed = _list(portal, portal.posts, (PostGroup("Tin mới", "t_moi", rows),) if rows else (), links)
    return replace(
        listed,
        feed_name=FEED,
        lead="",
        featured=tuple(full_row(portal, post, links) for post in featured),
        older=_older(latest[SHOWN:], links),
        years=years_of(portal, links),
        categories=categories_of(portal, links),
        units=units_of(portal, links),
        made_up=units_of(made_up, links),
    )


def news_of_year(portal: Portal, year: int, links: Links) -> NewsList:
    """Month by month, the latest first."""
    posts = [post for post in portal.posts if post.first_day.year == year]
    ordered = sorted(posts, key=lambda post: post.first_day.month, reverse=True)
    groups = tuple(
        PostGroup(f"Tháng {month}", f"t_thang-{month}", _rows(portal, found, links))
        for month, found in groupby(ordered, key=lambda post: post.first_day.month)
    )
    others = tuple(each for each in years_of(portal, links) if each.url != links.news_of_year(year))
    return replace(_list(portal, posts, groups, links), lead=f"{len(posts)} tin, theo tháng.", years=others)


def news_of_category(portal: Portal, category: str, links: Links) -> NewsList:
    """`category` is the last part of its address; its feeds are its own."""
    posts = [post for post in portal.posts if category in map(category_of, post.categories)]
    others = tuple(each for each in categories_of(portal, links) if each.url != links.news_category(category))
    folder = links.news_category(category)
    return replace(
        _list(portal, posts, _by_year(portal, posts, links), links),
        feed_name=f"Tin trong chuyên mục {category_names(portal)[category]}",
        kicker="Chuyên mục",
        categories=others,
        rss_url=f"{folder}rss.xml",
        json_url=f"{folder}feed.json",
    )


def news_of_unit(portal: Portal, key: str, links: Links) -> NewsList:
    posts = portal.posts_about("unit", key)
    units = tuple(each for each in units_of(portal, links) if each.url != links.news_author(key))
    return replace(_list(portal, posts, _by_year(portal, posts, links), links), kicker="Tin tức", units=units)


def years_of(portal: Portal, links: Links) -> tuple[ListLink, ...]:
    """By the days that lists show, the latest first: an address may have the year before."""
    counts = Counter(post.first_day.year for post in portal.posts)
    return tuple(ListLink(f"Năm {year}", links.news_of_year(year), counts[year]) for year in sorted(counts)[::-1])


def categories_of(portal: Portal, links: Links) -> tuple[ListLink, ...]:
    """Each as the latest post spells it, in the order of the alphabet."""
    names: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for post in portal.posts:
        found = {category_of(name): name for name in reversed(post.categories)}
        counts.update(found.keys())
        names = found | names
    return tuple(ListLink(names[each], links.news_category(each), counts[each]) for each in sorted(names))


def units_of(portal: Portal, links: Links) -> tuple[ListLink, ...]:
    """Bodies with their units, in the register's order."""
    counts = ((unit, len(portal.posts_about("unit", unit.key))) for unit in portal.register.units)
    return tuple(ListLink(unit.name, links.news_author(unit.key), count) for unit, count in counts if count)


def category_names(portal: Portal) -> dict[str, str]:
    """By the last part of their addresses."""
    return {category_of(name): name for post in reversed(portal.posts) for name in reversed(post.categories)}


def _older(posts: Sequence[NewsPost], links: Links) -> ListLink | None:
    """To the year of the first post that a list leaves out."""
    if not posts:
        return None
    year = posts[0].first_day.year
    return ListLink(f"Tin cũ hơn: năm {year}", links.news_of_year(year), len(posts))


def _list(portal: Portal, posts: Sequence[NewsPost], groups: tuple[PostGroup, ...], links: Links) -> NewsList:
    return NewsList(
        groups=groups,
        rss_url=links.news_feed("rss.xml") if portal.real.posts else "",
        json_url=links.news_feed("feed.json") if portal.real.posts else "",
        lead=f"{len(posts)} tin.",
    )


def _by_year(portal: Portal, posts: Iterable[NewsPost], links: Links) -> tuple[PostGroup, ...]:
    ordered = sorted(posts, key=lambda post: post.first_day.year, reverse=True)
    return tuple(
        PostGroup(f"Năm {year}", f"t_nam-{year}", _rows(portal, found, links))
        for year, found in groupby(ordered, key=lambda post: post.first_day.year)
    )


def _rows(portal: Portal, posts: Iterable[NewsPost], links: Links) -> tuple[PostRow, ...]:
    return tuple(post_row(portal, post, links) for post in posts)
