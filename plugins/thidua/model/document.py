"""The marks of a signed document: number, date line, legal bases, signature, source notes (NĐ 30/2020/NĐ-CP, Điều
8).
"""

from __future__ import annotations

import re
from datetime import date
from typing import Self

from pydantic import Field, ValidationInfo, field_validator, model_validator

from thidua.model.reading import line_of_text, require_body
from thidua.model.refusal import refuse
from thidua.model.value import Value

_SYMBOL = r"(?:TTg|[0-9A-ZĐƯÂĂÊÔƠ&.-])+"
"""TTg, the Prime Minister's, is the one symbol with a small letter."""
_NUMBER = re.compile(
    rf"^(?:[Ss]ố\s*:?\s*)?(?P<number>\d{{0,5}}[A-Za-zđĐ]?)\s*/\s*(?P<symbol>{_SYMBOL}(?:/{_SYMBOL})*)$"
)
_NUMERIC = re.compile(
    r"^(?:ngày\s+)?(?P<day>\d{1,2}|[._…]+)\s*[/.-]\s*(?P<month>\d{1,2})\s*[/.-]\s*(?P<year>\d{4})$", re.IGNORECASE
)
_WORDS = re.compile(
    r"^(?:(?:ngày\s*)?(?P<day>\d{1,2}|[._…]*)\s*)?tháng\s+(?P<month>\d{1,2})(?:\s+năm\s+|\s*/\s*)(?P<year>\d{4})$",
    re.IGNORECASE,
)
_ISO = re.compile(r"^(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})$")


class DocumentNumber(Value):
    """Số, ký hiệu; `number` is empty where the document leaves it blank ("Số:      /KH-UBND")."""

    number: str
    symbol: str

    @model_validator(mode="before")
    @classmethod
    def _read(cls, value: object, info: ValidationInfo) -> object:
        line = line_of_text(value, info)
        if line is None:
            return value
        match = _NUMBER.match(line.strip())
        if not match:
            refuse("so", "cần số và ký hiệu như 07/KH-UBND (để trống số thì ghi /KH-UBND)", line)
        return match.groupdict()

    def __str__(self) -> str:
        return f"{self.number or '…'}/{self.symbol}"


def _date_parts(written: str, expected: str) -> dict[str, int | None]:
    match = next((m for pattern in (_NUMERIC, _WORDS, _ISO) if (m := pattern.match(written.strip()))), None)
    if not match:
        refuse("ngay", expected, written)
    day, month, year = match["day"], int(match["month"]), int(match["year"])
    parts = {"day": int(day) if day and day.isdigit() else None, "month": month, "year": year}
    try:
        date(year, month, 1 if parts["day"] is None else parts["day"])
    except ValueError:
        refuse("ngay", "cần một ngày có thật trong lịch, dạng dd/mm/yyyy", written)
    return parts


class DocumentDate(Value):
    """The date line; `day` is None where the document leaves it blank."""

    day: int | None
    month: int
    year: int

    @model_validator(mode="before")
    @classmethod
    def _read(cls, value: object, info: ValidationInfo) -> object:
        line = line_of_text(value, info)
        return (
            value
            if line is None
            else _date_parts(line, "cần ngày như 09/01/2026 (để trống ngày thì ghi tháng 01/2026)")
        )

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
    def _read(cls, value: object, info: ValidationInfo) -> object:
        line = line_of_text(value, info)
        if line is None:
            return value
        expected = "cần đủ ngày, tháng, năm như 09/01/2026"
        day, month, year = _date_parts(line, expected).values()
        if day is None:
            refuse("ngay", expected, line)
        return {"day": date(year or 0, month or 0, day)}


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

    _known_issuer = field_validator("issuer")(require_body)

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if not self.wording and not (self.number and self.issuer):
            refuse("can_cu", "cần nguyen_van (nguyên văn dòng căn cứ), hoặc đủ so và co_quan của văn bản được dẫn")
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
            found = "cả trich và o" if self.quote else ""
            refuse("ghi_chu_nguon", "cần đúng một trong hai: trich (chữ trong văn bản) hoặc o (tên trường)", found)
        return self


class Change(Value):
    """One line of a plan's history after signing."""

    date: Day = Field(alias="ngay")
    text: str = Field(alias="noi_dung", min_length=1)
