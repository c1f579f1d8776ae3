"""The marks of a signed document: number, date line, legal bases, signature, source notes (NĐ 30/2020/NĐ-CP, Điều
8).
"""

from __future__ import annotations

import re
from datetime import date
from typing import Self

from pydantic import Field, ValidationInfo, model_validator

from thidua.model.reading import reading_of, refuse
from thidua.model.value import Value

_NUMBER = re.compile(r"^(?P<number>\d{0,5}[A-Za-zđĐ]?)\s*/\s*(?P<symbol>[0-9A-ZĐƯÂĂÊÔƠ&.-]+(?:/[0-9A-ZĐƯÂĂÊÔƠ&.-]+)*)$")
_NUMERIC = re.compile(
    r"^(?:ngày\s+)?(?P<day>\d{1,2}|[._…]+)\s*[/.-]\s*(?P<month>\d{1,2})\s*[/.-]\s*(?P<year>\d{4})$", re.IGNORECASE
)
_WORDS = re.compile(
    r"^(?:ngày\s*(?P<day>\d{1,2}|[._…]*)\s*)?tháng\s+(?P<month>\d{1,2})(?:\s+năm\s+|\s*/\s*)(?P<year>\d{4})$",
    re.IGNORECASE,
)
_ISO = re.compile(r"^(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})$")


class DocumentNumber(Value):
    """Số, ký hiệu; `number` is empty where the document leaves it blank ("Số:      /KH-UBND")."""

    number: str
    symbol: str

    @model_validator(mode="before")
    @classmethod
    def _read(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        match = _NUMBER.match(value.strip())
        if not match:
            refuse("so", "cần số và ký hiệu như 07/KH-UBND (để trống số thì ghi /KH-UBND)", value)
        return match.groupdict()

    def __str__(self) -> str:
        return f"{self.number or '…'}/{self.symbol}"


class DocumentDate(Value):
    """The date line; `day` is None where the document leaves it blank."""

    day: int | None
    month: int
    year: int

    @model_validator(mode="before")
    @classmethod
    def _read(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        match = next((m for pattern in (_NUMERIC, _WORDS, _ISO) if (m := pattern.match(value.strip()))), None)
        if not match:
            refuse("ngay", "cần ngày như 09/01/2026 (để trống ngày thì ghi tháng 01/2026)", value)
        day = match["day"]
        parts = {
            "day": int(day) if day and day.isdigit() else None,
            "month": int(match["month"]),
            "year": int(match["year"]),
        }
        try:
            date(parts["year"] or 0, parts["month"] or 0, parts["day"] or 1)
        except ValueError:
            refuse("ngay", "cần một ngày có thật trong lịch, dạng dd/mm/yyyy", value)
        return parts

    @property
    def first_day(self) -> date:
        """The day itself, or the first day it can be."""
        return date(self.year, self.month, self.day or 1)

    def __str__(self) -> str:
        day = f"{self.day:02}/" if self.day else ""
        return f"{day}{self.month:02}/{self.year}"


class Day(Value):
    """A full calendar day, dd/mm/yyyy or ISO."""

    day: date

    @model_validator(mode="before")
    @classmethod
    def _read(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        read = DocumentDate.model_validate(value)
        if read.day is None:
            refuse("ngay", "cần đủ ngày, tháng, năm như 09/01/2026", value)
        return {"day": read.first_day}


class LegalBasis(Value):
    """One "Căn cứ …;" line. With a number and an issuer it cites another document, perhaps a plan of this portal.

    `wording` is the line as signed; without it the line is put together from the parts.
    """

    wording: str = Field(alias="nguyen_van", default="")
    kind: str = Field(alias="loai", default="Kế hoạch")
    number: DocumentNumber | None = Field(alias="so", default=None)
    date: DocumentDate | None = Field(alias="ngay", default=None)
    issuer: str = Field(alias="co_quan", default="")
    subject: str = Field(alias="trich_yeu", default="")

    @model_validator(mode="before")
    @classmethod
    def _read(cls, value: object) -> object:
        return {"nguyen_van": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _complete(self, info: ValidationInfo) -> Self:
        if not self.wording and not (self.number and self.issuer):
            refuse(
                "can_cu", "cần nguyen_van (nguyên văn dòng căn cứ), hoặc đủ so và co_quan của văn bản được dẫn", "thiếu"
            )
        register = reading_of(info).register
        if self.issuer and register.bodies and self.issuer not in register.body_by_id:
            from_register = register.find(self.issuer, reading_of(info).issuer)
            refuse(
                "don_vi",
                "cần mã một cơ quan có tệp trong don-vi/",
                self.issuer,
                from_register.top_body if from_register else "",
            )
        return self


class Signature(Value):
    """Authority lines ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), the signer's post, and the name; any but the name
    may be absent.
    """

    authority: tuple[str, ...] = Field(alias="tham_quyen", default=())
    post: str = Field(alias="chuc_vu", default="")
    name: str = Field(alias="ho_ten", min_length=1)


class SourceNote(Value):
    """A remark on the source: on a quotation of its text, or on a field. The source's own words never change."""

    quote: str = Field(alias="trich", default="")
    field: str = Field(alias="o", default="")
    text: str = Field(alias="ghi_chu", min_length=1)

    @model_validator(mode="after")
    def _anchored(self) -> Self:
        if bool(self.quote) == bool(self.field):
            refuse(
                "ghi_chu_nguon",
                "cần đúng một trong hai: trich (chữ trong văn bản) hoặc o (tên trường)",
                "cả hai hoặc không có",
            )
        return self


class Change(Value):
    """One line of a plan's history after signing."""

    date: Day = Field(alias="ngay")
    text: str = Field(alias="noi_dung", min_length=1)
