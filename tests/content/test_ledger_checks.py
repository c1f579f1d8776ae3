"""What `thidua check` says of the ledger: one sentence each, with what to do."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.builders import a_plan, a_task
from thidua.content.ledger_checks import check_clock, check_ledger, check_vanished
from thidua.content.ledger_file import ledger_text
from thidua.model.ledger import Ledger, advanced
from thidua.model.plan import Plan
from thidua.model.timing import Standing

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
    data = None if written is None else written.encode()
    return [str(problem) for problem in check_ledger(LEDGER, data, digests, plans, now)]


def without(*names: str) -> dict[str, str]:
    return {name: digest for name, digest in BASE.items() if name not in names}


def test_a_ledger_that_says_it_all_is_fine() -> None:
    assert said(BASE) == []


def test_without_a_file_the_command_is_named_and_the_way_back_to_a_lost_one() -> None:
    assert said(BASE, text=None) == [
        (
            "lich.lock: chưa có tệp này; hãy chạy thidua lich khoa để lịch ghi lại các lần sửa. Nếu trước đây đã có: "
            "git checkout HEAD -- lich.lock"
        )
    ]


def test_a_stale_ledger_names_the_entries_that_changed_and_not_what_follows_them() -> None:
    changed = dict.fromkeys(["quan-son-2026.nop@x.vn", "quan-son-2026.nop.nhac-7@x.vn", "lich/han.ics"], "z")

    assert said(BASE | changed) == [
        "lich.lock: 1 mục lịch đã đổi: quan-son-2026.nop@x.vn; hãy chạy thidua lich khoa để ghi vào sổ"
    ]


def test_of_many_new_entries_three_are_named() -> None:
    new = {f"quan-son-2026.viec-{number}@x.vn": "z" for number in range(5)}

    assert said(BASE | new) == [
        (
            "lich.lock: 5 mục lịch mới: quan-son-2026.viec-0@x.vn, quan-son-2026.viec-1@x.vn, "
            "quan-son-2026.viec-2@x.vn và 2 mục nữa; hãy chạy thidua lich khoa để ghi vào sổ"
        )
    ]


def test_a_feed_is_named_when_nothing_in_it_changed() -> None:
    assert said(BASE | {"lich/han.ics": "z"}) == [
        "lich.lock: có thay đổi của lịch chưa ghi vào sổ (lich/han.ics); hãy chạy thidua lich khoa"
    ]


def test_a_ledger_that_lost_most_of_its_lines_is_not_taken_for_a_new_portal() -> None:
    whole = BASE | {f"quan-son-2026.viec-{number}@x.vn": "z" for number in range(30)}

    assert said(whole)[0] == (
        "lich.lock: sổ thiếu 30 dòng, như bị mất hay bị cắt. Nếu trang đã đăng lịch: git checkout HEAD -- lich.lock"
    )


def test_an_entry_that_vanished_is_an_error_with_three_ways_out() -> None:
    assert said(without("quan-son-2026.nop@x.vn")) == [
        (
            "lich.lock: quan-son-2026.nop: mục lịch này đã đăng mà nội dung không còn. Nếu là hội nghị, sự kiện bị "
            "hủy: để lại mục và ghi huy. Nếu chỉ đổi ma: ghi lại ma cũ. Nếu bỏ hẳn: ghi mã vào ma_da_bo của kế hoạch, "
            "hoặc chạy thidua lich khoa --rut quan-son-2026.nop"
        ),
        "lich.lock: có thay đổi của lịch chưa ghi vào sổ; hãy chạy thidua lich khoa",
    ]


def test_an_entry_that_is_still_there_but_no_longer_in_calendars_is_told_so_once() -> None:
    plan = a_plan(tasks=(a_task("bao-cao", Standing()),))

    assert said(without("quan-son-2026.bao-cao.2026-q1@x.vn", "quan-son-2026.bao-cao.2026-q2@x.vn"), plan=plan)[
        :-1
    ] == [
        (
            "lich.lock: quan-son-2026.bao-cao: mục này còn trong kế hoạch nhưng thời gian mới không còn chỗ trong lịch "
            "như trước (không có ngày, đổi kỳ lặp lại, hoặc đã thành sự kiện). Nếu đúng như vậy: chạy thidua lich khoa "
            "--rut quan-son-2026.bao-cao"
        )
    ]


@pytest.mark.parametrize("entry_id", ["viec", "nhac-1", "viec-nop-bao-cao", "nhac-nop"])
def test_an_entry_that_is_called_like_what_is_made_of_entries_does_not_vanish_silently(entry_id: str) -> None:
    ledger = advanced(Ledger(), {f"quan-son-2026.{entry_id}@x.vn": "a", "quan-son-2026.b@x.vn": "b"}, NOW)

    problems = check_vanished(ledger, {"quan-son-2026.b@x.vn": "b"}, [a_plan()], ())

    assert [problem.field for problem in problems] == [f"quan-son-2026.{entry_id}"]


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
        "lich.lock: có thay đổi của lịch chưa ghi vào sổ; hãy chạy thidua lich khoa"
    ]


def test_a_plan_that_vanished_is_told_once_with_its_calendar() -> None:
    ledger = advanced(LEDGER, BASE | {"lich/ke-hoach/quan-son-2026.ics": "k"}, NOW)

    problems = [str(problem) for problem in check_vanished(ledger, {"lich/han.ics": "f"}, [], ())]

    assert problems == [
        (
            "lich.lock: lich/ke-hoach/quan-son-2026.ics: địa chỉ lịch này đã có người đăng ký mà nay không còn. Nếu đã "
            "đổi ma của đơn vị hay kế hoạch: ghi lại ma cũ. Nếu bỏ hẳn: chạy thidua lich khoa --rut "
            "lich/ke-hoach/quan-son-2026.ics"
        ),
        (
            "lich.lock: quan-son-2026: kế hoạch này đã lên lịch mà nội dung không còn. Nếu chỉ đổi ma: ghi lại ma cũ. "
            "Nếu bỏ hẳn: chạy thidua lich khoa --rut quan-son-2026"
        ),
        "lich.lock: nếu đúng là bỏ hẳn tất cả các mã trên: chạy thidua lich khoa --rut quan-son-2026",
    ]
    assert check_vanished(ledger, {"lich/han.ics": "f"}, [], ["quan-son-2026"]) == []


def test_a_unit_that_vanished_is_told_once_for_its_calendar_and_its_reminders() -> None:
    unit = {"lich/don-vi/xa/phong.ics": "u", "lich/don-vi/xa/phong.nhac.ics": "v"}
    ledger = advanced(LEDGER, BASE | unit, NOW)

    problems = [problem.field for problem in check_vanished(ledger, BASE, [a_plan()], ())]

    assert problems == ["lich/don-vi/xa/phong.ics"]
    assert check_vanished(ledger, BASE, [a_plan()], ["lich/don-vi/xa/phong.ics"]) == []


def test_another_domain_is_told_as_that_and_not_as_entries_that_vanished() -> None:
    moved = {name.replace("@x.vn", "@y.vn"): digest for name, digest in BASE.items()}

    problems = check_vanished(LEDGER, moved, [a_plan()], ())

    assert [str(problem) for problem in problems] == [
        (
            "mkdocs.yml: uid_domain: mọi mã mục lịch đổi từ @x.vn: uid_domain trong mkdocs.yml đặt một lần và giữ mãi; "
            "hãy ghi lại giá trị cũ"
        )
    ]


@pytest.mark.parametrize(
    ("dropped", "still_told"),
    [
        (["quan-son-2026"], []),
        (["quan-son-2026.nop", "quan-son-2026.bao-cao"], []),
        (["quan-son-2026.nop"], ["quan-son-2026.bao-cao"]),
        (["quan-son"], ["quan-son-2026.bao-cao", "quan-son-2026.nop", "", ""]),
    ],
)
def test_what_the_command_is_told_to_drop_may_vanish_and_nothing_else(
    dropped: list[str], still_told: list[str]
) -> None:
    problems = check_vanished(LEDGER, {"lich/han.ics": "f", "quan-son-2026.khac@x.vn": "k"}, [a_plan()], dropped)

    assert [problem.field for problem in problems] == still_told


def test_one_command_says_everything_that_may_be_dropped() -> None:
    problems = check_vanished(LEDGER, {"lich/han.ics": "f", "quan-son-2026.khac@x.vn": "k"}, [a_plan()], ())

    assert str(problems[-1]) == (
        "lich.lock: nếu đúng là bỏ hẳn tất cả các mã trên: chạy thidua lich khoa --rut quan-son-2026.bao-cao "
        "--rut quan-son-2026.nop"
    )


def test_a_code_that_nothing_vanished_by_is_refused() -> None:
    problems = check_vanished(LEDGER, BASE, [a_plan()], ["khong-co-gi"])

    assert [str(problem) for problem in problems] == [
        "lich.lock: --rut khong-co-gi: không có mục lịch nào như vậy vừa mất"
    ]


def test_an_entry_that_returned_is_stale() -> None:
    gone = advanced(LEDGER, without("quan-son-2026.nop@x.vn"), NOW)

    problems = check_ledger(gone, ledger_text(gone).encode(), BASE, [a_plan()], NOW + timedelta(days=1))

    assert [str(problem) for problem in problems] == [
        "lich.lock: 1 mục lịch trở lại: quan-son-2026.nop@x.vn; hãy chạy thidua lich khoa để ghi vào sổ"
    ]


def test_time_that_goes_back_is_told_in_vietnam_time_with_the_way_back() -> None:
    problems = check_clock(LEDGER, NOW - timedelta(minutes=90))

    assert [str(problem) for problem in problems] == [
        (
            "lich.lock: quan-son-2026.nop@x.vn: sổ ghi lần sửa lúc 15:00 ngày 01/02/2026, sau giờ của máy này (13:30 "
            "ngày 01/02/2026). Hãy chỉnh lại giờ của máy. Nếu máy đúng giờ thì máy đã ghi sổ chạy sai: tìm bản tốt gần "
            "nhất bằng git log -- lich.lock, lấy về bằng git checkout <bản đó> -- lich.lock, rồi chạy thidua lich khoa"
        )
    ]


def test_a_file_with_a_conflict_left_in_it_is_told() -> None:
    lines = ledger_text(LEDGER).splitlines(keepends=True)
    conflict = "".join([*lines[:2], "<<<<<<< HEAD\n", *lines[2:], "=======\n", ">>>>>>> khac\n"])

    assert said(BASE, text=conflict) == [
        "lich.lock: tệp còn lẫn hai bản sau khi gộp (git merge) hoặc bị sửa tay; hãy chạy thidua lich khoa"
    ]
