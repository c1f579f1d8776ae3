"""Checks of the papers that reports name: an address on the web, or a file that is there."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from thidua.content.addresses import missing_file, unpublished
from thidua.content.change_checks import entries_of
from thidua.content.plan_file import PlanFile
from thidua.content.problems import Problem, sentence
from thidua.content.yaml_text import Path

_WEB = "https://"


def check_proofs(file: PlanFile, files: Collection[str]) -> Iterator[Problem]:
    """`files` are the paths below content/ that may be named."""
    source = file.source.path
    for entry_at, _, entry in entries_of(file.plan):
        for number, report in enumerate(entry.progress):
            at: Path = (*entry_at, "tien_do", number, "tai_lieu")
            if not report.proof or (report.proof.startswith(_WEB) and len(report.proof) > len(_WEB)):
                continue
            if "//" in report.proof or ":" in report.proof:
                message = "tài liệu cần bắt đầu bằng https:// hoặc là một tệp trong content/"
                yield file.problem(at, sentence(message, report.proof))
            elif message := missing_file(report.proof, source, files) or unpublished(report.proof, source):
                yield file.problem(at, message)
