"""A decision → its file as an editor would write it: YAML with nothing said that goes without saying."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import yaml
from pydantic import BaseModel

from thidua.content.decisions import DecisionFile
from thidua.model.award_form import COLUMNS, FIELDS, FormField
from thidua.model.document import Day, DocumentNumber
from thidua.model.vocabulary import Vocabulary

_SCHOOL_YEAR = "nam_hoc"
_WIDEST = 1_000_000
"""One line for each value: an error then names the line it is on."""


class _Dumper(yaml.SafeDumper):
    """All values are text to our reader: quotes stand only where YAML itself would cut a value short."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: FBT001, FBT002, ARG002  # as PyYAML calls it
        super().increase_indent(flow, indentless=False)


_Dumper.yaml_implicit_resolvers = {}
_Dumper.add_representer(
    str,
    lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None),
)


def decision_yaml(fields: Mapping[str, Any]) -> str:
    """In the order of the form: who was honoured comes last."""
    ordered = _in_order(fields, FIELDS)
    if "khen" in ordered:
        ordered["khen"] = [_in_order(award, COLUMNS) for award in ordered.pop("khen")]
    return yaml.dump(
        ordered, Dumper=_Dumper, allow_unicode=True, sort_keys=False, default_flow_style=False, width=_WIDEST
    )


def decision_fields(file: DecisionFile, vocabulary: Vocabulary) -> dict[str, Any]:
    """By the keys of the file; titles by their names, and an id only where the editor gave it."""
    fields = _written(file.value)
    written = file.read.value["khen"]
    for place, award in enumerate(fields["khen"]):
        award["danh_hieu"] = _title_name(award["danh_hieu"], vocabulary)
        if not written[place].get("ma"):
            award.pop("ma", None)
    return fields


def _in_order(fields: Mapping[str, Any], form: Iterable[FormField]) -> dict[str, Any]:
    keys = dict.fromkeys((*(field.path[0] for field in form), *fields))
    return {key: fields[key] for key in keys if key in fields}


def _written(value: BaseModel) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, field in type(value).model_fields.items():
        key, each = field.alias or name, getattr(value, name)
        if key.startswith("_") or (not field.is_required() and each == field.get_default(call_default_factory=True)):
            continue
        found[key] = _plain(key, each)
    return found


def _plain(key: str, value: object) -> object:
    match value:
        case Day():
            return f"{value.day.day:02}/{value.day.month:02}/{value.day.year:04}"
        case DocumentNumber():
            return f"{value.number}/{value.symbol}"
        case BaseModel():
            return _written(value)
        case bool():
            return "có" if value else "không"
        case int() if key == _SCHOOL_YEAR:
            return f"{value}-{value + 1}"
        case tuple():
            return [_plain(key, each) for each in value]
        case _:
            return str(value)


def _title_name(title_id: str, vocabulary: Vocabulary) -> str:
    """Its name, unless another title is found by that."""
    title = vocabulary.title_by_id.get(title_id)
    return title.name if title and vocabulary.find_title(title.name) is title else title_id
