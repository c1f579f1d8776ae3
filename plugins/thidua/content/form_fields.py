"""The fields that a form gives → those of its decision's file: bodies by their keys, a basis for whoever agreed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from thidua.content.decisions import FOLDER
from thidua.content.filled_form import CellProblem, Filled
from thidua.content.problems import sentence
from thidua.model.reading import nearest_unit
from thidua.model.unit import Register
from thidua.model.wording import plain_key, slug

UNNAMED = "nhap"

_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})|(\d{4})-(\d\d)-(\d\d)")
_UNITS = ("co_quan", "co_quan_trinh")
_NO_BASIS = (
    "không được để trống: người còn sống chỉ được nêu khi có căn cứ, như “Quyết định số 45/QĐ-UBND, niêm yết công khai”"
)


def decision_path(fields: Mapping[str, Any], name: str, today: date) -> str:
    """Below content/: the folder of its year, the name of its number."""
    asked = fields.get("lay_y_kien")
    day = _DAY.fullmatch(str(fields.get("ngay") or (asked.get("tu", "") if isinstance(asked, dict) else "")))
    year = (day[3] or day[4]) if day else str(today.year)
    number = slug(str(fields.get("so", "")).removeprefix("Số"))
    if not name and not number and day:
        name = f"de-nghi-{int(day[2] or day[5]):02}-{int(day[1] or day[6]):02}"
    return f"{FOLDER}/{year}/{name or number or UNNAMED}.yml"


def in_full(fields: Mapping[str, Any], register: Register) -> dict[str, Any]:
    """As the file has them: the key of a body where the form has its whole name, and of a row that tells what was
    agreed to without a basis of its own, the basis of the decision.
    """
    found = dict(fields)
    for field in _UNITS:
        key = plain_key(str(fields.get(field, "")))
        units = [unit.key for unit in register.units if key in map(plain_key, unit.names)]
        if len(units) == 1:
            found[field] = units[0]
    whole = fields.get("cong_bo", {})
    shared = {key: whole[key] for key in ("can_cu", "pham_vi") if key in whole}
    found["khen"] = [
        {**award, "cong_bo": {**shared, **award["cong_bo"]}} if _has_no_basis(award) else award
        for award in fields.get("khen", [])
    ]
    return found


def _has_no_basis(award: Mapping[str, Any]) -> bool:
    return "cong_bo" in award and "can_cu" not in award["cong_bo"]


def unknown_bodies(filled: Filled, fields: Mapping[str, Any], register: Register) -> Iterator[CellProblem]:
    for key in _UNITS:
        name = str(fields.get(key, ""))
        if not name or name in register.unit_by_key:
            continue
        alike = [unit.name for unit in register.units if plain_key(name) in map(plain_key, unit.names)]
        if alike:
            message = f"nhiều cơ quan có tên này ({'; '.join(alike)}); ghi tên đầy đủ"
            yield CellProblem(filled.place((key,)), sentence(message, name))
        else:
            nearest = nearest_unit(name, register)
            message = (
                "cần chọn một cơ quan trong danh sách; cơ quan không có trong đó thì ghi ở “Cơ quan ngoài sổ đơn vị”"
            )
            yield CellProblem(filled.place((key,)), sentence(message, name, nearest.name if nearest else ""))


def missing_basis(filled: Filled, fields: Mapping[str, Any]) -> Iterator[CellProblem]:
    """Whoever agreed to something is named on the basis of the decision, which then has to have one."""
    if any(_has_no_basis(award) for award in fields.get("khen", ())):
        yield CellProblem(filled.place(("cong_bo", "can_cu")), _NO_BASIS)
