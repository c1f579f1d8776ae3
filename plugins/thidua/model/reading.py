"""What a value needs to know while it is read from content: the plan's year, its issuer, the register of units."""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches

from pydantic import ValidationInfo
from pydantic_core import PydanticKnownError

from thidua.model.refusal import refuse
from thidua.model.unit import Register, Unit
from thidua.model.wording import fold_marks


@dataclass(frozen=True)
class Reading:
    """Passed as pydantic's validation context. `year` is None while the plan's own year is unknown.

    `is_register_whole` is False when a register file could not be read: names that may stand in it then pass
    unchecked, since the mistake is not theirs.
    """

    year: int | None = None
    issuer: str = ""
    register: Register = field(default_factory=Register)
    is_register_whole: bool = True

    @property
    def knows_units(self) -> bool:
        return self.is_register_whole and self.issuer in self.register.body_by_id


def reading_of(info: ValidationInfo) -> Reading:
    return info.context if isinstance(info.context, Reading) else Reading()


def line_of_text(value: object, info: ValidationInfo) -> str | None:
    """The line to read, None where the value is made in code. Its parts are never taken from a content file: they
    would pass unread.
    """
    if isinstance(value, dict | list) and isinstance(info.context, Reading):
        raise PydanticKnownError("string_type")
    return value if isinstance(value, str) else None


def require_body(body_id: str, info: ValidationInfo) -> str:
    """The id of a body that the register has, as far as it was read."""
    reading = info.context
    if isinstance(reading, Reading) and reading.is_register_whole and body_id not in reading.register.body_by_id:
        unit = reading.register.find(body_id, reading.issuer)
        # Ids of bodies begin alike ("tinh-", "xa-"), so that they have to be more alike than other words.
        nearest = unit.top_body if unit else nearest_of(body_id, tuple(reading.register.body_by_id), 0.75)
        refuse("co_quan", "cần mã một cơ quan có tệp trong don-vi/", body_id, nearest)
    return body_id


def nearest_unit(name: str, register: Register) -> Unit | None:
    """The one unit of all bodies that is meant by a key or a name like this."""
    if key := nearest_of(name, tuple(register.unit_by_key), 0.75):
        return register.unit_by_key[key]
    like = nearest_of(name, tuple(each for unit in register.units for each in unit.names), 0.8)
    named = [unit for unit in register.units if like in unit.names]
    return named[0] if len(named) == 1 else None


def nearest_of(found: str, valid: tuple[str, ...], alike: float = 0.6) -> str:
    """The valid value most like what was found, compared without tone marks; empty when none is near."""
    folded: dict[str, str] = {}
    for value in valid:
        folded.setdefault(fold_marks(value), value)
    match = get_close_matches(fold_marks(found), folded, n=1, cutoff=alike)
    return folded[match[0]] if match else ""
