"""Events: what became of the date, hours of the programme, and who has a part in it."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from tests.builders import a_cancellation, a_duty, a_ref, an_event
from thidua.model.event import ProgrammeItem, Status
from thidua.model.period import Month
from thidua.model.timing import Meaning, OnDay, Provisional, Span, ToBeAnnounced, Within

DAY = date(2026, 1, 15)


@pytest.mark.parametrize(
    ("meaning", "status"),
    [
        (OnDay(DAY), "confirmed"),
        (Span(DAY, date(2026, 1, 16)), "confirmed"),
        (Within(Month(2026, 1)), "provisional"),
        (Provisional(Month(2026, 1)), "provisional"),
        (ToBeAnnounced(), "provisional"),
    ],
)
def test_an_event_is_confirmed_by_its_day_and_provisional_till_then(meaning: Meaning, status: Status) -> None:
    assert an_event(meaning=meaning).status == status


@pytest.mark.parametrize("meaning", [OnDay(DAY), Provisional(Month(2026, 1))])
def test_a_cancelled_event_is_cancelled_whatever_its_day(meaning: Meaning) -> None:
    assert an_event(meaning=meaning, cancellation=a_cancellation(DAY)).status == "cancelled"


def test_everyone_who_carries_the_event_or_has_a_duty_in_it_is_a_unit_of_it() -> None:
    event = an_event(carriers=(a_ref("a", "A"),), duties=(a_duty(a_ref("b", "B")), a_duty(a_ref("c", "C"))))

    assert [ref.wording for ref in event.units] == ["A", "B", "C"]


def test_an_item_of_a_programme_needs_no_hour() -> None:
    assert ProgrammeItem.model_validate({"noi_dung": "Khai mạc"}) == ProgrammeItem(text="Khai mạc")


@pytest.mark.parametrize(
    "written", ["30 phút", "30phút", "khoảng 30 phút", "120 phút", "1 giờ", "1 giờ 05 phút", "2 Giờ"]
)
def test_a_duration_is_kept_as_written(written: str) -> None:
    assert ProgrammeItem.model_validate({"noi_dung": "a", "thoi_luong": written}).duration == written


@pytest.mark.parametrize(
    "written", ["30", "30p", "1h30", "nửa giờ", "1 giờ 75 phút", "1000 phút", "1 buổi", "\u0663\u0660 phút"]
)
def test_anything_else_is_no_duration(written: str) -> None:
    with pytest.raises(ValidationError, match="cần thời lượng như"):
        ProgrammeItem.model_validate({"noi_dung": "a", "thoi_luong": written})


@pytest.mark.parametrize(
    "written",
    ["07:30", "7:30", "7h30", "7h", "07 giờ", "07 giờ 30", "07 giờ 30 phút", "00:00", "23:59", "24:00", "24 giờ"],
)
def test_an_hour_is_kept_as_written(written: str) -> None:
    assert ProgrammeItem.model_validate({"noi_dung": "a", "tu": written, "den": written}).end == written


@pytest.mark.parametrize(
    "written",
    ["7", "07:", "7:3", "24:01", "25:00", "07:60", "7h75", "7.30", "07:30 sáng", "sáng", "\u0660\u0667:\u0663\u0660"],
)
def test_anything_else_is_no_hour(written: str) -> None:
    with pytest.raises(ValidationError, match="cần giờ như 07:30"):
        ProgrammeItem.model_validate({"noi_dung": "a", "tu": written})
