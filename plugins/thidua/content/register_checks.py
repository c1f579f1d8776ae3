"""Checks of the register: every id and name leads to one unit, every superior exists."""

from __future__ import annotations

from collections.abc import Mapping

from thidua.content.problems import Problem, sentence
from thidua.content.yaml_text import Path, Read, field_name
from thidua.model.reading import nearest_of
from thidua.model.unit import Body, Register
from thidua.model.wording import plain_key


def check_register(register: Register, reads: Mapping[str, Read]) -> list[Problem]:
    """`reads` gives the lines of each body's file, by the body's id."""
    return [problem for body in register.bodies for problem in _check_body(body, register, reads[body.id])]


def _check_body(body: Body, register: Register, read: Read) -> list[Problem]:
    path = f"don-vi/{body.id}.yml"

    def problem(at: Path, message: str) -> Problem:
        return Problem(path, read.line(at), field_name(at), message)

    problems = []
    known = tuple(other for other in register.body_by_id if other != body.id)
    if body.parent and body.parent not in known:
        message = sentence("cần mã một cơ quan có tệp trong don-vi/", body.parent, nearest_of(body.parent, known))
        problems.append(problem(("thuoc",), message))
    elif body.parent and _in_a_loop(body, register):
        problems.append(problem(("thuoc",), sentence("cơ quan cấp trên không thể lại thuộc cơ quan này", body.parent)))
    ids: dict[str, int] = {body.id: 0}
    names: dict[str, tuple[str, Path]] = {
        plain_key(name): (body.id, ("ten",)) for name in (body.name, body.short_name, *body.aliases)
    }
    for place, unit in enumerate(body.units):
        at: Path = ("don_vi", place)
        if unit.id in ids:
            problems.append(
                problem((*at, "ma"), sentence("mỗi đơn vị cần một mã riêng; mã này đã dùng ở trên", unit.id))
            )
        ids[unit.id] = place
        for name in dict.fromkeys(plain_key(name) for name in unit.names):
            owner, _ = names.setdefault(name, (unit.id, at))
            if owner != unit.id:
                message = sentence(f"tên này đã là tên của đơn vị {owner}; một tên chỉ thuộc một đơn vị", name)
                problems.append(problem(at, message))
        for number, member in enumerate(unit.members):
            if (
                member.replace("-", "").replace("/", "").isascii()
                and " " not in member
                and member not in register.unit_by_key
            ):
                message = sentence(
                    "cần mã một đơn vị có trong don-vi/, hoặc tên đầy đủ",
                    member,
                    nearest_of(member, tuple(register.unit_by_key)),
                )
                problems.append(problem((*at, "thanh_vien", number), message))
    return problems


def _in_a_loop(body: Body, register: Register) -> bool:
    seen = {body.id}
    parent = body.parent
    while parent in register.body_by_id:
        if parent in seen:
            return True
        seen.add(parent)
        parent = register.body_by_id[parent].parent
    return False
