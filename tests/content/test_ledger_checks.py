"""What `thidua check` says of the ledger: one sentence each, with what to do."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.builders import a_plan
from thidua.content.ledger_checks import check_clock, check_ledger, check_vanished
from thidua.content.ledger_file import ledger_text
from thidua.model.ledger import Ledger, advanced
from thidua.model.plan import Plan

NOW = datetime(2026, 2, 1, 8, tzinfo=UTC)
BASE = {
    "quan-son-2026.nop@x.vn": "a",
    "quan-son-2026.nop.nhac-7@x.vn": "b",
    "quan-son-2026.nop.viec@x.vn": "c",
    "quan-son-2026.bao-cao.2026-q1@x.vn": "d",
    "quan-son-2026.bao-cao.2026-q2@x.vn": "e",
    "lich/han.ics": "f",
    "lich/nam/2026.ics": "f",
}
LEDGER = advanced(Ledger(), BASE, NOW)


def said(digests: dict[str, str], *, plan: Plan | None = None, text: str | None = "", now: datetime = NOW) -> list[str]:
    written = ledger_text(LEDGER) if text == "" else text
    plans = [a_plan()] if plan is None else [plan]
    return [str(problem) for problem in check_ledger(LEDGER, written, digests, plans, now)]


def without(*names: str) -> dict[str, str]:
    return {name: digest for name, digest in BASE.items() if name not in names}


def test_a_ledger_that_says_it_all_is_fine() -> None:
    assert said(BASE) == []


def test_without_a_file_the_command_is_named() -> None:
    assert said(BASE, text=None) == [
        "lich.lock: chưa có tệp này; hãy chạy thidua lich khoa để lịch ghi lại các lần sửa"
    ]


def test_a_stale_ledger_names_the_entries_that_changed_and_not_what_is_made_of_them() -> None:
    assert said(
        BASE | dict.fromkeys(["quan-son-2026.nop@x.vn", "quan-son-2026.nop.nhac-7@x.vn", "lich/han.ics"], "z")
    ) == ["lich.lock: 1 mục lịch đã đổi chưa ghi vào sổ: quan-son-2026.nop@x.vn; hãy chạy thidua lich khoa"]


def test_of_many_new_entries_three_are_named() -> None:
    new = {f"quan-son-2026.viec-{number}@x.vn": "z" for number in range(5)}

    assert said(BASE | new) == [
        (
            "lich.lock: 5 mục lịch mới chưa ghi vào sổ: quan-son-2026.viec-0@x.vn, quan-son-2026.viec-1@x.vn, "
            "quan-son-2026.viec-2@x.vn và 2 mục nữa; hãy chạy thidua lich khoa"
        )
    ]


def test_a_feed_whose_head_alone_changed_is_named() -> None:
    assert said(BASE | {"lich/han.ics": "z"}) == [
        "lich.lock: 1 mục lịch đã đổi chưa ghi vào sổ: lich/han.ics; hãy chạy thidua lich khoa"
    ]


def test_an_entry_that_vanished_is_an_error_with_three_ways_out() -> None:
    assert said(without("quan-son-2026.nop@x.vn")) == [
        (
            "lich.lock: quan-son-2026.nop@x.vn: mục lịch này đã đăng mà nội dung không còn. Nếu hủy: để lại mục và ghi "
            "huy. Nếu chỉ đổi ma: ghi lại ma cũ. Nếu bỏ hẳn: ghi mã vào ma_da_bo của kế hoạch, hoặc chạy "
            "thidua lich khoa --rut quan-son-2026.nop"
        ),
        "lich.lock: 1 mục lịch đã bỏ chưa ghi vào sổ; hãy chạy thidua lich khoa",
    ]


@pytest.mark.parametrize(
    ("gone", "retired"),
    [
        (("quan-son-2026.nop@x.vn",), ("nop",)),
        (("quan-son-2026.bao-cao.2026-q1@x.vn", "quan-son-2026.bao-cao.2026-q2@x.vn"), ("bao-cao",)),
        (("quan-son-2026.bao-cao.2026-q2@x.vn",), ("bao-cao.2026-q2",)),
        (("quan-son-2026.nop.nhac-7@x.vn", "quan-son-2026.nop.viec@x.vn", "lich/nam/2026.ics"), ()),
    ],
)
def test_what_the_plan_says_it_dropped_and_what_was_made_of_entries_may_vanish(
    gone: tuple[str, ...], retired: tuple[str, ...]
) -> None:
    assert said(without(*gone), plan=a_plan(retired_ids=retired)) == [
        f"lich.lock: {len(gone)} mục lịch đã bỏ chưa ghi vào sổ; hãy chạy thidua lich khoa"
    ]


def test_a_plan_that_vanished_is_told_once() -> None:
    problems = check_vanished(LEDGER, {"lich/han.ics": "f"}, [], ())

    assert [str(problem) for problem in problems] == [
        (
            "lich.lock: quan-son-2026: kế hoạch này đã lên lịch mà nội dung không còn. Nếu chỉ đổi ma: ghi lại ma cũ. "
            "Nếu bỏ hẳn kế hoạch: chạy thidua lich khoa --rut quan-son-2026"
        )
    ]


def test_the_address_of_a_feed_that_vanished_is_told() -> None:
    problems = check_vanished(LEDGER, without("lich/han.ics"), [a_plan()], ())

    assert [str(problem) for problem in problems] == [
        (
            "lich.lock: lich/han.ics: địa chỉ lịch này đã có người đăng ký mà nay không còn. Nếu đã đổi ma của đơn vị "
            "hay kế hoạch: ghi lại ma cũ. Nếu bỏ hẳn: chạy thidua lich khoa --rut lich/han.ics"
        )
    ]


@pytest.mark.parametrize(
    ("dropped", "still_told"),
    [
        (["quan-son-2026"], 0),
        (["quan-son-2026.nop", "quan-son-2026.bao-cao"], 0),
        (["quan-son-2026.nop"], 2),
        (["quan-son-2026.nop", "quan-son-2026.bao-cao.2026-q1"], 1),
        (["quan-son"], 3),
    ],
)
def test_what_the_command_is_told_to_drop_may_vanish(dropped: list[str], still_told: int) -> None:
    problems = check_vanished(LEDGER, {"lich/han.ics": "f"}, [a_plan()], dropped)

    assert len(list(problems)) == still_told


def test_an_entry_that_returned_is_stale() -> None:
    gone = advanced(LEDGER, without("quan-son-2026.nop@x.vn"), NOW)

    problems = check_ledger(gone, ledger_text(gone), BASE, [a_plan()], NOW + timedelta(days=1))

    assert [str(problem) for problem in problems] == [
        "lich.lock: 1 mục lịch trở lại chưa ghi vào sổ: quan-son-2026.nop@x.vn; hãy chạy thidua lich khoa"
    ]


def test_time_that_goes_back_is_told_in_vietnam_time() -> None:
    problems = check_clock(LEDGER, NOW - timedelta(minutes=90))

    assert [str(problem) for problem in problems] == [
        (
            "lich.lock: sổ ghi lần sửa lúc 15:00 ngày 01/02/2026, sau giờ của máy này (13:30 ngày 01/02/2026). Hãy "
            "chỉnh lại giờ của máy; nếu máy đúng giờ thì máy đã ghi sổ chạy sai: đợi qua lúc đó rồi làm lại"
        )
    ]


def test_a_file_with_a_conflict_left_in_it_is_told() -> None:
    lines = ledger_text(LEDGER).splitlines(keepends=True)
    conflict = "".join([*lines[:2], "<<<<<<< HEAD\n", *lines[2:], "=======\n", ">>>>>>> khac\n"])

    assert said(BASE, text=conflict) == [
        "lich.lock: tệp còn lẫn hai bản sau khi gộp (git merge) hoặc bị sửa tay; hãy chạy thidua lich khoa"
    ]
