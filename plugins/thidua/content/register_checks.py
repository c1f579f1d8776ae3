"""Checks of the register: every id and name leads to one unit, every superior exists."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterator, Sequence

from thidua.content.problems import Problem, sentence
from thidua.content.records import RecordFile
from thidua.content.yaml_text import Path
from thidua.model.reading import nearest_of
from thidua.model.unit import Body, Register, Unit
from thidua.model.wording import plain_key

# Members are free words ("tỉnh Sơn La") or names of units; what is written like a key is taken for one.
_LIKE_A_KEY = re.compile(r"[a-z0-9/-]+")

ALIKE = 0.9
"""How alike a member's words and a unit's name must be for a slip: names of communes are often near each other."""


BodyFile = RecordFile[Body]


def check_register(register: Register, files: Sequence[BodyFile], unread: Collection[str]) -> list[Problem]:
    """`unread` are the ids of bodies whose files have mistakes of their own: they are there, though nothing is known
    of them.
    """
    problems: list[Problem] = []
    first: dict[str, str] = {}
    for file in files:
        problems += _check_id(file, first)
        problems += _check_parent(file, register, unread)
        problems += _check_units(file)
        problems += [] if unread else _check_members(file, register)
    return problems


def _check_id(file: BodyFile, first: dict[str, str]) -> Iterator[Problem]:
    """`first` is the path of the first file for each id so far."""
    body_id = file.value.id
    name = posixpath.splitext(posixpath.basename(file.path))[0]
    if first.setdefault(body_id, file.path) != file.path:
        message = sentence(f"mã này đã là mã của content/{first[body_id]}; mỗi cơ quan cần một mã riêng", body_id)
        yield file.problem(("ma",), message)
    elif name != body_id:
        yield file.problem(("ma",), sentence(f"cần trùng tên tệp ({name})", body_id))


def _check_parent(file: BodyFile, register: Register, unread: Collection[str]) -> Iterator[Problem]:
    parent = file.value.parent
    known = tuple(register.body_by_id)
    if parent and parent not in known and parent not in unread:
        message = sentence("cần mã một cơ quan có tệp trong don-vi/", parent, nearest_of(parent, known))
        yield file.problem(("thuoc",), message)
    loop = _loop_from(file.value, register)
    # Said once, at the first of the bodies in the loop.
    if loop and file.value.id == min(loop):
        chain = " → ".join((*loop, file.value.id))
        yield file.problem(("thuoc",), sentence(f"cơ quan cấp trên không thể lại thuộc cơ quan này: {chain}", parent))


def _loop_from(body: Body, register: Register) -> tuple[str, ...]:
    """The body's lineage, when it leads back to the body itself."""
    lineage = tuple(register.lineage(body.id))
    return lineage if lineage and register.body_by_id[lineage[-1]].parent == body.id else ()


def _check_units(file: BodyFile) -> Iterator[Problem]:
    ids = {file.value.id}
    owners: dict[str, str] = {}
    entries: list[tuple[Path, Body | Unit]] = [((), file.value)]
    entries += [(("don_vi", place), unit) for place, unit in enumerate(file.value.units)]
    for at, entry in entries:
        if isinstance(entry, Unit):
            if entry.id in ids:
                message = sentence("mỗi đơn vị cần một mã riêng; mã này đã dùng ở trên", entry.id)
                yield file.problem((*at, "ma"), message)
                continue
            ids.add(entry.id)
        for field, name in _names(entry):
            owner = owners.setdefault(plain_key(name), entry.id)
            if owner != entry.id:
                message = sentence(f"tên này đã là tên của đơn vị {owner}; một tên chỉ thuộc một đơn vị", name)
                yield file.problem((*at, *field), message)


def _names(entry: Body | Unit) -> Iterator[tuple[Path, str]]:
    yield ("ten",), entry.name
    if entry.short_name:
        yield ("ten_ngan",), entry.short_name
    for place, alias in enumerate(entry.aliases):
        yield ("ten_khac", place), alias


def _check_members(file: BodyFile, register: Register) -> Iterator[Problem]:
    known = tuple(register.unit_by_key)
    names = register.member_names(file.value.id)
    for place, unit in enumerate(file.value.units):
        for number, member in enumerate(unit.members):
            at: Path = ("don_vi", place, "thanh_vien", number)
            if register.member(member, file.value.id):
                continue
            if _LIKE_A_KEY.fullmatch(member):
                message = "cần mã một đơn vị có trong don-vi/, hoặc tên đầy đủ"
                yield file.problem(at, sentence(message, member, nearest_of(member, known)))
            elif nearest := nearest_of(member, names, ALIKE):
                message = "không có tên này trong don-vi/ nên chưa nhận được lịch của cụm, khối"
                otherwise = "Nếu là nơi khác, ghi thêm địa bàn, như “xã Tân Lập, tỉnh Lạng Sơn”"
                yield file.problem(at, sentence(message, member, nearest, otherwise), "warning")
