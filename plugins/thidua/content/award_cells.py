"""The text of one cell of the award form ↔ what the file of a decision has in its place."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from io import StringIO

from thidua.content.problems import sentence
from thidua.content.sheet_table import Cell
from thidua.model.award_form import NO_SCOPES, CellKind
from thidua.model.publication import GIVERS, SCOPES
from thidua.model.reading import nearest_of
from thidua.model.wording import plain_key

CONSENT_KEYS = ("nguoi", "ngay", "pham_vi", "so_luu", "hinh_thuc", "rut_lai")
"""In the order of their parts in a cell; the last two may be left out."""
CONSENT_WORDS = dict(
    zip(CONSENT_KEYS, ("người đồng ý", "ngày", "phạm vi", "số lưu", "hình thức", "ngày rút lại"), strict=True)
)
_ASKED = 4
_NEED_CONSENT = (
    "cần mỗi bản đồng ý một dòng trong ô, dạng: người đồng ý; ngày; những gì được đăng; số lưu hồ sơ, "
    "như: bản thân; 20/01/2026; ảnh, câu chuyện; Hồ sơ 12"
)
_NEED_TEXT = "bảng tính đã tự đổi ô này thành {what}; hãy đặt định dạng ô là Văn bản (Text) rồi gõ lại"

_WHOLE = re.compile(r"(\d+)[.,]0+")
_SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?")
_FIRST_SERIAL, _LAST_SERIAL = 16_438, 73_415
"""Numbers that spreadsheets give to 01/01/1945 and 31/12/2100."""
_DAY_ZERO = date(1899, 12, 30)


def read_cell(kind: CellKind, cell: Cell) -> tuple[object, str]:
    """(value, fault). The value is "" where the cell is blank or cannot be used."""
    if cell.fault or not cell.text:
        return "", cell.fault
    if mistyped := _mistyped(kind, cell):
        return "", mistyped
    return _READERS[kind](cell.text)


def write_cell(kind: CellKind, value: object) -> str:
    """What `read_cell` reads as the value; "" for None."""
    if value is None:
        return ""
    match kind:
        case "lines" if isinstance(value, list):
            return _table([[str(each)] for each in value])
        case "scopes" if isinstance(value, list):
            return _joined(value) or NO_SCOPES
        case "consents" if isinstance(value, list):
            return _table([_consent_parts(each) for each in value])
        case _:
            return str(value)


def _mistyped(kind: CellKind, cell: Cell) -> str:
    """What a spreadsheet has made of what was typed."""
    if cell.kind == "date" and kind != "date":
        return sentence(_NEED_TEXT.format(what="ngày"), cell.text)
    if cell.kind == "yes_no" and kind != "yes_no":
        return sentence(_NEED_TEXT.format(what="TRUE hoặc FALSE"), cell.text)
    if kind == "name" and cell.text.isdecimal():
        return sentence("cần tên bằng chữ", cell.text)
    return ""


def _yes_no(text: str) -> str:
    return "có" if plain_key(text) == "x" else text


def _number(text: str) -> str:
    whole = _WHOLE.fullmatch(text)
    return whole[1] if whole else text


def _scopes(text: str) -> list[object]:
    return [] if plain_key(text) == NO_SCOPES else _parts(text)


def _day(text: str) -> str:
    """A bare number of five digits is the day as the spreadsheet counts it."""
    if _SERIAL.fullmatch(text) and _FIRST_SERIAL <= int(text[:5]) <= _LAST_SERIAL:
        day = _DAY_ZERO + timedelta(days=int(text[:5]))
        return f"{day:%d/%m/%Y}"
    return text


def _lines(text: str) -> tuple[object, str]:
    rows = _split(text)
    if rows is None:
        return "", sentence("dấu ngoặc kép trong ô không khớp nhau", text)
    return [part for row in rows for part in row], ""


def _consents(text: str) -> tuple[object, str]:
    found: list[dict[str, object]] = []
    for row in _split(text) or []:
        if not _ASKED <= len(row) <= len(CONSENT_KEYS):
            return "", sentence(_NEED_CONSENT, "; ".join(row))
        parts: dict[str, object] = dict(zip(CONSENT_KEYS, row, strict=False))
        parts["ngay"], parts["pham_vi"] = _day(row[1]), _parts(row[2])
        if fault := _unknown_words("người đồng ý", row[:1], GIVERS) or _unknown_words(
            "những gì được đăng", [str(part) for part in _parts(row[2])], SCOPES
        ):
            return "", fault
        found.append({key: part for key, part in parts.items() if part})
    return (found, "") if found else ("", sentence(_NEED_CONSENT, text))


def _unknown_words(what: str, written: Sequence[str], known: tuple[str, ...]) -> str:
    unknown = [word for word in written if plain_key(word) not in map(plain_key, known)]
    expected = f"{what}: cần {'một trong' if len(written) == 1 else 'những từ trong'}: {', '.join(known)}"
    return sentence(expected, ", ".join(unknown), nearest_of(unknown[0], known)) if unknown else ""


def _consent_parts(consent: dict[str, object]) -> list[str]:
    scopes = consent.get("pham_vi")
    parts = [str(consent.get(key, "")) for key in CONSENT_KEYS]
    parts[2] = _joined(scopes) if isinstance(scopes, list) else ""
    while len(parts) > _ASKED and not parts[-1]:
        parts.pop()
    return parts


def _parts(text: str) -> list[object]:
    return [part.strip() for part in re.split(r"[,;\n]", text) if part.strip()]


def _joined(parts: Sequence[object]) -> str:
    return ", ".join(map(str, parts))


def _split(text: str) -> list[list[str]] | None:
    """The cell as a small table: a row for each line, parts apart by semicolons. None where quotes do not match."""
    lines = csv.reader(StringIO(text, newline=""), delimiter=";", skipinitialspace=True, strict=True)
    try:
        rows = [[part.strip() for part in line] for line in lines]
    except csv.Error:
        return None
    return [row for row in rows if any(row)]


def _table(rows: Sequence[Sequence[str]]) -> str:
    written = StringIO(newline="")
    writer = csv.writer(written, delimiter=";", lineterminator="\n")
    writer.writerows(rows)
    text = written.getvalue().removesuffix("\n")
    return text.replace(";", "; ") if _is_plain(rows) else text


def _is_plain(rows: Sequence[Sequence[str]]) -> bool:
    """Whether no part has to be quoted: semicolons may then be followed by a space."""
    return not any(mark in part for row in rows for part in row for mark in ';"\n')


_READERS: dict[CellKind, Callable[[str], tuple[object, str]]] = {
    "text": lambda text: (text, ""),
    "name": lambda text: (text, ""),
    "date": lambda text: (_day(text), ""),
    "year": lambda text: (_number(text), ""),
    "number": lambda text: (_number(text), ""),
    "yes_no": lambda text: (_yes_no(text), ""),
    "scopes": lambda text: (_scopes(text), ""),
    "lines": _lines,
    "consents": _consents,
}
