"""What is made of all pages together: the way to each, and the sitemap."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from thidua.publish.output import Asset, Page
from thidua.publish.settings import Settings
from thidua.publish.site import closing_outputs, crumbs

SETTINGS = Settings(
    "Thi đua", "https://quanson.vn/", "quanson.vn", date(2026, 9, 18), datetime(2026, 9, 18, tzinfo=UTC)
)
TITLES = {
    "": "Trang chủ",
    "khen-thuong/": "Khen thưởng",
    "khen-thuong/2026/minh-hoa/": "Sổ khen thưởng năm 2026",
}
DECISION = "khen-thuong/2026/45-qd-ubnd/"


def test_the_way_to_a_page_goes_by_its_address_or_by_the_page_that_has_it_in_its_list() -> None:
    above = (("Trang chủ", ""), ("Khen thưởng", "khen-thuong/"))
    register = ("Sổ khen thưởng năm 2026", "khen-thuong/2026/minh-hoa/")

    assert crumbs(DECISION, TITLES) == above
    assert crumbs(DECISION, TITLES, "khen-thuong/2026/minh-hoa/") == (*above, register)
    assert crumbs(DECISION, {**TITLES, "khen-thuong/2026/": "Thật"}, "khen-thuong/2026/minh-hoa/") == (*above, register)
    assert crumbs("", TITLES) == ()


def test_the_sitemap_leaves_out_a_page_that_repeats_another() -> None:
    pages = [
        Page("khen-thuong/", "awards.html", "Khen thưởng", "", canonical="khen-thuong/2026/"),
        Page("khen-thuong/2026/", "awards.html", "Sổ khen thưởng năm 2026", ""),
    ]

    (sitemap,) = (each for each in closing_outputs(pages, SETTINGS) if each.path == "sitemap.xml")

    assert isinstance(sitemap, Asset)
    assert re.findall("<loc>(.*?)</loc>", sitemap.body.decode()) == ["https://quanson.vn/khen-thuong/2026/"]
