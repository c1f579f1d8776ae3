"""Homes, plates, private mailboxes and pins on a map."""

from __future__ import annotations

import pytest

from thidua.model.private_data import found_in


@pytest.mark.parametrize(
    ("text", "kind", "quote"),
    [
        ("ở số nhà 12, tổ 3", "home_address", "số nhà 12"),
        ("Số nhà: 12A/5 đường Trần Phú", "home_address", "Số nhà: 12A/5"),
        ("ở số 12 ngõ 5 phố Mẫu", "home_address", "số 12 ngõ 5"),
        ("nhà 12/5, hẻm 30", "home_address", "nhà 12/5, hẻm 30"),
        ("12/5/3 hẻm 30", "home_address", "12/5/3 hẻm 30"),
        ("trú tại số 15 đường Trần Phú", "home_address", "trú tại số 15 đường"),
        ("Nhà số 12, thôn Đông", "home_address", "Nhà số 12"),
        ("nhà ở số 12 thôn Đông", "home_address", "nhà ở số 12"),
        ("bà ở số 12A, thôn Đông", "home_address", "ở số 12A, thôn "),
        ("Ông lái xe 12A-345.67.", "number_plate", "12A-345.67"),
        ("hiến thửa đất số 123, tờ bản đồ số 5", "home_address", "thửa đất số 123, tờ bản đồ số 5"),
        ("xe máy 12H1-123.45", "number_plate", "12H1-123.45"),
        ("biển số 12A 12345", "number_plate", "12A 12345"),
        ("vi.du@gmail.com", "personal_email", "vi.du@gmail.com"),
        ("vi.du (at) yahoo.com.vn", "personal_email", "vi.du (at) yahoo.com.vn"),
        ("nhà ở 21.85631, 106.76102", "location", "21.85631, 106.76102"),
        ("[106.76102,21.85631]", "location", "106.76102,21.85631"),
        ("""21°51'22.7"N""", "location", """21°51'22.7\""""),
        ("https://maps.app.goo.gl/AbCd", "location", "https://maps.app.goo.gl/AbCd"),
        ("(https://www.google.com/maps/place/x)", "location", "https://www.google.com/maps/place/x"),
        ("https://www.google.com/maps/@21.85631,106.76102,17z", "location", "21.85631,106.76102"),
        ("https://zalo.me/0912345678", "phone", "0912345678"),
        ("[gọi](tel:0912345678)", "phone", "0912345678"),
        ("anh/mau-0912345678.jpg", "phone", "0912345678"),
        ("IMG_020088001234.jpg", "identity_number", "020088001234"),
    ],
)
def test_where_a_person_lives_or_is_reached_is_found(text: str, kind: str, quote: str) -> None:
    assert [(each.kind, each.text) for each in found_in(text)] == [(kind, quote)]


@pytest.mark.parametrize(
    "text",
    [
        "thôn Đoàn Kết, xóm 5, tổ dân phố số 3, ngõ 5",
        "bê tông hóa 3 ngõ 5 ngách",
        "Tổng số nhà: 45; xây số nhà 12 căn",
        "Trụ sở Ủy ban nhân dân xã: số 12 ngõ 5",
        "số 12 đường 8/3",
        "Nhà văn hóa số 2, tòa nhà số 3, làm nhà số lượng 12",
        "xóa nhà số 12 căn, ở số 12 thôn",
        "biểu 12A-345.678 đồng",
        "lớp 12A 123 học sinh, biểu 08B",
        "vanphong@langson.gov.vn, mau@xa-mau.vn",
        "tăng từ 21.856, 106.761 người",
        "nhiệt độ 21° đến 25°",
        "https://langson.gov.vn/ban-do/0912345678",
        "20260912_070512.jpg",
    ],
)
def test_a_place_that_gives_nobody_away_is_left_alone(text: str) -> None:
    assert found_in(text) == ()
