"""Whatever stands in a file, reading it ends in a portal or in problems, each one line: never in a traceback."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.content.folders import COMMUNE, PLAN, valid_content, valid_text, written_content
from thidua.content.reader import read_content

pytestmark = pytest.mark.slow

ANYTHING = settings(
    max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], database=None
)
PATHS = st.sampled_from([PLAN, COMMUNE, "ngay-nghi/2026.yml", "index.md", "gioi-thieu.md"])
LETTERS = st.sampled_from([*"---:\n\n  []{}\"'|>&*!#%@`<>=,\t\\", "\ufeff", "\u0301", "\ue000", "\U000f0001", "²", "đ"])
WORDS = st.lists(LETTERS | st.characters(codec="utf-8"), max_size=30).map("".join)


def check(changed: dict[str, str | bytes]) -> None:
    """A folder of its own for each example: Hypothesis runs many in one test."""
    with tempfile.TemporaryDirectory() as folder:
        content = read_content(valid_content(Path(folder) / "content", changed))
    lines = [str(problem) for problem in content.problems]
    assert [line for line in lines if "\n" in line or not line.startswith("content/")] == []
    assert (content.portal is None) == bool(content.errors)


@ANYTHING
@given(path=PATHS, data=st.binary(max_size=300))
def test_any_bytes(path: str, data: bytes) -> None:
    check({path: data})


@ANYTHING
@given(path=PATHS, front=WORDS, body=WORDS)
def test_any_text_between_and_after_two_lines_of_dashes(path: str, front: str, body: str) -> None:
    check({path: f"---\n{front}\n---\n{body}"})


@ANYTHING
@given(data=st.data(), path=PATHS)
def test_valid_files_with_lines_lost_doubled_moved_or_overwritten(data: st.DataObject, path: str) -> None:
    lines = valid_text(path).split("\n")
    places = st.integers(0, len(lines) - 1)

    for _ in range(data.draw(st.integers(1, 4))):
        place, act = data.draw(places), data.draw(st.sampled_from(["lose", "double", "move", "write", "cut"]))
        other = data.draw(places)
        if act == "lose":
            lines[place] = ""
        elif act == "double":
            lines[place] += f"\n{lines[place]}"
        elif act == "move":
            lines[place], lines[other] = lines[other], lines[place]
        elif act == "write":
            lines[place] = data.draw(WORDS)
        else:
            key, colon, value = lines[place].partition(":")
            at = data.draw(st.integers(0, len(value)))
            lines[place] = f"{key}{colon}{value[:at]}{data.draw(WORDS)}{value[at:]}"

    check({path: "\n".join(lines)})


@ANYTHING
@given(names=st.lists(st.text(st.sampled_from("abAB1-_ .đé~#%"), min_size=1, max_size=8), min_size=1, max_size=3))
def test_any_names_of_files_and_folders(names: list[str]) -> None:
    path = "/".join(name.strip(". ") or "a" for name in names)
    with tempfile.TemporaryDirectory() as folder:
        plan, body = f"ke-hoach/{path}.md", f"don-vi/{path}.yml"
        content = read_content(written_content(Path(folder), {plan: valid_text(PLAN), body: valid_text(COMMUNE)}))
    assert content.portal is None
    assert content.errors != ()
