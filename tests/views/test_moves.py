"""Changes in words, and which of them make a move."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import a_deadline, a_task, a_timing_change, an_event, an_event_change
from thidua.model.phrases import read_timing
from thidua.model.timing import Meaning, Recurring, Standing
from thidua.views.moves import MoveView, Thing, is_moved, is_relocated, moves_of, put_off_from

NOTICE = date(2026, 1, 12)


def moved_event(former: str, now: str) -> Thing:
    return an_event(timing=read_timing(now, 2026), changes=(an_event_change(NOTICE, former),))


def moved_deadline(former: str, now: str) -> Thing:
    return a_deadline(timing=read_timing(now, 2026), changes=(a_timing_change(NOTICE, former),))


def moved_task(former: str, now: str) -> Thing:
    return a_task(timing=read_timing(now, 2026), changes=(a_timing_change(NOTICE, former),))


def told(thing: Thing) -> tuple[str, bool]:
    (move,) = moves_of(thing)
    return move.title, is_moved(thing)


@pytest.mark.parametrize(
    ("former", "now", "expected"),
    [
        ("dự kiến trong tháng 02/2026", "ngày 05/02/2026", ("Đã ấn định", False)),
        ("dự kiến trong tháng 02/2026", "ngày 05/03/2026", ("Dời lịch", True)),
        ("quý I", "08 giờ 00 ngày 05/02/2026", ("Đã ấn định", False)),
        ("trước ngày 10/02/2026", "ngày 05/02/2026", ("Đã ấn định", False)),
        ("trước ngày 10/02/2026", "ngày 10/02/2026", ("Dời lịch", True)),
        ("thời gian có thông báo sau", "ngày 05/02/2026", ("Đã ấn định", False)),
        ("thời gian có thông báo sau", "quý II", ("Đổi thời gian", False)),
        ("năm 2026", "quý I", ("Đổi thời gian", False)),
        ("quý I", "năm 2026", ("Dời lịch", True)),
        ("ngày 05/02/2026", "08 giờ 00 ngày 05/02/2026", ("Đã ấn định", False)),
        ("08 giờ 00 ngày 05/02/2026", "từ 8 giờ 00 đến 11 giờ 00 ngày 05/02/2026", ("Đã ấn định", False)),
        ("08 giờ 00 ngày 05/02/2026", "14 giờ 00 ngày 05/02/2026", ("Dời lịch", True)),
        ("từ ngày 05/02/2026 đến ngày 06/02/2026", "ngày 05/02/2026", ("Dời lịch", True)),
        ("ngày 05/02/2026", "dự kiến trong tháng 02/2026", ("Dời lịch", True)),
        ("ngày 05/02/2026", "thời gian có thông báo sau", ("Hoãn", True)),
    ],
)
def test_an_event_is_moved_when_its_day_or_hour_lies_outside_of_what_was_said(
    former: str, now: str, expected: tuple[str, bool]
) -> None:
    assert told(moved_event(former, now)) == expected


@pytest.mark.parametrize(
    ("former", "now", "expected"),
    [
        ("trước ngày 30/01/2026", "trước ngày 10/02/2026", ("Hạn mới", True)),
        ("trước ngày 30/01/2026", "trước ngày 20/01/2026", ("Hạn mới", True)),
        ("trước ngày 30/01/2026", "chậm nhất ngày 29/01/2026", ("Đổi thời gian", False)),
        ("chậm nhất ngày 29/01/2026", "trước 17 giờ 00 ngày 29/01/2026", ("Hạn mới", True)),
        ("quý I", "trước ngày 20/02/2026", ("Hạn mới", True)),
        ("trong quý I", "đến hết quý I", ("Đổi thời gian", False)),
        ("trước ngày 30/01/2026", "thời gian có thông báo sau", ("Hoãn", True)),
        ("trước ngày 30/01/2026", "dự kiến trong tháng 3", ("Hạn mới", True)),
    ],
)
def test_a_deadline_is_moved_when_its_last_day_or_hour_is_another(
    former: str, now: str, expected: tuple[str, bool]
) -> None:
    assert told(moved_deadline(former, now)) == expected


@pytest.mark.parametrize(
    ("former", "now", "expected"),
    [
        ("quý I", "quý II", ("Đổi thời gian", True)),
        ("quý I", "tháng 02", ("Đổi thời gian", True)),
        ("quý I", "ngày 05/02/2026", ("Đã ấn định", False)),
        ("quý I", "ngày 05/04/2026", ("Đổi thời gian", True)),
        ("dự kiến trong tháng 3", "tháng 3", ("Đã ấn định", False)),
        ("ngày 05/02/2026", "08 giờ 00 ngày 05/02/2026", ("Đã ấn định", False)),
        ("ngày 05/02/2026", "chậm nhất ngày 05/02/2026", ("Đổi thời gian", False)),
        ("trước ngày 30/01/2026", "chậm nhất ngày 29/01/2026", ("Đổi thời gian", False)),
        ("hằng quý", "hằng tháng", ("Đổi thời gian", False)),
        ("quý I", "theo kế hoạch", ("Hoãn", True)),
    ],
)
def test_a_task_is_moved_when_its_limit_or_its_day_is_another(
    former: str, now: str, expected: tuple[str, bool]
) -> None:
    assert told(moved_task(former, now)) == expected


def test_each_change_is_told_with_what_took_its_place() -> None:
    event = an_event(
        timing=read_timing("ngày 10/02/2026", 2026),
        place="Hội trường",
        changes=(
            an_event_change(date(2026, 1, 12), "dự kiến trong tháng 02/2026", "Theo Giấy mời", place="Nhà văn hóa"),
            an_event_change(date(2026, 1, 20), place="Trường THCS"),
            an_event_change(date(2026, 2, 2), "ngày 05/02/2026", "Mưa lũ"),
        ),
    )

    assert moves_of(event) == (
        MoveView(
            title="Đã ấn định",
            announced="12/01/2026",
            former="dự kiến trong tháng 02/2026",
            now="ngày 05/02/2026",
            former_place="Nhà văn hóa",
            place="Trường THCS",
            reason="Theo Giấy mời",
        ),
        MoveView(
            title="Đổi địa điểm",
            announced="20/01/2026",
            former="",
            now="",
            former_place="Trường THCS",
            place="Hội trường",
            reason="",
        ),
        MoveView(
            title="Dời lịch",
            announced="02/02/2026",
            former="ngày 05/02/2026",
            now="ngày 10/02/2026",
            former_place="",
            place="",
            reason="Mưa lũ",
        ),
    )
    assert (is_moved(event), is_relocated(event)) == (True, True)


def test_a_day_that_was_given_up_and_taken_again_was_moved() -> None:
    event = an_event(
        timing=read_timing("ngày 05/02/2026", 2026),
        changes=(
            an_event_change(date(2026, 1, 12), "ngày 05/02/2026"),
            an_event_change(date(2026, 1, 20), "ngày 10/02/2026"),
        ),
    )

    assert [move.title for move in moves_of(event)] == ["Dời lịch", "Dời lịch"]


@pytest.mark.parametrize(("place", "expected"), [("Nhà văn hóa", True), ("hội trường  đảng uỷ xã", False)])
def test_another_way_of_writing_a_place_is_no_other_place(place: str, *, expected: bool) -> None:
    assert is_relocated(an_event(changes=(an_event_change(NOTICE, place=place),))) is expected


def test_what_has_no_day_now_is_put_off_from_its_latest_one() -> None:
    changes = (
        a_timing_change(date(2026, 1, 12), "quý I"),
        a_timing_change(date(2026, 1, 20), "trước ngày 30/01/2026"),
        a_timing_change(date(2026, 1, 28), "theo kế hoạch"),
    )
    task = a_task(timing=read_timing("thời gian có thông báo sau", 2026), changes=changes)

    assert put_off_from(task) == read_timing("trước ngày 30/01/2026", 2026)
    assert put_off_from(a_task(changes=changes)) is None


@pytest.mark.parametrize("meaning", [Standing(), Recurring("quarter")])
def test_what_became_a_standing_duty_is_not_put_off(meaning: Meaning) -> None:
    assert put_off_from(a_task(meaning=meaning, changes=(a_timing_change(date(2026, 1, 12), "quý I"),))) is None
