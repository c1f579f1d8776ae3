"""Numbers of identity and telephones: every spelling of them is found, and no other number of office prose is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua.model.private_data import found_in
from thidua.model.private_numbers import CENTURIES, PROVINCES_OF_BIRTH

GAPS = st.sampled_from([" ", ".", "-", "\u00a0", " - ", "\u2013", "\n"])
PROSE = st.sampled_from(
    ["", "Ông Nguyễn Văn Mẫu, ", "(", "Liên hệ: ", "số ", "1. ", "- ", "Ngày 05/9/2026, gọi ", "Zalo/ĐT:"]
)
AFTER = st.sampled_from(["", ".", ",", ")", " để biết thêm", "; năm 2026", "\n", " - Trưởng thôn", "/"])


def split(digits: str, sizes: tuple[int, ...], gap: str) -> str:
    starts = [sum(sizes[:place]) for place in range(len(sizes))]
    return gap.join(digits[start : start + size] for start, size in zip(starts, sizes, strict=True))


@st.composite
def identity_numbers(draw: st.DrawFn) -> str:
    digits = (
        draw(st.sampled_from(sorted(PROVINCES_OF_BIRTH)))
        + draw(st.sampled_from(CENTURIES))
        + draw(st.from_regex(r"[0-9]{8}", fullmatch=True))
    )
    # Groups of four may be read as years, as those of a date may: "0012 1988 2001" stands for no number.
    sizes = draw(st.sampled_from([(12,), (3, 3, 6), (3, 1, 2, 6), (6, 6), (3, 9)]))
    return split(digits, sizes, draw(GAPS))


@st.composite
def phones(draw: st.DrawFn) -> str:
    digits = draw(st.from_regex(r"0[35789][0-9]{8}", fullmatch=True))
    sizes = draw(st.sampled_from([(10,), (4, 3, 3), (3, 3, 4), (3, 4, 3), (4, 6), (3, 7), (5, 5)]))
    written = split(digits, sizes, draw(GAPS))
    abroad = draw(st.sampled_from(["", "+84", "+84 ", "+84.", "0084"]))
    return f"{abroad}{digits[1:4]} {digits[4:7]} {digits[7:]}" if abroad else written


@st.composite
def harmless(draw: st.DrawFn) -> str:
    number = draw(st.integers(1, 9999))
    day, month, year = draw(st.integers(1, 28)), draw(st.integers(1, 12)), draw(st.integers(1945, 2100))
    gap = draw(st.sampled_from(["/", ".", "-"]))
    date = f"{day:02}{gap}{month:02}{gap}{year}"
    money = f"{draw(st.integers(1_000_000, 10**13)):,}".replace(",", ".")
    return draw(
        st.sampled_from(
            [
                f"{number:02}/KH-UBND",
                f"{number:02}/{year}/NĐ-CP",
                f"{number}/VPCP-KGVX",
                f"{money} đồng",
                f"{money.replace('.', ' ')} đồng",
                date,
                f"{date} - {month:02}{gap}{day:02}{gap}{year}",
                f"{day:02}{gap}{month:02}-{month:02}{gap}{day:02}{gap}{year}",
                f"tháng {month:02}{gap}{year} - {month:02}{gap}{year + 1}",
                f"năm học {year} - {year + 1}",
                f"{year}-{month:02}-{day:02} {day:02}:30",
                f"{day:02}{gap}{month:02}{gap}{year} {month:02} giờ {day:02}",
                f"{number},{day}%; {day}/{month} chỉ tiêu",
                f"ISBN 978-604-{day:02}-{number:04}-{month % 10}",
                f"https://xaydungchinhsach.chinhphu.vn/tin-1192{day:02}{month:02}{year}{number:06}.htm",
                f"1900 {number:04}; 1800 {number:04}; 1022; 113",
            ]
        )
    )


@given(number=identity_numbers(), before=PROSE, after=AFTER)
def test_a_number_of_identity_is_found_however_it_is_written(number: str, before: str, after: str) -> None:
    assert [(each.kind, each.text, each.start) for each in found_in(f"{before}{number}{after}")] == [
        ("identity_number", number, len(before))
    ]


@given(number=phones(), before=PROSE, after=AFTER)
def test_a_telephone_number_is_found_however_it_is_written(number: str, before: str, after: str) -> None:
    assert [(each.kind, each.text, each.start) for each in found_in(f"{before}{number}{after}")] == [
        ("phone", number, len(before))
    ]


@given(number=harmless(), before=st.sampled_from(["", "số ", "từ ngày ", "(", "tổng "]))
def test_a_number_of_office_prose_is_nobody_s(number: str, before: str) -> None:
    assert found_in(f"{before}{number}.") == ()


@pytest.mark.parametrize(
    "number",
    [
        "024 3812 3456",
        "0205 3812 345",
        "(0205) 3.812.345",
        "+84 (0) 912 345 678",
        "84912345678",
        "0168 123 4567",
        "09 12 34 56 78",
        "0 9 1 2 3 4 5 6 7 8",
        "không chín một hai ba bốn năm sáu bảy tám",
        "Không chín, một hai, ba bốn, năm sáu, bảy tám",
    ],
)
def test_a_rarer_spelling_of_a_telephone_number_is_found(number: str) -> None:
    assert [(each.kind, each.text) for each in found_in(f"gọi {number} nhé")] == [("phone", number)]


@pytest.mark.parametrize("text", ["so: {}", "thanh_tich: '{}'", "  - {}", "{{a: {}, b: c}}", "| {} | Ông |", "{}"])
def test_a_number_of_identity_that_lost_its_zero_is_found_where_it_stands_alone(text: str) -> None:
    assert [each.text for each in found_in(text.format("38085001234"))] == ["38085001234"]


def test_two_numbers_side_by_side_are_two() -> None:
    text = "0912345678/0987654321, 0912345678-0987654321; 0912 345 678 - 0987 654 321"

    assert [each.text for each in found_in(text)] == [
        "0912345678", "0987654321", "0912345678", "0987654321", "0912 345 678", "0987 654 321",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "2.093.012.345.678 đồng",
        "093.012.345.678 đồng",
        "ISBN 0-306-40615-7, ISBN: 0912345678",
        "127.0.0.1:8000",
        "a0912345678b",
        "1,0912345678",
        "003012345678",
        "001812345678",
        "0912 345 67",
        "tổng 38085001234",
        "so: 38085001234 đồng",
        "so: 99085001234",
        "năm 2025, 2026 và 2027",
    ],
)
def test_a_number_that_only_resembles_one_is_left_alone(text: str) -> None:
    assert found_in(text) == ()
