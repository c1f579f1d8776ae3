"""The content folder → a checked portal, or every mistake of every file in one run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from thidua.content.articles import read_articles
from thidua.content.checks import check_portal
from thidua.content.date_checks import check_not_ahead
from thidua.content.days_off import read_days_off
from thidua.content.days_off_checks import check_days_off, check_years
from thidua.content.folder import MADE_PAGES, content_files, is_data, is_plan, stray_files
from thidua.content.honour_checks import Whole, check_honours
from thidua.content.honour_photos import check_unused, with_photos, with_story_photos
from thidua.content.honours import read_honours, with_honours
from thidua.content.kept_records import OpenWork
from thidua.content.photo_checks import check_files
from thidua.content.photo_files import read_images
from thidua.content.plan_files import read_plans
from thidua.content.problems import Problem, in_order
from thidua.content.records import NOTHING_PROPOSED
from thidua.content.register_checks import check_register
from thidua.content.register_files import read_bodies
from thidua.content.request_checks import check_copies, check_requests
from thidua.content.vocabulary_checks import check_vocabulary
from thidua.content.vocabulary_files import is_vocabulary, read_vocabulary
from thidua.content.withdrawal_checks import open_work
from thidua.content.withdrawals import without_gone_photos
from thidua.model.days_off import DaysOff
from thidua.model.portal import Portal
from thidua.model.unit import Register
from thidua.model.withdrawal import Withdrawal


@dataclass(frozen=True, slots=True)
class Content:
    """`portal` is None when any error stands among the problems: a half-right portal is never handed on. What people
    had taken down is known all the same: its time runs on.
    """

    portal: Portal | None
    problems: tuple[Problem, ...]
    withdrawals: tuple[Withdrawal, ...] = ()
    open_work: tuple[OpenWork, ...] = ()

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.severity == "error")


def read_content(folder: Path, today: date | None = None, proposed: Mapping[str, bytes] = NOTHING_PROPOSED) -> Content:
    """`folder` is content/. Files outside the kinds that thidua knows are left alone.

    With a `today`, what is reported of days to come is a mistake; a site may be built for any day. `proposed` are
    decisions of the register as they would be, by their paths: the content is read as if they stood there.
    """
    written = [path for path in content_files(folder) if path not in proposed]
    names = tuple(sorted((*written, *proposed)))
    bodies, unread, problems = read_bodies(folder, names)
    register = Register(tuple(file.value for file in bodies))
    problems += check_register(register, bodies, unread)
    files, found = read_plans(folder, names, register, is_register_whole=not unread)
    problems += found
    problems += [each for file in files for each in check_not_ahead(file, today)] if today else []
    problems += stray_files(names)
    pages = [path for path in names if path.endswith(".md") and not is_data(path)]
    articles, found = read_articles(folder, pages, (*names, *MADE_PAGES))
    problems += found
    calendars, found = read_days_off(folder, names)
    problems += found + check_days_off(calendars)
    days_off = DaysOff(tuple(file.value for file in calendars))
    vocabulary, lists, found = read_vocabulary(folder, names)
    is_whole = len(lists) == sum(1 for name in names if is_vocabulary(name))
    problems += found + check_vocabulary(lists, register, unread, is_whole=is_whole)
    links = (*names, *MADE_PAGES)
    honours, found = read_honours(
        folder,
        names,
        register,
        vocabulary,
        links,
        is_register_whole=not unread,
        is_vocabulary_whole=is_whole,
        proposed=proposed,
    )
    problems += found
    images, found = read_images(folder, names)
    problems += [*found, *check_unused(honours, names), *check_files(names)]
    honours, found = with_photos(honours, images)
    problems += found
    portal = Portal(register, tuple(file.plan for file in files), articles, days_off)
    portal = with_honours(portal, honours, vocabulary)
    digests = {path: image.digest for path, image in images.usable.items()}
    portal = without_gone_photos(portal, digests)
    portal = with_story_photos(portal, images)
    problems += check_years(portal, names)
    are_all_read = len(files) == sum(1 for name in names if is_plan(name))
    found = check_portal(portal, {file.plan.source: file for file in files}, is_whole=are_all_read)
    problems += check_honours(portal, honours, names, today, Whole(not unread, are_all_read, is_whole))
    problems += [*check_requests(honours), *check_copies(portal.withdrawals, digests)]
    left = open_work(folder, written, honours, portal.withdrawals)
    problems += [each.problem for each in left]
    ordered = in_order([*problems, *found])
    portal_or_none = None if any(problem.severity == "error" for problem in ordered) else portal
    return Content(portal_or_none, ordered, portal.withdrawals, tuple(left))
