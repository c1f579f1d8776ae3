"""Checks that a content file gives nobody away: numbers, homes and days of birth that have no place online."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, get_args

from thidua.content.problems import Problem, sentence
from thidua.content.source import Source
from thidua.model.contact import national
from thidua.model.forbidden_keys import FORBIDDEN_KEYS
from thidua.model.private_data import NAMES, PrivateData, PrivateKind, found_in

RecordKind = Literal["ke-hoach", "trang", "tin-tuc", "phong-trao", "guong-dien-hinh", "khen-thuong"]

_PAPERS: frozenset[PrivateKind] = frozenset(
    {"identity_number", "passport", "bank_account", "insurance_number", "tax_number"}
)
_CONTACTS: frozenset[PrivateKind] = frozenset({"phone", "personal_email"})
_PERSONAL: frozenset[PrivateKind] = _PAPERS | _CONTACTS | {"birth_date", "home_address", "number_plate"}
# Plans and pages of the office name its telephones, meeting places and the biographies of leaders, which it must
# publish; news tell where an event takes place. Records of people tell of people only.
REFUSED: dict[RecordKind, frozenset[PrivateKind]] = {
    "ke-hoach": _PAPERS,
    "trang": _PAPERS,
    "tin-tuc": _PERSONAL,
    "phong-trao": _PERSONAL,
    "guong-dien-hinh": _PERSONAL | {"location"},
    "khen-thuong": _PERSONAL | {"location"},
}
_INSTEAD: dict[PrivateKind, str] = {
    "identity_number": "Hãy bỏ số này; người trùng tên thì phân biệt bằng chức vụ, đơn vị",
    "passport": "Hãy bỏ số này",
    "bank_account": "Hãy bỏ số này; kêu gọi ủng hộ thì dẫn liên kết tới trang của cơ quan vận động",
    "insurance_number": "Hãy bỏ số này",
    "tax_number": "Hãy bỏ số này",
    "phone": "Hãy bỏ số này; số của cơ quan thì khai ở dien_thoai của đơn vị trong don-vi/",
    "birth_date": "Chỉ ghi năm sinh, khi người đó đã đồng ý",
    "home_address": "Chỉ ghi thôn, xóm hoặc tổ dân phố",
    "number_plate": "Hãy bỏ biển số",
    "personal_email": "Hãy bỏ hộp thư này; hộp thư của cơ quan thì khai ở thu_dien_tu của đơn vị trong don-vi/",
    "location": "Chỉ ghi tên địa điểm",
}
LAW = "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Điều 16"

_DEAD = re.compile(r"^(?:nam_mat:[ ]*[\"']?\d|da_mat:[ ]*[\"']?(?:có|Có))", re.MULTILINE)


def check_private_data(
    source: Source, *, kind: RecordKind, allowed: frozenset[str] | None = frozenset(), told: Iterable[Problem] = ()
) -> list[Problem]:
    """`allowed` are `Register.contacts`: None where a file of the register could not be read, so that any telephone or
    mailbox may be an office's. `told` is what was said of the fields: the value of a forbidden one is not said again.
    """
    refused = REFUSED[kind] - (_CONTACTS if allowed is None else frozenset())
    contacts = allowed or frozenset()
    if kind == "guong-dien-hinh" and _DEAD.search(source.front_matter):
        refused -= {"birth_date"}
    told_lines = {problem.line for problem in told if problem.message in FORBIDDEN_KEYS.values()}
    problems: list[Problem] = []
    for found in _private(source.front_matter, refused, contacts):
        line = source.front_line + source.front_matter.count("\n", 0, found.start)
        if line not in told_lines:
            problems.append(Problem(source.path, line, "", _message(found)))
    problems += [source.problem(found.start, _message(found)) for found in _private(source.body, refused, contacts)]
    return problems


def record_kind(path: str) -> RecordKind:
    """By the folder that a content file lies in."""
    top = path.partition("/")[0]
    return next((kind for kind in get_args(RecordKind) if kind == top), "trang")


def masked(quote: str) -> str:
    """What was found, enough to find it again: lists of mistakes are copied into chats and kept in logs."""
    words = " ".join(quote.split())
    return f"{words[:2]}…{words[-2:]}" if len(words) > 6 else f"{words[:1]}…"


def _private(text: str, refused: frozenset[PrivateKind], allowed: frozenset[str]) -> Iterator[PrivateData]:
    for found in found_in(text):
        if found.kind in refused and not _is_of_an_office(found, allowed):
            yield found


def _is_of_an_office(found: PrivateData, allowed: frozenset[str]) -> bool:
    if found.kind == "personal_email":
        return found.text.casefold() in allowed
    return found.kind == "phone" and national(found.text) in allowed


def _message(found: PrivateData) -> str:
    expected = f"{NAMES[found.kind]} không được đưa lên mạng ({LAW})"
    return sentence(expected, masked(found.text), otherwise=f"{_INSTEAD[found.kind]}.")
