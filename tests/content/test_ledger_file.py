"""The ledger as a file: what is written is read back, conflicts of a merge too, and damage is told by its line."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua.content.ledger_file import is_settled, ledger_text, read_ledger
from thidua.model.ledger import UNKNOWN, Ledger, Revision

FIRST = datetime(2026, 1, 9, 8, tzinfo=UTC)
LATER = datetime(2026, 2, 1, 8, 30, 5, tzinfo=UTC)
HEAD = ledger_text(Ledger())

WRITTEN = f"""\
{HEAD}\
kh.a@x.vn 0a1b 0 2026-01-09T08:00:00Z 2026-01-09T08:00:00Z -
kh.b@x.vn 2c 3 2026-02-01T08:30:05Z 2026-01-09T08:00:00Z 2026-02-01T08:30:05Z
lich/han.ics ff 1 2026-02-01T08:30:05Z 2026-01-09T08:00:00Z -
"""
LEDGER = Ledger(
    {
        "lich/han.ics": Revision("ff", 1, LATER, FIRST),
        "kh.b@x.vn": Revision("2c", 3, LATER, FIRST, LATER),
        "kh.a@x.vn": Revision("0a1b", 0, FIRST, FIRST),
    }
)


def test_the_file_has_one_sorted_line_a_name_below_two_lines_for_people() -> None:
    assert ledger_text(LEDGER) == WRITTEN
    assert HEAD.splitlines()[0].startswith("# Sổ lần sửa của lịch: lệnh “thidua lich khoa” ghi tệp này")


def test_what_was_written_is_read_back() -> None:
    assert read_ledger(WRITTEN.encode()) == (LEDGER, ())
    assert is_settled(WRITTEN.encode(), LEDGER)


times = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)).map(
    lambda time: time.replace(microsecond=0)
)
names = st.from_regex(r"[a-z0-9]+(\.[a-z0-9-]+){1,3}@[a-z]+\.vn", fullmatch=True) | st.from_regex(
    r"lich/[a-z0-9/-]+\.ics", fullmatch=True
)


@st.composite
def revisions(draw: st.DrawFn) -> Revision:
    created, revised, gone = sorted(draw(st.lists(times, min_size=3, max_size=3)))
    digest = draw(st.just(UNKNOWN) | st.text("0123456789abcdef", min_size=1, max_size=20))
    return Revision(digest, draw(st.integers(0, 10**8)), revised, created, draw(st.sampled_from([None, gone])))


@pytest.mark.slow
@given(st.dictionaries(names, revisions()))
def test_any_ledger_comes_back_whole(found: dict[str, Revision]) -> None:
    assert read_ledger(ledger_text(Ledger(found)).encode()) == (Ledger(found), ())


@pytest.mark.parametrize(
    "text",
    [
        WRITTEN.replace("\n", "\r\n"),
        "\ufeff" + WRITTEN,
        WRITTEN.replace("kh.b", "\n\nkh.b"),
        WRITTEN.rstrip("\n"),
        "".join(reversed(WRITTEN.splitlines(keepends=True))),
    ],
)
def test_how_an_editor_or_a_system_saved_it_does_not_matter_to_its_meaning(text: str) -> None:
    assert read_ledger(text.encode()) == (LEDGER, ())


def test_both_sides_of_a_conflict_are_read() -> None:
    conflict = f"""\
{HEAD}\
<<<<<<< HEAD
kh.a@x.vn 0a1b 1 2026-02-01T08:30:05Z 2026-01-09T08:00:00Z -
kh.b@x.vn 2c 0 2026-01-09T08:00:00Z 2026-01-09T08:00:00Z -
||||||| 49bf4fb
kh.a@x.vn 99 0 2026-01-09T08:00:00Z 2026-01-09T08:00:00Z -
kh.b@x.vn 2c 0 2026-01-09T08:00:00Z 2026-01-09T08:00:00Z -
=======
kh.a@x.vn 99 0 2026-01-09T08:00:00Z 2026-01-09T08:00:00Z -
kh.b@x.vn 77 1 2026-02-01T08:30:05Z 2026-01-09T08:00:00Z -
>>>>>>> nhanh-khac
"""

    ledger, problems = read_ledger(conflict.encode())

    assert problems == ()
    assert ledger == Ledger(
        {"kh.a@x.vn": Revision("0a1b", 1, LATER, FIRST), "kh.b@x.vn": Revision("77", 1, LATER, FIRST)}
    )
    assert not is_settled(conflict.encode(), ledger)


@pytest.mark.parametrize(
    "line",
    [
        "kh.c@x.vn",
        "kh.c@x.vn 2c 3 2026-02-01T08:30:05Z 2026-01-09T08:00:00Z",
        "kh.c@x.vn 2c ba 2026-02-01T08:30:05Z 2026-01-09T08:00:00Z -",
        "kh.c@x.vn 2c -1 2026-02-01T08:30:05Z 2026-01-09T08:00:00Z -",
        "kh.c@x.vn zz 3 2026-02-01T08:30:05Z 2026-01-09T08:00:00Z -",
        "kh.c@x.vn 2c 3 2026-02-30T08:30:05Z 2026-01-09T08:00:00Z -",
        "kh.c@x.vn 2c 3 2026-01-08T08:00:00Z 2026-01-09T08:00:00Z -",
        "kh.c@x.vn 2c 3 2026-02-01T08:30:05Z 2026-01-09T08:00:00Z 2026-01-10T08:00:00Z",
        "<<<<<< HEAD",
        "kh.c@x.vn 2c 3 9999-12-31T23:59:59Z 2026-01-09T08:00:00Z -",
    ],
)
def test_a_damaged_line_is_told_by_its_number(line: str) -> None:
    ledger, problems = read_ledger(f"{WRITTEN}{line}\n".encode())

    assert ledger == LEDGER
    assert [(problem.line, problem.severity) for problem in problems] == [(6, "error")]
    assert str(problems[0]).startswith(
        "lich.lock:6: cần một dòng sáu phần do thidua ghi; hãy lấy lại bản tốt (git checkout HEAD"
    )
    assert f"đang ghi “{line[:50]}" in str(problems[0])


@pytest.mark.parametrize("data", [WRITTEN.encode("utf-16"), WRITTEN.encode() + b"kh.\xe9@x.vn 2c\n"])
def test_what_is_not_utf_8_is_told_as_damage(data: bytes) -> None:
    _, problems = read_ledger(data)

    assert problems
    assert {problem.severity for problem in problems} == {"error"}
