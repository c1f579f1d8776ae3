"""`lich.lock`, the ledger of calendars as a text file: one line a name, sorted, so that git merges it line by line."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime

from thidua.content.problems import Problem, sentence
from thidua.model.ledger import UNKNOWN, Ledger, Revision, merged

NAME = "lich.lock"
PATH = f"/{NAME}"
"""As problems name it: beside mkdocs.yml, not below content/."""

HEAD = """\
# Sổ lần sửa của lịch: lệnh “thidua lich khoa” ghi tệp này, đừng sửa tay.
# Mỗi dòng: mã hoặc địa chỉ lịch, dấu vết nội dung, số lần sửa, sửa lúc, có từ, bỏ lúc.
"""
_NONE = "-"
_TIME = "%Y-%m-%dT%H:%M:%SZ"
_LINE = re.compile(
    r"(?P<name>[^\s#]\S*) (?P<digest>[0-9a-f]+|-) (?P<sequence>\d{1,9}) (?P<revised>\S+) (?P<created>\S+) (?P<gone>\S+)"
)
# What git writes around the two sides of a conflict, and "|||||||" before what they had in common.
_CONFLICT = re.compile(r"(<{7}|={7}|>{7}|\|{7})( .*)?")
_YEARS = range(2000, 2200)
RESTORE = "git checkout HEAD -- lich.lock"
_FORM = (
    f"cần một dòng sáu phần do thidua ghi; hãy lấy lại bản tốt ({RESTORE}, hoặc bản trước nữa), rồi thidua lich khoa"
)


def read_ledger(data: bytes) -> tuple[Ledger, tuple[Problem, ...]]:
    """Both sides of a merge conflict are read, and lines of the same name become one; so the command that writes the
    file again is all that it takes to resolve one.
    """
    found: dict[str, list[Revision]] = defaultdict(list)
    problems: list[Problem] = []
    # What is no UTF-8 becomes a damaged line, and is told as one.
    text = data.decode("utf-8-sig", errors="replace")
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#") or _CONFLICT.fullmatch(line):
            continue
        read = _read_line(line.strip())
        if read is None:
            problems.append(Problem(PATH, number, "", sentence(_FORM, line)))
        else:
            found[read[0]].append(read[1])
    return Ledger({name: merged(revisions) for name, revisions in found.items()}), tuple(problems)


def is_settled(data: bytes, ledger: Ledger) -> bool:
    """Whether the file is just what the command writes: no conflict left in it, no line twice, nothing out of order."""
    return data == ledger_text(ledger).encode()


def ledger_text(ledger: Ledger) -> str:
    return HEAD + "".join(_lines(ledger))


def _lines(ledger: Ledger) -> Iterator[str]:
    for name, each in sorted(ledger.revisions.items()):
        gone = _written(each.gone) if each.gone else _NONE
        times = f"{_written(each.revised)} {_written(each.created)} {gone}"
        yield f"{name} {each.digest or _NONE} {each.sequence} {times}\n"


def _read_line(line: str) -> tuple[str, Revision] | None:
    match = _LINE.fullmatch(line)
    if match is None:
        return None
    try:
        revised, created = _time(match["revised"]), _time(match["created"])
        gone = None if match["gone"] == _NONE else _time(match["gone"])
    except ValueError:
        return None
    if revised < created or (gone and gone < revised) or {revised.year, created.year} - {*_YEARS}:
        return None
    digest = UNKNOWN if match["digest"] == _NONE else match["digest"]
    return match["name"], Revision(digest, int(match["sequence"]), revised, created, gone)


def _written(time: datetime) -> str:
    return time.astimezone(UTC).strftime(_TIME)


def _time(written: str) -> datetime:
    return datetime.strptime(written, _TIME).replace(tzinfo=UTC)
