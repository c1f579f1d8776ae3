"""A set of open data as JSON, as CSV for spreadsheets, and its JSON Schema (2020-12)."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import StringIO
from typing import cast

from thidua.views.dataset_fields import Field, Kind
from thidua.views.plain_text import one_line

Row = Mapping[str, object]

BYTE_ORDER_MARK = "\ufeff"
"""Excel takes UTF-8 for something else without it."""

SEPARATOR = "; "

_TYPES: dict[Kind, dict[str, object]] = {
    "text": {"type": "string"},
    "number": {"type": "integer"},
    "flag": {"type": "boolean"},
    "day": {"type": "string", "format": "date"},
    "day or month": {"type": "string", "pattern": "^\\d{4}-\\d{2}(-\\d{2})?$"},
    "hour": {"type": "string", "pattern": "^\\d{2}:\\d{2}$"},
    # Validators check the format only when asked to, and need further packages for it.
    "address": {"type": "string", "format": "uri", "pattern": "^https?://"},
}


def row_json(row: Row) -> str:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def dataset_json(head: Mapping[str, object], key: str, rows: Sequence[str]) -> bytes:
    """The head's fields, then the rows from `row_json`, one a line: large sets stay readable by line tools."""
    fields = "".join(f"{json.dumps(name)}: {json.dumps(value, ensure_ascii=False)},\n" for name, value in head.items())
    body = ",\n".join(rows)
    return f"{{\n{fields}{json.dumps(key)}: [\n{body}\n]\n}}\n".encode()


def csv_head(fields: Sequence[Field]) -> str:
    return BYTE_ORDER_MARK + _line(columns(fields))


def csv_row(fields: Sequence[Field], row: Row) -> str:
    return _line(_cells(fields, row))


def columns(fields: Sequence[Field], before: str = "") -> Iterator[str]:
    """`thoi_gian.tu` for a field inside a field; a list has one column for each of its fields."""
    for field in fields:
        if field.parts:
            yield from columns(field.parts, f"{before}{field.name}.")
        else:
            yield f"{before}{field.name}"


def schema_json(address: str, title: str, description: str, properties: Mapping[str, object]) -> bytes:
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": address,
        "title": title,
        "description": description,
        **object_schema(properties),
    }
    return f"{json.dumps(schema, ensure_ascii=False, indent=2)}\n".encode()


def object_schema(properties: Mapping[str, object]) -> dict[str, object]:
    """Every field is always there, and nothing else."""
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(properties),
        "additionalProperties": False,
    }


def properties_of(fields: Iterable[Field]) -> dict[str, object]:
    return {field.name: _schema(field) for field in fields}


def _schema(field: Field) -> dict[str, object]:
    one = object_schema(properties_of(field.parts)) if field.parts else dict(_TYPES[field.kind])
    if field.may_lack:
        one["type"] = [one["type"], "null"]
    if field.many:
        one = {"type": "array", "items": one}
    return {"description": field.meaning, **one}


def _cells(fields: Sequence[Field], row: Row | None) -> Iterator[str]:
    """Rows have the shape of their fields: a list where there are many, a row where there are parts."""
    for field in fields:
        value = row[field.name] if row else None
        if not field.parts:
            yield _cell(value)
        elif field.many:
            listed = [list(_cells(field.parts, each)) for each in cast("list[Row]", value or [])]
            yield from map(_listed, zip(*listed, strict=True)) if listed else [""] * len(list(columns(field.parts)))
        else:
            yield from _cells(field.parts, cast("Row | None", value))


def _listed(values: tuple[str, ...]) -> str:
    return SEPARATOR.join(values)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "đúng" if value else "sai"
    if isinstance(value, list):
        return SEPARATOR.join(map(_cell, value))
    return one_line(str(value))


def _line(cells: Iterable[str]) -> str:
    """RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises."""
    line = StringIO()
    csv.writer(line).writerow(f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell for cell in cells)
    return line.getvalue()
