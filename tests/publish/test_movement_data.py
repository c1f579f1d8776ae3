"""Movements among the open data, and what the page says of a set that is empty."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

from jsonschema import Draft202012Validator

from tests.builders import a_body, a_ref, a_register
from tests.honour_builders import a_decision, a_movement, an_honouree, an_honouring_portal
from thidua.model.document import Day
from thidua.model.honouree import Reference
from thidua.model.movement import Goal, Review
from thidua.model.portal import Portal
from thidua.publish.open_data import open_data_outputs
from thidua.publish.output import Asset, Page
from thidua.publish.paths import SitePaths
from thidua.publish.settings import Settings
from thidua.views.dataset_page import DatasetPage

SITE = "https://quanson.vn/"
SETTINGS = Settings("Thi đua", SITE, "quanson.vn", date(2026, 9, 18), datetime(2026, 9, 18, 3, tzinfo=UTC))
MOVEMENT = a_movement(
    last=Day(day=date(2027, 12, 31)),
    goals=(Goal(text="Mỗi nhà một người biết làm", target="100%", reached="61%"),),
    clusters=(a_ref(),),
    tasks=("quan-son-2026.ky-giao-uoc",),
    preliminary_reviews=(Review(date=Day(day=date(2026, 9, 1)), outcome="Tốt"),),
    final_review=Review(planned="tháng 12 năm 2027"),
)


def data(portal: Portal, paths: SitePaths | None = None) -> dict[str, bytes]:
    found = open_data_outputs(portal.real, paths or SitePaths(), SETTINGS)
    return {output.path: output.body for output in found if isinstance(output, Asset)}


def test_a_movement_is_told_whole_and_keeps_to_its_schema() -> None:
    files = data(an_honouring_portal(movements=(MOVEMENT, a_movement("khac"))))
    loaded = json.loads(files["du-lieu/phong-trao.json"])
    schema = json.loads(files["du-lieu/phong-trao.schema.json"])

    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    assert [fault.message for fault in validator.iter_errors(loaded)] == []
    assert [row["ma"] for row in loaded["phong_trao"]] == ["chuyen-doi-so", "khac"]
    assert loaded["phong_trao"][0] == {
        "ma": "chuyen-doi-so",
        "ten": "Phong trào thi đua chuyển đổi số",
        "mo_ta": "Mỗi thôn một tổ công nghệ số.",
        "co_quan": {"ma": "xa-quan-son", "ten": "Ủy ban nhân dân xã Quan Sơn"},
        "ke_hoach": None,
        "phat_dong": "Kế hoạch của UBND xã Quan Sơn",
        "tu": "2026-01-01",
        "den": "2027-12-31",
        "muc_tieu": [{"noi_dung": "Mỗi nhà một người biết làm", "chi_tieu": "100%", "ket_qua": "61%"}],
        "cum_khoi": [{"ma": "xa-quan-son/phong-vh-xh", "ten": a_ref().wording}],
        "nhiem_vu": ["quan-son-2026.ky-giao-uoc"],
        "so_ket": [{"ngay": "2026-09-01", "du_kien": "", "su_kien": None, "ket_qua": "Tốt"}],
        "tong_ket": {"ngay": None, "du_kien": "tháng 12 năm 2027", "su_kien": None, "ket_qua": ""},
        "dia_chi": "https://quanson.vn/phong-trao/chuyen-doi-so/",
    }


def test_a_movement_that_is_made_up_is_not_among_the_data_and_no_set_is_there_without_the_plugin() -> None:
    register = a_register(a_body(), a_body("xa-mau", is_demo=True))
    portal = an_honouring_portal(register=register, movements=(a_movement(body="xa-mau"),))

    assert json.loads(data(portal)["du-lieu/phong-trao.json"])["phong_trao"] == []
    assert [path for path in data(portal, SitePaths(honours_on=False)) if "phong-trao" in path] == []


def test_what_was_read_of_an_honouree_and_where_is_told() -> None:
    sources = (Reference(title="Báo Nhân Dân", address="https://nhandan.vn/a"), Reference(title="Sách"))
    portal = an_honouring_portal(honourees=(an_honouree(references=sources),))

    files = data(portal)
    loaded = json.loads(files["du-lieu/guong-dien-hinh.json"])

    validator = Draft202012Validator(json.loads(files["du-lieu/guong-dien-hinh.schema.json"]))
    assert [fault.message for fault in validator.iter_errors(loaded)] == []
    assert loaded["guong_dien_hinh"][0]["nguon"] == [
        {"ten": "Báo Nhân Dân", "dia_chi": "https://nhandan.vn/a"},
        {"ten": "Sách", "dia_chi": None},
    ]


def test_a_set_that_is_empty_because_all_there_is_is_made_up_says_so() -> None:
    register = a_register(a_body(), a_body("xa-mau", is_demo=True))
    portal = an_honouring_portal(register=register, decisions=(a_decision(issuer="xa-mau"),), movements=(MOVEMENT,))

    outputs = open_data_outputs(portal.real, SitePaths(), SETTINGS, beside=portal.made_up)
    (page,) = (each for each in outputs if isinstance(each, Page))

    assert isinstance(page.view, DatasetPage)
    assert {file.anchor: (file.count, file.is_only_made_up) for file in page.view.files if file.json_url} == {
        "ke-hoach": (0, False),
        "nhiem-vu": (0, False),
        "thoi-han": (0, False),
        "su-kien": (0, False),
        "don-vi": (4, False),
        "khen-thuong": (0, True),
        "guong-dien-hinh": (0, False),
        "phong-trao": (1, False),
        "tin-tuc": (0, False),
    }
