"""The whole site as outputs, for any host: which pages and files there are, given what the portal has switched on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from thidua.model.portal import Portal
from thidua.publish.articles import article_outputs, article_path
from thidua.publish.calendars import calendar_outputs
from thidua.publish.home import home_outputs
from thidua.publish.output import Output
from thidua.publish.paths import CALENDARS, HOME, PLANS, TIMELINES, UNITS, SitePaths
from thidua.publish.plans import plan_outputs
from thidua.publish.settings import Settings
from thidua.publish.timelines import timeline_outputs


def site_paths(portal: Portal, files: Iterable[str], settings: Settings) -> SitePaths:
    """`files` are all paths below content/; those that are no page keep their own address."""
    addresses = {path: path for path in files}
    addresses |= {f"{folder}index.md": folder for folder in (HOME, PLANS, UNITS, TIMELINES, CALENDARS)}
    addresses |= {article.source: article_path(article) for article in portal.articles}
    paths = SitePaths(settings.plans, settings.timelines, settings.calendars, addresses)
    addresses |= {plan.source: paths.plan(plan) for plan in portal.plans}
    addresses |= {f"{UNITS}{body.id}.yml": paths.unit(body.id) for body in portal.register.bodies}
    return paths


def base_outputs(portal: Portal, paths: SitePaths, settings: Settings) -> Iterator[Output]:
    """What every portal has: the first page and the hand-written ones."""
    yield from home_outputs(portal, paths, settings)
    yield from article_outputs(portal, paths)


def site_outputs(portal: Portal, paths: SitePaths, settings: Settings) -> Iterator[Output]:
    yield from base_outputs(portal, paths, settings)
    if settings.plans:
        yield from plan_outputs(portal, paths, settings)
    if settings.timelines:
        yield from timeline_outputs(portal, paths, settings)
    if settings.calendars:
        yield from calendar_outputs(portal, paths, settings)


def crumbs(path: str, titles: dict[str, str]) -> tuple[tuple[str, str], ...]:
    """(title, address) of the pages above a page, from the first page down; `titles` by address."""
    folders = path.split("/")[:-2]
    above = ("", *("/".join(folders[: end + 1]) + "/" for end in range(len(folders)))) if path else ()
    return tuple((titles[address], address) for address in above if address in titles)
