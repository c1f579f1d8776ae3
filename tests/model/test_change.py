"""Times and places given up: what each kind of entry must tell of a change, and what was signed."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from tests.builders import a_deadline, a_task, a_timing_change, an_event, an_event_change
from thidua.model.change import EventChange, TimingChange
from thidua.model.phrases import read_timing
from thidua.model.reading import Reading
from thidua.model.task import Deadline
from thidua.model.timing import OnDay, ToBeAnnounced

NOTICE = date(2026, 1, 12)


def written_deadline(**fields: object) -> Deadline:
    return Deadline.model_validate({"ma": "nop", "noi_dung": "Nộp hồ sơ", **fields}, context=Reading(2026))


def test_a_former_time_is_read_like_every_time() -> None:
    change = EventChange.model_validate({"ngay": "12/01/2026", "truoc": "ngày 15/01"}, context=Reading(2026))

    assert change.former == read_timing("ngày 15/01", 2026)
    assert change.former.meaning == OnDay(date(2026, 1, 15))


def test_a_former_time_that_is_not_understood_is_refused() -> None:
    with pytest.raises(ValidationError, match="không hiểu cách ghi thời gian này"):
        EventChange.model_validate({"ngay": "12/01/2026", "truoc": "chờ hội trường"}, context=Reading(2026))


def test_a_change_of_an_event_tells_of_a_time_or_a_place() -> None:
    with pytest.raises(ValidationError, match="cần truoc"):
        EventChange.model_validate({"ngay": "12/01/2026", "ly_do": "Mưa lũ"})

    assert an_event_change(NOTICE, place="Nhà văn hóa").former is None


@pytest.mark.parametrize("missing", ["truoc", "ly_do"])
def test_whoever_is_bound_by_a_time_is_told_what_it_was_and_why_it_changed(missing: str) -> None:
    written = {"ngay": "12/01/2026", "truoc": "quý I", "ly_do": "Theo Công văn số 15/UBND"}
    del written[missing]

    with pytest.raises(ValidationError, match="Field required"):
        TimingChange.model_validate(written, context=Reading(2026))


def test_what_was_signed_is_the_first_time_given_up() -> None:
    event = an_event(
        changes=(
            an_event_change(NOTICE, place="Nhà văn hóa"),
            an_event_change(NOTICE, "dự kiến trong tháng 01/2026"),
            an_event_change(NOTICE, "ngày 12/01/2026"),
        )
    )

    assert event.signed_timing.wording == "dự kiến trong tháng 01/2026"
    assert a_task(changes=(a_timing_change(NOTICE, "quý II"),)).signed_timing.wording == "quý II"
    assert a_deadline().signed_timing == a_deadline().timing


@pytest.mark.parametrize("han", ["thời gian có thông báo sau", "dự kiến trong tháng 3"])
def test_a_deadline_that_was_changed_may_be_left_open(han: str) -> None:
    change = {"ngay": "12/01/2026", "truoc": "trước ngày 30/01/2026", "ly_do": "Theo Công văn số 15/UBND"}

    deadline = written_deadline(han=han, thay_doi=[change])

    assert (deadline.timing.wording, deadline.signed_timing.wording) == (han, "trước ngày 30/01/2026")
    with pytest.raises(ValidationError):
        written_deadline(han=han)


def test_a_deadline_cannot_become_a_standing_duty() -> None:
    change = {"ngay": "12/01/2026", "truoc": "trước ngày 30/01/2026", "ly_do": "Theo Công văn số 15/UBND"}

    with pytest.raises(ValidationError, match="cần một thời hạn có ngày cuối cùng"):
        written_deadline(han="thường xuyên", thay_doi=[change])


def test_what_was_signed_as_a_deadline_had_a_last_day() -> None:
    change = {"ngay": "12/01/2026", "truoc": "theo kế hoạch", "ly_do": "Theo Công văn số 15/UBND"}

    with pytest.raises(ValidationError, match="cần một thời hạn có ngày cuối cùng"):
        written_deadline(han="trước ngày 30/01/2026", thay_doi=[change])


def test_a_mistake_in_a_change_is_not_said_again_of_the_time() -> None:
    with pytest.raises(ValidationError) as found:
        written_deadline(han="theo kế hoạch", thay_doi=[{"ngay": "12/01/2026"}])

    assert {error["loc"][0] for error in found.value.errors()} == {"thay_doi"}


def test_an_event_may_be_left_open_too() -> None:
    event = an_event(meaning=ToBeAnnounced(), changes=(an_event_change(NOTICE, "ngày 15/01/2026"),))

    assert (event.status, event.signed_timing.wording) == ("provisional", "ngày 15/01/2026")
