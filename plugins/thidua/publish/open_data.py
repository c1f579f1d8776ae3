"""The open data of the whole portal: its files, their schemas, and the page that explains them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

from thidua.feeds.dataset import (
    csv_head,
    csv_row,
    dataset_json,
    object_schema,
    properties_of,
    row_json,
    schema_json,
)
from thidua.model.portal import Portal
from thidua.publish.demonstration import marked
from thidua.publish.output import Asset, Output, Page
from thidua.publish.paths import DATA, SitePaths
from thidua.publish.settings import Settings
from thidua.views.award_data import AWARDS, award_rows
from thidua.views.award_facts import decision_updated
from thidua.views.board_data import BOARD, BOARD_FILE
from thidua.views.content_dates import date_words, plans_updated
from thidua.views.dataset_fields import Field
from thidua.views.dataset_page import DatasetFile, DatasetPage, field_lines
from thidua.views.dataset_plan_fields import PLAN
from thidua.views.datasets import DATASETS, UNITS, Dataset, plan_rows, unit_row
from thidua.views.honouree_data import HONOUREES, honouree_rows
from thidua.views.linked_data import Node, dataset_node
from thidua.views.movement_data import MOVEMENTS, movement_rows
from thidua.views.news_data import NEWS, news_rows
from thidua.views.news_facts import posts_updated
from thidua.views.page_facts import section_facts
from thidua.views.plan_data import Data, plan_data

NOTHING = Portal()
TITLE = "Dữ liệu mở"
DESCRIPTION = (
    "Kế hoạch, nhiệm vụ, thời hạn, hội nghị, đơn vị, khen thưởng, gương điển hình, phong trào và tin tức dưới dạng tệp "
    "dữ liệu để tải về, kèm giải thích từng trường."
)

WHOLE_PLAN = Dataset(
    "mot-ke-hoach",
    "Một kế hoạch, đầy đủ",
    "Trang của mỗi kế hoạch có một tệp du-lieu.json gồm mọi phần của kế hoạch ấy.",
    PLAN,
)
FILE = (
    Field("nguon", "Tên trang đã công bố dữ liệu."),
    Field("dia_chi", "Trang giải thích dữ liệu này.", "address"),
    Field("cap_nhat", "Ngày mới nhất mà nội dung ghi.", "day or month", may_lack=True),
)


def open_data_outputs(
    portal: Portal, paths: SitePaths, settings: Settings, *, beside: Portal = NOTHING
) -> Iterator[Output]:
    """`beside` is what the site shows and the data leave out."""
    site_url = settings.site_url
    updated = max([plans_updated(portal.plans), *map(decision_updated, portal.awarded), posts_updated(portal.posts)])
    datasets = _datasets(paths)
    lines: dict[str, list[str]] = defaultdict(list)
    tables: dict[str, list[str]] = defaultdict(list)
    for name, row in _rows(portal, paths, site_url):
        fields = _FIELDS[name]
        lines[name].append(row_json(row))
        tables[name].append(csv_row(fields, row))
    head = {"nguon": settings.site_name, "dia_chi": f"{site_url}{paths.datasets()}", "cap_nhat": updated or None}
    for dataset in datasets:
        name = dataset.name
        yield Asset(paths.dataset(name, "json"), dataset_json(head, dataset.key, lines[name]))
        yield Asset(paths.dataset(name, "csv"), "".join((csv_head(dataset.fields), *tables[name])).encode())
        rows: Data = {"type": "array", "items": object_schema(properties_of(dataset.fields))}
        yield _schema(dataset, {**properties_of(FILE), dataset.key: rows}, paths, site_url)
    yield _schema(WHOLE_PLAN, properties_of(PLAN), paths, site_url)
    items: Data = {"type": "array", "items": object_schema(properties_of(BOARD.fields))}
    yield _schema(BOARD, {**properties_of((*FILE, *BOARD_FILE)), BOARD.key: items}, paths, site_url)
    counts = {dataset.name: len(lines[dataset.name]) for dataset in datasets}
    made_up = {name for name, _ in _rows(beside, paths, site_url)}
    page = Page(
        DATA,
        "datasets.html",
        TITLE,
        DESCRIPTION,
        DatasetPage(
            updated=date_words(updated),
            files=tuple(_file(dataset, paths, counts, made_up) for dataset in (*datasets, WHOLE_PLAN, BOARD)),
        ),
        facts=section_facts(
            TITLE, DESCRIPTION, portal.plans, things=tuple(_node(dataset, paths, site_url) for dataset in datasets)
        ),
    )
    yield marked(page, is_demo=portal.is_all_demo)


def _datasets(paths: SitePaths) -> tuple[Dataset, ...]:
    """Those of the parts that the portal has switched on."""
    switched_on = (
        (AWARDS, paths.awards()),
        (HONOUREES, paths.honourees()),
        (MOVEMENTS, paths.movements()),
        (NEWS, paths.news()),
    )
    return (*DATASETS, *(dataset for dataset, url in switched_on if url))


def _rows(portal: Portal, paths: SitePaths, site_url: str) -> Iterator[tuple[str, Data]]:
    for plan in portal.plans:
        yield from plan_rows(plan_data(portal, plan, paths, site_url), f"{site_url}{paths.plan_data(plan)}")
    for unit in portal.register.units:
        yield UNITS.name, unit_row(portal, unit, paths, lambda path: f"{site_url}{path}" if path else None)
    if paths.awards():
        yield from ((AWARDS.name, row) for row in award_rows(portal, paths, site_url))
        yield from ((HONOUREES.name, row) for row in honouree_rows(portal, paths, site_url))
        yield from ((MOVEMENTS.name, row) for row in movement_rows(portal, paths, site_url))
    if paths.news():
        yield from ((NEWS.name, row) for row in news_rows(portal, paths, site_url))


def _schema(dataset: Dataset, properties: Data, paths: SitePaths, site_url: str) -> Asset:
    path = paths.dataset(dataset.name, "schema.json")
    return Asset(path, schema_json(f"{site_url}{path}", dataset.title, dataset.holds, properties))


def _file(dataset: Dataset, paths: SitePaths, counts: Mapping[str, int], made_up: Collection[str]) -> DatasetFile:
    count = counts.get(dataset.name)
    is_whole = count is not None
    return DatasetFile(
        anchor=dataset.name,
        title=dataset.title,
        holds=dataset.holds,
        count=count,
        is_only_made_up=count == 0 and dataset.name in made_up,
        json_url=paths.dataset(dataset.name, "json") if is_whole else "",
        csv_url=paths.dataset(dataset.name, "csv") if is_whole else "",
        schema_url=paths.dataset(dataset.name, "schema.json"),
        fields=tuple(field_lines(dataset.fields)),
    )


def _node(dataset: Dataset, paths: SitePaths, site_url: str) -> Node:
    kinds = (("application/json", "json"), ("text/csv", "csv"))
    files = [(kind, f"{site_url}{paths.dataset(dataset.name, ending)}") for kind, ending in kinds]
    return dataset_node(dataset.title, dataset.holds, f"{site_url}{paths.datasets()}#{dataset.name}", files)


_FIELDS = {dataset.name: dataset.fields for dataset in (*DATASETS, AWARDS, HONOUREES, MOVEMENTS, NEWS)}
