"""The files of `ke-hoach/` → plans with their texts, or every mistake in each alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from thidua.content.checks import check_plan
from thidua.content.folder import MADE_PAGES, is_plan
from thidua.content.plan_file import PlanFile
from thidua.content.plan_text import PlanTextReader, check_words
from thidua.content.private_data_checks import check_private_data
from thidua.content.problems import Problem
from thidua.content.proof_checks import check_proofs
from thidua.content.source import Unreadable, decode, split_plan
from thidua.content.validation import validate
from thidua.content.yaml_text import Read, read_yaml
from thidua.model.plan import Plan
from thidua.model.reading import Reading, nearest_of
from thidua.model.unit import Register
from thidua.model.written_days import EARLIEST_YEAR, LATEST_YEAR


def read_plans(
    folder: Path, names: Sequence[str], register: Register, *, is_register_whole: bool
) -> tuple[list[PlanFile], list[Problem]]:
    texts = PlanTextReader(frozenset((*names, *MADE_PAGES)))
    files: list[PlanFile] = []
    problems: list[Problem] = []
    for path in filter(is_plan, names):
        try:
            source = split_plan(path, decode(path, (folder / path).read_bytes()))
            read = read_yaml(path, source.front_matter, source.front_line)
        except Unreadable as error:
            problems.append(error.problem)
            continue
        problems += [*check_words(source), *check_private_data(source, kind="ke-hoach")]
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
