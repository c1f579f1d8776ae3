"""Where a check of a plan points: a field's line, the body's first, or the file as a whole."""

from __future__ import annotations

from tests.builders import a_plan
from thidua.content.plan_file import PlanFile
from thidua.content.problems import Problem
from thidua.content.source import Source
from thidua.content.yaml_text import read_yaml

PATH = "ke-hoach/xa-quan-son/2026/1.md"
FILE = PlanFile(
    a_plan(source=PATH),
    Source(PATH, "", 2, "Lời văn.\n", 9),
    read_yaml(PATH, "ma: a\nnhiem_vu:\n  - ma: b\n    tt: 1\n", 2),
)


def test_a_problem_of_a_field_stands_on_its_line() -> None:
    assert FILE.problem(("nhiem_vu", 0, "tt"), "sai") == Problem(PATH, 5, "nhiem_vu[1].tt", "sai")


def test_a_problem_of_a_field_left_out_stands_on_the_line_of_its_entry() -> None:
    assert FILE.problem(("nhiem_vu", 0, "su_kien"), "thiếu", "warning") == (
        Problem(PATH, 4, "nhiem_vu[1].su_kien", "thiếu", "warning")
    )


def test_a_problem_of_the_text_stands_where_the_body_begins() -> None:
    assert FILE.problem_of_text("sai") == Problem(PATH, 9, "", "sai")


def test_a_problem_of_the_file_stands_on_no_line() -> None:
    assert FILE.problem_of_file("sai") == Problem(PATH, 0, "", "sai")
