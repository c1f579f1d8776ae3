"""Counts by group: numbers for the table, the same numbers for the bars."""

from __future__ import annotations

from dataclasses import replace

from thidua.views.board_counts import BARS, LOOKS, CountRow, CountTable, Group, Segment, count_table
from thidua.views.state import LABELS
from thidua.views.state_counts import StateCount


def test_every_state_has_one_look() -> None:
    codes = [code for _, found in LOOKS.values() for code in found]

    assert sorted(codes) == sorted(LABELS)


def test_rows_count_the_states_and_bars_share_the_width_of_the_longest() -> None:
    table = count_table(
        [
            Group("Quý I", ("done", "late", "unknown", "overdue")),
            Group("Quý II", ("open",), "quy-2/"),
            Group("Quý III", ()),
        ]
    )

    assert table.drawn == table.rows
    assert replace(table, drawn=()) == CountTable(
        states=(
            StateCount("overdue", "Quá hạn", 1),
            StateCount("unknown", "Chưa có số liệu", 1),
            StateCount("open", "Còn hạn", 1),
            StateCount("done", "Hoàn thành", 1),
            StateCount("late", "Hoàn thành muộn", 1),
        ),
        legend=(
            ("overdue", "Quá hạn"),
            ("unknown", "Chưa có số liệu"),
            ("running", "Đang làm, còn hạn"),
            ("finished", "Đã xong"),
        ),
        rows=(
            CountRow(
                "Quý I",
                "",
                (1, 1, 0, 1, 1),
                4,
                "Quý I: 1 quá hạn, 1 chưa có số liệu, 2 đã xong",
                (
                    Segment("overdue", "Quá hạn", 1, "0.00", "25.00"),
                    Segment("unknown", "Chưa có số liệu", 1, "25.00", "25.00"),
                    Segment("finished", "Đã xong", 2, "50.00", "50.00"),
                ),
            ),
            CountRow(
                "Quý II",
                "quy-2/",
                (0, 0, 1, 0, 0),
                1,
                "Quý II: 1 đang làm, còn hạn",
                (Segment("running", "Đang làm, còn hạn", 1, "0.00", "25.00"),),
            ),
            CountRow("Quý III", "", (0, 0, 0, 0, 0), 0, "Quý III: không có việc nào", ()),
        ),
        drawn=(),
        total=5,
    )


def test_a_table_of_nothing_is_empty() -> None:
    assert count_table([]) == CountTable((), (), (), (), 0)


def test_a_picture_has_only_the_first_bars_and_their_looks() -> None:
    groups = [Group(str(number), ("done",)) for number in range(BARS)]

    table = count_table([*groups, Group("cuối", ("open",))])

    assert (len(table.rows), table.drawn, table.legend) == (BARS + 1, table.rows[:BARS], (("finished", "Đã xong"),))
