"""A wording of time as a field of a content file: read for its meaning, or refused with the nearest that is known."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, ValidationInfo

from thidua.model.phrases import PhraseNotUnderstood, read_timing
from thidua.model.reading import line_of_text, reading_of
from thidua.model.refusal import refuse
from thidua.model.timing import Timing


def _read_timing(value: object, info: ValidationInfo) -> object:
    line = line_of_text(value, info)
    if line is None:
        return value
    try:
        return read_timing(line, reading_of(info).year)
    except PhraseNotUnderstood as error:
        reason = error.reason if error.nearest else f"{error.reason} (xem các cách ghi ở trang Hướng dẫn)"
        refuse("thoi_gian", reason, error.wording, error.nearest)


WrittenTiming = Annotated[Timing, BeforeValidator(_read_timing)]
