"""A choice between yes and no, as editors write it."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator

from thidua.model.refusal import refuse
from thidua.model.wording import fold_marks, plain_key

_ANSWERS = {"có": True, "không": False}
_MEANT = {"co": "có", "yes": "có", "true": "có", "khong": "không", "ko": "không", "no": "không", "false": "không"}


def _read(value: object) -> object:
    """YAML's own yes and no arrive as words, because every scalar is read as text."""
    if not isinstance(value, str):
        return value
    answer = _ANSWERS.get(plain_key(value))
    if answer is None:
        refuse("co_khong", "cần “có” hoặc “không”", value, _MEANT.get(fold_marks(value.strip()), ""))
    return answer


YesNo = Annotated[bool, BeforeValidator(_read)]
