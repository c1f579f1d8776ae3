"""Yes and no, as editors write them."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from thidua.model.yes_no import YesNo

READ = TypeAdapter(YesNo)


@pytest.mark.parametrize(("written", "meant"), [("có", True), (" Có ", True), ("không", False), (True, True)])
def test_yes_and_no_are_read(written: object, meant: bool) -> None:
    assert READ.validate_python(written) is meant


@pytest.mark.parametrize(
    ("written", "nearest"),
    [("co", "có"), ("yes", "có"), ("True", "có"), ("khong", "không"), ("no", "không"), ("chưa", "")],
)
def test_other_words_are_refused_with_what_was_meant(written: str, nearest: str) -> None:
    with pytest.raises(ValidationError) as refused:
        READ.validate_python(written)

    (error,) = refused.value.errors()
    assert (error["type"], error["ctx"]["nearest"]) == ("co_khong", nearest)
