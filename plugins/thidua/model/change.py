"""Times and places that were given up after signing: what stood before, announced when, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Self

from pydantic import Field, model_validator

from thidua.model.document import Day
from thidua.model.refusal import refuse
from thidua.model.timing import Timing
from thidua.model.value import Value
from thidua.model.written_timing import WrittenTiming


class TimingChange(Value):
    """A deadline or a task was given another time. Somebody is bound by it, so the reason has to be told."""

    date: Day = Field(alias="ngay")
    former: WrittenTiming = Field(alias="truoc")
    reason: str = Field(alias="ly_do", min_length=1)

    @property
    def former_place(self) -> Literal[""]:
        return ""


class EventChange(Value):
    """An event was given another time, another place, or both."""

    date: Day = Field(alias="ngay")
    former: WrittenTiming | None = Field(alias="truoc", default=None)
    former_place: str = Field(alias="dia_diem_truoc", default="")
    reason: str = Field(alias="ly_do", default="")

    @model_validator(mode="after")
    def _tells_what_stood_before(self) -> Self:
        if self.former is None and not self.former_place:
            refuse("thay_doi", "cần truoc (thời gian cũ), dia_diem_truoc (địa điểm cũ), hoặc cả hai")
        return self


def signed_timing(timing: Timing, changes: Sequence[TimingChange | EventChange]) -> Timing:
    """What the signed document says, where `timing` is in force now: the first wording that was given up."""
    return next((change.former for change in changes if change.former), timing)
