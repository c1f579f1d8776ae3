"""What overwriting a decision changes, told with whose row it is in."""

from __future__ import annotations

from typing import Any

from thidua.content.award_changes import OTHER_ORDER, changes

ONE = {"doi_tuong": "cá nhân", "ten": "Lê Thị Mẫu", "danh_hieu": "Lao động tiên tiến"}
TWO = {"doi_tuong": "cá nhân", "ten": "Lê Văn Mẫu", "danh_hieu": "Lao động tiên tiến"}


def a_decision(*awards: dict[str, Any], **fields: object) -> dict[str, Any]:
    return {"so": "50/QĐ-UBND", **fields, "khen": list(awards)}


def test_what_is_the_same_changes_nothing() -> None:
    assert changes(a_decision(ONE, TWO), a_decision(ONE, TWO)) == ()


def test_each_line_names_its_row() -> None:
    changed = {**TWO, "chuc_vu": "Công chức", "danh_hieu": "Giấy khen"}

    assert changes(a_decision(ONE, TWO, nam="2025"), a_decision(ONE, changed, nam="2026")) == (
        "-nam: 2025",
        "+nam: 2026",
        "- Lê Văn Mẫu: danh_hieu: Lao động tiên tiến",
        "+ Lê Văn Mẫu: danh_hieu: Giấy khen",
        "+ Lê Văn Mẫu: chuc_vu: Công chức",
    )


def test_rows_that_are_new_or_gone_are_told_whole() -> None:
    assert changes(a_decision(ONE), a_decision(TWO)) == (
        "+ Lê Văn Mẫu: doi_tuong: cá nhân",
        "+ Lê Văn Mẫu: ten: Lê Văn Mẫu",
        "+ Lê Văn Mẫu: danh_hieu: Lao động tiên tiến",
        "- Lê Thị Mẫu: doi_tuong: cá nhân",
        "- Lê Thị Mẫu: ten: Lê Thị Mẫu",
        "- Lê Thị Mẫu: danh_hieu: Lao động tiên tiến",
    )


def test_two_of_one_name_are_kept_apart() -> None:
    assert changes(a_decision(ONE, ONE), a_decision(ONE, {**ONE, "chuc_vu": "Công chức"})) == (
        "+ Lê Thị Mẫu: chuc_vu: Công chức",
    )


def test_another_order_is_a_change() -> None:
    assert changes(a_decision(ONE, TWO), a_decision(TWO, ONE)) == (OTHER_ORDER,)
