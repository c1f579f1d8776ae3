"""What people had taken down and still lies in the repository, for whoever reads that: photos, stories, rows of
decisions that say who they were about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from thidua.content.honours import HonourFiles
from thidua.content.problems import Problem
from thidua.content.withdrawals import award_taken_down_on, request_at, taken_down_on
from thidua.model.publication import Subject
from thidua.model.withdrawal import Withdrawal

EMPTIED = re.compile(r"\(đã rút\)$")
"""What stands for the name in a record that has nothing personal left in it."""

EMPTY_ROW = (
    "dòng đã rút không còn đăng nhưng vẫn nằm trong kho; khi đã đăng lại cổng, hãy thay tên bằng “(đã rút)”, "
    "chỉ ghi doi_tuong, danh_hieu và rut_lai"
)


@dataclass(frozen=True, slots=True)
class OpenWork:
    """`source` and `line` are those of the withdrawal that it belongs to."""

    source: str
    line: int
    problem: Problem


def kept_records(names: Sequence[str], files: HonourFiles, withdrawals: Iterable[Withdrawal]) -> Iterator[OpenWork]:
    """`names` are all paths below content/."""
    yield from _kept(names, withdrawals)
    yield from _whole(files)
    yield from _rows(files)
    yield from _pages_left(files)


def _kept(names: Sequence[str], withdrawals: Iterable[Withdrawal]) -> Iterator[OpenWork]:
    """What is not published any more, and still lies there for whoever reads the repository."""
    for each in withdrawals:
        for path in each.pictures:
            if path in names:
                message = (
                    f"ảnh đã rút không còn đăng nhưng vẫn nằm trong kho; gõ git rm content/{path}, "
                    "rồi xóa khỏi lịch sử git theo trang hướng dẫn Dữ liệu cá nhân"
                )
                yield OpenWork(each.source, each.line, Problem(path, 0, "", message, "hint"))
        words = [scope for scope in each.scopes if scope not in {"tên", "ảnh"}]
        if words:
            message = f"phần đã rút ({', '.join(words)}) không còn đăng; hãy xóa hẳn khỏi tệp này"
            yield OpenWork(each.source, each.line, Problem(each.source, each.line, "", message, "hint"))


def _whole(files: HonourFiles) -> Iterator[OpenWork]:
    """A record may not be told any more, and lies there still."""
    for file in files.honourees:
        honouree = file.value
        if not taken_down_on(honouree, honouree.publication):
            continue
        has_story = honouree.html or honouree.figures
        if has_story or (honouree.is_person and _is_left(honouree, honouree.name, honouree.post, honouree.unit)):
            what = "câu chuyện đã rút" if has_story else "phần đã rút"
            message = (
                f"{what} không còn đăng nhưng vẫn nằm trong kho; khi đã đăng lại cổng, hãy rút gọn tệp này "
                "theo trang hướng dẫn Gương điển hình"
            )
            yield OpenWork(file.path, file.read.line(("rut_lai",)), file.problem(("rut_lai",), message, "hint"))


def _rows(files: HonourFiles) -> Iterator[OpenWork]:
    """Rows of decisions that were taken down, by themselves or with the page that they lead to."""
    pages = {
        file.value.slug: (file.path, file.read.line(("rut_lai",)))
        for file in files.honourees
        if taken_down_on(file.value, file.value.publication)
    }
    for decision in files.decisions:
        for place, award in enumerate(decision.value.awards):
            at = ("khen", place)
            is_gone = award.is_person and award_taken_down_on(decision.value, award)
            own = (decision.path, decision.read.line(request_at(at, award)))
            request = own if is_gone else pages.get(award.honouree)
            said = (award.post, award.unit, award.citation)
            if request and award.is_person and _is_left(award, award.recipient, *said):
                problem = decision.problem(at, EMPTY_ROW, "hint")
                yield OpenWork(*request, problem)


def _is_left(subject: Subject, name: str, *said: str) -> bool:
    """Whether a record that was taken down still says who it was about."""
    written = (*said, subject.locality, subject.birth_year, subject.publication)
    return not EMPTIED.match(name) or any(written)


def _pages_left(files: HonourFiles) -> Iterator[OpenWork]:
    """A request about an award is hardly meant to leave the page that praises for it."""
    standing = {
        file.value.slug: file.path for file in files.honourees if not taken_down_on(file.value, file.value.publication)
    }
    for decision in files.decisions:
        for place, award in enumerate(decision.value.awards):
            if award.honouree in standing and award_taken_down_on(decision.value, award):
                message = (
                    f"đã rút ở đây nhưng content/{standing[award.honouree]} vẫn được đăng; ghi rut_lai ở cả tệp đó"
                )
                problem = decision.problem(("khen", place, "guong"), message, "warning")
                yield OpenWork(decision.path, decision.read.line(request_at(("khen", place), award)), problem)
