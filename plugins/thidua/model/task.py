"""Tasks and deadlines of a plan: what is to be done, by whom, by when."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Annotated

from pydantic import BeforeValidator, Field, ValidationInfo, field_validator, model_validator

from thidua.model.change import TimingChange, signed_timing
from thidua.model.progress import WorkProgress
from thidua.model.reading import line_of_text, nearest_of, reading_of
from thidua.model.refusal import refuse
from thidua.model.timing import Provisional, Timing, ToBeAnnounced, last_day_of
from thidua.model.unit import Id
from thidua.model.value import Value
from thidua.model.written_days import EARLIEST_YEAR, LATEST_YEAR
from thidua.model.written_timing import WrittenTiming

_SCHOOL_YEAR = re.compile(r"^(\d{4})\s*[-–—]\s*(\d{4})$")


def _require_last_day(value: Timing) -> None:
    if isinstance(value.meaning, Provisional):
        refuse("han", "dự kiến chưa phải là thời hạn; cần ngày đã chốt, như “trước ngày 30/01/2026”", value.wording)
    if last_day_of(value.meaning) is None:
        refuse(
            "han", "cần một thời hạn có ngày cuối cùng, như “trước ngày 30/01/2026” hoặc “trong quý I”", value.wording
        )


def _read_school_year(value: object) -> object:
    if not isinstance(value, str):
        return value
    match = _SCHOOL_YEAR.match(value.strip())
    if not match or int(match[2]) != int(match[1]) + 1 or not EARLIEST_YEAR <= int(match[1]) < LATEST_YEAR:
        refuse("nam_hoc", "cần năm học gồm hai năm liền nhau như 2025-2026", value)
    return int(match[1])


SchoolYearStart = Annotated[int, BeforeValidator(_read_school_year)]


class UnitRef(Value):
    """A unit as the plan names it: the register's key, and the words to show."""

    unit: str
    wording: str

    @model_validator(mode="before")
    @classmethod
    def _read(cls, value: object, info: ValidationInfo) -> object:
        line = line_of_text(value, info)
        if line is None:
            return value
        reading = reading_of(info)
        unit = reading.register.find(line, reading.issuer)
        if unit:
            return {"unit": unit.key, "wording": unit.label if line in {unit.id, unit.key} else line}
        if reading.knows_units:
            names = reading.register.names_in(reading.issuer)
            refuse("don_vi", "cần tên hoặc mã một đơn vị có trong don-vi/", line, nearest_of(line, names))
        return {"unit": line, "wording": line}


def check_commas(value: object, info: ValidationInfo) -> object:
    """A comma inside a name ends it in [a, b], and its halves are no units: said once, not once a half."""
    if isinstance(value, list) and all(isinstance(name, str) for name in value):
        reading = reading_of(info)
        for halves in pairwise(value):
            name = ", ".join(halves)
            if reading.register.find(name, reading.issuer) and not reading.register.find(halves[1], reading.issuer):
                refuse("don_vi", "tên có dấu phẩy phải đặt trong ngoặc kép", name, f'"{name}"')
    return value


UnitRefs = Annotated[tuple[UnitRef, ...], BeforeValidator(check_commas)]


class Task(Value):
    """One row of the plan's work: number as printed, timing, words, units by role."""

    id: Id = Field(alias="ma")
    number: str = Field(alias="tt", default="")
    timing: WrittenTiming = Field(alias="thoi_gian")
    text: str = Field(alias="noi_dung", min_length=1)
    leads: UnitRefs = Field(alias="chu_tri", default=())
    carriers: UnitRefs = Field(alias="thuc_hien", default=())
    supporters: UnitRefs = Field(alias="phoi_hop", default=())
    monitors: UnitRefs = Field(alias="theo_doi", default=())
    school_year: SchoolYearStart | None = Field(alias="nam_hoc", default=None)
    condition: str = Field(alias="dieu_kien", default="")
    event: str = Field(alias="su_kien", default="")
    changes: tuple[TimingChange, ...] = Field(alias="thay_doi", default=())
    progress: tuple[WorkProgress, ...] = Field(alias="tien_do", default=())
    implements: tuple[str, ...] = Field(alias="thuc_hien_theo", default=())
    """Duties of superiors' plans that this one carries out, as `<plan>.<entry>`."""

    @property
    def signed_timing(self) -> Timing:
        return signed_timing(self.timing, self.changes)

    @property
    def units(self) -> tuple[UnitRef, ...]:
        """Everyone named, in the order of the roles."""
        return self.leads + self.carriers + self.supporters + self.monitors


class Deadline(Value):
    """A dated duty that the plan's prose sets. What was signed always has a last day; what is in force now has none
    while it is put off without a new day.
    """

    id: Id = Field(alias="ma")
    text: str = Field(alias="noi_dung", min_length=1)
    # Before the time: whether that needs a last day depends on them.
    changes: tuple[TimingChange, ...] = Field(alias="thay_doi", default=())
    timing: WrittenTiming = Field(alias="han")
    carriers: UnitRefs = Field(alias="thuc_hien", default=())
    monitors: UnitRefs = Field(alias="theo_doi", default=())
    school_year: SchoolYearStart | None = Field(alias="nam_hoc", default=None)
    condition: str = Field(alias="dieu_kien", default="")
    progress: tuple[WorkProgress, ...] = Field(alias="tien_do", default=())
    implements: tuple[str, ...] = Field(alias="thuc_hien_theo", default=())

    @field_validator("changes")
    @classmethod
    def _signed_with_a_last_day(cls, changes: tuple[TimingChange, ...]) -> tuple[TimingChange, ...]:
        if changes:
            _require_last_day(changes[0].former)
        return changes

    @field_validator("timing")
    @classmethod
    def _has_a_last_day(cls, timing: Timing, info: ValidationInfo) -> Timing:
        is_put_off = info.data.get("changes", True) and isinstance(timing.meaning, Provisional | ToBeAnnounced)
        if not is_put_off:
            _require_last_day(timing)
        return timing

    @property
    def signed_timing(self) -> Timing:
        return signed_timing(self.timing, self.changes)

    @property
    def units(self) -> tuple[UnitRef, ...]:
        return self.carriers + self.monitors
