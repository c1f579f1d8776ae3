"""A plan together with the file it was read from: what checks need to point at lines."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.content.problems import Problem, Severity
from thidua.content.source import Source
from thidua.content.yaml_text import Path, Read, field_name
from thidua.model.plan import Plan


@dataclass(frozen=True, slots=True)
class PlanFile:
    """`has_all_slots` is False when a slot in the text is wrong: what it would place is then not missing as well."""

    plan: Plan
    source: Source
    read: Read
    has_all_slots: bool = True

    def problem(self, path: Path, message: str, severity: Severity = "error") -> Problem:
        """A problem in a field of the front matter."""
        return Problem(self.source.path, self.read.line(path), field_name(path), message, severity)

    def problem_of_text(self, message: str, severity: Severity = "error") -> Problem:
        """A problem of the body as a whole."""
        return Problem(self.source.path, self.source.body_line, "", message, severity)

    def problem_of_file(self, message: str) -> Problem:
        return Problem(self.source.path, 0, "", message)
