"""Conferences and other events of a plan: programme, participants, duties, and what became of the date."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from thidua.model.document import Day
from thidua.model.reading import refuse
from thidua.model.task import UnitRef, UnitRefs, WrittenTiming
from thidua.model.timing import OnDay, Span
from thidua.model.unit import Id
from thidua.model.value import Value

Status = Literal["provisional", "confirmed", "cancelled"]

_DURATION = re.compile(r"(?:khoảng\s+)?(?:\d{1,3}\s*phút|\d{1,2}\s*giờ(?:\s*[0-5]?\d\s*phút)?)", re.IGNORECASE)
_CLOCK = re.compile(
    r"(?:[01]?\d|2[0-3])(?::[0-5]\d|\s*(?:h|giờ)(?:\s*[0-5]\d(?:\s*phút)?)?)|24(?::00|\s*(?:h|giờ)(?:\s*00)?)",
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


class ProgrammeItem(Value):
    text: str = Field(alias="noi_dung", min_length=1)
    duration: Duration = Field(alias="thoi_luong", default="")
    start: Clock = Field(alias="tu", default="")
    end: Clock = Field(alias="den", default="")


class ParticipantGroup(Value):
    """A numbered group of the participants' section; `members` is empty where the heading says it all."""

    name: str = Field(alias="nhom", min_length=1)
    members: tuple[str, ...] = Field(alias="gom", default=())


class Duty(Value):
    """What one unit prepares for the event."""

    unit: UnitRef = Field(alias="don_vi")
    jobs: tuple[str, ...] = Field(alias="viec", min_length=1)


class EventChange(Value):
    """A moved event: when it was announced, the wording of the former time, why."""

    date: Day = Field(alias="ngay")
    former: str = Field(alias="truoc", min_length=1)
    reason: str = Field(alias="ly_do", default="")


class Cancellation(Value):
    date: Day = Field(alias="ngay")
    reason: str = Field(alias="ly_do", min_length=1)


class Event(Value):
    id: Id = Field(alias="ma")
    name: str = Field(alias="ten", min_length=1)
    timing: WrittenTiming = Field(alias="thoi_gian")
    place: str = Field(alias="dia_diem", default="")
    length: str = Field(alias="thoi_luong", default="")
    carriers: UnitRefs = Field(alias="thuc_hien", default=())
    attendance: str = Field(alias="so_dai_bieu", default="")
    programme: tuple[ProgrammeItem, ...] = Field(alias="chuong_trinh", default=())
    participants: tuple[ParticipantGroup, ...] = Field(alias="thanh_phan", default=())
    duties: tuple[Duty, ...] = Field(alias="phan_cong", default=())
    changes: tuple[EventChange, ...] = Field(alias="thay_doi", default=())
    cancellation: Cancellation | None = Field(alias="huy", default=None)

    @property
    def units(self) -> tuple[UnitRef, ...]:
        """Everyone who carries the event or has a duty in it."""
        return self.carriers + tuple(duty.unit for duty in self.duties)

    @property
    def status(self) -> Status:
        if self.cancellation:
            return "cancelled"
        return "confirmed" if isinstance(self.timing.meaning, OnDay | Span) else "provisional"
