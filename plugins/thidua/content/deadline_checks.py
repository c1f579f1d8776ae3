"""Checks of deadlines: what the prose sets and the fields leave out, and what leaves no time before a superior's
deadline.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from thidua.content.plan_file import PlanFile
from thidua.content.problems import Problem, sentence
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.prose_dates import FoundDeadline, find_deadlines
from thidua.model.task import Deadline
from thidua.model.timing import Before, Meaning, NoLaterThan, Span, last_day_of
from thidua.model.wording import fold_marks

ALIKE = 0.6
"""How alike two deadlines' words must be to speak of the same papers."""


def check_prose_deadlines(file: PlanFile) -> Iterator[Problem]:
    """A dated deadline in the text that no field holds would never reach a calendar."""
    plan, source = file.plan, file.source
    held: set[Meaning] = set()
    for entry in plan.entries:
        # The text stays as signed: what it sets may have been given up since.
        held |= {entry.timing.meaning, entry.signed_timing.meaning}
    said = find_deadlines(source.body, plan.year)
    changed = [place for place, each in enumerate(plan.deadlines) if _is_unsaid(each, said)]
    for found in said:
        if found.meaning in held:
            continue
        if changed:
            # The commonest edit of all: a new date in the field, the signed one in the text.
            expected = (
                "lời văn đã ký ghi thời hạn khác. Nếu đã gia hạn: giữ hạn mới ở đây, ghi hạn cũ vào thay_doi (truoc)"
            )
            place = changed.pop(0)
            now = plan.deadlines[place].timing.wording
            otherwise = f"Lời văn: “{found.wording}”"
            yield file.problem(("thoi_han", place, "han"), sentence(expected, now, otherwise=otherwise))
            continue
        expected = "thời hạn này có trong lời văn nhưng chưa có trong thoi_han; hãy khai báo để lên lịch"
        yield source.problem(found.start, sentence(expected, found.wording))
    for place, task in enumerate(plan.tasks):
        for found in find_deadlines(task.text, plan.year):
            if found.meaning not in held:
                expected = (
                    "thời hạn này có trong nhiệm vụ nhưng chưa lên lịch; hãy ghi vào thoi_gian hoặc khai báo ở thoi_han"
                )
                yield file.problem(("nhiem_vu", place, "noi_dung"), sentence(expected, found.wording))


def _is_unsaid(deadline: Deadline, said: Sequence[FoundDeadline]) -> bool:
    """Whether the text sets no such deadline, though it sets others."""
    return all(found.meaning != deadline.signed_timing.meaning for found in said) and isinstance(
        deadline.signed_timing.meaning, Before | NoLaterThan | Span
    )


def check_slack(portal: Portal, files: Mapping[str, PlanFile]) -> Iterator[Problem]:
    """A plan's own deadline for the same papers must leave time before the deadline of the plan it carries out. Where
    the plan itself says which duty it carries out, `cascade_checks.py` compares with that one.
    """
    for plan in portal.plans:
        for parent in portal.parents(plan):
            for place, deadline in enumerate(plan.deadlines):
                if any(name.startswith(f"{parent.id}.") for name in deadline.implements):
                    continue
                above = next((other for other in parent.deadlines if _leaves_no_time(deadline, other)), None)
                if above and not plan.noted(f"thoi_han.{deadline.id}"):
                    yield _no_time(files[plan.source], place, deadline, parent, above)


def _leaves_no_time(deadline: Deadline, above: Deadline) -> bool:
    last, limit = last_day_of(deadline.timing.meaning), last_day_of(above.timing.meaning)
    if last is None or limit is None or last < limit:
        return False
    return SequenceMatcher(None, fold_marks(deadline.text), fold_marks(above.text), autojunk=False).ratio() >= ALIKE


def _no_time(file: PlanFile, place: int, deadline: Deadline, parent: Plan, above: Deadline) -> Problem:
    message = (
        f"không sớm hơn hạn của cấp trên “{above.timing.wording}” (Kế hoạch số {parent.cited_number}), "
        "nên không còn thời gian tổng hợp"
    )
    otherwise = f"Nếu văn bản gốc ghi như vậy, thêm ghi_chu_nguon với o: thoi_han.{deadline.id}"
    return file.problem(
        ("thoi_han", place, "han"), sentence(message, deadline.timing.wording, otherwise=otherwise), "warning"
    )
