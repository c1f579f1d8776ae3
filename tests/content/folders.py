"""Content folders for tests: the valid one in `valid/`, whole or with a few edits, and what reading one says."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from thidua.content.problems import KINDS
from thidua.content.reader import Content, read_content

VALID = Path(__file__).parent / "valid"
COMMUNE = "don-vi/xa-quan-son.yml"
PLAN = "ke-hoach/xa-quan-son/2026/07-kh-ubnd.md"


def valid_text(path: str) -> str:
    return (VALID / path).read_text(encoding="utf-8")


def valid_content(folder: Path, changed: Mapping[str, str | bytes] | None = None) -> Path:
    """A copy of the valid content in which some files have other texts."""
    shutil.copytree(VALID, folder)
    return written_content(folder, changed or {})


def written_content(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode("utf-8") if isinstance(text, str) else text)
    return folder


def plan_with(find: str, replace: str) -> dict[str, str | bytes]:
    """The commune's plan with one edit, whose place must be the only one of its kind."""
    text = valid_text(PLAN)
    assert text.count(find) == 1, find
    return {PLAN: text.replace(find, replace)}


def plan_with_body(body: str) -> dict[str, str | bytes]:
    """The commune's plan with nothing to place in its text, and this text."""
    return {
        PLAN: f"""---
ma: kh-quan-son-2026
so: 07/KH-UBND
dia_danh: Quan Sơn
ngay: 09/01/2026
co_quan: xa-quan-son
trich_yeu: Công tác thi đua
nam: 2026
---
{body}"""
    }


def said(content: Content) -> list[str]:
    """Every problem as `thidua check` prints it."""
    return [f"{KINDS[problem.severity]} {problem}" for problem in content.problems]


def said_of(folder: Path) -> list[str]:
    return said(read_content(folder))
