"""The award form against the model: nothing of a decision is left out, nothing is called by two names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from thidua.model.award import Award, Consultation, Decision, Revocation
from thidua.model.award_form import COLUMNS, FIELDS, FormField, head_key
from thidua.model.document import Signature
from thidua.model.publication import Publication

PARTS: dict[str, type[BaseModel]] = {
    "ky": Signature,
    "cong_bo": Publication,
    "lay_y_kien": Consultation,
    "huy_bo": Revocation,
}


def paths(model: type[BaseModel]) -> Iterator[tuple[str, ...]]:
    for field in model.model_fields.values():
        key = field.alias or ""
        if key in PARTS:
            yield from ((key, *path) for path in paths(PARTS[key]))
        elif key != "khen" and not key.startswith("_"):
            yield (key,)


@pytest.mark.parametrize(("model", "fields"), [(Decision, FIELDS), (Award, COLUMNS)])
def test_every_field_of_the_file_has_its_place_in_the_form(
    model: type[BaseModel], fields: tuple[FormField, ...]
) -> None:
    assert sorted(field.path for field in fields) == sorted(paths(model))


@pytest.mark.parametrize("fields", [FIELDS, COLUMNS], ids=["decision", "list"])
def test_no_two_fields_answer_to_one_name(fields: tuple[FormField, ...]) -> None:
    names = Counter(name for field in fields for name in field.keys)

    assert [name for name, count in names.items() if count > 1] == []


def test_heads_are_the_same_however_they_are_typed() -> None:
    assert {head_key(head) for head in ("Họ và tên", "HỌ VÀ TÊN *", " Họ  và\ntên:", "Họ và tên")} == {"họ và tên"}
