"""Exemplary people, collectives and households: the record and the story of each."""

from __future__ import annotations

from pydantic import Field

from thidua.model.award import Revocation
from thidua.model.photo import Photo
from thidua.model.publication import Subject
from thidua.model.unit import Id
from thidua.model.value import Value
from thidua.model.vocabulary import WrittenRecipientKind
from thidua.model.web_address import WebAddress
from thidua.model.yes_no import YesNo


class Figure(Value):
    """What was done, in a number: "12" and "sáng kiến được áp dụng"."""

    number: str = Field(alias="so", min_length=1)
    text: str = Field(alias="noi_dung", min_length=1)


class Reference(Value):
    """Where a fact was read."""

    title: str = Field(alias="ten", min_length=1)
    address: WebAddress = Field(alias="dia_chi", default="")


class PastAward(Value):
    """An award that no decision of this register holds; `title` in words, or as the vocabulary has it. Of old ones the
    sources may not say the year.
    """

    title: str = Field(alias="danh_hieu", min_length=1)
    year: int | None = Field(alias="nam", default=None, ge=1945, le=2100)
    is_posthumous: YesNo = Field(alias="truy_tang", default=False)
    issuer: str = Field(alias="co_quan", default="")
    decision: str = Field(alias="quyet_dinh", default="")
    revocation: Revocation | None = Field(alias="huy_bo", default=None)


class Honouree(Subject):
    """`slug` is the file's name. `body` is the body of the register that tells of it; "" for national figures."""

    name: str = Field(alias="ten", min_length=1)
    recipient_kind: WrittenRecipientKind = Field(alias="doi_tuong")
    summary: str = Field(alias="mo_ta", min_length=1)
    body: str = Field(alias="co_quan", default="")
    post: str = Field(alias="chuc_vu", default="")
    unit: str = Field(alias="don_vi", default="")
    field: str = Field(alias="linh_vuc", default="")
    year: int = Field(alias="nam", ge=1945, le=2100)
    """The year whose example it is."""
    movement: Id | None = Field(alias="phong_trao", default=None)
    photo: Photo | None = Field(alias="anh", default=None)
    shows_child: YesNo | None = Field(alias="hien_anh", default=None)
    """A child's photo is shown only where this says so, beside both consents."""
    figures: tuple[Figure, ...] = Field(alias="so_lieu", default=())
    awards: tuple[PastAward, ...] = Field(alias="khen_thuong", default=())
    references: tuple[Reference, ...] = Field(alias="nguon", default=())
    html: str = Field(alias="_html", default="")
    headings: tuple[tuple[str, str], ...] = Field(alias="_muc", default=())
    source: str = Field(alias="_tep", default="")

    @property
    def slug(self) -> str:
        return self.source.rsplit("/", 1)[-1].removesuffix(".md")

    @property
    def is_person(self) -> bool:
        return self.recipient_kind != "tập thể"
