"""What became of an entry, as reported: the state it reached, its result, and the paper that shows it."""

from __future__ import annotations

from typing import Annotated, Literal, Self, get_args

from pydantic import Field, model_validator

from thidua.model.closed_words import in_any_case
from thidua.model.document import Day
from thidua.model.refusal import refuse
from thidua.model.value import Value

HELD = "đã tổ chức"

DOING = "đang thực hiện"
DONE = "hoàn thành"
DROPPED = "không thực hiện"

EventState = Literal["đã tổ chức"]
WorkState = Literal["đang thực hiện", "hoàn thành", "không thực hiện"]


class Progress(Value):
    """What every report has; which states it can report depends on the kind of entry.

    `proof` is an address (https) or the path of a content file, seen from the plan's own file as links in its text are.
    """

    date: Day = Field(alias="ngay")
    result: str = Field(alias="ket_qua", default="")
    proof: str = Field(alias="tai_lieu", default="")


class EventProgress(Progress):
    state: Annotated[EventState, in_any_case(get_args(EventState))] = Field(alias="trang_thai")


class WorkProgress(Progress):
    """Of a task or a deadline. Its `date` is the day on which the state was reached: of a result, when it was done.

    Work that is given up needs a reason, told in `result`.
    """

    state: Annotated[WorkState, in_any_case(get_args(WorkState))] = Field(alias="trang_thai")

    @model_validator(mode="after")
    def _dropped_for_a_reason(self) -> Self:
        if self.state == DROPPED and not self.result:
            refuse("tien_do", "“không thực hiện” cần lý do, ghi ở ket_qua", self.state)
        return self
