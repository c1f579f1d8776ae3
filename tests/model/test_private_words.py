"""Numbers that a word beside them makes private."""

from __future__ import annotations

import pytest

from thidua.model.private_data import found_in


@pytest.mark.parametrize(
    ("text", "kind", "quote"),
    [
        ("CMND: 012345678", "identity_number", "012345678"),
        ("Chứng minh nhân dân số 080 123 456", "identity_number", "080 123 456"),
        ("số căn cước: 123456789012", "identity_number", "123456789012"),
        ("so_cmnd: '012345678'", "identity_number", "012345678"),
        ("Hộ chiếu số B1234567", "passport", "B1234567"),
        ("số tài khoản 1234 5678 9012 tại ngân hàng", "bank_account", "1234 5678 9012"),
        ("STK: 0101234567890", "bank_account", "0101234567890"),
        ("mã số BHXH: 0123456789", "insurance_number", "0123456789"),
        ("thẻ BHYT số DN4010123456789", "insurance_number", "DN4010123456789"),
        ("mã số thuế cá nhân 8123456789", "tax_number", "8123456789"),
        ("SĐT: 912345678", "phone", "912345678"),
        ("Zalo 912 345 678", "phone", "912 345 678"),
        ("MST 8012345677", "tax_number", "8012345677"),
        ("mã số thuế: 8012 345 677", "tax_number", "8012 345 677"),
        ("CCCD 38085001234", "identity_number", "38085001234"),
    ],
)
def test_a_number_beside_its_word_is_found(text: str, kind: str, quote: str) -> None:
    assert [(each.kind, each.text) for each in found_in(text)] == [(kind, quote)]


@pytest.mark.parametrize(
    "text",
    [
        "012345678",
        "cấp 1.234.567 thẻ căn cước theo Nghị định 137/2015/NĐ-CP",
        "Luật Căn cước ngày 27/11/2023",
        "căn cước cho 123.456.789 người",
        "chuyển vào tài khoản 2.530.000.000 đồng",
        "tài khoản định danh mức 2 cho 12.345 người",
        "đóng bảo hiểm xã hội 1.234.567.890 đồng",
        "mã số thuế 4900123456 của hợp tác xã",
        "MST 8012345678, số kiểm tra không đúng",
        "mã số thuế 0100233488 của công ty",
        "điện thoại cho 912.345.678 người",
    ],
)
def test_what_office_prose_says_beside_such_a_word_is_left_alone(text: str) -> None:
    assert found_in(text) == ()
