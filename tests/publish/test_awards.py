"""The register's pages and files: years, decisions, what is made up apart, open data read back with others' code."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, date, datetime

from jsonschema import Draft202012Validator

from tests.builders import a_body, a_province, a_register
from tests.honour_builders import a_decision, a_nomination, a_revocation, an_award, an_honouring_portal
from thidua.model.portal import Portal
from thidua.publish.awards import award_outputs
from thidua.publish.open_data import open_data_outputs
from thidua.publish.output import Asset, Output, Page
from thidua.publish.paths import SitePaths
from thidua.publish.settings import Settings
from thidua.views.award_register import AwardRegister

SITE = "https://quanson.vn/"
SETTINGS = Settings("Thi đua", SITE, "quanson.vn", date(2026, 9, 18), datetime(2026, 9, 18, 3, tzinfo=UTC))
REGISTER = a_register(a_province(), a_body(), a_body("xa-mau", name="Ủy ban nhân dân xã Mẫu", is_demo=True))
REAL = a_decision(an_award(unit="Phòng Văn hóa - Xã hội"), an_award("Bùi Văn Thử", "b", revocation=a_revocation()))
MADE_UP = a_decision(an_award("Lê Văn Thí Dụ", "c"), slug="96-qd-ubnd", issuer="xa-mau")
OLD = a_decision(an_award("Phạm Thị Thử", "d"), slug="9-qd-ubnd", signed=date(2025, 2, 3))


def outputs(portal: Portal) -> dict[str, Output]:
    return {output.path: output for output in award_outputs(portal, SitePaths(), SETTINGS)}


def data(portal: Portal, paths: SitePaths | None = None) -> dict[str, bytes]:
    found = open_data_outputs(portal.real, paths or SitePaths(), SETTINGS)
    return {output.path: output.body for output in found if isinstance(output, Asset)}


def test_each_year_and_each_decision_has_a_page_and_what_is_made_up_is_marked() -> None:
    portal = an_honouring_portal(register=REGISTER, decisions=(REAL, MADE_UP, OLD, a_nomination()))

    found = {path: output.is_demo for path, output in outputs(portal).items() if isinstance(output, Page)}

    assert found == {
        "khen-thuong/": False,
        "khen-thuong/2026/": False,
        "khen-thuong/2025/": False,
        "khen-thuong/2026/minh-hoa/": True,
        "khen-thuong/2026/45-qd-ubnd/": False,
        "khen-thuong/2026/96-qd-ubnd/": True,
        "khen-thuong/2025/9-qd-ubnd/": False,
    }


def test_the_way_in_shows_the_latest_year() -> None:
    found = outputs(an_honouring_portal(decisions=(REAL, OLD)))
    way_in, year = found["khen-thuong/"], found["khen-thuong/2026/"]
    assert isinstance(way_in, Page)
    assert isinstance(year, Page)

    assert way_in.view == year.view
    assert (way_in.title, year.title) == ("Khen thưởng", "Sổ khen thưởng năm 2026")
    assert (way_in.canonical, year.canonical) == ("khen-thuong/2026/", "")


def test_a_portal_without_decisions_has_the_way_in_alone() -> None:
    (page,) = outputs(an_honouring_portal()).values()
    assert isinstance(page, Page)

    assert (page.path, page.canonical) == ("khen-thuong/", "")
    assert isinstance(page.view, AwardRegister)
    assert page.view.year is None


def test_made_up_people_are_in_their_own_list_only() -> None:
    found = outputs(an_honouring_portal(register=REGISTER, decisions=(REAL, MADE_UP)))

    names = {
        path: [row[0] for row in json.loads(output.body)["muc"]]
        for path, output in found.items()
        if isinstance(output, Asset)
    }

    assert names == {
        "khen-thuong/2026/danh-sach.json": ["Nguyễn Văn Mẫu", "Bùi Văn Thử"],
        "khen-thuong/2026/danh-sach-minh-hoa.json": ["Lê Văn Thí Dụ"],
    }


def test_where_somebody_is_only_trying_it_out_the_register_itself_is_marked() -> None:
    portal = an_honouring_portal(register=a_register(a_body("xa-mau", is_demo=True)), decisions=(MADE_UP,))

    found = {path: output.is_demo for path, output in outputs(portal).items() if isinstance(output, Page)}

    assert found == dict.fromkeys(("khen-thuong/", "khen-thuong/2026/", "khen-thuong/2026/96-qd-ubnd/"), True)


def test_a_decision_stands_below_the_register_that_has_it() -> None:
    found = outputs(an_honouring_portal(register=REGISTER, decisions=(REAL, MADE_UP)))

    within = {path: page.within for path, page in found.items() if isinstance(page, Page) and path.endswith("ubnd/")}

    assert within == {
        "khen-thuong/2026/45-qd-ubnd/": "khen-thuong/2026/",
        "khen-thuong/2026/96-qd-ubnd/": "khen-thuong/2026/minh-hoa/",
    }


def test_open_data_has_a_row_for_each_award_and_keeps_to_its_schema() -> None:
    portal = an_honouring_portal(register=REGISTER, decisions=(REAL, MADE_UP, a_nomination()))

    files = data(portal)
    loaded = json.loads(files["du-lieu/khen-thuong.json"])
    schema = json.loads(files["du-lieu/khen-thuong.schema.json"])
    table = list(csv.DictReader(io.StringIO(files["du-lieu/khen-thuong.csv"].decode("utf-8-sig"))))

    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    assert [fault.message for fault in validator.iter_errors(loaded)] == []
    assert [(row["ten"], row["huy_bo"] and row["huy_bo"]["ngay"]) for row in loaded["khen_thuong"]] == [
        ("Nguyễn Văn Mẫu", None),
        ("Bùi Văn Thử", "2026-06-01"),
    ]
    assert loaded["cap_nhat"] == "2026-06-01"
    assert [(row["ten"], row["quyet_dinh.so"], row["ma_don_vi"]) for row in table] == [
        ("Nguyễn Văn Mẫu", "45/QĐ-UBND", "xa-quan-son/phong-vh-xh"),
        ("Bùi Văn Thử", "45/QĐ-UBND", ""),
    ]


def test_open_data_tells_no_praise_of_what_was_revoked() -> None:
    award = an_award(citation="Thành tích lớn", field="Giáo dục", revocation=a_revocation())

    (row,) = json.loads(data(an_honouring_portal(decisions=(a_decision(award),)))["du-lieu/khen-thuong.json"])[
        "khen_thuong"
    ]

    assert (row["thanh_tich"], row["linh_vuc"]) == ("", "")
    assert row["huy_bo"] == {"ngay": "2026-06-01", "can_cu": "Quyết định số 99/QĐ-UBND"}


def test_school_years_and_years_are_told_as_they_hold_for_the_award() -> None:
    awards = (an_award(), an_award("B", "b", year=2024), an_award("C", "c", school_year=2023))
    decision = a_decision(*awards, year=None, school_year=2025)

    rows = json.loads(data(an_honouring_portal(decisions=(decision,)))["du-lieu/khen-thuong.json"])["khen_thuong"]

    assert [(row["nam"], row["nam_hoc"]) for row in rows] == [(2025, "2025-2026"), (2024, None), (2023, "2023-2024")]


def test_without_the_plugin_there_is_no_set_of_awards() -> None:
    files = data(an_honouring_portal(decisions=(REAL,)), SitePaths(honours_on=False))

    assert [path for path in files if "khen-thuong" in path] == []
    assert "du-lieu/ke-hoach.json" in files
