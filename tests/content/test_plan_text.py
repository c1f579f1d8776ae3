"""A plan's body: where slots cut it, where notes are marked, which paragraph sets a deadline."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import a_deadline, a_plan, a_source_note, a_task, a_timing_change, an_event
from thidua.content.plan_file import PlanFile
from thidua.content.plan_text import PlanTextReader, check_words
from thidua.content.source import Source
from thidua.content.yaml_text import Read
from thidua.model.period import Month, Quarter
from thidua.model.text import Prose, Slot, Text
from thidua.model.timing import Before, ToBeAnnounced


def read(body: str, *files: str, **fields: object) -> tuple[Text, list[str]]:
    plan = a_plan(**fields)
    file = PlanFile(plan, Source(plan.source, "", 2, body, 10), Read({}))
    file, problems = PlanTextReader(files).read(file)
    return file.plan.text, [str(problem).removeprefix(f"content/{plan.source}:") for problem in problems]


def parts(body: str, **fields: object) -> tuple[Prose | Slot, ...]:
    text, problems = read(body, **fields)
    assert problems == []
    return text.parts


def words(body: str, **fields: object) -> str:
    (part,) = parts(body, **fields)
    assert isinstance(part, Prose)
    return part.html


def test_a_slot_parts_the_prose() -> None:
    assert parts("Một.\n\n[nhiem_vu]\n\nHai.\n") == (Prose("<p>Một.</p>"), Slot("nhiem_vu"), Prose("<p>Hai.</p>"))


def test_a_slot_needs_no_empty_lines_around_it() -> None:
    assert parts("Một.\n[phan_cong]\nHai.\n") == (Prose("<p>Một.</p>"), Slot("phan_cong"), Prose("<p>Hai.</p>"))


def test_slots_may_follow_each_other() -> None:
    assert parts("[nhiem_vu]\n[phan_cong] \n", tasks=(a_task(),)) == (Slot("nhiem_vu"), Slot("phan_cong"))


def test_a_slot_narrows_tasks_to_a_period_of_the_plans_year() -> None:
    assert parts("[nhiem_vu: quý I]\n\n[nhiem_vu: tháng 02/2027]\n") == (
        Slot("nhiem_vu", Quarter(2026, 1)),
        Slot("nhiem_vu", Month(2027, 2)),
    )


def test_a_slot_names_one_event_of_several() -> None:
    events = (an_event("so-ket"), an_event("tong-ket"))

    assert parts("[chuong_trinh: so-ket]\n\n[chuong_trinh: tong-ket]\n", events=events) == (
        Slot("chuong_trinh", event="so-ket"),
        Slot("chuong_trinh", event="tong-ket"),
    )


@pytest.mark.parametrize("body", ["Xem [nhiem_vu] ở dưới.", "\\[nhiem_vu]", "[nhiem_vu](a.md)", "- [nhiem_vu]"])
def test_brackets_that_do_not_stand_alone_on_a_line_are_no_slot(body: str) -> None:
    text, _ = read(body, "ke-hoach/xa-quan-son/2026/a.md")

    assert [type(part) for part in text.parts] == [Prose]


def test_words_in_brackets_are_kept_where_the_bracket_is_escaped() -> None:
    assert words("\\[Phụ lục]") == "<p>[Phụ lục]</p>"


def test_a_wrong_slot_is_reported_on_its_own_line_and_leaves_no_trace() -> None:
    text, problems = read("Một.\n\n[xyz]\n\nHai.\n")

    assert text.parts == (Prose("<p>Một.</p>\n<p>Hai.</p>"),)
    assert [problem.partition(":")[0] for problem in problems] == ["12"]


def test_a_note_is_marked_behind_its_quotation() -> None:
    notes = (a_source_note("đúng tiến độ"),)

    assert words("Làm đúng tiến độ, đúng tiến độ.", notes=notes) == (
        '<p>Làm đúng tiến độ<a class="ref" href="#gc-1" aria-label="Ghi chú nguồn 1">[1]</a>, đúng tiến độ.</p>'
    )


def test_notes_on_words_of_each_other_are_both_marked() -> None:
    notes = (a_source_note("đúng"), a_source_note("đúng tiến độ"), a_source_note("tiến độ"))

    marks = [f'<a class="ref" href="#gc-{n}" aria-label="Ghi chú nguồn {n}">[{n}]</a>' for n in (1, 2, 3)]
    assert words("Làm đúng tiến độ.", notes=notes) == f"<p>Làm đúng{marks[0]} tiến độ{marks[1]}{marks[2]}.</p>"


def test_a_note_on_words_of_a_field_is_not_looked_for_in_the_prose() -> None:
    task = a_task(text="Chăm điểm thi đua")

    assert words("Một.", tasks=(task,), notes=(a_source_note("Chăm điểm"),)) == "<p>Một.</p>"


def test_a_note_on_a_field_as_a_whole_is_not_looked_for_in_the_prose() -> None:
    assert words("Một.", notes=(a_source_note(field="ky"),)) == "<p>Một.</p>"


def test_the_paragraph_that_sets_a_deadline_gets_an_anchor() -> None:
    text, problems = read("Một.\n\nGửi về UBND xã **Trước  ngày 30/01/2026**.\n", deadlines=(a_deadline(),))

    assert (text.parts, text.deadline_anchors, problems) == (
        (Prose('<p>Một.</p>\n<p id="doan-gui-ke-hoach">Gửi về UBND xã <strong>Trước  ngày 30/01/2026</strong>.</p>'),),
        (("gui-ke-hoach", "doan-gui-ke-hoach"),),
        [],
    )


def test_two_deadlines_of_one_paragraph_share_its_anchor() -> None:
    deadlines = (a_deadline("nop"), a_deadline("gui"))

    text, _ = read("- Gửi và nộp trước ngày 30/01/2026\n", deadlines=deadlines)

    assert text.deadline_anchors == (("gui", "doan-nop"), ("nop", "doan-nop"))


def test_a_deadline_that_the_prose_does_not_set_has_no_anchor() -> None:
    assert read("Một.\n", deadlines=(a_deadline(),))[0].deadline_anchors == ()


def test_headings_are_listed_without_marks_of_notes() -> None:
    text, problems = read("## I. MỤC ĐÍCH\n", notes=(a_source_note("MỤC ĐÍCH"),))

    assert (text.headings, problems) == ((("muc-i-muc-dich", "I. MỤC ĐÍCH"),), [])


def test_addresses_are_those_of_content_files() -> None:
    text, problems = read("[a](../../../gioi-thieu.md#muc-b)", "gioi-thieu.md")

    assert (text.parts, problems) == ((Prose('<p><a href="src:gioi-thieu.md#muc-b">a</a></p>'),), [])


def test_lists_in_lists_without_end_are_a_problem_of_the_text() -> None:
    assert read("- " * 3000 + "x") == (Text(), ["10: danh sách hoặc trích dẫn lồng nhau quá sâu"])


def test_a_mark_of_the_second_level_is_no_heading_of_the_first() -> None:
    source = Source("a.md", "", 2, "## I\n\n### 1\n\nMã #1 và a = b\n", 10)

    assert list(check_words(source)) == []


@pytest.mark.parametrize("heading", ["# I", "#I", "I\n=", "I\n==="])
def test_each_way_to_write_a_heading_of_the_first_level_is_found(heading: str) -> None:
    source = Source("a.md", "", 2, f"Một.\n\n{heading}\n", 10)

    assert [problem.line for problem in check_words(source)] == [12]


@pytest.mark.parametrize("meaning", [Before(date(2026, 2, 10)), ToBeAnnounced()])
def test_a_deadline_that_was_changed_leads_to_the_words_that_were_signed(meaning: Before | ToBeAnnounced) -> None:
    changes = (
        a_timing_change(date(2026, 1, 12), "trước ngày 30/01/2026"),
        a_timing_change(date(2026, 1, 20), "trước ngày 05/02/2026"),
    )
    body = "Gửi trước ngày 10/02/2026.\n\nNộp trước ngày 30/01/2026.\n"

    text, _ = read(body, deadlines=(a_deadline("gui", meaning, changes=changes),))

    assert text.parts == (Prose('<p>Gửi trước ngày 10/02/2026.</p>\n<p id="doan-gui">Nộp trước ngày 30/01/2026.</p>'),)
