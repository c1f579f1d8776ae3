"""Problems in MkDocs' log: which are told, which stop a build."""

from __future__ import annotations

import logging

import pytest
from mkdocs.exceptions import Abort

from tests.builders import a_portal
from thidua.adapters.mkdocs.report import report
from thidua.content.problems import Problem, Severity
from thidua.content.reader import Content

LOG = "mkdocs.plugins.thidua"


def content(severity: Severity) -> Content:
    return Content(a_portal(), (Problem("a.md", 1, "so", "sai", severity),))


def test_a_hint_is_neither_told_nor_stops_a_strict_build(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, LOG):
        report(content("hint"), strict=True)

    assert caplog.records == []


def test_a_warning_is_told_and_stops_a_strict_build_only(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, LOG):
        report(content("warning"), strict=False)

    assert [(record.levelname, record.message) for record in caplog.records] == [
        ("WARNING", "thidua: content/a.md:1: so: sai")
    ]
    with pytest.raises(Abort, match="0 lỗi, 1 cảnh báo"):
        report(content("warning"), strict=True)
