"""What is left to do after people had something taken down: what is kept of them, files that still name them, links to
pages that are gone. No name is said but that which a file has.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from thidua.content.honours import HonourFiles
from thidua.content.kept_records import EMPTIED, OpenWork, kept_records
from thidua.content.person_records import PersonRecord, person_records
from thidua.content.problems import Problem
from thidua.content.withdrawals import request_at
from thidua.model.withdrawal import Withdrawal
from thidua.model.wording import folded, nfc, plain_key

TEXTS = (".md", ".yml", ".yaml", ".txt", ".csv", ".json", ".svg", ".html")
Lines = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Gone:
    """A person who was taken down; `own` are the lines of each file that belong to the records taken down with it."""

    source: str
    line: int
    key: str
    namesakes: Collection[str]
    own: dict[str, list[Lines]]
    slug: str


def open_work(
    folder: Path, names: Sequence[str], files: HonourFiles, withdrawals: Iterable[Withdrawal]
) -> list[OpenWork]:
    """`folder` is content/, `names` are all paths below it."""
    found = [*kept_records(names, files, withdrawals)]
    if gone := _gone(files):
        for path in names:
            if path.endswith(TEXTS):
                text = nfc((folder / path).read_bytes().decode("utf-8", "replace"))
                key = folded(text)
                found += [work for person in gone for work in _mentions(path, text, key, person)]
    return found


def _gone(files: HonourFiles) -> list[_Gone]:
    records = [record for record in person_records(files) if not EMPTIED.match(record.name)]
    slugs = {record.honouree for record in records if record.taken_down and not record.at}
    taken_down = [record for record in records if record.taken_down or (record.at and record.honouree in slugs)]
    own: dict[str, dict[str, list[Lines]]] = {}
    for record in taken_down:
        lines = own.setdefault(plain_key(record.name), {}).setdefault(record.file.path, [])
        lines.append(_lines(record))
    return [
        _Gone(
            record.file.path,
            record.file.read.line(request_at(record.at, record.subject)),
            plain_key(record.name),
            tuple(path.removeprefix("content/") for path in record.subject.namesakes),
            own[plain_key(record.name)],
            record.honouree if not record.at else "",
        )
        for record in taken_down
        if record.taken_down
    ]


def _lines(record: PersonRecord) -> Lines:
    """From the first line of the record to the one before the next; a page of its own to its end."""
    if not record.at:
        return 1, 1_000_000
    read, (key, place) = record.file.read, record.at
    first = read.line(record.at)
    following = (str(key), int(place) + 1)
    if following in read.lines:
        return first, read.lines[following] - 1
    after = [line for path, line in read.lines.items() if len(path) == 1 and line > first]
    return first, min(after, default=1_000_001) - 1


def _mentions(path: str, text: str, key: str, person: _Gone) -> Iterator[OpenWork]:
    """`key` is the whole text, folded."""
    links = re.compile(rf"(?<![\w-]){re.escape(person.slug)}(?![\w-])") if person.slug else None
    named = person.key and path not in person.namesakes and person.key in key
    linked = links is not None and links.search(text)
    if not (named or linked):
        return
    own = person.own.get(path, ())
    said = _finder(person.key) if named else None
    lines = text.splitlines()
    for number, line in enumerate(lines, start=1):
        if any(first <= number <= last for first, last in own):
            continue
        following = lines[number] if number < len(lines) else ""
        if said and said(line, following):
            message = (
                f"còn nhắc tên người đã rút lại đồng ý (content/{person.source}); hãy bỏ tên, "
                "hoặc nếu là người khác trùng tên thì ghi tệp này vào trung_ten của bản ghi đó"
            )
            yield OpenWork(person.source, person.line, Problem(path, number, "", message, "hint"))
        elif links and links.search(line):
            message = f"còn dẫn tới trang đã gỡ (content/{person.source}); cổng đã bỏ liên kết, hãy bỏ cả ở đây"
            yield OpenWork(person.source, person.line, Problem(path, number, "", message, "hint"))


def _finder(key: str) -> Callable[[str, str], bool]:
    """Whether a name stands in a line, or begins in it and ends in the next: whole words, with their marks."""
    pattern = re.compile(rf"(?<!\w){re.escape(key)}(?!\w)")

    def is_in(line: str, following: str) -> bool:
        own = plain_key(line)
        if pattern.search(own):
            return True
        both = plain_key(f"{line} {following}")
        return bool(pattern.search(both)) and not pattern.search(plain_key(following))

    return is_in
