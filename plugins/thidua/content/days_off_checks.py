"""Checks of the days off: against their file's year and each other, and which years of the plans have no file."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from thidua.content.days_off import FOLDER, DaysOffFile, is_days_off
from thidua.content.problems import Problem, sentence
from thidua.content.yaml_text import Path, field_name
from thidua.model.days_off import WEEKEND, DayOff
from thidua.model.event import Event
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.reading import nearest_of
from thidua.model.task import Deadline, Task
from thidua.model.timing import Timing, is_deadline, last_day_of

NEEDS_REASON = "cần ghi lý do chưa chốt, như “Chưa có thông báo chính thức”; đã chốt thì xóa dòng này"
YEARS_AWAY = 2
"""Further ahead of its plan's year a day is a slip or a far aim: nobody needs a file of days off for it."""

SHORTEST_REASON = 2
"""Words: "có" or "true" is no reason."""


def check_days_off(files: Sequence[DaysOffFile]) -> list[Problem]:
    """`files` in the order of their years."""
    problems: list[Problem] = []
    first: dict[int, str] = {}
    for file in files:
        checks = (_check_sources, _check_reasons, _check_listed, _check_made_up)
        # Where year and file disagree, nobody knows which of them all the days should lie in.
        misplaced = list(_check_place(file, first))
        problems += misplaced or [problem for check in checks for problem in check(file)]
    return problems


def check_years(portal: Portal, names: Iterable[str]) -> Iterator[Problem]:
    """Of the years in which plans set a day, those without a file; nothing where a portal keeps no days off at all.

    `names` are all paths below content/: a file that has mistakes of its own is there nevertheless.
    """
    known = {posixpath.splitext(posixpath.basename(path))[0] for path in names if is_days_off(path)}
    if not known:
        return
    first: dict[int, str] = {}
    for plan in portal.plans:
        for field, timing in _timings(plan):
            last = last_day_of(timing.meaning) if is_deadline(timing.meaning) else None
            if last and last >= plan.issued_day and last.year - plan.year <= YEARS_AWAY:
                first.setdefault(last.year, f"{field} của content/{plan.source}")
    for year, where in sorted(first.items()):
        if str(year) not in known:
            message = (
                f"chưa có lịch nghỉ năm {year} mà đã có việc định ngày trong năm đó ({where}); nhắc việc chỉ tránh thứ "
                "Bảy, Chủ nhật. Hãy chép tệp của một năm khác rồi sửa theo thông báo nghỉ lễ, tết; chưa có thông báo "
                f"thì tệp chỉ cần hai dòng nam: {year} và du_kien: <lý do>"
            )
            yield Problem(f"{FOLDER}/{year}.yml", 0, "", message, "warning")


def _timings(plan: Plan) -> Iterator[tuple[str, Timing]]:
    groups: tuple[tuple[str, Sequence[Deadline | Event | Task]], ...] = (
        ("thoi_han", plan.deadlines),
        ("su_kien", plan.events),
        ("nhiem_vu", plan.tasks),
    )
    for key, entries in groups:
        for place, entry in enumerate(entries):
            yield field_name((key, place)), entry.timing


def _check_place(file: DaysOffFile, first: dict[int, str]) -> Iterator[Problem]:
    """`first` is the path of the first file for each year so far."""
    year = file.value.year
    stem, ending = posixpath.splitext(file.path)
    if stem != f"{FOLDER}/{year}":
        message = f"tệp cần nằm ở content/{FOLDER}/{year}{ending} cho khớp với nam"
        yield file.problem(("nam",), sentence(message, str(year)))
    if first.setdefault(year, file.path) != file.path:
        message = f"năm này đã có ở content/{first[year]}; mỗi năm một tệp"
        yield file.problem(("nam",), sentence(message, str(year)))


def _check_sources(file: DaysOffFile) -> Iterator[Problem]:
    written = file.read.value
    known = tuple(source.id for source in file.value.sources)
    for place, source_id in enumerate(known):
        if source_id in known[:place]:
            message = "mã nguồn này đã dùng ở trên; mỗi nguồn cần một mã riêng"
            yield file.problem(("nguon", place, "ma"), sentence(message, source_id))
    for place, listed in enumerate(file.value.days_off):
        at: Path = ("ngay_nghi", place, "nguon")
        if listed.source and listed.source not in known:
            message = sentence("cần mã một mục của nguon", listed.source, nearest_of(listed.source, known))
            yield file.problem(at, message)
        elif not listed.source and "du_kien" not in written and "du_kien" not in written["ngay_nghi"][place]:
            message = "ngày nghỉ đã chốt cần nguon: mã của quyết định hoặc thông báo ở mục nguon"
            yield file.problem(at, sentence(message, listed.name))


def _check_reasons(file: DaysOffFile) -> Iterator[Problem]:
    """A line `du_kien:` left blank would settle the day without a word, so it is looked for in the file itself."""
    written = file.read.value
    listed = [(("ngay_nghi", place, "du_kien"), each) for place, each in enumerate(written.get("ngay_nghi") or ())]
    reasons: list[tuple[Path, dict[str, object]]] = [(("du_kien",), written), *listed]
    for at, fields in reasons:
        reason = str(fields.get("du_kien", ""))
        if "du_kien" in fields and len(reason.split()) < SHORTEST_REASON:
            yield file.problem(at, sentence(NEEDS_REASON, reason))


def _check_listed(file: DaysOffFile) -> Iterator[Problem]:
    year = file.value.year
    seen: dict[date, str] = {}
    for place, listed in enumerate(file.value.days_off):
        at: Path = ("ngay_nghi", place)
        for key, day in _ends(listed):
            if day.year != year:
                yield file.problem((*at, key), sentence(f"ngày này không thuộc năm {year} của tệp", _text(day)))
        if all(day.weekday() in WEEKEND for day in listed.days):
            message = "thứ Bảy, Chủ nhật vốn đã nghỉ, không cần ghi; nếu được nghỉ bù thì ghi ngày nghỉ bù"
            yield file.problem(at, sentence(message, ", ".join(_weekday_text(day) for day in listed.days)))
        again = next((day for day in listed.days if day in seen), None)
        if again:
            yield file.problem(at, sentence(f"ngày này đã ghi ở {seen[again]}", _text(again)))
        for day in listed.days:
            seen.setdefault(day, field_name(at))


def _check_made_up(file: DaysOffFile) -> Iterator[Problem]:
    year = file.value.year
    listed = {day for each in file.value.days_off for day in each.days}
    seen: dict[tuple[str, date], str] = {}
    for place, made_up in enumerate(file.value.made_up):
        at: Path = ("lam_bu", place)
        day, instead_of = made_up.day.day, made_up.instead_of.day
        if day.year != year:
            yield file.problem((*at, "ngay"), sentence(f"ngày này không thuộc năm {year} của tệp", _text(day)))
        if day.weekday() not in WEEKEND:
            yield file.problem((*at, "ngay"), sentence("ngày làm bù phải là thứ Bảy hoặc Chủ nhật", _text(day)))
        elif day in listed:
            yield file.problem((*at, "ngay"), sentence("ngày này đang nằm trong một kỳ nghỉ ở ngay_nghi", _text(day)))
        if instead_of not in listed or instead_of.weekday() in WEEKEND:
            message = "cần một ngày nghỉ từ thứ Hai đến thứ Sáu đã ghi ở ngay_nghi"
            yield file.problem((*at, "thay_cho"), sentence(message, _text(instead_of)))
        for key, each in (("ngay", day), ("thay_cho", instead_of)):
            first = seen.setdefault((key, each), field_name(at))
            if first != field_name(at):
                yield file.problem((*at, key), sentence(f"ngày này đã ghi ở {first}", _text(each)))


def _ends(listed: DayOff) -> Iterator[tuple[str, date]]:
    for key, written in (("ngay", listed.day), ("tu", listed.first), ("den", listed.last)):
        if written:
            yield key, written.day


def _text(day: date) -> str:
    return f"{day:%d/%m/}{day.year}"


def _weekday_text(day: date) -> str:
    return f"{_text(day)} ({WEEKEND[day.weekday()]})"
