"""What libyaml could not read, in an editor's words: the commonest slips named, on the line where they were made."""

from __future__ import annotations

import re

import yaml

from thidua.content.problems import sentence

UNEVEN = "thụt dòng không đều: các dòng cùng cấp phải bắt đầu ở cùng một cột"
NEEDS_COLON = "cần dấu hai chấm và một dấu cách sau tên trường"
NEEDS_SPACE = "cần một dấu cách sau dấu -"
NEEDS_QUOTES = "giá trị có dấu hai chấm phải đặt trong ngoặc kép, và mỗi dòng chỉ một “tên: giá trị”"
QUOTES_DISAGREE = "ngoặc kép không khớp: cả giá trị nằm giữa một dấu mở và một dấu đóng; chỗ trích bên trong dùng “ ”"
BRACKETS_DISAGREE = "ngoặc [ ] hoặc { } không khớp"
UNKNOWN = "không đọc được dòng này theo YAML"
BRACKET_OPEN = "ngoặc [ hoặc { mở ở dòng này mà không đóng lại, hoặc giữa các mục thiếu dấu phẩy"

# What libyaml says → on the line where it began (or else the line where it was noticed) → what an editor is told.
_CAUSES = (
    (re.compile(r"quoted scalar.*end of stream"), True, "ngoặc kép (\" hoặc ') mở ra mà không đóng lại"),
    (re.compile(r"escape"), False, r"trong ngoặc kép, dấu \ phải viết thành \\"),
    (re.compile(r"sequence entries"), False, "dấu - của danh sách phải ở dòng riêng, bên dưới tên trường"),
    (re.compile(r"flow (?:sequence|mapping)"), True, BRACKET_OPEN),
)
_BAD_START = re.compile(r"cannot start any token|node content|block scalar|scanning an? (?:tag|alias|anchor)")
_ENTRY = re.compile(r"\s*(?:- )*[^:]+:(?:\s|$)")


def explain(error: yaml.MarkedYAMLError, text: str, last_line: int) -> tuple[int, str]:
    """The line, counted from 0, and one sentence about it; on `last_line` begins the last value that was read."""
    found = error.problem_mark or error.context_mark
    opened = error.context_mark or found
    if found is None or opened is None:
        return 0, UNKNOWN
    # Where the text ends without a line break, libyaml stands on the line behind it.
    written = [*text.split("\n"), ""]
    here, there = written[found.line], written[opened.line]
    complaint = f"{error.context or ''} {error.problem or ''}"
    indent = here[: len(here) - len(here.lstrip())]
    if "\t" in indent or "tab" in complaint:
        return found.line, "có dấu tab; hãy thụt dòng bằng dấu cách"
    for cause, is_at_opening, message in _CAUSES:
        if cause.search(complaint):
            return (opened.line, sentence(message, there)) if is_at_opening else (found.line, sentence(message, here))
    if "simple key" in complaint:
        return opened.line, sentence(NEEDS_SPACE if there.lstrip().startswith("-") else NEEDS_COLON, there)
    if "mapping values" in complaint:
        return _second_colon(written, found.line, found.column)
    if _BAD_START.search(complaint):
        if start := there[opened.column : opened.column + 1]:
            return opened.line, sentence(f"giá trị bắt đầu bằng {start} phải đặt trong ngoặc kép", there)
        return last_line, sentence(BRACKET_OPEN, written[last_line])
    if "parsing a block" in complaint and found.column > len(indent):
        return _after_a_value(written, found.line, found.column, last_line)
    return found.line, sentence(UNEVEN if re.search("block|document start", complaint) else UNKNOWN, here)


def _after_a_value(written: list[str], line: int, column: int, last_line: int) -> tuple[int, str]:
    """Something more where a value has ended: a second closing bracket, or words behind a closing quotation mark."""
    if written[line][column] in "]}":
        return line, sentence(BRACKETS_DISAGREE, written[line])
    return last_line, sentence(QUOTES_DISAGREE, written[last_line])


def _second_colon(written: list[str], line: int, column: int) -> tuple[int, str]:
    """A colon where no field can begin: a second one on its line, or the line above is no field, or this one stands
    deeper than that.
    """
    here = written[line]
    above = next((number for number in range(line - 1, -1, -1) if written[number].strip()), None)
    if _ENTRY.match(here[:column]) or above is None:
        return line, sentence(NEEDS_QUOTES, here)
    if not _ENTRY.match(written[above]):
        return above, sentence(NEEDS_COLON, written[above])
    return line, sentence(UNEVEN, here)
