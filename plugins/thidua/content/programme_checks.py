"""Checks of a programme's hours: each item ends after it begins, and begins when the one above it is over."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.content.plan_file import PlanFile
from thidua.content.problems import Problem, sentence
from thidua.content.yaml_text import Path
from thidua.model.event import Event
from thidua.model.hours import minutes_of
from thidua.model.timing import Span


def check_programmes(file: PlanFile) -> Iterator[Problem]:
    for place, event in enumerate(file.plan.events):
        if not file.plan.noted(f"su_kien.{event.id}"):
            yield from _check_programme(file, place, event)


def _check_programme(file: PlanFile, place: int, event: Event) -> Iterator[Problem]:
    """Of several days the hours begin anew each day: where one does, the order says nothing."""
    meaning = event.timing.meaning
    has_days = (isinstance(meaning, Span) and meaning.first_day < meaning.last_day) or "ngày" in event.length
    otherwise = f"Nếu văn bản gốc ghi như vậy, thêm ghi_chu_nguon với o: su_kien.{event.id}"
    above = ""
    for number, item in enumerate(event.programme):
        at: Path = ("su_kien", place, "chuong_trinh", number)
        if item.start and item.end and minutes_of(item.end) <= minutes_of(item.start):
            message = f"giờ kết thúc không sau giờ bắt đầu {item.start}"
            yield file.problem((*at, "den"), sentence(message, item.end, otherwise=otherwise))
            continue
        if item.start and above and not has_days and minutes_of(item.start) < minutes_of(above):
            message = f"sớm hơn giờ của mục trên ({above})"
            yield file.problem((*at, "tu"), sentence(message, item.start, otherwise=otherwise), "warning")
        above = item.end or item.start or above
