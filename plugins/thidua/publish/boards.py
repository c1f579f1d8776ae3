"""The follow-up boards: a page and its data for each body and year, and the way in to all of them."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.feeds.dataset import csv_head, csv_row, dataset_json, row_json
from thidua.model.portal import Portal
from thidua.publish.demonstration import marked
from thidua.publish.output import Asset, Output, Page
from thidua.publish.paths import BOARDS, SitePaths
from thidua.publish.settings import Settings
from thidua.views.board import board
from thidua.views.board_data import BOARD, board_rows
from thidua.views.board_index import board_index, board_years
from thidua.views.content_dates import plans_updated
from thidua.views.demonstration import named
from thidua.views.linked_data import dataset_node
from thidua.views.page_facts import section_facts

TITLE = "Theo dõi thực hiện"


def board_outputs(portal: Portal, paths: SitePaths, settings: Settings) -> Iterator[Output]:
    yield _index(portal, paths, settings)
    for body_id, year in board_years(portal):
        around = portal.beside(body_id)
        yield marked(_board(around, body_id, year, paths, settings), is_demo=portal.register.is_demo(body_id))
        yield from _data(around, body_id, year, paths, settings)


def _index(portal: Portal, paths: SitePaths, settings: Settings) -> Page:
    description = "Kế hoạch của từng cơ quan trong từng năm đang thực hiện đến đâu."
    view = board_index(portal, paths, settings.today)
    items = tuple((f"{body.body}, năm {line.year}", line.url) for body in view.bodies for line in body.boards)
    facts = section_facts(TITLE, description, portal.real.plans, items=items)
    return marked(Page(BOARDS, "boards.html", TITLE, description, view, facts=facts), is_demo=portal.is_all_demo)


def _board(portal: Portal, body_id: str, year: int, paths: SitePaths, settings: Settings) -> Page:
    name = portal.register.body_by_id[body_id].name
    title = f"Theo dõi năm {year}: {name}"
    description = f"Nhiệm vụ, thời hạn và hội nghị trong kế hoạch năm {year} của {name} đang thực hiện đến đâu."
    kinds = (("application/json", "json"), ("text/csv", "csv"))
    files = [(kind, f"{settings.site_url}{paths.board_data(body_id, year, ending)}") for kind, ending in kinds]
    node = dataset_node(title, description, f"{settings.site_url}{paths.board(body_id, year)}#so_lieu", files)
    plans = (plan for plan in portal.plans if plan.issuer == body_id and plan.year == year)
    return Page(
        paths.board(body_id, year),
        "board.html",
        title,
        description,
        board(portal, body_id, year, paths, settings.today),
        facts=section_facts(title, description, plans, things=(node,)),
    )


def _data(portal: Portal, body_id: str, year: int, paths: SitePaths, settings: Settings) -> Iterator[Asset]:
    name = named(portal, body_id, portal.register.body_by_id[body_id].name)
    plans = (plan for plan in portal.plans if plan.issuer == body_id and plan.year == year)
    head = {
        "nguon": settings.site_name,
        "dia_chi": f"{settings.site_url}{paths.board(body_id, year)}",
        "cap_nhat": plans_updated(plans) or None,
        "co_quan": {"ma": body_id, "ten": name},
        "nam": year,
        "tinh_den": settings.today.isoformat(),
    }
    rows = tuple(board_rows(portal, body_id, year, paths, settings.today, settings.site_url))
    yield Asset(paths.board_data(body_id, year, "json"), dataset_json(head, BOARD.key, [row_json(row) for row in rows]))
    table = "".join((csv_head(BOARD.fields), *(csv_row(BOARD.fields, row) for row in rows)))
    yield Asset(paths.board_data(body_id, year, "csv"), table.encode())
