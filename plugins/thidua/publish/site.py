"""What belongs to a site as a whole: its addresses, what every portal has, and what needs every page to be there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from thidua.feeds.sitemap import robots_txt, sitemap_xml
from thidua.model.portal import Portal
from thidua.publish.articles import article_outputs, article_path
from thidua.publish.home import home_outputs
from thidua.publish.output import Asset, Output, Page
from thidua.publish.paths import (
    AWARDS,
    BOARDS,
    CALENDARS,
    CONSULTATIONS,
    DATA,
    HOME,
    HONOUREES,
    MOVEMENTS,
    NEWS,
    PLANS,
    ROBOTS,
    SEARCH,
    SITEMAP,
    TIMELINES,
    UNITS,
    SitePaths,
)
from thidua.publish.settings import Settings

_SECTIONS = (
    HOME, PLANS, UNITS, TIMELINES, CALENDARS, BOARDS, DATA, SEARCH, AWARDS, CONSULTATIONS, HONOUREES, MOVEMENTS, NEWS,
)  # fmt: skip


def site_paths(portal: Portal, files: Iterable[str], settings: Settings) -> SitePaths:
    """`files` are all paths below content/; those that are no page keep their own address. A text that nobody sees
    today (a draft, a post of days to come, what was taken down) has none.
    """
    addresses = {path: path for path in files if not path.endswith((".md", ".yml", ".yaml"))}
    addresses |= {f"{folder}index.md": folder for folder in _SECTIONS}
    addresses |= {article.source: article_path(article) for article in portal.articles}
    paths = SitePaths(
        settings.plans,
        settings.timelines,
        settings.calendars,
        addresses,
        settings.search,
        settings.honours,
        settings.news,
    )
    if template := paths.award_template():
        addresses[template] = template
    addresses |= {plan.source: paths.plan(plan) for plan in portal.plans}
    addresses |= {f"{UNITS}{body.id}.yml": paths.unit(body.id) for body in portal.register.bodies}
    addresses |= {decision.source: paths.decision(decision) for decision in portal.decisions}
    addresses |= {honouree.source: paths.honouree(honouree.slug) for honouree in portal.honourees}
    addresses |= {movement.source: paths.movement(movement.slug) for movement in portal.movements}
    addresses |= {post.source: paths.post(post) for post in portal.posts}
    return paths


def base_outputs(portal: Portal, paths: SitePaths, settings: Settings) -> Iterator[Output]:
    """What every portal has: the first page and the hand-written ones."""
    yield from home_outputs(portal, paths, settings)
    yield from article_outputs(portal, paths)


def closing_outputs(pages: Collection[Page], settings: Settings) -> Iterator[Output]:
    """What can be made only when every page is there; `settings` say where the site stands."""
    shown = (page for page in pages if not (page.is_demo or page.is_unlisted or page.canonical))
    listed = ((page.path, page.facts.updated) for page in shown)
    yield Asset(SITEMAP, sitemap_xml(settings.site_url, listed))
    yield Asset(ROBOTS, robots_txt(settings.site_url))


def crumbs(path: str, titles: dict[str, str], within: str = "") -> tuple[tuple[str, str], ...]:
    """(title, address) of the pages above a page, from the first page down; `titles` by address. `within` is the last
    of them where the page's own address does not tell.
    """
    folders = path.split("/")[:-2]
    above = ("", *("/".join(folders[: end + 1]) + "/" for end in range(len(folders)))) if path else ()
    if within:
        above = (*above[:-1], within)
    return tuple((titles[address], address) for address in above if address in titles)
