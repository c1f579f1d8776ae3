"""A report draft as Markdown, whole: what a reader sees is what the plan's file tells.

`REWRITE_GOLDEN=1 pytest tests/documents/test_markdown.py` writes down what is said now, to be read by eye.
"""

from __future__ import annotations

import os
from dataclasses import replace
from html import unescape
from pathlib import Path

import markdown
import pytest

from tests.documents.drafts import a_draft, a_second_plan
from thidua.documents.markdown import report_markdown
from thidua.model.period import Year
from thidua.views.report_entries import ReportEntry
from thidua.views.report_sections import Group, Part, Section

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize(
    ("name", "draft"),
    [
        ("so-ket.md", a_draft()),
        ("tong-ket.md", a_draft(period=Year(2026))),
        ("minh-hoa.md", a_draft(a_second_plan(), is_demo=True)),
    ],
)
def test_a_draft_reads_as_written_down(name: str, draft: object) -> None:
    text = report_markdown(draft)  # type: ignore[arg-type]  # pytest's parameters are untyped

    if os.environ.get("REWRITE_GOLDEN"):
        (GOLDEN / name).write_text(text, encoding="utf-8")
    assert text == (GOLDEN / name).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "words",
    [
        "Tên *đậm* và _nghiêng_ `mã`",
        "HĐND&UBND xã <A> &lt;",
        "[liên kết](https://x.vn)",
        "[tài liệu][1] ~~bỏ~~ a|b",
        r"đường \ ngược",
        "[chưa có số liệu]",
    ],
)
def test_words_of_a_plan_are_never_read_as_marks(words: str) -> None:
    entry = ReportEntry("Nhiệm vụ 1", words, words, "", ())
    section = Section("I. Thử", (words,), (words,), (Part(words, (Group("", (entry,)),)),))

    html = markdown.markdown(report_markdown(replace(a_draft(), sections=(section,))))

    text = unescape(html.partition("<h2>I. Thử</h2>")[2])
    assert f"<p>{words}</p>" in text
    assert f"<li>{words}</li>" in text
    assert f"<h3>{words}</h3>" in text
    assert f"</strong> {words} ({words})" in text
