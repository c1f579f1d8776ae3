"""Movements: the list of them, and a page for each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from thidua.model.movement import Movement
from thidua.model.portal import Portal
from thidua.publish.demonstration import marked
from thidua.publish.output import Output, Page
from thidua.publish.paths import MOVEMENTS, SitePaths
from thidua.publish.photos import photo_outputs, pictured
from thidua.publish.settings import Settings
from thidua.publish.texts import story_html
from thidua.views.movement_facts import movement_facts
from thidua.views.movement_index import movement_index
from thidua.views.movement_page import movement_page
from thidua.views.page_facts import section_facts

TITLE = "Phong trào thi đua"
DESCRIPTION = "Các phong trào thi đua: mục tiêu, thời gian, đơn vị tham gia, sơ kết, tổng kết và khen thưởng."


def movement_outputs(portal: Portal, paths: SitePaths, settings: Settings) -> Iterator[Output]:
    """`portal` as it is seen on the day of the build."""
    view = movement_index(portal.real, portal.made_up, paths, settings.today)
    items = tuple((row.name, row.url) for group in view.groups for row in group.movements)
    facts = section_facts(TITLE, DESCRIPTION, (), items=items)
    yield marked(Page(MOVEMENTS, "movements.html", TITLE, DESCRIPTION, view, facts=facts), is_demo=portal.is_all_demo)
    for movement in portal.movements:
        yield from _movement(portal, movement, paths, settings)


def _movement(portal: Portal, movement: Movement, paths: SitePaths, settings: Settings) -> Iterator[Output]:
    around, path = portal.beside(movement.body), paths.movement(movement.slug)
    view = movement_page(around, movement, paths, settings.today)
    page = Page(
        path,
        "movement.html",
        movement.name,
        f"{view.name} của {view.body.text}: {movement.summary}",
        replace(view, html=story_html(movement.html, portal.story_photos, path, paths)),
        source=movement.source,
        facts=movement_facts(around, movement, paths, settings.site_url),
    )
    yield marked(page, is_demo=portal.register.is_demo(movement.body))
    photos = (*((movement.photo.image,) if movement.photo else ()), *pictured(movement.html, portal.story_photos))
    yield from photo_outputs(photos, paths)
