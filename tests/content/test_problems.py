"""How a problem reads, how problems are ordered, and the closing line."""

from __future__ import annotations

import pytest

from thidua.content.problems import Problem, Severity, fails, in_order, sentence, summary


def test_a_problem_names_file_line_and_field_before_its_message() -> None:
    assert str(Problem("don-vi/a.yml", 3, "don_vi[2].ma", "sai")) == "content/don-vi/a.yml:3: don_vi[2].ma: sai"


def test_a_problem_of_a_whole_file_names_no_line() -> None:
    assert str(Problem("don-vi/a.yml", 0, "", "sai")) == "content/don-vi/a.yml: sai"


def test_a_sentence_says_what_was_expected_then_found_then_meant() -> None:
    assert sentence("cần mã", "Ab", "ab") == "cần mã; đang ghi “Ab”; có phải là “ab”?"


def test_what_to_do_if_the_words_are_right_is_a_sentence_of_its_own() -> None:
    assert sentence("cần mã", "Ab", otherwise="Nếu đúng, thôi") == "cần mã; đang ghi “Ab”. Nếu đúng, thôi"
    assert sentence("cần mã", "Ab", "ab", "Nếu đúng, thôi") == "cần mã; đang ghi “Ab”; có phải là “ab”? Nếu đúng, thôi"


def test_what_was_found_is_shown_in_one_line_of_80_letters() -> None:
    assert sentence("cần mã", "a\n  b") == "cần mã; đang ghi “a b”"
    assert sentence("cần mã", "x" * 80) == f"cần mã; đang ghi “{'x' * 80}”"
    assert sentence("cần mã", "x" * 81) == f"cần mã; đang ghi “{'x' * 79}…”"


def test_problems_come_by_file_line_and_field_each_once() -> None:
    first, second = Problem("a.md", 2, "", "x"), Problem("a.md", 10, "", "x")
    third, fourth = Problem("b.md", 1, "a", "x"), Problem("b.md", 1, "b", "x", "warning")

    assert in_order([fourth, second, third, first, second]) == (first, second, third, fourth)


def test_the_closing_line_counts_errors_warnings_and_files() -> None:
    problems = (Problem("a.md", 1, "", "x"), Problem("a.md", 2, "", "x", "warning"), Problem("b.md", 1, "", "x"))

    assert summary(problems) == "2 lỗi, 1 cảnh báo trong 2 tệp."


def test_hints_are_counted_apart() -> None:
    hint = Problem("c.md", 1, "", "x", "hint")

    assert summary([hint]) == "Không có lỗi, không có cảnh báo. 1 gợi ý."
    assert summary([Problem("a.md", 1, "", "x"), hint]) == "1 lỗi, 0 cảnh báo trong 1 tệp. 1 gợi ý."


@pytest.mark.parametrize(
    ("severity", "fails_at_all", "fails_when_strict"),
    [("error", True, True), ("warning", False, True), ("hint", False, False)],
)
def test_errors_fail_warnings_fail_when_strict_and_hints_never_do(
    severity: Severity, fails_at_all: bool, fails_when_strict: bool
) -> None:
    problems = [Problem("a.md", 1, "", "x", severity)]

    assert (fails(problems, strict=False), fails(problems, strict=True)) == (fails_at_all, fails_when_strict)
