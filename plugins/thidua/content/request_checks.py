"""Requests to take something down that would otherwise be overlooked: without a day, below the fields, or of a picture
that lies elsewhere too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from thidua.content.decisions import DecisionFile
from thidua.content.honourees import HonoureeFile
from thidua.content.honours import HonourFiles
from thidua.content.movements import MovementFile
from thidua.content.news_posts import PostFile
from thidua.content.problems import Problem, Severity
from thidua.content.yaml_text import Path
from thidua.model.photo import is_raw_photo
from thidua.model.withdrawal import Withdrawal

KEY = "rut_lai"
NO_DAY = "cần ngày nhận được yêu cầu, như 15/11/2026; chưa có yêu cầu thì xóa dòng này"
IN_TEXT = "rut_lai phải nằm trong phần khai báo, giữa hai dòng ---; ở đây máy coi là lời văn và sẽ đăng"

_IN_TEXT = re.compile(rf"^[ \t]*{KEY}[ \t]*:", re.MULTILINE)


def check_requests(files: HonourFiles) -> Iterator[Problem]:
    """Any other field may be left blank; a request left blank would leave a person where they asked to be gone."""
    everything: list[DecisionFile | HonoureeFile | MovementFile | PostFile]
    everything = [*files.decisions, *files.honourees, *files.movements, *files.posts]
    for file in everything:
        for at in _without_day(file.read.value, ()):
            yield file.problem(at, NO_DAY)
        for written in _IN_TEXT.finditer(file.source.body):
            yield file.source.problem(written.start(), IN_TEXT)


def _without_day(value: object, at: Path) -> Iterator[Path]:
    if isinstance(value, dict):
        for key, each in value.items():
            if key == KEY and each == "":
                yield (*at, key)
            yield from _without_day(each, (*at, key))
    elif isinstance(value, list):
        for place, each in enumerate(value):
            yield from _without_day(each, (*at, place))


def check_copies(withdrawals: Iterable[Withdrawal], digests: Mapping[str, str]) -> Iterator[Problem]:
    """`digests` by path of every picture below content/. What would be published as it is stops everything; a photo of
    a record is left out by itself and only has to leave the repository.
    """
    gone = {digests[path]: each for each in withdrawals for path in each.pictures if path in digests}
    for path, digest in sorted(digests.items()):
        withdrawal = gone.get(digest)
        if withdrawal and path not in withdrawal.pictures:
            severity: Severity = "hint" if is_raw_photo(path) else "error"
            message = f"ảnh này giống hệt một ảnh đã rút (content/{withdrawal.source}); hãy xóa tệp này"
            yield Problem(path, 0, "", message, severity)
