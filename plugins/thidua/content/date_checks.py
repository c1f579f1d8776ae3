"""Checks of days that are hardly meant: years away from the plan's, or over before the plan was issued."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from thidua.content.change_checks import Entry, dated, entries_of
from thidua.content.plan_file import PlanFile
from thidua.content.problems import Problem, sentence
from thidua.content.yaml_text import Path
from thidua.model.change import EventChange, TimingChange
from thidua.model.period import Days
from thidua.model.task import Deadline
from thidua.model.timing import Meaning, Timing, first_day_of, last_day_of, period_of

YEARS_AWAY = 2
"""How far from its year a plan may set a day before it is looked at twice."""

ANSWER = "Nếu văn bản gốc ghi như vậy, thêm ghi_chu_nguon với o: "


def check_days(file: PlanFile) -> Iterator[Problem]:
    plan = file.plan
    for at, timed, entry in entries_of(plan):
        field = f"{at[0]}.{entry.id}"
        if plan.noted(field):
            continue
        for inside, timing in _timings(timed, entry):
            here: Path = (*at, *inside)
            if _is_far(timing.meaning, plan.year):
                message = sentence(_far_from(plan.year), timing.wording, otherwise=f"{ANSWER}{field}")
                yield file.problem(here, message, "warning")
                continue
            last = last_day_of(timing.meaning)
            if isinstance(entry, Deadline) and last and last < plan.issued_day:
                message = f"thời hạn đã qua trước ngày ban hành kế hoạch ({plan.issued})"
                yield file.problem(here, sentence(message, timing.wording, otherwise=f"{ANSWER}{field}"), "warning")
        for inside, day in dated(entry):
            if not _is_near(day, plan.year) and day >= plan.issued_day:
                # A report is ours: no source can have it so.
                answer = "" if inside[0] == "tien_do" else f"{ANSWER}{field}"
                message = sentence(_far_from(plan.year), f"{day:%d/%m/%Y}", otherwise=answer)
                yield file.problem((*at, *inside), message, "warning")


def check_not_ahead(file: PlanFile, today: date) -> Iterator[Problem]:
    """A report or a notice of a day that is still to come: it would be published as having happened."""
    for at, _, entry in entries_of(file.plan):
        for inside, day in dated(entry):
            if day > today:
                message = f"ngày này chưa đến (hôm nay {today:%d/%m/%Y}); chỉ ghi điều đã có"
                yield file.problem((*at, *inside), sentence(message, f"{day:%d/%m/%Y}"))


def _far_from(year: int) -> str:
    return f"cách xa năm của kế hoạch ({year})"


def _timings(timed: str, entry: Entry) -> Iterator[tuple[Path, Timing]]:
    yield (timed,), entry.timing
    changes: Sequence[TimingChange | EventChange] = entry.changes
    for number, change in enumerate(changes):
        if change.former:
            yield ("thay_doi", number, "truoc"), change.former


def _is_far(meaning: Meaning, year: int) -> bool:
    """Days both of which are far or one of which is; of a period, such as giai đoạn 2026-2030, no part may be near."""
    first, last = first_day_of(meaning), last_day_of(meaning)
    days = [day for day in (first, last) if day]
    period = period_of(meaning)
    if period and not isinstance(period, Days):
        return period.last_day.year < year - YEARS_AWAY or period.first_day.year > year + YEARS_AWAY
    return not all(_is_near(day, year) for day in days)


def _is_near(day: date, year: int) -> bool:
    return abs(day.year - year) <= YEARS_AWAY
