"""Checks of how recipients of awards are named: as a page has them, without forms of address, capitals or quotes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from thidua.content.decisions import DecisionFile
from thidua.content.problems import Problem, sentence
from thidua.content.withdrawals import award_taken_down_on
from thidua.model.award import Award

_ADDRESS = re.compile(r"(?:ông|bà|anh|chị|em|cháu|đồng chí|đ/c)\.?\s+(?=\S+\s+\S)", re.IGNORECASE)
_QUOTES = re.compile(r"[“”„‟\"«»]|^['\u2018\u2019]|['\u2018\u2019]$")
_CLOSED = re.compile(r"“[^“”]*”|\"[^\"]*\"|«[^«»]*»")
_WORD = re.compile(r"[^\W\d_]+")
_MOST_ROWS = 5
"""A list that is all in capitals is one mistake, not hundreds."""


def check_names(file: DecisionFile) -> Iterator[Problem]:
    found: dict[str, list[int]] = defaultdict(list)
    for place, award in enumerate(file.value.awards):
        if award_taken_down_on(file.value, award):
            continue
        for fault in _faults(award):
            found[fault].append(place)
    for fault, places in found.items():
        name = file.value.awards[places[0]].recipient
        others = ", ".join(f"khen[{place + 1}]" for place in places[1:_MOST_ROWS])
        more = "" if len(places) <= _MOST_ROWS else f" và {len(places) - _MOST_ROWS} dòng nữa"
        message = f"{fault} (cả ở {others}{more})" if others else fault
        is_error = fault == _QUOTED
        at = ("khen", places[0], "ten")
        yield file.problem(at, sentence(message, name, _right(name)), "error" if is_error else "hint")


_QUOTED = "tên có dấu ngoặc kép thừa"
_ADDRESSED = "chỉ ghi họ tên, không ghi Ông, Bà phía trước"
_CAPITALS = "tên người viết hoa chữ cái đầu mỗi tiếng, không viết hoa cả"
_SMALL = "tên người viết hoa chữ cái đầu mỗi tiếng"


def _faults(award: Award) -> Iterator[str]:
    name = award.recipient
    if _QUOTES.search(name if award.recipient_kind == "cá nhân" else _CLOSED.sub("", name)):
        yield _QUOTED
    if award.recipient_kind != "cá nhân":
        return
    if _ADDRESS.match(name):
        yield _ADDRESSED
    words = _WORD.findall(name)
    if len(words) > 1 and name.isupper():
        yield _CAPITALS
    elif len(words) > 1 and name.islower():
        yield _SMALL


def _right(name: str) -> str:
    plain = _ADDRESS.sub("", _QUOTES.sub("", name).strip(), count=1)
    return _WORD.sub(lambda word: word[0].capitalize(), plain) if plain.isupper() or plain.islower() else plain
