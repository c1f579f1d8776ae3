"""What became of an entry, as reported: the state it reached, its result, and the paper that shows it."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from thidua.model.document import Day
from thidua.model.value import Value

HELD = "đã tổ chức"

EventState = Literal["đã tổ chức"]


class Progress(Value):
    """What every report has; which states it can report depends on the kind of entry.

    `proof` is an address (https) or the path of a content file, seen from the plan's own file as links in its text are.
    """

    date: Day = Field(alias="ngay")
    result: str = Field(alias="ket_qua", default="")
    proof: str = Field(alias="tai_lieu", default="")


class EventProgress(Progress):
    state: EventState = Field(alias="trang_thai")
