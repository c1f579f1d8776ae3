"""Checks of the papers that reports name: an address on the web, or a file that is there."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from thidua.content.addresses import missing_file
from thidua.content.plan_file import PlanFile
from thidua.content.problems import Problem, sentence
from thidua.content.yaml_text import Path

_WEB = "https://"


def check_proofs(file: PlanFile, files: Collection[str]) -> Iterator[Problem]:
    """`files` are the paths below content/ that may be named."""
    for place, event in enumerate(file.plan.events):
        for number, report in enumerate(event.progress):
            at: Path = ("su_kien", place, "tien_do", number, "tai_lieu")
            if not report.proof or (report.proof.startswith(_WEB) and len(report.proof) > len(_WEB)):
                continue
            if "//" in report.proof or ":" in report.proof:
                message = "tài liệu cần bắt đầu bằng https:// hoặc là một tệp trong content/"
                yield file.problem(at, sentence(message, report.proof))
            elif message := missing_file(report.proof, file.source.path, files):
                yield file.problem(at, message)
