"""The content folder → a checked portal, or every mistake of every file in one run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from thidua.content.articles import read_articles
from thidua.content.checks import check_plan, check_portal
from thidua.content.date_checks import check_not_ahead
from thidua.content.days_off import FOLDER as DAYS_OFF_FOLDER
from thidua.content.days_off import is_days_off, read_days_off
from thidua.content.days_off_checks import check_days_off, check_years
from thidua.content.plan_file import PlanFile
from thidua.content.plan_text import PlanTextReader, check_words
from thidua.content.problems import Problem, in_order
from thidua.content.proof_checks import check_proofs
from thidua.content.register_checks import BodyFile, check_register
from thidua.content.source import Unreadable, decode, split_plan
from thidua.content.validation import validate
from thidua.content.yaml_text import Read, read_yaml
from thidua.model.days_off import DaysOff
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.reading import Reading, nearest_of
from thidua.model.unit import Body, Register
from thidua.model.written_days import EARLIEST_YEAR, LATEST_YEAR

UNITS_FOLDER = "don-vi"
PLANS_FOLDER = "ke-hoach"
ATTACHMENTS = (".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif", ".svg", ".pdf")
MADE_PAGES = ("index.md", "ke-hoach/index.md", "don-vi/index.md", "dong-thoi-gian/index.md", "lich/index.md")
"""Pages that a portal has whether or not an editor writes opening words for them: links may name them."""


@dataclass(frozen=True, slots=True)
class Content:
    """`portal` is None when any error stands among the problems: a half-right portal is never handed on."""

    portal: Portal | None
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.severity == "error")


def read_content(folder: Path, today: date | None = None) -> Content:
    """`folder` is content/. Files outside the kinds that thidua knows are left alone.

    With a `today`, what is reported of days to come is a mistake; a site may be built for any day.
    """
    names = content_files(folder)
    bodies, unread, problems = _read_bodies(folder, names)
    register = Register(tuple(file.body for file in bodies))
    problems += check_register(register, bodies, unread)
    files, found = _read_plans(folder, names, register, is_register_whole=not unread)
    problems += found
    problems += [each for file in files for each in check_not_ahead(file, today)] if today else []
    problems += _stray_files(names)
    pages = [path for path in names if path.endswith(".md") and not is_data(path)]
    articles, found = read_articles(folder, pages, (*names, *MADE_PAGES))
    problems += found
    calendars, found = read_days_off(folder, names)
    problems += found + check_days_off(calendars)
    days_off = DaysOff(tuple(file.calendar for file in calendars))
    portal = Portal(register, tuple(file.plan for file in files), articles, days_off)
    problems += check_years(portal, names)
    are_all_read = len(files) == sum(1 for name in names if _is_plan(name))
    found = check_portal(portal, {file.plan.source: file for file in files}, is_whole=are_all_read)
    ordered = in_order([*problems, *found])
    return Content(None if any(problem.severity == "error" for problem in ordered) else portal, ordered)


def content_files(folder: Path) -> tuple[str, ...]:
    """Every file below content/, as sorted paths with forward slashes. Hidden ones are a program's, not an editor's."""
    paths = [path.relative_to(folder) for path in folder.rglob("*") if path.is_file()]
    return tuple(sorted(path.as_posix() for path in paths if not any(part.startswith(".") for part in path.parts)))


def is_data(path: str) -> bool:
    """Whether a content file is read by thidua, rather than a page of its own."""
    top, _, rest = path.partition("/")
    return (
        _is_register(path)
        or is_days_off(path)
        or (top == PLANS_FOLDER and path.endswith(".md") and rest not in {"index.md", ""})
    )


def _is_plan(path: str) -> bool:
    return is_data(path) and path.endswith(".md")


def _is_register(path: str) -> bool:
    return path.startswith(f"{UNITS_FOLDER}/") and path.endswith((".yml", ".yaml"))


def _stray_files(names: Sequence[str]) -> Iterator[Problem]:
    """A plan saved as 07-kh-ubnd.md.txt would be missing from the site without a word."""
    for path in names:
        top = path.partition("/")[0]
        if top == PLANS_FOLDER and not path.endswith((".md", *ATTACHMENTS)):
            yield Problem(
                path,
                0,
                "",
                "trong ke-hoach/ chỉ để kế hoạch (.md), ảnh và .pdf; hãy đổi đuôi tệp hoặc xóa",
            )
        if top == UNITS_FOLDER and not path.endswith((".yml", ".yaml", ".md")):
            yield Problem(path, 0, "", "trong don-vi/ chỉ để sổ đơn vị (.yml); hãy đổi đuôi tệp hoặc xóa")
        if top == DAYS_OFF_FOLDER and not path.endswith((".yml", ".yaml", ".md")):
            yield Problem(path, 0, "", "trong ngay-nghi/ chỉ để lịch nghỉ (.yml); hãy đổi đuôi tệp hoặc xóa")


def _read_bodies(folder: Path, names: Sequence[str]) -> tuple[list[BodyFile], set[str], list[Problem]]:
    """Also the ids, by their files' names, of the bodies that could not be read."""
    files: list[BodyFile] = []
    unread: set[str] = set()
    problems: list[Problem] = []
    for path in filter(_is_register, names):
        try:
            read = read_yaml(path, decode(path, (folder / path).read_bytes()))
        except Unreadable as error:
            problems.append(error.problem)
            unread.add(Path(path).stem)
            continue
        body, found = validate(Body, read, path, Reading())
        problems += read.problems + found
        if body:
            files.append(BodyFile(path, body, read))
        else:
            unread.add(Path(path).stem)
    return files, unread, problems


def _read_plans(
    folder: Path, names: Sequence[str], register: Register, *, is_register_whole: bool
) -> tuple[list[PlanFile], list[Problem]]:
    texts = PlanTextReader(frozenset((*names, *MADE_PAGES)))
    files: list[PlanFile] = []
    problems: list[Problem] = []
    for path in filter(_is_plan, names):
        try:
            source = split_plan(path, decode(path, (folder / path).read_bytes()))
            read = read_yaml(path, source.front_matter, source.front_line)
        except Unreadable as error:
            problems.append(error.problem)
            continue
        problems += check_words(source)
        year, issuer = _year_and_issuer(read, path, register)
        plan, found = validate(Plan, read, path, Reading(year, issuer, register, is_register_whole))
        problems += read.problems + found
        if plan is None:
            continue
        file = PlanFile(plan.model_copy(update={"source": path}), source, read)
        file, found = texts.read(file)
        files.append(file)
        problems += [*found, *check_plan(file), *check_proofs(file, texts.files)]
    files.sort(key=lambda file: (file.plan.issuer, file.plan.issued_day, file.plan.source))
    return files, problems


def _year_and_issuer(read: Read, path: str, register: Register) -> tuple[int, str]:
    """What wordings and unit names are read with; where the file's own are wrong, those of its folders. A plan
    without any year is refused for that alone, so that any other will do to read the rest.
    """
    _, *folders, _ = path.split("/")
    years = [int(year) for year in (read.value.get("nam"), *folders[1:2]) if _is_year(year)]
    issuer = str(read.value.get("co_quan", ""))
    if issuer not in register.body_by_id:
        ids = tuple(register.body_by_id)
        issuer = folders[0] if folders and folders[0] in ids else nearest_of(issuer, ids)
    return years[0] if years else EARLIEST_YEAR, issuer


def _is_year(written: object) -> bool:
    return (
        isinstance(written, str)
        and len(written) == 4
        and written.isdecimal()
        and EARLIEST_YEAR <= int(written) <= LATEST_YEAR
    )
