"""Conferences and other events of a plan: programme, participants, duties, and what became of the date."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from thidua.model.change import EventChange, signed_timing
from thidua.model.document import Day
from thidua.model.hours import Clock, Duration
from thidua.model.progress import HELD, EventProgress
from thidua.model.task import UnitRef, UnitRefs
from thidua.model.timing import OnDay, Span, Timing
from thidua.model.unit import Id
from thidua.model.value import Value
from thidua.model.written_timing import WrittenTiming

Status = Literal["provisional", "confirmed", "held", "cancelled"]


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
    progress: tuple[EventProgress, ...] = Field(alias="tien_do", default=())
    implements: tuple[str, ...] = Field(alias="thuc_hien_theo", default=())
    """Duties of superiors' plans that this one carries out, as `<plan>.<entry>`."""

    @property
    def signed_timing(self) -> Timing:
        return signed_timing(self.timing, self.changes)

    @property
    def held(self) -> EventProgress | None:
        """The latest report that it took place."""
        return next((report for report in reversed(self.progress) if report.state == HELD), None)

    @property
    def units(self) -> tuple[UnitRef, ...]:
        """Everyone who carries the event or has a duty in it."""
        return self.carriers + tuple(duty.unit for duty in self.duties)

    @property
    def status(self) -> Status:
        if self.cancellation:
            return "cancelled"
        if self.held:
            return "held"
        return "confirmed" if isinstance(self.timing.meaning, OnDay | Span) else "provisional"
