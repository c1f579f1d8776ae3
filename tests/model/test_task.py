"""Tasks and deadlines: how wordings of time, units and school years are read from an editor's line."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from tests.builders import BODY, a_deadline, a_ref, a_register, a_task
from thidua.model.period import Quarter
from thidua.model.reading import Reading
from thidua.model.task import Deadline, Task, UnitRef
from thidua.model.timing import Before, Timing, Within

READING = Reading(2026, BODY, a_register())
TASK = {"ma": "ky-giao-uoc", "thoi_gian": "quý I", "noi_dung": "Ký kết."}
DEADLINE = {"ma": "gui", "han": "trước ngày 30/01", "noi_dung": "Gửi."}


def task(**fields: object) -> Task:
    return Task.model_validate(TASK | fields, context=READING, by_alias=True, by_name=False)


def refusals(model: type[Task | Deadline], fields: dict[str, object], reading: Reading = READING) -> list[str]:
    with pytest.raises(ValidationError) as raised:
        model.model_validate(fields, context=reading, by_alias=True, by_name=False)
    return [f"{'.'.join(str(part) for part in error['loc'])}: {error['msg']}" for error in raised.value.errors()]


def test_a_wording_is_read_with_the_year_of_the_plan_and_kept_as_written() -> None:
    assert task().timing == Timing("quý I", Within(Quarter(2026, 1)))


def test_a_deadline_is_read_with_the_year_of_the_plan() -> None:
    deadline = Deadline.model_validate(DEADLINE, context=READING)

    assert deadline.timing == Timing("trước ngày 30/01", Before(date(2026, 1, 30)))


@pytest.mark.parametrize("wording", ["thường xuyên", "theo kế hoạch", "hằng quý", "sau 05 ngày kể từ ngày tổng kết"])
def test_a_deadline_without_a_last_day_is_refused(wording: str) -> None:
    assert refusals(Deadline, DEADLINE | {"han": wording}) == [
        "han: cần một thời hạn có ngày cuối cùng, như “trước ngày 30/01/2026” hoặc “trong quý I”"
    ]


def test_a_provisional_deadline_is_refused() -> None:
    assert refusals(Deadline, DEADLINE | {"han": "dự kiến trong quý I"}) == [
        "han: dự kiến chưa phải là thời hạn; cần ngày đã chốt, như “trước ngày 30/01/2026”"
    ]


def test_a_wording_like_no_other_leads_to_the_guide() -> None:
    assert refusals(Task, TASK | {"thoi_gian": "khi nào rảnh"}) == [
        "thoi_gian: không hiểu cách ghi thời gian này (xem các cách ghi ở trang Hướng dẫn)"
    ]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Phòng Văn hoá – Xã hội", "Phòng Văn hoá – Xã hội"),
        ("phong-vh-xh", "Phòng Văn hóa - Xã hội"),
        ("xa-quan-son/phong-vh-xh", "Phòng Văn hóa - Xã hội"),
    ],
)
def test_a_unit_is_shown_as_written_and_an_id_by_its_name(written: str, shown: str) -> None:
    assert task(thuc_hien=[written]).carriers == (UnitRef(unit="xa-quan-son/phong-vh-xh", wording=shown),)


def test_an_id_of_a_unit_with_a_short_name_is_shown_by_that() -> None:
    assert task(thuc_hien=["hd-tdkt"]).carriers == (UnitRef(unit="xa-quan-son/hd-tdkt", wording="HĐ TĐKT xã"),)


def test_every_unit_that_is_unknown_is_refused_at_its_place() -> None:
    assert refusals(Task, TASK | {"thuc_hien": ["UBND xã", "Bưu điện"], "theo_doi": ["Trạm xá"]}) == [
        "thuc_hien.1: cần tên hoặc mã một đơn vị có trong don-vi/",
        "theo_doi.0: cần tên hoặc mã một đơn vị có trong don-vi/",
    ]


def test_a_name_that_its_comma_cut_in_two_is_refused_as_one() -> None:
    assert refusals(Task, TASK | {"thuc_hien": ["UBND xã", "Các cơ quan", "đơn vị"]}) == [
        "thuc_hien: tên có dấu phẩy phải đặt trong ngoặc kép"
    ]


@pytest.mark.parametrize(
    "reading", [Reading(2026, "xa-khac", a_register()), Reading(2026, BODY, a_register(), is_register_whole=False)]
)
def test_names_pass_where_the_register_cannot_know_them(reading: Reading) -> None:
    read = Task.model_validate(TASK | {"thuc_hien": ["Bưu điện"]}, context=reading)

    assert read.carriers == (UnitRef(unit="Bưu điện", wording="Bưu điện"),)


@pytest.mark.parametrize("written", ["2025-2026", "2025 - 2026", "2025–2026", "2025—2026"])
def test_a_school_year_goes_by_the_year_it_starts_in(written: str) -> None:
    assert task(nam_hoc=written).school_year == 2025


@pytest.mark.parametrize("written", ["2025", "2025-2027", "2026-2025", "25-26", "0000-0001", "2100-2101", "1944-1945"])
def test_anything_else_is_no_school_year(written: str) -> None:
    assert refusals(Task, TASK | {"nam_hoc": written}) == ["nam_hoc: cần năm học gồm hai năm liền nhau như 2025-2026"]


def test_the_units_of_a_task_come_in_the_order_of_their_roles() -> None:
    roles = {role: (a_ref(f"xa-quan-son/{role}", role),) for role in ("monitors", "supporters", "carriers", "leads")}

    assert [ref.wording for ref in a_task(**roles).units] == ["leads", "carriers", "supporters", "monitors"]


def test_the_units_of_a_deadline_are_who_carries_it_and_who_follows_it() -> None:
    deadline = a_deadline(carriers=(a_ref("a", "A"),), monitors=(a_ref("b", "B"),))

    assert [ref.wording for ref in deadline.units] == ["A", "B"]


def test_no_value_is_taken_from_its_parts_in_a_content_file() -> None:
    parts = {"thoi_gian": {"wording": "quý I", "meaning": {}}, "thuc_hien": [{"unit": "a", "wording": "A"}]}

    assert refusals(Task, TASK | parts) == [
        "thoi_gian: Input should be a valid string",
        "thuc_hien.0: Input should be a valid string",
    ]
