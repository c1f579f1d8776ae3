"""What the project's site makes up is marked wherever it stands, and stands nowhere among what is real."""

from __future__ import annotations

import html
import json
import re
from datetime import date
from functools import cache
from pathlib import Path
from urllib.parse import urljoin

import pytest

from tests.feeds.readers import read_with_vobject
from tests.sites import ROOT, TODAY
from thidua.content.reader import read_content
from thidua.publish.paths import SitePaths

pytestmark = pytest.mark.slow

BODY = "xa-mau"
PLANS = re.compile(r"kh(?:-kiem-tra)?-mau-\d{4}")
BAND = '<p class="demo" role="note"><b>Dữ liệu minh họa.</b>'
NOINDEX = '<meta name="robots" content="noindex">'
WARNING = "DỮ LIỆU MINH HỌA: cơ quan, kế hoạch và kết quả dưới đây không có thật."
SECTIONS = {
    "don-vi", "dong-thoi-gian", "guong-dien-hinh", "ke-hoach", "khen-thuong", "phong-trao", "theo-doi", "tin-tuc",
}  # fmt: skip
PASSING = "khen-thuong/lay-y-kien/"
"""Kept from search engines for another reason: what it lists is there for some days only."""
TELLING = {
    "don-vi/": "(dữ liệu minh họa)",
    "guong-dien-hinh/": "Dữ liệu minh họa",
    "huong-dan/": "Dữ liệu minh họa",
    "huong-dan/don-vi/": "Dữ liệu minh họa",
    "huong-dan/hoi-nghi/": "Dữ liệu minh họa",
    "huong-dan/viet-ke-hoach/": "Dữ liệu minh họa",
    "ke-hoach/": "Dữ liệu minh họa",
    "ke-hoach/so-do/": "Dữ liệu minh họa",
    "khen-thuong/": "Dữ liệu minh họa",
    "khen-thuong/lay-y-kien/": "(dữ liệu minh họa)",
    "phong-trao/": "Dữ liệu minh họa",
    "so-do-trang/": "(dữ liệu minh họa)",
    "theo-doi/": "Dữ liệu minh họa",
    "tin-tuc/": "Dữ liệu minh họa",
}
"""The pages that lead to what is made up, and how each tells it apart."""


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, str]:
    """By address below the site's root."""
    return {
        file.parent.relative_to(site).as_posix().removeprefix(".") + "/": file.read_text(encoding="utf-8")
        for file in site.rglob("index.html")
    }


@pytest.fixture(scope="module")
def feeds(site: Path) -> dict[str, bytes]:
    return {file.relative_to(site / "lich").as_posix(): file.read_bytes() for file in site.rglob("*.ics")}


@cache
def made_up_records() -> frozenset[str]:
    """Addresses of decisions, people, movements and news, which do not say whose they are."""
    portal = read_content(ROOT / "content").portal
    assert portal is not None
    paths, told = SitePaths(), portal.on(date.fromisoformat(TODAY)).made_up
    return frozenset(
        {
            *map(paths.decision, told.decisions),
            *(paths.honouree(each.slug) for each in told.honourees),
            *(paths.movement(each.slug) for each in told.movements),
            *map(paths.post, told.posts),
        }
    )


def is_made_up(address: str) -> bool:
    return bool({BODY, "minh-hoa"} & set(address.split("/"))) or address in made_up_records()


def addresses_in(address: str, page: str) -> set[str]:
    """Of the pages that it links to, below the site's root."""
    here = f"/{address.removeprefix('/')}"
    return {urljoin(here, found).partition("#")[0].removeprefix("/") for found in re.findall(r'href="([^"]*)"', page)}


def marks(page: str) -> tuple[bool, ...]:
    """Band, robots, title, and the words and picture that a shared address shows."""
    head = page.partition("</head>")[0]
    described = re.findall(r'<meta (?:name|property)="(?:og:)?description" content="([^"]*)">', head)
    pictured = re.findall(r'<meta property="og:image:alt" content="([^"]*)">', head)
    titled = re.findall(r'<title>([^<]*)</title>|<meta property="og:title" content="([^"]*)">', head)
    return (
        BAND in page,
        NOINDEX in head,
        all("(dữ liệu minh họa)" in "".join(title) for title in titled),
        all(words.startswith("Dữ liệu minh họa, không có thật. ") for words in described),
        all(html.unescape(words).startswith("Dữ liệu minh họa. ") for words in pictured),
    )


def test_every_page_of_the_made_up_body_carries_every_mark(pages: dict[str, str]) -> None:
    found = {address: marks(page) for address, page in pages.items() if is_made_up(address)}

    assert {address.split("/")[0] for address in found} == SECTIONS
    assert len(found) > 40
    assert {address: each for address, each in found.items() if not all(each)} == {}


def test_no_other_page_is_marked(pages: dict[str, str]) -> None:
    found = {
        address
        for address, page in pages.items()
        if not is_made_up(address) and (BAND in page or (NOINDEX in page and address != PASSING) or marks(page)[2])
    }

    assert found == set()


def test_only_lists_that_tell_it_apart_lead_to_what_is_made_up(pages: dict[str, str]) -> None:
    leading = {
        address: page
        for address, page in pages.items()
        if not is_made_up(address) and any(map(is_made_up, addresses_in(address, page)))
    }

    assert set(leading) == set(TELLING)
    assert {address for address, page in leading.items() if TELLING[address] not in page} == set()


def test_what_is_real_does_not_name_what_is_made_up(pages: dict[str, str]) -> None:
    others = {address: page for address, page in pages.items() if not is_made_up(address) and address not in TELLING}
    # The guide's samples are of this body.
    named = {
        address
        for address, page in others.items()
        if not address.startswith("huong-dan/") and (PLANS.search(page) or "nhân dân xã Mẫu" in page)
    }

    assert named == set()


def test_calendars_of_the_whole_site_hold_nothing_made_up(feeds: dict[str, bytes]) -> None:
    shared = {name for name in feeds if "/" not in name or name.startswith("nam/")}

    assert {"tat-ca.ics", "han.ics", "su-kien.ics", "viec.ics", "nam/2026.ics"} <= shared
    assert {name for name in shared if PLANS.search(feeds[name].decode())} == set()


def test_only_calendars_of_the_made_up_body_hold_what_is_made_up_and_each_is_named_so(feeds: dict[str, bytes]) -> None:
    unfolded = {name: body.decode().replace("\r\n ", "") for name, body in feeds.items()}
    holding = {name for name, text in unfolded.items() if PLANS.search(text)}
    named = {
        name
        for name, text in unfolded.items()
        if re.search(r"^X-WR-CALNAME:.*\(dữ liệu minh họa\)\r$", text, re.MULTILINE)
    }
    told = {
        name for name, text in unfolded.items() if re.search(r"^X-WR-CALDESC:DỮ LIỆU MINH HỌA: ", text, re.MULTILINE)
    }

    assert len(holding) > 50
    assert {
        name for name in holding if not re.match(rf"don-vi/{BODY}[./]|(ke-hoach|muc)/kh(-kiem-tra)?-mau-", name)
    } == set()
    assert named == holding
    assert told == holding


def test_every_entry_of_such_a_calendar_says_so_first(feeds: dict[str, bytes]) -> None:
    said = {
        f"{name} {found['uid']}": str(found["description"]).partition("\n")[0]
        for name, body in feeds.items()
        if PLANS.search(body.decode())
        for found in read_with_vobject(body)
    }

    assert len(said) > 100
    assert set(said.values()) == {WARNING}


def test_open_data_sitemap_and_search_hold_nothing_made_up_but_the_way_in(site: Path) -> None:
    files = [*(site / "du-lieu").iterdir(), site / "sitemap.xml", *(site / "tim-kiem" / "chi-muc").rglob("*.json")]
    texts = {file.relative_to(site).as_posix(): file.read_text(encoding="utf-8") for file in files if file.is_file()}
    naming = {name: text for name, text in texts.items() if re.search(rf'{BODY}[/"]|{PLANS.pattern}', text)}
    records = [
        record for text in naming.values() for record in json.loads(text) if record[1].startswith(f"don-vi/{BODY}")
    ]

    assert len(texts) > 15
    assert {name.rpartition("/")[2].partition("-")[0] for name in naming} == {"muc"}
    assert records == [
        ["Ủy ban nhân dân xã Mẫu (dữ liệu minh họa)", f"don-vi/{BODY}/", "xã Mẫu, tỉnh Mẫu"],
    ]


def test_data_of_what_is_made_up_say_so(site: Path) -> None:
    files = (*site.rglob("du-lieu.json"), *site.rglob("so-lieu.json"))
    bodies = {
        file.relative_to(site).as_posix(): json.loads(file.read_text(encoding="utf-8"))["co_quan"]["ten"]
        for file in files
    }
    rows = {file.parent.parent.name: file.read_text(encoding="utf-8-sig") for file in site.rglob("so-lieu.csv")}

    assert {name for name, body in bodies.items() if body.endswith(" (dữ liệu minh họa)")} == {
        name for name in bodies if is_made_up(name)
    }
    assert {body for body, text in rows.items() if "(dữ liệu minh họa)" in text} == {BODY}
    assert len(bodies) > len(rows) > 4


def test_of_the_real_plans_only_what_a_source_proves_is_reported() -> None:
    portal = read_content(ROOT / "content").portal
    assert portal is not None

    reported = [
        (plan.id, entry.id, report.state, report.date.day.isoformat(), report.proof)
        for plan in portal.real.plans
        for entry in plan.entries
        for report in entry.progress
    ]

    assert reported == [
        (
            "kh-lang-son-2026",
            "gui-ke-hoach",
            "đang thực hiện",
            "2026-01-09",
            "../../xa-quan-son/2026/07-kh-ubnd.md",
        ),
        ("kh-van-phong-lang-son-2026", "ban-hanh-ke-hoach", "hoàn thành", "2026-01-31", "01-kh-vp.md"),
    ]
    assert [plan.id for plan in portal.real.plans if plan.has_whole_progress] == []
