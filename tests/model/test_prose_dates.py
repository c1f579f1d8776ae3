"""Deadlines found in running prose, and the dates that only look like one."""

from __future__ import annotations

import unicodedata
from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua.model.prose_dates import FoundDeadline, find_deadlines
from thidua.model.timing import Before, NoLaterThan, Span

SUBMISSION = """1. Các cơ quan, đơn vị xây dựng kế hoạch;
gửi về UBND xã (qua Phòng Văn hóa - Xã hội) trước ngày **30/01/2026**.

Đối với các trường gửi về UBND xã (qua Phòng Văn hóa - Xã hội) chậm nhất ngày **15/10/2026**.
"""


def test_two_deadlines_of_a_plan_are_found_where_they_stand() -> None:
    first, second = "trước ngày **30/01/2026**", "chậm nhất ngày **15/10/2026**"

    found = find_deadlines(SUBMISSION, 2026)

    assert found == (
        FoundDeadline(
            SUBMISSION.index(first),
            SUBMISSION.index(first) + len(first),
            "trước ngày 30/01/2026",
            Before(date(2026, 1, 30)),
        ),
        FoundDeadline(
            SUBMISSION.index(second),
            SUBMISSION.index(second) + len(second),
            "chậm nhất ngày 15/10/2026",
            NoLaterThan(date(2026, 10, 15)),
        ),
    )


@pytest.mark.parametrize(
    ("prose", "written", "meaning"),
    [
        ("gửi về Sở Nội vụ trước ngày 30/01/2026 để tổng hợp", "trước ngày 30/01/2026", Before(date(2026, 1, 30))),
        ("gửi **trước ngày 30/01/2026**.", "trước ngày 30/01/2026", Before(date(2026, 1, 30))),
        ("gửi (trước ngày 30/01/2026)", "trước ngày 30/01/2026", Before(date(2026, 1, 30))),
        ("gửi trước ngày\n30/01/2026.", "trước ngày\n30/01/2026", Before(date(2026, 1, 30))),
        ("gửi trước ngày 30/01 để họp", "trước ngày 30/01", Before(date(2026, 1, 30))),
        ("gửi trước 30/01/2026", "trước 30/01/2026", Before(date(2026, 1, 30))),
        (
            "gửi trước ngày 30 tháng **01** năm **2026**, qua",
            "trước ngày 30 tháng **01** năm **2026**",
            Before(date(2026, 1, 30)),
        ),
        (
            "nộp trước 17 giờ 00 ngày **30/01/2026**",
            "trước 17 giờ 00 ngày **30/01/2026**",
            Before(date(2026, 1, 30), time(17)),
        ),
        ("Hoàn thành trước ngày 15/3/2026;", "Hoàn thành trước ngày 15/3/2026", Before(date(2026, 3, 15))),
        ("chậm nhất là ngày 15/10/2026", "chậm nhất là ngày 15/10/2026", NoLaterThan(date(2026, 10, 15))),
        ("Chậm nhất vào 2026-10-15", "Chậm nhất vào 2026-10-15", NoLaterThan(date(2026, 10, 15))),
        ("nhận hồ sơ đến hết ngày 15/10/2026", "đến hết ngày 15/10/2026", NoLaterThan(date(2026, 10, 15))),
        ("Thời hạn cuối: ngày 15/10/2026.", "Thời hạn cuối: ngày 15/10/2026", NoLaterThan(date(2026, 10, 15))),
        (
            "phát động từ ngày 01/3/2026 đến hết ngày 31/5/2026 trên toàn xã",
            "từ ngày 01/3/2026 đến hết ngày 31/5/2026",
            Span(date(2026, 3, 1), date(2026, 5, 31)),
        ),
        (
            "từ ngày 15 đến ngày 20/01/2026",
            "từ ngày 15 đến ngày 20/01/2026",
            Span(date(2026, 1, 15), date(2026, 1, 20)),
        ),
        (
            "Căn cứ Kế hoạch này, các đơn vị gửi báo cáo trước ngày 30/01/2026.",
            "trước ngày 30/01/2026",
            Before(date(2026, 1, 30)),
        ),
        (
            "1. Căn cứ Kế hoạch này, các đơn vị gửi báo cáo trước ngày 30/01/2026;",
            "trước ngày 30/01/2026",
            Before(date(2026, 1, 30)),
        ),
        (
            "Thực hiện Kế hoạch số 24/KH-UBND ngày 26/01/2026 của UBND thành phố, gửi trước ngày 15/02/2026.",
            "trước ngày 15/02/2026",
            Before(date(2026, 2, 15)),
        ),
    ],
)
def test_an_explicit_deadline_in_prose_is_found(prose: str, written: str, meaning: Before | NoLaterThan | Span) -> None:
    start = prose.index(written)
    wording = " ".join(written.replace("*", "").split())

    assert find_deadlines(prose, 2026) == (FoundDeadline(start, start + len(written), wording, meaning),)


@pytest.mark.parametrize(
    "prose",
    [
        "Kế hoạch số 24/KH-UBND ngày 26/01/2026 của Ủy ban nhân dân thành phố Hải Phòng",
        "Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị, Chỉ thị số 46-CT/TU ngày 26/6/2025",
        "Căn cứ Kế hoạch số 01/KH-UBND, ngày 04/01/2026 của Ủy ban nhân dân tỉnh Lạng Sơn;",
        "- Căn cứ Công văn số 12/UBND-VX về việc gửi báo cáo trước ngày 30/01/2026;",
        "Quan Sơn, ngày 09 tháng 01 năm 2026",
        "có 6/27 thôn và 17/17 chỉ tiêu đạt, tăng 1,9%/năm",
        "giảm từ 1/3 đến 1/2 so với năm trước",
        "tính đến hết ngày 31/12/2025, toàn xã có 17/17 chỉ tiêu đạt",
        "đến ngày 30/6/2026 có 20 tập thể đăng ký",
        "có hiệu lực thi hành từ ngày 01/7/2025 đến hết ngày 28/02/2027",
        "các văn bản được ban hành trước ngày 01/7/2025",
        "Hội nghị tổ chức ngày 20/01/2026",
        "gửi trước ngày 31/02/2026",
        "từ ngày 05/02/2026 đến hết ngày 01/02/2026",
        "truoc ngay 30/01/2026",
        "trong quý I năm 2026, 6 tháng đầu năm 2026",
        "",
    ],
)
def test_a_date_that_only_looks_like_a_deadline_is_not_found(prose: str) -> None:
    assert find_deadlines(prose, 2026) == ()


def test_a_date_without_its_year_needs_the_plans_year() -> None:
    assert find_deadlines("gửi trước ngày 30/01 để họp", None) == ()


def test_decomposed_prose_gives_a_composed_wording_and_offsets_of_the_given_text() -> None:
    prose = unicodedata.normalize("NFD", "Gửi trước ngày 30 tháng 01 năm 2026 về xã")
    start = prose.index("tr")

    found = find_deadlines(prose, None)

    assert found == (
        FoundDeadline(start, prose.index(" ve"), "trước ngày 30 tháng 01 năm 2026", Before(date(2026, 1, 30))),
    )


PIECES = [
    "trước ngày **30/01/2026**", "từ ngày", "1/3", "đến", "hết", "ngày", "15/10/2026", "căn cứ", ";", "\n\n",
    "chậm nhất", "số 24/KH-UBND", "**", "tháng 6", ".", "2026-01-30", "17 giờ",
]  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join) | st.text(max_size=60))
def test_what_is_found_lies_in_the_text_in_order_without_overlap(prose: str) -> None:
    found = find_deadlines(prose, 2026)

    places = [place for deadline in found for place in (deadline.start, deadline.end)]

    assert places == sorted(places)
    assert [deadline.wording for deadline in found] == [
        " ".join(prose[deadline.start : deadline.end].replace("*", "").split()) for deadline in found
    ]
