"""How a value refuses what an editor wrote."""

from __future__ import annotations

from typing import NoReturn

from pydantic_core import PydanticCustomError


def refuse(kind: str, expected: str, found: str = "", nearest: str = "") -> NoReturn:
    """Raise the error an editor will read: what was expected, what was found, the nearest valid value."""
    raise PydanticCustomError(kind, "{expected}", {"expected": expected, "found": found, "nearest": nearest})
