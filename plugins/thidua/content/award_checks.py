"""Checks of the award register: each recipient once in a decision, with years and days that fit it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from thidua.content.award_link_checks import check_award_links
from thidua.content.award_recipient_checks import check_recipients
from thidua.content.award_title_checks import check_award_titles
from thidua.content.basis_checks import check_bases
from thidua.content.decision_file_checks import check_decision_files
from thidua.content.decisions import DecisionFile
from thidua.content.honours import HonourFiles
from thidua.content.nomination_checks import check_nomination
from thidua.content.problems import Problem, sentence
from thidua.content.recipient_name_checks import check_names
from thidua.content.yaml_text import Path
from thidua.model.award import Award
from thidua.model.portal import Portal

RESERVED = re.compile(r"noi-dung|danh-muc|giao-dien|dark|q|goi-y|tim")
"""Ids that every page gives to its content, its menu and its search box."""

YEARS_LATE = 2
"""How long after a year its work is usually rewarded: a later decision is looked at twice."""


def check_awards(
    portal: Portal,
    honours: HonourFiles,
    names: Sequence[str],
    today: date | None = None,
    *,
    are_plans_whole: bool,
    is_vocabulary_whole: bool,
) -> list[Problem]:
    """`names` are all paths below content/. Of what could not all be read, nothing is called missing."""
    problems = [*check_decision_files(honours.decisions, names)]
    pages = {file.value.slug: file.value for file in honours.honourees}
    for file in honours.decisions:
        problems += [
            *_check_ids(file),
            *check_recipients(portal, file),
            *check_names(file),
            *check_bases(file),
            *_check_days(file, today),
            *check_award_titles(portal, file, is_whole=is_vocabulary_whole),
            *check_award_links(portal, pages, file, names, is_whole=are_plans_whole),
            *check_nomination(file),
        ]
    return problems


def _check_ids(file: DecisionFile) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for place, award in enumerate(file.value.awards):
        at: Path = ("khen", place, "ma")
        first = seen.setdefault(award.id, place)
        if first != place:
            message = f"mã này đã dùng ở khen[{first + 1}]; mỗi dòng cần một mã riêng"
            yield file.problem(at, sentence(message, award.id))
        elif RESERVED.fullmatch(award.id):
            yield file.problem(at, sentence("mã này trang đã dùng cho phần khác; hãy đặt ma khác", award.id))


def _check_days(file: DecisionFile, today: date | None) -> Iterator[Problem]:
    decision = file.value
    if today and decision.is_awarded and decision.day > today:
        message = f"ngày này chưa đến (hôm nay {today:%d/%m/%Y}); chỉ ghi quyết định đã ký"
        yield file.problem(("ngay",), sentence(message, f"{decision.day:%d/%m/%Y}"))
    far: dict[int, list[int]] = defaultdict(list)
    for place, award in enumerate(decision.awards):
        revocation = award.revocation
        if revocation and revocation.date.day < decision.day:
            message = f"hủy bỏ trước ngày của quyết định khen ({decision.day:%d/%m/%Y})"
            yield file.problem(("khen", place, "huy_bo", "ngay"), sentence(message, f"{revocation.date.day:%d/%m/%Y}"))
        far[decision.rewarded_year(award)].append(place)
    for year, places in far.items():
        if year > decision.day.year or year < decision.day.year - YEARS_LATE:
            yield _far_year(file, year, places[0], len(places))
    yield from _check_school_years(file)


def _far_year(file: DecisionFile, year: int, place: int, count: int) -> Problem:
    decision = file.value
    award = decision.awards[place]
    at = _year_path(award, place) or (("nam",) if decision.year else ("nam_hoc",))
    more = f" ({count} dòng)" if count > 1 else ""
    if year > decision.day.year:
        message = f"năm được khen{more} sau năm của quyết định ({decision.day.year})"
        return file.problem(at, sentence(message, str(year)))
    message = f"năm được khen{more} cách xa năm của quyết định ({decision.day.year}); xem lại"
    return file.problem(at, sentence(message, str(year)), "hint")


def _check_school_years(file: DecisionFile) -> Iterator[Problem]:
    """A school year ends in May of its second year."""
    decision = file.value
    seen: set[int] = set()
    for place, award in enumerate(decision.awards):
        start = award.school_year if _year_path(award, place) else decision.school_year
        if start is None or start in seen or start > decision.day.year:
            continue
        seen.add(start)
        if decision.day < date(start + 1, 5, 1):
            at = _year_path(award, place) or ("nam_hoc",)
            message = f"năm học này chưa hết vào ngày quyết định ({decision.day:%d/%m/%Y}); xem lại"
            yield file.problem(at, sentence(message, f"{start}-{start + 1}"), "hint")


def _year_path(award: Award, place: int) -> Path:
    if award.year:
        return "khen", place, "nam"
    return ("khen", place, "nam_hoc") if award.school_year else ()
