"""Words of closed lists, as editors write them."""

from __future__ import annotations

from typing import Annotated, Literal

import pytest
from pydantic import TypeAdapter, ValidationError

from thidua.model.closed_words import in_any_case

READ = TypeAdapter(Annotated[Literal["cá nhân", "hộ gia đình"], in_any_case(("cá nhân", "hộ gia đình"))])


@pytest.mark.parametrize("written", ["cá nhân", "Cá nhân", "CÁ  NHÂN", "ca\u0301 nhân"])
def test_a_word_is_known_in_any_case_and_form(written: str) -> None:
    assert READ.validate_python(written) == "cá nhân"


@pytest.mark.parametrize("written", ["ca nhan", "cá nhâ", "", 1, None, ["cá nhân"]])
def test_another_word_is_refused_as_it_stands(written: object) -> None:
    with pytest.raises(ValidationError) as refused:
        READ.validate_python(written)

    (error,) = refused.value.errors()
    assert (error["type"], error["input"]) == ("literal_error", written)
