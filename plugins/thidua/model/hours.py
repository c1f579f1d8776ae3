"""Hours and lengths of time as programmes write them: 07:30, 30 phút, 1 giờ 30 phút. Kept as written, and read."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Annotated

from pydantic import BeforeValidator

from thidua.model.refusal import refuse
from thidua.model.written_days import read_clock

_DURATION = re.compile(
    r"(?:khoảng\s+)?(?:(?P<only_minutes>[0-9]{1,3})\s*phút|(?P<hours>[0-9]{1,2})\s*giờ(?:\s*(?P<minutes>[0-5]?[0-9])\s*phút)?)",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?:[01]?[0-9]|2[0-3])(?::[0-5][0-9]|\s*(?:h|giờ)(?:\s*[0-5][0-9](?:\s*phút)?)?)|24(?::00|\s*(?:h|giờ)(?:\s*00)?)",
    re.IGNORECASE,
)


def _read_duration(value: object) -> object:
    if isinstance(value, str) and not _DURATION.fullmatch(value.strip()):
        refuse("thoi_luong", "cần thời lượng như “30 phút” hoặc “1 giờ 30 phút”", value)
    return value


def _read_clock(value: object) -> object:
    if isinstance(value, str) and not _CLOCK.fullmatch(value.strip()):
        refuse("gio", "cần giờ như 07:30", value)
    return value


Duration = Annotated[str, BeforeValidator(_read_duration)]
Clock = Annotated[str, BeforeValidator(_read_clock)]


def length_of(written: str) -> timedelta | None:
    """None where no length of time can be read: "01 buổi", nothing at all, no time at all."""
    found = _DURATION.fullmatch(written.strip())
    if found is None:
        return None
    minutes = int(found["only_minutes"] or found["minutes"] or 0)
    return timedelta(hours=int(found["hours"] or 0), minutes=minutes) or None


def minutes_of(clock: Clock) -> int:
    """Minutes from midnight of an hour that a programme names."""
    return read_clock(clock)
