"""A programme's lines: hours in front, the length behind, in the document as in the calendar."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import a_plan, a_portal, a_programme_item, a_source_note, an_event
from thidua.model.text import Slot, Text
from thidua.publish.paths import SitePaths
from thidua.views.document import document_view
from thidua.views.programme import ProgrammeLine, programme_line, programme_lines
from thidua.views.segments import Segment


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({"text": "Khai mạc"}, "Khai mạc"),
        ({"text": "Khai mạc", "start": "08:00", "end": "08:15"}, "08:00 – 08:15: Khai mạc"),
        ({"text": "Khai mạc", "start": "8 giờ"}, "8 giờ: Khai mạc"),
        ({"text": "Đón tiếp", "end": "08:00"}, "đến 08:00: Đón tiếp"),
        ({"text": "Văn nghệ", "duration": "30 phút"}, "Văn nghệ (30 phút)"),
        ({"text": "Văn nghệ.", "duration": "khoảng 30 phút"}, "Văn nghệ (khoảng 30 phút)."),
        ({"text": "Nghỉ;", "start": "09:00", "duration": "15 phút"}, "09:00: Nghỉ (15 phút);"),
    ],
)
def test_a_line_has_its_hours_in_front_and_its_length_behind(fields: dict[str, str], line: str) -> None:
    item = a_programme_item(**fields)

    assert programme_line(item) == line


def test_a_card_has_hours_words_and_length_apart() -> None:
    items = (a_programme_item("Khai mạc", start="08:00", end="08:15"), a_programme_item("Nghỉ", duration="15 phút"))

    assert programme_lines(items) == (
        ProgrammeLine("08:00 – 08:15", "Khai mạc", ""),
        ProgrammeLine("", "Nghỉ", "15 phút"),
    )


@pytest.mark.parametrize(
    ("fields", "notes", "head"),
    [
        ({"text": "Khai mạc."}, (), [("Khai mạc.", 0)]),
        (
            {"text": "Khai mạc.", "start": "08:00", "end": "08:15"},
            (),
            [("08:00 – 08:15: ", 0), ("Khai mạc.", 0)],
        ),
        ({"text": "Văn nghệ.", "duration": "30 phút"}, (), [("Văn nghệ", 0), (" (30 phút).", 0)]),
        (
            {"text": "Văn nghê chào mừng.", "duration": "30 phút"},
            (a_source_note("Văn nghê"),),
            [("Văn nghê", 1), (" chào mừng", 0), (" (30 phút).", 0)],
        ),
        (
            {"text": "Văn nghê.", "duration": "30 phút"},
            (a_source_note("Văn nghê."),),
            [("Văn nghê", 1), (" (30 phút).", 0)],
        ),
    ],
)
def test_the_document_has_the_same_line_with_its_notes_in_their_places(
    fields: dict[str, str], notes: tuple[object, ...], head: list[tuple[str, int]]
) -> None:
    plan = a_plan(
        events=(an_event(programme=(a_programme_item(**fields),)),), notes=notes, text=Text((Slot("chuong_trinh"),))
    )

    (part,) = document_view(a_portal(plan), plan, SitePaths(), date(2026, 1, 1)).parts

    assert [block.head for block in part.blocks] == [tuple(Segment(text, note=note) for text, note in head)]
