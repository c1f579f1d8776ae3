"""A decision of the register → the award form filled with it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from thidua.content.award_cells import write_cell
from thidua.content.decision_text import decision_fields
from thidua.content.decisions import read_decisions
from thidua.content.filled_form import Filled
from thidua.content.form_fields import in_full
from thidua.content.problems import Problem
from thidua.content.records import NOTHING_PROPOSED
from thidua.content.sheet_table import clean
from thidua.model.award_form import COLUMNS, FIELDS, AwardForm, FormField
from thidua.model.portal import Portal
from thidua.model.unit import Register
from thidua.model.wording import plain_key


def fields_of_file(
    folder: Path, path: str, portal: Portal, proposed: Mapping[str, bytes] = NOTHING_PROPOSED
) -> tuple[dict[str, Any], list[Problem]]:
    """By the keys of the file, as it stands: also who asked to be taken down. Nothing where it cannot be read.
    `proposed` are files as they would be.
    """
    files, problems = read_decisions(
        folder,
        (path,),
        portal.register,
        portal.vocabulary,
        is_register_whole=True,
        is_vocabulary_whole=True,
        proposed=proposed,
    )
    return (decision_fields(files[0], portal.vocabulary) if files else {}), problems


def filled_form(fields: Mapping[str, Any], register: Register) -> AwardForm:
    """Bodies by their names, where nobody else has that name."""
    named = {**fields, **{key: _name(fields[key], register) for key in ("co_quan", "co_quan_trinh") if key in fields}}
    return AwardForm(
        tuple(_text(field, named) for field in FIELDS),
        tuple(tuple(_text(column, award) for column in COLUMNS) for award in fields["khen"]),
    )


def says_the_same(fields: Mapping[str, Any], filled: Filled, register: Register) -> bool:
    """Whether what was read back from a form is what was written, but for spaces and what nobody sees."""
    return not filled.problems and in_full(filled.value, register) == in_full(_clean(fields), register)


def _text(field: FormField, fields: Mapping[str, Any]) -> str:
    value: Any = fields
    for key in field.path:
        value = value.get(key) if isinstance(value, Mapping) else None
    return write_cell(field.kind, value)


def _name(key: str, register: Register) -> str:
    unit = register.unit_by_key.get(key)
    if unit is None:
        return key
    alike = [each for each in register.units if plain_key(unit.name) in map(plain_key, each.names)]
    return unit.name if len(alike) == 1 else key


def _clean(value: Any) -> Any:  # noqa: ANN401  # whatever a file of YAML holds
    match value:
        case str():
            return clean(value)
        case Mapping():
            return {key: _clean(each) for key, each in value.items()}
        case _:
            return [_clean(each) for each in value]
