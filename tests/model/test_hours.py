"""Hours and lengths of time as programmes write them, and what they come to."""

from __future__ import annotations

from datetime import timedelta

import pytest

from thidua.model.hours import length_of, minutes_of


@pytest.mark.parametrize(
    ("written", "length"),
    [
        ("30 phút", timedelta(minutes=30)),
        ("khoảng 30phút", timedelta(minutes=30)),
        ("120 phút", timedelta(hours=2)),
        ("1 giờ", timedelta(hours=1)),
        (" 1 giờ 05 phút ", timedelta(hours=1, minutes=5)),
        ("2 Giờ", timedelta(hours=2)),
    ],
)
def test_a_length_of_hours_and_minutes_is_read(written: str, length: timedelta) -> None:
    assert length_of(written) == length


@pytest.mark.parametrize("written", ["", "01 buổi", "1/2 ngày", "02 ngày", "0 phút", "0 giờ 00 phút", "hai giờ"])
def test_anything_else_is_no_length_of_hours(written: str) -> None:
    assert length_of(written) is None


@pytest.mark.parametrize(
    ("written", "minutes"),
    [("07:30", 450), ("7h", 420), ("7 giờ 05 phút", 425), ("00:00", 0), ("24:00", 1440)],
)
def test_an_hour_counts_from_midnight(written: str, minutes: int) -> None:
    assert minutes_of(written) == minutes
