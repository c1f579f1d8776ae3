"""Filled award forms checked against content: all that can be known of every row at once, in the form's own words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import pytest

from tests.content.folders import VALID
from tests.content.sheets import DECISION, HEADS, a_workbook, read
from thidua.content.award_import import Joined, checked
from thidua.content.reader import read_content
from thidua.model.unit import Register

TODAY = date(2026, 9, 18)
MORE_HEADS = (*HEADS, "Địa bàn", "Đồng ý", "Trẻ em", "Năm sinh")
_KEY = re.compile(r"[a-z]+_[a-z]+|\[\{|khen\[|\b(?:don-vi|danh-muc)/")


def person(name: str, **cells: object) -> list[object]:
    row = dict.fromkeys(MORE_HEADS) | {"Đối tượng": "cá nhân", "Họ và tên": name, "Danh hiệu": "LĐTT"}
    return list((row | {head.replace("_", " "): cell for head, cell in cells.items()}).values())


def lines(
    *rows: Sequence[object],
    decision: Mapping[str, object] = DECISION,
    heads: Sequence[object] = MORE_HEADS,
    folder: Path = VALID,
) -> list[str]:
    """What is said of the form, each with its cell only."""
    content = read_content(folder, TODAY)
    assert content.portal
    joined = Joined(folder, content.portal.register, content.problems, TODAY)
    found = checked(joined, read(a_workbook(*rows, heads=heads, decision=decision)), "")
    assert found.elsewhere == ()
    return [f"{each.place}: {each.message}" for each in found.problems]


def cells(*rows: Sequence[object], decision: Mapping[str, object] = DECISION) -> list[str]:
    return [line.partition(": ")[0] for line in lines(*rows, decision=decision)]


def test_a_good_form_has_nothing_wrong() -> None:
    assert lines(person("Lê Thị Mẫu"), person("Lê Văn Mẫu")) == []


def test_whatever_can_be_known_of_a_row_is_told_in_the_first_round() -> None:
    assert cells(
        person("Lê Thị Mẫu", Đối_tượng="CN", Danh_hiệu="LĐTTT"),
        person("Lê Văn Mẫu", Năm="năm ngoái"),
        person("Lê Văn Mẫu", Chức_vụ="Công chức"),
        person("Trần Thị Mẫu", Đồng_ý="bố mẹ; 20/01/2026; tên; Hồ sơ 12", Năm_sinh=1980),
        decision={**DECISION, "Ngày ký": "31/02/2026", "Phong trào": "chuyen-doi-xo"},
    ) == [
        "Quyết định!B2", "Quyết định!B7", "Danh sách!B2", "Danh sách!F2", "Danh sách!H3", "Danh sách!C4",
        "Danh sách!J5",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "cell"),
    [
        ({"Số, ký hiệu": "năm mươi"}, "B1"),
        ({"Số, ký hiệu": None}, "B1"),
        ({"Cơ quan ra quyết định": "Chưa rõ"}, "B3"),
        ({"Cơ quan ra quyết định": None}, "B3"),
        ({"Trích yếu": None}, "B4"),
        ({"Năm được khen": "2025-2026"}, "B5"),
    ],
)
def test_a_mistake_in_the_decision_hides_none_of_the_list(changed: dict[str, object], cell: str) -> None:
    rows = [person("Lê Thị Mẫu", Danh_hiệu="LĐTTT"), person("Lê Văn Mẫu"), person("Lê Văn Mẫu")]

    assert cells(*rows, decision=DECISION | changed) == [f"Quyết định!{cell}", "Danh sách!F2", "Danh sách!C4"]


def test_a_column_that_is_missing_is_told_once() -> None:
    heads = tuple("Khen gì" if head == "Danh hiệu" else head for head in MORE_HEADS)

    assert lines(person("Lê Thị Mẫu"), person("Lê Văn Mẫu"), heads=heads) == [
        "Danh sách!A1: thiếu cột “Danh hiệu / Hình thức khen thưởng”",
        "Danh sách!F1: không có cột nào tên như vậy; đổi tên cho đúng mẫu, hoặc xóa cột này; đang ghi “Khen gì”",
    ]


def test_a_basis_that_is_missing_is_told_once() -> None:
    decision = {**DECISION, "Căn cứ công bố": None}
    agreed = [person(f"Lê Thị Mẫu {each}", Đồng_ý="bản thân; 20/01/2026; tên; Hồ sơ 12") for each in ("Một", "Hai")]
    told = (
        "Quyết định!B6: không được để trống: người còn sống chỉ được nêu khi có căn cứ, "
        "như “Quyết định số 45/QĐ-UBND, niêm yết công khai”"
    )

    assert lines(*agreed, decision=decision) == [told]
    assert lines(*agreed, person("Lê Văn Mẫu"), decision=decision) == [told]


def test_an_agreement_with_words_nobody_knows_is_told_once() -> None:
    assert lines(person("Lê Thị Mẫu", Đồng_ý="bản thân; 20/01/2026; họ tên, hình; Hồ sơ 12")) == [
        (
            "Danh sách!J2: những gì được đăng: cần những từ trong: tên, ảnh, câu chuyện, năm sinh, địa bàn; "
            "đang ghi “họ tên, hình”; có phải là “tên”?"
        )
    ]


@pytest.mark.parametrize("written", ["Cá nhân", "CÁ NHÂN", "cá  nhân", "ca\u0301 nhân"])
def test_the_kind_of_recipient_is_known_in_any_case(written: str) -> None:
    assert lines(person("Lê Thị Mẫu", Đối_tượng=written)) == []


def test_a_body_is_chosen_by_its_name() -> None:
    expected = (
        "Quyết định!B3: cần chọn một cơ quan trong danh sách; cơ quan không có trong đó thì ghi ở “Cơ quan ngoài "
        "sổ đơn vị”; đang ghi “{}”{}"
    )

    assert [
        lines(person("Lê Thị Mẫu"), decision={**DECISION, "Cơ quan ra quyết định": name})
        for name in ("UBND xã Quan Sớn", "UBND xã Khác", "UBND xã Quan Sơn")
    ] == [
        [expected.format("UBND xã Quan Sớn", "; có phải là “Ủy ban nhân dân xã Quan Sơn”?")],
        [expected.format("UBND xã Khác", "")],
        [],
    ]


def test_no_message_speaks_of_keys_or_files() -> None:
    told = lines(
        person("Lê Thị Mẫu", Địa_bàn="Thôn Đông", Năm_sinh=1980),
        person("Lê Văn Mẫu"),
        person("Lê Văn Mẫu"),
        person("Trần Thị Mẫu", Trẻ_em="có", Đồng_ý="trẻ em; 20/01/2026; tên; Hồ sơ 12"),
        person("Trần Văn Mẫu", Chức_vụ="Học sinh lớp 5A"),
        person("Phạm Thị Mẫu", Danh_hiệu="Thôn, tổ dân phố văn hóa"),
        person("Phạm Văn Mẫu", Danh_hiệu="LĐTTT", Đơn_vị="Phòng Văn hoá - Xã hộ"),
        decision={**DECISION, "Năm học": "2025-2026", "Loại khen thưởng": "Công"},
    )

    assert [line for line in told if _KEY.search(line)] == []
    assert [line.partition(":")[0] for line in told] == [
        "Quyết định!B7", "Quyết định!B8", "Danh sách!I2", "Danh sách!L2", "Danh sách!C4", "Danh sách!C5",
        "Danh sách!C6", "Danh sách!B7", "Danh sách!F7", "Danh sách!E8", "Danh sách!F8",
    ]  # fmt: skip


def test_a_register_may_be_empty() -> None:
    joined = Joined(VALID, Register(), (), TODAY)

    assert [str(each.place) for each in checked(joined, read(a_workbook()), "").problems] == ["Quyết định!B3"]
