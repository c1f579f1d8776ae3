"""Something valid in the place of what a form has wrong, so that the rest of it can be checked in the same round.

What is said of a stand-in is said of nothing that anybody wrote: it is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any, get_args

from thidua.content.yaml_text import Path
from thidua.model.publication import GIVERS, IN_DECISIONS, SCOPES
from thidua.model.reading import nearest_of, nearest_unit
from thidua.model.unit import Register
from thidua.model.vocabulary import RecipientKind

NOBODY = "⁇"
_NO_NUMBER = "99999/QĐ-UBND"
_LINKS = ("theo_nhiem_vu", "phong_trao")


def mended(fields: Mapping[str, Any], wrong: Iterable[Path], register: Register, today: date) -> dict[str, Any]:
    """The fields of a decision with stand-ins at those paths."""
    found = {**fields, "khen": [dict(award) for award in fields["khen"]]}
    day = _day(today)
    for at in wrong:
        if len(at) > 2 and at[0] == "khen" and isinstance(at[1], int):
            _mend_award(found["khen"][at[1]], str(at[2]), f"{NOBODY} {at[1]}", day)
        elif at and at[0] != "khen":
            _mend_decision(found, str(at[0]), register, day)
    return found


def is_of_stand_in(message: str, today: date) -> bool:
    return NOBODY in message or _NO_NUMBER in message or _day(today) in message


def _day(today: date) -> str:
    """Not today itself, which messages name of their own."""
    return f"{today - timedelta(days=1):%d/%m/%Y}"


def _mend_decision(fields: dict[str, Any], key: str, register: Register, day: str) -> None:
    match key:
        case "so":
            fields[key] = _NO_NUMBER
        case "ngay":
            fields[key] = day
        case "trich_yeu":
            fields[key] = NOBODY
        case "cong_bo":
            fields[key] = _agreed(fields, day)
            for award in fields["khen"]:
                if key in award:
                    award[key] = {"can_cu": NOBODY, **award[key]}
        case "lay_y_kien":
            fields[key] = {"tu": day, "so_ngay": "10", "tinh_theo": "ngày", "can_cu": NOBODY, "gop_y": NOBODY}
        case "co_quan" | "co_quan_trinh" | "co_quan_ngoai" | "cap":
            _mend_issuer(fields, register)
        case _:
            fields.pop(key, None)


def _mend_issuer(fields: dict[str, Any], register: Register) -> None:
    """The body that was meant or, where nobody can say which, one of no place; then it leads nowhere."""
    meant = nearest_unit(str(fields.get("co_quan") or fields.get("co_quan_trinh") or ""), register)
    for key in ("co_quan", "co_quan_trinh", "co_quan_ngoai", "cap"):
        fields.pop(key, None)
    if meant:
        fields["co_quan"] = meant.key
        return
    fields |= {"co_quan_ngoai": NOBODY, "cap": "đơn vị", "co_quan_trinh": next(iter(register.unit_by_key), "")}
    for link in _LINKS:
        fields.pop(link, None)
    for award in fields["khen"]:
        award.pop("guong", None)


def _mend_award(award: dict[str, Any], key: str, name: str, day: str) -> None:
    match key:
        case "doi_tuong":
            kind = nearest_of(str(award.get(key, "")), get_args(RecipientKind))
            award[key] = kind or "cá nhân"
            award |= {"cong_bo": _agreed(award, day), "tre_em": award.get("tre_em", "không")}
        case "ten":
            award[key] = name
        case "danh_hieu":
            award[key] = NOBODY
        case "cong_bo":
            award[key] = _agreed(award, day)
        case "tre_em":
            award[key] = "không"
        case "rut_lai":
            award[key] = day
        case "nam_mat" | "da_mat":
            award.pop(key, None)
            award["da_mat"] = "có"
        case _:
            award.pop(key, None)


def _agreed(fields: Mapping[str, Any], day: str) -> dict[str, Any]:
    """Everybody agreed to everything."""
    said = fields.get("cong_bo")
    basis = said.get("can_cu", NOBODY) if isinstance(said, Mapping) else NOBODY
    consents = [{"nguoi": giver, "ngay": day, "pham_vi": list(SCOPES), "so_luu": NOBODY} for giver in GIVERS]
    return {"can_cu": basis, "pham_vi": list(IN_DECISIONS), "dong_y": consents}
