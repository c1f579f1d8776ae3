"""What the built site tells machines, read back with other parsers: heads of pages, share cards, sitemap, open data."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft202012Validator
from PIL import Image

pytestmark = pytest.mark.slow

SITE_URL = "https://thidua.example/"
REPEATS = {"dong-thoi-gian/": "dong-thoi-gian/2026/"}
"""Pages that show what another shows, and give its address."""
NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
PLAN = "ke-hoach/xa-quan-son/2026/07-kh-ubnd/"
CONFERENCE = "ke-hoach/xa-dinh-lap/2026/hoi-nghi-tong-ket/"
REQUIRED = ("DC.title", "DC.creator", "DC.description", "DC.publisher", "DC.identifier", "DC.language")
OPENGRAPH = (
    "og:type", "og:site_name", "og:locale", "og:title", "og:description", "og:url", "og:image", "og:image:type",
    "og:image:width", "og:image:height", "og:image:alt",
)  # fmt: skip


@dataclass
class Head:
    tags: list[tuple[str, str]] = field(default_factory=list)
    canonical: list[str] = field(default_factory=list)
    linked_data: list[str] = field(default_factory=list)

    @property
    def named(self) -> dict[str, str]:
        return dict(self.tags)

    @property
    def nodes(self) -> list[dict[str, object]]:
        (text,) = self.linked_data
        graph: list[dict[str, object]] = json.loads(text)["@graph"]
        return graph

    def node(self, kind: str) -> dict[str, object]:
        (found,) = (node for node in self.nodes if node["@type"] == kind)
        return found


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.head = Head()
        self._in_linked_data = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "meta" and (name := given.get("name") or given.get("property")):
            self.head.tags.append((name, given["content"]))
        if tag == "link" and given.get("rel") == "canonical":
            self.head.canonical.append(given["href"])
        self._in_linked_data = tag == "script" and given.get("type") == "application/ld+json"

    def handle_data(self, data: str) -> None:
        if self._in_linked_data:
            self.head.linked_data.append(data)

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 — the parser's signature
        self._in_linked_data = False


@pytest.fixture(scope="module")
def heads(site: Path) -> dict[str, Head]:
    """By the page's address below the site's root."""
    found = {}
    for file in sorted(site.rglob("index.html")):
        reader = _Reader()
        reader.feed(file.read_text(encoding="utf-8"))
        address = file.parent.relative_to(site).as_posix()
        found["" if address == "." else f"{address}/"] = reader.head
    return found


def test_every_page_has_one_canonical_address_its_own_unless_it_repeats_another(heads: dict[str, Head]) -> None:
    assert len(heads) > 40
    assert {path: head.canonical for path, head in heads.items()} == {
        path: [SITE_URL + REPEATS.get(path, path)] for path in heads
    }


def test_every_page_can_be_shared_with_a_picture_that_is_there(site: Path, heads: dict[str, Head]) -> None:
    for path, head in heads.items():
        shared = [(name, value) for name, value in head.tags if name.startswith("og:")]
        assert tuple(name for name, _ in shared) == OPENGRAPH, path
        assert all(value for _, value in shared), path
        assert head.named["og:url"] == SITE_URL + REPEATS.get(path, path)
        assert head.named["twitter:card"] == "summary_large_image"
        assert head.named["og:image"].startswith(f"{SITE_URL}anh-chia-se/")
        with Image.open(site / head.named["og:image"].removeprefix(SITE_URL)) as picture:
            assert (picture.format, *map(str, picture.size)) == (
                "PNG", head.named["og:image:width"], head.named["og:image:height"],
            )  # fmt: skip


def test_every_picture_is_some_page_s(site: Path, heads: dict[str, Head]) -> None:
    used = {head.named["og:image"].rpartition("/")[2] for head in heads.values()}

    assert {file.name for file in (site / "anh-chia-se").iterdir()} == used


def test_every_page_has_the_dublin_core_that_state_portals_owe(heads: dict[str, Head]) -> None:
    missing = {path: [name for name in REQUIRED if not head.named.get(name)] for path, head in heads.items()}

    assert {path: names for path, names in missing.items() if names} == {}


def test_every_page_says_whose_it_is_and_how_one_gets_there(heads: dict[str, Head]) -> None:
    for path, head in heads.items():
        (owner,) = (node for node in head.nodes if node["@id"] == f"{SITE_URL}#owner")
        assert owner["@type"] == "GovernmentOrganization", path
        way = head.node("BreadcrumbList")["itemListElement"]
        assert [step["position"] for step in way] == [*range(1, len(way) + 1)], path  # type: ignore[arg-type, attr-defined]
        assert way[-1]["item"] == SITE_URL + REPEATS.get(path, path)  # type: ignore[index]
        assert all(step["name"] for step in way), path  # type: ignore[attr-defined]


def test_a_plan_is_told_as_a_document_and_its_conference_as_an_event(heads: dict[str, Head]) -> None:
    document = heads[PLAN].node("DigitalDocument")
    event = heads[CONFERENCE].node("Event")

    assert (document["identifier"], document["datePublished"]) == ("07/KH-UBND", "2026-01-09")
    assert document["isBasedOn"] == [f"{SITE_URL}ke-hoach/tinh-lang-son/2026/01-kh-ubnd/"]
    assert (event["startDate"], event["eventStatus"]) == ("2026-01", "https://schema.org/EventScheduled")
    assert heads[PLAN].named["article:published_time"] == "2026-01-09"
    assert "article:published_time" not in heads[CONFERENCE].named


def test_a_page_is_dated_by_its_content_not_by_the_day_of_the_build(site: Path) -> None:
    pages = {
        path: (site / path / "index.html").read_text(encoding="utf-8") for path in (PLAN, CONFERENCE, "gioi-thieu")
    }

    shown = {path: re.findall(r"Nội dung trang này cập nhật (.+?)\.</p>", page) for path, page in pages.items()}
    assert shown == {PLAN: ["ngày 09/01/2026"], CONFERENCE: ["tháng 01/2025"], "gioi-thieu": []}


def test_the_sitemap_lists_every_page_once_in_order_with_true_dates(site: Path, heads: dict[str, Head]) -> None:
    root = ET.parse(site / "sitemap.xml").getroot()  # noqa: S314 — our own file

    listed = [url.findtext(f"{NAMESPACE}loc") for url in root]
    dates = {url.findtext(f"{NAMESPACE}loc"): url.findtext(f"{NAMESPACE}lastmod") for url in root}
    assert root.tag == f"{NAMESPACE}urlset"
    assert {child.tag for url in root for child in url} == {f"{NAMESPACE}loc", f"{NAMESPACE}lastmod"}
    # What is made up asks search engines to leave it out, and so do lists of nominees, which go after some days.
    wanted = {path for path, head in heads.items() if head.named.get("robots") != "noindex"}
    assert listed == [SITE_URL + path for path in sorted(wanted - REPEATS.keys())]
    made_up = {path for path, head in heads.items() if head.named["description"].startswith("Dữ liệu minh họa")}
    assert heads.keys() - wanted == made_up | {"khen-thuong/lay-y-kien/"}
    assert "ke-hoach/xa-mau/2026/03-kh-ubnd/" in made_up
    assert dates[SITE_URL + PLAN] == "2026-01-09"
    assert [date for date in dates.values() if date and not re.fullmatch(r"\d{4}-\d{2}(-\d{2})?", date)] == []
    assert not (site / "sitemap.xml.gz").exists()


def test_robots_are_led_to_the_sitemap(site: Path) -> None:
    lines = (site / "robots.txt").read_text(encoding="utf-8").splitlines()

    assert lines == ["User-agent: *", "Allow: /", "", f"Sitemap: {SITE_URL}sitemap.xml"]


def test_every_file_of_open_data_keeps_to_its_schema(site: Path) -> None:
    folder = site / "du-lieu"
    schemas = {
        file.name.removesuffix(".schema.json"): json.loads(file.read_bytes()) for file in folder.glob("*.schema.json")
    }
    files = {file.stem: [file] for file in folder.glob("*.json") if not file.name.endswith(".schema.json")}
    files["mot-ke-hoach"] = sorted(site.glob("ke-hoach/**/du-lieu.json"))
    files["theo-doi"] = sorted(site.glob("theo-doi/**/so-lieu.json"))

    faults = []
    for name, schema in schemas.items():
        Draft202012Validator.check_schema(schema)
        validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
        for file in files[name]:
            faults += [
                f"{file.name} {fault.json_path}" for fault in validator.iter_errors(json.loads(file.read_bytes()))
            ]

    assert faults == []
    assert schemas.keys() == files.keys()
    assert len(files["mot-ke-hoach"]) == 10
    assert len(files["theo-doi"]) == 8


def test_open_data_of_the_site_add_up_to_those_of_its_plans(site: Path) -> None:
    # What is made up is told of by its own pages only.
    files = [file for file in site.glob("ke-hoach/**/du-lieu.json") if "xa-mau" not in file.parts]
    plans = [json.loads(file.read_bytes()) for file in files]

    for name, key in (("nhiem-vu", "nhiem_vu"), ("thoi-han", "thoi_han"), ("su-kien", "su_kien")):
        whole = json.loads((site / "du-lieu" / f"{name}.json").read_bytes())[key]
        assert sorted(row["dia_chi"] for row in whole) == sorted(row["dia_chi"] for plan in plans for row in plan[key])
        assert len({row["dia_chi"] for row in whole}) == len(whole)
