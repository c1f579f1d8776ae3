"""Emulation movements: how one is launched, what it aims at, and what its reviews found."""

from __future__ import annotations

from typing import Self

from pydantic import Field, field_validator, model_validator

from thidua.model.document import Day, DocumentNumber
from thidua.model.photo import Photo
from thidua.model.publication import Text
from thidua.model.reading import require_body
from thidua.model.refusal import refuse
from thidua.model.task import UnitRefs
from thidua.model.value import Value


class Launch(Value):
    """The document that launched it, where that is no plan of this portal."""

    kind: str = Field(alias="loai", default="Kế hoạch")
    number: DocumentNumber | None = Field(alias="so", default=None)
    date: Day | None = Field(alias="ngay", default=None)
    issuer: str = Field(alias="co_quan", min_length=1)
    subject: str = Field(alias="trich_yeu", default="")


class Goal(Value):
    """`target` is what is to be reached and `reached` what has been, each as the documents word it."""

    text: str = Field(alias="noi_dung", min_length=1)
    target: str = Field(alias="chi_tieu", default="")
    reached: str = Field(alias="ket_qua", default="")


class Review(Value):
    """Sơ kết or tổng kết. `event` is the conference of a plan (`<plan>.<event>`) that held it."""

    date: Day | None = Field(alias="ngay", default=None)
    planned: str = Field(alias="du_kien", default="")
    event: str = Field(alias="su_kien", default="")
    outcome: str = Field(alias="ket_qua", default="")

    @model_validator(mode="after")
    def _when(self) -> Self:
        if not (self.date or self.planned or self.event):
            refuse("so_ket", "cần một trong: ngay (đã tổ chức), du_kien (như “quý IV năm 2026”) hoặc su_kien")
        return self


class Movement(Text):
    """`slug` is the file's name; `plan` is the id of the plan that launched it, where the portal has it."""

    name: str = Field(alias="ten", min_length=1)
    summary: str = Field(alias="mo_ta", min_length=1)
    body: str = Field(alias="co_quan", min_length=1)
    plan: str = Field(alias="ke_hoach", default="")
    launch: Launch | None = Field(alias="phat_dong", default=None)
    first: Day = Field(alias="tu")
    last: Day | None = Field(alias="den", default=None)
    goals: tuple[Goal, ...] = Field(alias="muc_tieu", default=())
    clusters: UnitRefs = Field(alias="cum_khoi", default=())
    tasks: tuple[str, ...] = Field(alias="nhiem_vu", default=())
    """Entries of plans that belong to it, as `<plan>.<entry>`."""
    preliminary_reviews: tuple[Review, ...] = Field(alias="so_ket", default=())
    final_review: Review | None = Field(alias="tong_ket", default=None)
    photo: Photo | None = Field(alias="anh", default=None)
    html: str = Field(alias="_html", default="")
    headings: tuple[tuple[str, str], ...] = Field(alias="_muc", default=())
    source: str = Field(alias="_tep", default="")

    _known_body = field_validator("body")(require_body)

    @model_validator(mode="after")
    def _launched(self) -> Self:
        if bool(self.plan) == bool(self.launch):
            found = "cả ke_hoach và phat_dong" if self.plan else ""
            refuse("phat_dong", "cần đúng một trong hai: ke_hoach (mã kế hoạch trên trang) hoặc phat_dong", found)
        if self.last and self.last.day < self.first.day:
            refuse("den", "ngày kết thúc (den) phải sau ngày bắt đầu (tu)")
        return self

    @property
    def slug(self) -> str:
        return self.source.rsplit("/", 1)[-1].removesuffix(".md")
