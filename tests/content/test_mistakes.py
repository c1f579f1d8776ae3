"""One file per mistake in `mistakes/`: edits of the valid content, and every line that reading it then says.

`REWRITE_GOLDEN=1 pytest tests/content/test_mistakes.py` writes down what is said now, to be read by eye.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.content.folders import VALID, said_of, valid_content
from tests.pictures import PICTURES

CASES = sorted((Path(__file__).parent / "mistakes").glob("*.yml"))
NOTHING = "(không có gì sai)"


def make(folder: Path, edit: dict[str, str]) -> None:
    file = folder / edit["file"]
    if "write" in edit:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(edit["write"], encoding="utf-8")
    if "picture" in edit:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(PICTURES[edit["picture"]]())
    if "find" in edit:
        text = file.read_text(encoding="utf-8")
        assert text.count(edit["find"]) == 1, f"{edit['find']!r} stands {text.count(edit['find'])} times in {file}"
        file.write_text(text.replace(edit["find"], edit["replace"]), encoding="utf-8")
    if "move" in edit:
        target = folder / edit["move"]
        target.parent.mkdir(parents=True, exist_ok=True)
        file.rename(target)


def rewrite(path: Path, lines: list[str]) -> None:
    kept = path.read_text(encoding="utf-8").partition("expected:")[0]
    path.write_text(kept + "expected: |\n" + "".join(f"  {line}\n" for line in lines), encoding="utf-8")


def test_the_valid_content_has_no_problem() -> None:
    assert said_of(VALID) == []


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_mistake_is_said_in_these_lines(path: Path, tmp_path: Path) -> None:
    case: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    folder = valid_content(tmp_path / "content")

    for edit in case.get("edits", [case]):
        make(folder, edit)
    lines = said_of(folder) or [NOTHING]

    if os.environ.get("REWRITE_GOLDEN"):
        rewrite(path, lines)
    else:
        assert lines == case["expected"].splitlines()
