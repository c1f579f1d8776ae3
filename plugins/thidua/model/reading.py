"""What a value needs to know while it is read from content: the plan's year, its issuer, the register of units."""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import NoReturn

from pydantic import ValidationInfo
from pydantic_core import PydanticCustomError

from thidua.model.unit import Register
from thidua.model.wording import fold_marks


@dataclass(frozen=True)
class Reading:
    """Passed as pydantic's validation context. `year` is None while the plan's own year is unknown."""

    year: int | None = None
    issuer: str = ""
    register: Register = field(default_factory=Register)


def reading_of(info: ValidationInfo) -> Reading:
    return info.context if isinstance(info.context, Reading) else Reading()


def refuse(kind: str, expected: str, found: str, nearest: str = "") -> NoReturn:
    """Raise the error an editor will read: what was expected, what was found, the nearest valid value."""
    raise PydanticCustomError(kind, "{expected}", {"expected": expected, "found": found, "nearest": nearest})


def nearest_of(found: str, valid: tuple[str, ...]) -> str:
    """The valid value most like what was found, compared without tone marks; empty when none is near."""
    folded: dict[str, str] = {}
    for value in valid:
        folded.setdefault(fold_marks(value), value)
    match = get_close_matches(fold_marks(found), folded, n=1, cutoff=0.6)
    return folded[match[0]] if match else ""
