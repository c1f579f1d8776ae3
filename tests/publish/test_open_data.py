"""The files of open data: what they hold, for a portal with everything and for one with nothing."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

from jsonschema import Draft202012Validator

from tests.builders import (
    BODY,
    a_body,
    a_cancellation,
    a_change,
    a_deadline,
    a_duty,
    a_participant_group,
    a_plan,
    a_portal,
    a_programme_item,
    a_register,
    a_signature,
    a_source_note,
    a_task,
    a_unit,
    a_work_report,
    an_event,
    an_event_change,
)
from thidua.feeds.data import plan_json
from thidua.model.portal import Portal
from thidua.publish.open_data import open_data_outputs
from thidua.publish.output import Asset, Page
from thidua.publish.paths import SitePaths
from thidua.publish.settings import Settings
from thidua.views.dataset_page import DatasetPage
from thidua.views.plan_data import plan_data

SITE = "https://quanson.vn/"
SETTINGS = Settings("Thi đua", SITE, "quanson.vn", date(2026, 9, 18), datetime(2026, 9, 18, 3, tzinfo=UTC))
NAMES = ("ke-hoach", "nhiem-vu", "thoi-han", "su-kien", "don-vi")
FULL = a_plan(
    tasks=(
        a_task(progress=(a_work_report(date(2026, 2, 2), result="Xong"),), implements=("lang-son-2026.giao-uoc",)),
        a_task("so-ket", number="4", text="- Sơ kết;\n- Báo cáo."),
    ),
    has_whole_progress=True,
    replaces=("quan-son-2025",),
    deadlines=(a_deadline(),),
    events=(
        an_event(
            programme=(a_programme_item(),),
            participants=(a_participant_group("Đại biểu", "Sở Nội vụ"),),
            duties=(a_duty(),),
            changes=(an_event_change(date(2026, 1, 10), "ngày 12/01/2026"),),
            cancellation=a_cancellation(date(2026, 1, 12)),
        ),
    ),
    recipients=("UBND tỉnh",),
    signature=a_signature(),
    notes=(a_source_note("Chăm điểm"),),
    changes=(a_change(date(2026, 2, 3)),),
)


def files(portal: Portal) -> dict[str, bytes]:
    outputs = open_data_outputs(portal, SitePaths(), SETTINGS)
    return {output.path: output.body for output in outputs if isinstance(output, Asset)}


def read(portal: Portal, name: str) -> dict[str, object]:
    loaded: dict[str, object] = json.loads(files(portal)[f"du-lieu/{name}.json"])
    return loaded


def faults(schema: bytes, value: object) -> list[str]:
    validator = Draft202012Validator(json.loads(schema), format_checker=Draft202012Validator.FORMAT_CHECKER)
    return [f"{fault.json_path}: {fault.message}" for fault in validator.iter_errors(value)]


def test_every_file_keeps_to_its_schema() -> None:
    for portal in (a_portal(FULL), a_portal()):
        written = files(portal)

        assert {
            name: faults(written[f"du-lieu/{name}.schema.json"], json.loads(written[f"du-lieu/{name}.json"]))
            for name in NAMES
        } == {name: [] for name in NAMES}


def test_the_data_of_one_plan_keep_to_their_schema() -> None:
    portal = a_portal(FULL)
    schema = files(portal)["du-lieu/mot-ke-hoach.schema.json"]

    told = [json.loads(plan_json(plan_data(portal, plan, SitePaths(), SITE))) for plan in (FULL, a_plan())]

    assert [faults(schema, data) for data in told] == [[], []]
    assert faults(schema, {**told[0], "la": 1}) != []


def test_a_plan_is_counted_here_and_told_whole_in_its_own_file() -> None:
    found = read(a_portal(FULL), "ke-hoach")

    assert {key: value for key, value in found.items() if key != "ke_hoach"} == {
        "nguon": "Thi đua",
        "dia_chi": "https://quanson.vn/du-lieu/",
        "cap_nhat": "2026-02-03",
    }
    assert found["ke_hoach"] == [
        {
            "ma": "quan-son-2026",
            "loai": "Kế hoạch",
            "so": "07/KH-UBND",
            "so_xac_dinh": None,
            "ngay": "2026-01-09",
            "ngay_xac_dinh": None,
            "dia_danh": "Quan Sơn",
            "co_quan": {"ma": "xa-quan-son", "ten": "Ủy ban nhân dân xã Quan Sơn"},
            "trich_yeu": "Công tác thi đua, khen thưởng năm 2026",
            "nam": 2026,
            "tien_do_day_du": True,
            "thay_the": [{"ma": "quan-son-2025", "dia_chi": None}],
            "thay_the_boi": None,
            "ky": {
                "tham_quyen": ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"],
                "chuc_vu": "PHÓ CHỦ TỊCH",
                "ho_ten": "Hoàng Đức Bình",
            },
            "so_nhiem_vu": 2,
            "so_thoi_han": 1,
            "so_su_kien": 1,
            "dia_chi": "https://quanson.vn/ke-hoach/xa-quan-son/2026/quan-son-2026/",
            "lich": "https://quanson.vn/lich/ke-hoach/quan-son-2026.ics",
            "du_lieu": "https://quanson.vn/ke-hoach/xa-quan-son/2026/quan-son-2026/du-lieu.json",
        }
    ]


def test_tasks_deadlines_and_events_are_the_plan_s_own_rows_with_the_plan_named() -> None:
    portal = a_portal(FULL)
    told = plan_data(portal, FULL, SitePaths(), SITE)
    of_plan = {
        "ke_hoach": {
            "ma": "quan-son-2026",
            "so": "07/KH-UBND",
            "nam": 2026,
            "dia_chi": "https://quanson.vn/ke-hoach/xa-quan-son/2026/quan-son-2026/",
        },
        "co_quan": {"ma": "xa-quan-son", "ten": "Ủy ban nhân dân xã Quan Sơn"},
    }

    for name in ("nhiem_vu", "thoi_han"):
        assert read(portal, name.replace("_", "-"))[name] == [of_plan | row for row in told[name]]  # type: ignore[attr-defined]  # JSON has no types
    (event,) = read(portal, "su-kien")["su_kien"]  # type: ignore[misc]  # JSON has no types
    assert of_plan.items() <= event.items()
    assert event["huy"] == {"ngay": "2026-01-12", "ly_do": "Mưa lũ"}


def test_units_are_all_there_with_the_body_above_them() -> None:
    units = read(a_portal(), "don-vi")["don_vi"]

    above = {unit["ma"]: unit["thuoc"] for unit in units}  # type: ignore[attr-defined]  # JSON has no types
    assert above == {
        "tinh-lang-son": None,
        "tinh-lang-son/so-noi-vu": "tinh-lang-son",
        BODY: "tinh-lang-son",
        f"{BODY}/hd-tdkt": BODY,
        f"{BODY}/phong-vh-xh": BODY,
        f"{BODY}/co-quan-don-vi": BODY,
    }


def test_a_unit_s_official_contact_is_told() -> None:
    contact = {"head": "Hoàng Văn A", "phone": "0205 3812 345", "email": "a@xa.vn", "address": "Thôn Đoàn Kết"}
    (body, unit) = read(a_portal(register=a_register(a_body(units=(a_unit(**contact),)))), "don-vi")["don_vi"]  # type: ignore[misc]  # JSON has no types

    told = ("nguoi_dung_dau", "dien_thoai", "thu_dien_tu", "tru_so")
    assert [unit[name] for name in told] == list(contact.values())
    assert [body[name] for name in told] == ["", "", "", ""]


def test_spreadsheets_have_a_line_for_each_entry() -> None:
    written = files(a_portal(FULL))

    lines = {name: len(written[f"du-lieu/{name}.csv"].decode().splitlines()) - 1 for name in NAMES}
    assert lines == {"ke-hoach": 1, "nhiem-vu": 2, "thoi-han": 1, "su-kien": 1, "don-vi": 6}


def test_the_page_explains_every_field_of_every_file() -> None:
    (page,) = (each for each in open_data_outputs(a_portal(FULL), SitePaths(), SETTINGS) if isinstance(each, Page))

    assert isinstance(page.view, DatasetPage)
    written = files(a_portal(FULL))
    for file in page.view.files:
        schema = json.loads(written[file.schema_url])
        rows = schema["properties"].get(file.anchor.replace("-", "_"), {}).get("items", schema)
        explained = {line.path: line.meaning for line in file.fields if "." not in line.path}
        assert explained == {name: field["description"] for name, field in rows["properties"].items()}
    assert [file.count for file in page.view.files] == [1, 2, 1, 1, 6, 0, 0, 0, 0, None, None]
