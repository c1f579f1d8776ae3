"""Tasks and deadlines of a plan: what is to be done, by whom, by when."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, model_validator

from thidua.model.phrases import PhraseNotUnderstood, read_timing
from thidua.model.reading import nearest_of, reading_of, refuse
from thidua.model.timing import Provisional, Timing, last_day_of
from thidua.model.unit import Id
from thidua.model.value import Value

_SCHOOL_YEAR = re.compile(r"^(\d{4})\s*[-–—]\s*(\d{4})$")


def _read_timing(value: object, info: ValidationInfo) -> object:
    if not isinstance(value, str):
        return value
    try:
        return read_timing(value, reading_of(info).year)
    except PhraseNotUnderstood as error:
        refuse("thoi_gian", error.reason, error.wording, error.nearest)


def _require_last_day(value: Timing) -> Timing:
    if last_day_of(value.meaning) is None or isinstance(value.meaning, Provisional):
        refuse(
            "han", "cần một thời hạn có ngày cuối cùng, như “trước ngày 30/01/2026” hoặc “trong quý I”", value.wording
        )
    return value


def _read_school_year(value: object) -> object:
    if not isinstance(value, str):
        return value
    match = _SCHOOL_YEAR.match(value.strip())
    if not match or int(match[2]) != int(match[1]) + 1:
        refuse("nam_hoc", "cần năm học gồm hai năm liền nhau như 2025-2026", value)
    return int(match[1])


WrittenTiming = Annotated[Timing, BeforeValidator(_read_timing)]
SchoolYearStart = Annotated[int, BeforeValidator(_read_school_year)]


class UnitRef(Value):
    """A unit as the plan names it: the register's key, and the words to show."""

    unit: str
    wording: str

    @model_validator(mode="before")
    @classmethod
    def _read(cls, value: object, info: ValidationInfo) -> object:
        if not isinstance(value, str):
            return value
        reading = reading_of(info)
        unit = reading.register.find(value, reading.issuer)
        if unit is None:
            names = reading.register.names_in(reading.issuer)
            refuse("don_vi", "cần tên hoặc mã một đơn vị có trong don-vi/", value, nearest_of(value, names))
        return {"unit": unit.key, "wording": unit.label if value in {unit.id, unit.key} else value}


class Task(Value):
    """One row of the plan's work: number as printed, timing, words, units by role."""

    id: Id = Field(alias="ma")
    number: str = Field(alias="tt", default="")
    timing: WrittenTiming = Field(alias="thoi_gian")
    text: str = Field(alias="noi_dung", min_length=1)
    leads: tuple[UnitRef, ...] = Field(alias="chu_tri", default=())
    carriers: tuple[UnitRef, ...] = Field(alias="thuc_hien", default=())
    supporters: tuple[UnitRef, ...] = Field(alias="phoi_hop", default=())
    monitors: tuple[UnitRef, ...] = Field(alias="theo_doi", default=())
    school_year: SchoolYearStart | None = Field(alias="nam_hoc", default=None)
    condition: str = Field(alias="dieu_kien", default="")
    event: str = Field(alias="su_kien", default="")

    @property
    def units(self) -> tuple[UnitRef, ...]:
        """Everyone named, in the order of the roles."""
        return self.leads + self.carriers + self.supporters + self.monitors


class Deadline(Value):
    """A dated duty that the plan's prose sets; its timing always has a last day."""

    id: Id = Field(alias="ma")
    text: str = Field(alias="noi_dung", min_length=1)
    timing: Annotated[WrittenTiming, AfterValidator(_require_last_day)] = Field(alias="han")
    carriers: tuple[UnitRef, ...] = Field(alias="thuc_hien", default=())
    monitors: tuple[UnitRef, ...] = Field(alias="theo_doi", default=())
    school_year: SchoolYearStart | None = Field(alias="nam_hoc", default=None)
    condition: str = Field(alias="dieu_kien", default="")

    @property
    def units(self) -> tuple[UnitRef, ...]:
        return self.carriers + self.monitors
