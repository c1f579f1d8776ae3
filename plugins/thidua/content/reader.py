"""The content folder → a checked portal, or every mistake of every file in one run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from thidua.content.articles import read_articles
from thidua.content.checks import check_plan, check_portal
from thidua.content.plan_text import PlanTextReader
from thidua.content.problems import Problem, in_order, sentence
from thidua.content.register_checks import check_register
from thidua.content.source import Source, Unreadable, decode, split_plan
from thidua.content.validation import validate
from thidua.content.yaml_text import Read, read_yaml
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.reading import Reading, nearest_of
from thidua.model.unit import Body, Register

UNITS_FOLDER = "don-vi"
PLANS_FOLDER = "ke-hoach"


@dataclass(frozen=True, slots=True)
class Content:
    """`portal` is None when any error stands among the problems: a half-right portal is never handed on."""

    portal: Portal | None
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.severity == "error")


@dataclass(frozen=True, slots=True)
class PlanFile:
    """A plan with what later checks need to point at lines: its source and the lines of its fields."""

    plan: Plan
    source: Source
    read: Read


def read_content(folder: Path) -> Content:
    """`folder` is content/. Files outside the kinds that thidua knows are left alone."""
    names = content_files(folder)
    register, problems = _read_register(folder, names)
    files, plan_problems = _read_plans(folder, names, register)
    problems += plan_problems
    articles, article_problems = read_articles(
        folder, [path for path in names if path.endswith(".md") and not is_data(path)], names
    )
    problems += article_problems
    portal = Portal(register, tuple(file.plan for file in files), articles)
    problems += check_portal(portal, {file.plan.source: file for file in files})
    found = in_order(problems)
    return Content(None if any(problem.severity == "error" for problem in found) else portal, found)


def content_files(folder: Path) -> tuple[str, ...]:
    """Every file below content/, as sorted paths with forward slashes."""
    return tuple(sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()))


def is_data(path: str) -> bool:
    """Whether a content file is read by thidua, rather than a page of its own."""
    top, _, rest = path.partition("/")
    return (top == UNITS_FOLDER and path.endswith((".yml", ".yaml"))) or (
        top == PLANS_FOLDER and path.endswith(".md") and rest not in {"index.md", ""}
    )


def _read_register(folder: Path, names: Sequence[str]) -> tuple[Register, list[Problem]]:
    bodies: list[tuple[Body, Read]] = []
    problems: list[Problem] = []
    for path in [name for name in names if is_data(name) and not name.endswith(".md")]:
        try:
            read = read_yaml(path, decode(path, (folder / path).read_bytes()))
        except Unreadable as error:
            problems.append(error.problem)
            continue
        body, found = validate(Body, read, path, Reading())
        problems += read.problems + found
        if body:
            bodies.append((body, read))
            if path.rsplit("/", 1)[-1].rpartition(".")[0] != body.id:
                problems.append(Problem(path, read.line(("ma",)), "ma", sentence("cần trùng tên tệp", body.id)))
    register = Register(tuple(body for body, _ in bodies))
    return register, problems + check_register(register, {body.id: read for body, read in bodies})


def _read_plans(folder: Path, names: Sequence[str], register: Register) -> tuple[list[PlanFile], list[Problem]]:
    texts = PlanTextReader(frozenset(names))
    files: list[PlanFile] = []
    problems: list[Problem] = []
    for path in [name for name in names if is_data(name) and name.endswith(".md")]:
        try:
            source = split_plan(path, decode(path, (folder / path).read_bytes()))
            read = read_yaml(path, source.front_matter, source.front_line)
        except Unreadable as error:
            problems.append(error.problem)
            continue
        problems += read.problems
        plan, found = validate(Plan, read, path, _reading(read, path, register))
        problems += found
        if plan is None:
            continue
        plan = plan.model_copy(update={"source": path})
        text, found = texts.read(plan, source)
        plan = plan.model_copy(update={"text": text})
        problems += found
        files.append(PlanFile(plan, source, read))
        problems += check_plan(files[-1])
    files.sort(key=lambda file: (file.plan.issuer, file.plan.issued_day, file.plan.source))
    return files, problems


def _reading(read: Read, path: str, register: Register) -> Reading:
    """The year and issuer that wordings and unit names are read with; where the file's own are wrong, those of its
    folder.
    """
    folders = path.split("/")
    issuer = str(read.value.get("co_quan", ""))
    if issuer not in register.body_by_id:
        issuer = (
            folders[1]
            if len(folders) > 1 and folders[1] in register.body_by_id
            else nearest_of(issuer, tuple(register.body_by_id))
        )
    year = str(read.value.get("nam", ""))
    if not year.isdigit() and len(folders) > 2:
        year = folders[2]
    return Reading(int(year) if year.isdigit() else None, issuer, register)
