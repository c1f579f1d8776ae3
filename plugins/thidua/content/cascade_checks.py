"""Checks of the superiors' duties that a plan says it carries out (`thuc_hien_theo`): they are there, the plan is
issued under theirs, and its own time leaves some before theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from thidua.content.change_checks import Entry, entries_of
from thidua.content.plan_file import PlanFile
from thidua.content.problems import Problem, sentence
from thidua.content.replacement_checks import APART
from thidua.content.yaml_text import Path
from thidua.model.cascade import Key, key_of, slack
from thidua.model.event import Event
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.reading import nearest_of
from thidua.model.timing import Meaning, Timing, last_day_of

FIELD = "thuc_hien_theo"


def check_cascade(portal: Portal, files: Mapping[str, PlanFile], *, is_whole: bool) -> Iterator[Problem]:
    """`is_whole` is False when a plan could not be read: what may stand in it is then not called missing."""
    for plan in portal.plans:
        file = files[plan.source]
        cited = {parent.id for parent in portal.parents(plan)}
        for at, timed, entry in entries_of(plan):
            for place, name in enumerate(entry.implements):
                here: Path = (*at, FIELD, place)
                above = portal.cascade.keys.get(name)
                if above is None:
                    yield from _unknown(portal, file, here, name, is_whole=is_whole)
                elif above[0] == plan.id:
                    message = "mục này thuộc chính kế hoạch đang viết; cần mục của kế hoạch cấp trên"
                    yield file.problem(here, sentence(message, name))
                elif portal.is_demo(plan) != portal.is_demo(portal.plan_by_id[above[0]]):
                    yield file.problem(here, sentence(APART, name))
                elif not plan.noted(f"{at[0]}.{entry.id}"):
                    if above[0] not in cited:
                        cited.add(above[0])
                        yield _not_cited(portal.plan_by_id[above[0]], file, here, name, entry)
                    yield from _no_time(portal, file, (*at, timed), entry, above)


def _unknown(portal: Portal, file: PlanFile, at: Path, name: str, *, is_whole: bool) -> Iterator[Problem]:
    known = tuple(portal.cascade.keys)
    plan = portal.plan_by_id.get(name.partition(".")[0])
    if plan:
        own = tuple(each for each in known if each.startswith(f"{plan.id}."))
        message = f"{plan.kind} số {plan.cited_number} (content/{plan.source}) không có mục nào mang mã này"
        yield file.problem(at, sentence(message, name, nearest_of(name, own)))
    elif is_whole or "." not in name:
        cited = {parent.id for parent in portal.parents(file.plan)}
        likely = tuple(each for each in known if each.partition(".")[0] in cited)
        message = "cần một mục của kế hoạch cấp trên, dạng <mã kế hoạch>.<mã mục>"
        nearest = next((each for each in likely if each.endswith(f".{name}")), nearest_of(name, likely))
        yield file.problem(at, sentence(message, name, nearest or nearest_of(name, known)))


def _not_cited(plan: Plan, file: PlanFile, at: Path, name: str, entry: Entry) -> Problem:
    message = f"can_cu chưa dẫn {plan.kind} số {plan.cited_number}; thêm so, ngay, co_quan của văn bản đó ở can_cu"
    return file.problem(at, sentence(message, name, otherwise=_answer(at, entry)), "warning")


def _no_time(portal: Portal, file: PlanFile, at: Path, entry: Entry, above: Key) -> Iterator[Problem]:
    """Only of what is still to be done on both sides, by what is in force."""
    cascade, superior = portal.cascade, portal.plan_by_id[above[0]]
    own, duty = cascade.entries[key_of(file.plan, entry)], cascade.entries[above]
    if any(portal.replacement(plan) for plan in (file.plan, superior)) or _is_called_off(own) or _is_called_off(duty):
        return
    if words := _words(own.timing.meaning, duty.timing, superior, portal):
        yield file.problem(at, sentence(words, own.timing.wording, otherwise=_answer(at, entry)), "warning")


def _words(own: Meaning, above: Timing, superior: Plan, portal: Portal) -> str:
    last, limit = last_day_of(own), last_day_of(above.meaning)
    left = slack(own, above.meaning, portal.days_off)
    if left is None or last is None or limit is None or (left > 0 and last <= limit):
        return ""
    of = f"“{above.wording}” ({superior.kind} số {superior.cited_number})"
    if last > limit:
        return f"sau hạn của cấp trên {of}, muộn hơn {-left} ngày làm việc" if left else f"sau hạn của cấp trên {of}"
    return f"đến hạn của cấp trên {of} còn 0 ngày làm việc, nên không còn thời gian tổng hợp"


def _is_called_off(entry: Entry) -> bool:
    return isinstance(entry, Event) and entry.cancellation is not None


def _answer(at: Path, entry: Entry) -> str:
    return f"Nếu văn bản gốc ghi như vậy, thêm ghi_chu_nguon với o: {at[0]}.{entry.id}"
