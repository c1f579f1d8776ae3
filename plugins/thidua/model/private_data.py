"""What must never be online about a person, found in running text: by form, by the word beside it, by the head of a
table's column. Vague things (health, circumstances) are left to people.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, cast

from thidua.model.private_numbers import identity_numbers, phones
from thidua.model.private_places import addressed, placed
from thidua.model.private_words import labelled
from thidua.model.seen_text import as_seen

PrivateKind = Literal[
    "identity_number", "passport", "bank_account", "insurance_number", "tax_number", "phone", "birth_date",
    "home_address", "number_plate", "personal_email", "location",
]  # fmt: skip

NAMES: dict[PrivateKind, str] = {
    "identity_number": "số căn cước, chứng minh nhân dân",
    "passport": "số hộ chiếu",
    "bank_account": "số tài khoản",
    "insurance_number": "số bảo hiểm",
    "tax_number": "mã số thuế cá nhân",
    "phone": "số điện thoại",
    "birth_date": "ngày sinh đầy đủ",
    "home_address": "địa chỉ nhà",
    "number_plate": "biển số xe",
    "personal_email": "hộp thư cá nhân",
    "location": "vị trí trên bản đồ",
}

_WEB_ADDRESS = re.compile(r"https?://[^\s)>\"”]+")
_LINE = re.compile(r"^.*$", re.MULTILINE)
_TELLING = re.compile(r"\d|@|\(a|\[a|maps|goo\.gl")
_RULE = frozenset("|:- ")
_CELL = re.compile(r"[^|\n]+")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class PrivateData:
    """`text` is the quote as written, `start` its offset."""

    kind: PrivateKind
    text: str
    start: int


def found_in(text: str) -> tuple[PrivateData, ...]:
    """In the order of the text; what several patterns see is said once, by the first of them."""
    seen = as_seen(text)
    taken = bytearray(len(seen.text))
    found: list[PrivateData] = []
    for kind, (start, end) in _candidates(seen.text):
        if any(taken[start:end]):
            continue
        taken[start:end] = b"\1" * (end - start)
        first, last = seen.place(start), seen.place(end - 1) + 1
        found.append(PrivateData(cast("PrivateKind", kind), text[first:last], first))
    return tuple(sorted(found, key=lambda each: each.start))


def _candidates(text: str) -> Iterator[tuple[str, Span]]:
    """Numbers inside web addresses are those of news articles, unless the address itself leads to a person."""
    prose = _WEB_ADDRESS.sub(lambda address: "~" * len(address[0]), text)
    yield from (("identity_number", span) for span in identity_numbers(prose))
    lines = [(line.start(), line[0]) for line in _LINE.finditer(prose) if _TELLING.search(line[0])]
    yield from _in_lines(labelled, lines)
    for head, start, cell in _cells(prose):
        before = f"{head}: "
        for kind, (first, last) in labelled(before + cell) if _TELLING.search(cell) else ():
            if first >= len(before):
                yield kind, (first - len(before) + start, last - len(before) + start)
    yield from (("phone", span) for span in phones(prose))
    yield from _in_lines(placed, lines)
    for address in _WEB_ADDRESS.finditer(text):
        yield from _in_lines(addressed, [(address.start(), address[0])])


def _in_lines(
    look: Callable[[str], Iterator[tuple[str, Span]]], lines: list[tuple[int, str]]
) -> Iterator[tuple[str, Span]]:
    for start, line in lines:
        for kind, (first, last) in look(line):
            yield kind, (first + start, last + start)


def _cells(text: str) -> Iterator[tuple[str, int, str]]:
    """The cells of tables below their heads, each with its offset, under the head of its column."""
    heads: list[str] = []
    above = ""
    for row in _LINE.finditer(text):
        line = row[0]
        if "|" not in line:
            heads = []
        elif "-" in line and set(line) <= _RULE:
            heads = [head[0].strip() for head in _CELL.finditer(above)]
        else:
            for head, cell in zip(heads, _CELL.finditer(line), strict=False):
                yield head, row.start() + cell.start(), cell[0]
        above = line
