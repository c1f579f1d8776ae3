"""Reports of events: the states there are, and which report counts."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from tests.builders import a_cancellation, a_holding, an_event
from thidua.model.progress import EventProgress

DAY = date(2026, 1, 15)


def test_an_event_can_be_reported_as_held_and_as_nothing_else() -> None:
    held = EventProgress.model_validate({"ngay": "15/01/2026", "trang_thai": "đã tổ chức"})

    assert held == a_holding(DAY)
    with pytest.raises(ValidationError):
        EventProgress.model_validate({"ngay": "15/01/2026", "trang_thai": "đang chuẩn bị"})


def test_an_event_that_took_place_is_held_by_its_latest_report() -> None:
    event = an_event(progress=(a_holding(DAY), a_holding(date(2026, 1, 20), "45 tập thể")))

    assert (event.status, event.held) == ("held", a_holding(date(2026, 1, 20), "45 tập thể"))
    assert an_event().held is None


def test_a_cancelled_event_is_not_held() -> None:
    assert an_event(progress=(a_holding(DAY),), cancellation=a_cancellation(DAY)).status == "cancelled"
