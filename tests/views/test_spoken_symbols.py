"""Signs read aloud or left out."""

from __future__ import annotations

import pytest

from thidua.views.spoken_symbols import marker_and_rest, signs_in_words, with_plain_signs


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("“Thi đua” – \u2018khen\u2019 ./.", "Thi đua - khen ."),
        ("Xem tại https://xa.vn/tin/1.html.", "Xem tại địa chỉ trang mạng ghi trong bài đăng."),
        ("Xem tại địa chỉ: xa.gov.vn, rồi gọi", "Xem tại địa chỉ trang mạng ghi trong bài đăng, rồi gọi"),
        ("gửi về email a.b@xa.vn;", "gửi về địa chỉ thư điện tử ghi trong bài đăng;"),
        ("Cổng thông tin (https://xa.vn) của xã", "Cổng thông tin của xã"),
        ("https://xa.vn/tin", ""),
        ("vui #ThiĐua @xa", "vui"),
        ("½ giờ", "1/2 giờ"),
    ],
)
def test_quotes_tags_and_addresses_are_not_spelt(written: str, said: str) -> None:
    assert with_plain_signs(written) == said


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("- Họp thôn", ("", "Họp thôn")),
        ("IV. THÀNH PHẦN", ("Phần bốn: ", "THÀNH PHẦN")),
        ("1. Mục đích", ("Một: ", "Mục đích")),
        ("1.2. Yêu cầu", ("Một chấm hai: ", "Yêu cầu")),
        ("(2) Yêu cầu", ("Hai: ", "Yêu cầu")),
        ("a) Họp", ("Ý a: ", "Họp")),
        ("2026 là năm", ("", "2026 là năm")),
        ("-5 độ", ("", "-5 độ")),
    ],
)
def test_a_bullet_is_left_out_and_a_number_said(written: str, parts: tuple[str, str]) -> None:
    assert marker_and_rest(written) == parts


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Anh An - Bí thư - cho biết", "Anh An, Bí thư, cho biết"),
        ("kinh tế - xã hội, Văn hoá - Xã hội, xanh-sạch-đẹp", "kinh tế xã hội, Văn hoá Xã hội, xanh sạch đẹp"),
        ("cán bộ (nếu có).", "cán bộ, nếu có."),
        ("(Cả xã)", "Cả xã"),
        ("HĐND&UBND và/hoặc A + B", "HĐND và UBND và, hoặc A cộng B"),
        ("xong;...", "xong"),
        ("cho biết (a): tốt", "cho biết, a: tốt"),
        ("vui 😀 * _ | ~ ^", "vui"),
    ],
)
def test_signs_become_words_or_stops(written: str, said: str) -> None:
    assert signs_in_words(written) == said
