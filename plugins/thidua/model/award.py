"""The award register: decisions, and who was honoured by each with what title or form of commendation."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, Field, ValidationInfo, field_validator, model_validator

from thidua.model.closed_words import in_any_case
from thidua.model.days_off import DaysOff
from thidua.model.document import Day, DocumentNumber, Signature
from thidua.model.publication import Publication, Subject
from thidua.model.reading import nearest_unit, reading_of
from thidua.model.refusal import refuse
from thidua.model.task import SchoolYearStart
from thidua.model.value import Value
from thidua.model.vocabulary import WrittenLevel, WrittenRecipientKind
from thidua.model.yes_no import YesNo

DecisionState = Literal["đề nghị", "đã khen"]
DayCount = Literal["ngày", "ngày làm việc"]


def _instead_of_year(start: int | None, info: ValidationInfo) -> int | None:
    if start and info.data.get("year"):
        refuse("nam_hoc", "chỉ ghi một trong hai: nam hoặc nam_hoc", f"{start}-{start + 1}")
    return start


_SchoolYear = Annotated[SchoolYearStart | None, AfterValidator(_instead_of_year)]
"""Of a record that has a `year` before it."""


class Revocation(Value):
    """The award was cancelled and taken back (Luật Thi đua, khen thưởng 06/2022/QH15, Điều 93)."""

    date: Day = Field(alias="ngay")
    basis: str = Field(alias="can_cu", min_length=1)


class Award(Subject):
    """One recipient in a decision. `title` is the id of a title of the vocabulary once read; before, any of its
    names.
    """

    id: str = Field(alias="ma", default="", pattern=r"^([a-z0-9]+(-[a-z0-9]+)*)?$", max_length=60)
    recipient_kind: WrittenRecipientKind = Field(alias="doi_tuong")
    recipient: str = Field(alias="ten", min_length=1)
    post: str = Field(alias="chuc_vu", default="")
    unit: str = Field(alias="don_vi", default="")
    title: str = Field(alias="danh_hieu", min_length=1)
    is_posthumous: YesNo = Field(alias="truy_tang", default=False)
    citation: str = Field(alias="thanh_tich", default="")
    field: str = Field(alias="linh_vuc", default="")
    year: int | None = Field(alias="nam", default=None, ge=1945, le=2100)
    school_year: _SchoolYear = Field(alias="nam_hoc", default=None)
    revocation: Revocation | None = Field(alias="huy_bo", default=None)
    honouree: str = Field(alias="guong", default="")
    """Slug of the page that tells more of the recipient."""

    @property
    def is_person(self) -> bool:
        """Whether it names living beings that data protection is about: a collective's name is no personal data."""
        return self.recipient_kind != "tập thể"


class Consultation(Value):
    """How long a list of nominees stands open to comments; the law and the plan set the days."""

    start: Day = Field(alias="tu")
    days: int = Field(alias="so_ngay")
    count: Annotated[DayCount, in_any_case(get_args(DayCount))] = Field(alias="tinh_theo")
    basis: str = Field(alias="can_cu", min_length=1)
    contact: str = Field(alias="gop_y", min_length=1)
    """Where comments go: an office, its phone and mail."""

    def last_day(self, days_off: DaysOff) -> dt.date:
        """The day of the start does not count, and a term that would end on a day off ends on the next working day
        (Bộ luật Dân sự 2015, Điều 147 khoản 2 and Điều 148 khoản 5).
        """
        last = self.start.day
        if self.count == "ngày làm việc":
            for _ in range(self.days):
                last = days_off.next_working_day(last)
            return last
        last += dt.timedelta(days=self.days)
        return days_off.next_working_day(last) if days_off.is_day_off(last) else last

    @field_validator("days")
    @classmethod
    def _some_days(cls, days: int) -> int:
        if not 1 <= days <= 90:
            refuse("so_ngay", "cần số ngày lấy ý kiến từ 1 đến 90", str(days))
        return days


class Decision(Value):
    """One file of the register: a decision with its recipients or, while it is only proposed, a list of nominees.

    `issuer` is the key of a unit of the register; whoever has no place there (Chủ tịch nước) is `outside_issuer`, and
    `proposer` is then the body that the recipients belong to.
    """

    state: Annotated[DecisionState, in_any_case(get_args(DecisionState))] = Field(alias="trang_thai", default="đã khen")
    number: DocumentNumber | None = Field(alias="so", default=None)
    date: Day | None = Field(alias="ngay", default=None)
    issuer: str = Field(alias="co_quan", default="")
    outside_issuer: str = Field(alias="co_quan_ngoai", default="")
    level: WrittenLevel | None = Field(alias="cap", default=None)
    proposer: str = Field(alias="co_quan_trinh", default="")
    subject: str = Field(alias="trich_yeu", min_length=1)
    signature: Signature | None = Field(alias="ky", default=None)
    commendation_type: str = Field(alias="loai_khen_thuong", default="")
    year: int | None = Field(alias="nam", default=None, ge=1945, le=2100)
    school_year: _SchoolYear = Field(alias="nam_hoc", default=None)
    fulfils: tuple[str, ...] = Field(alias="theo_nhiem_vu", default=())
    """Entries of plans that this decision fulfils, as `<plan>.<entry>`."""
    movement: str = Field(alias="phong_trao", default="")
    publication: Publication | None = Field(alias="cong_bo", default=None)
    consultation: Consultation | None = Field(alias="lay_y_kien", default=None)
    awards: tuple[Award, ...] = Field(alias="khen", min_length=1)
    source: str = Field(alias="_tep", default="")

    @field_validator("issuer", "proposer")
    @classmethod
    def _known_unit(cls, name: str, info: ValidationInfo) -> str:
        reading = reading_of(info)
        if not name or not reading.is_register_whole:
            return name
        unit = reading.register.find(name, reading.issuer or name.partition("/")[0])
        if unit is None and info.context is not None:
            expected = "cần mã một cơ quan hoặc đơn vị có trong don-vi/, như xa-mau hay xa-mau/phong-vh-xh"
            nearest = nearest_unit(name, reading.register)
            refuse("co_quan", expected, name, nearest.key if nearest else "")
        return unit.key if unit else name

    @model_validator(mode="after")
    def _complete(self) -> Decision:
        if bool(self.issuer) == bool(self.outside_issuer):
            found = "cả co_quan và co_quan_ngoai" if self.issuer else ""
            refuse("co_quan", "cần đúng một trong hai: co_quan (có trong don-vi/) hoặc co_quan_ngoai", found)
        if self.outside_issuer and not (self.level and self.proposer):
            refuse("co_quan_ngoai", "cơ quan ngoài don-vi/ cần thêm cap và co_quan_trinh (cơ quan trình khen)")
        if self.state == "đã khen" and not (self.number and self.date):
            refuse("so", "quyết định cần đủ so và ngay; chưa có quyết định thì ghi trang_thai: đề nghị")
        if self.state == "đề nghị" and not self.consultation:
            refuse("lay_y_kien", "danh sách đề nghị cần lay_y_kien: {tu, so_ngay, tinh_theo, can_cu, gop_y}")
        return self

    @property
    def slug(self) -> str:
        """The last part of its address: its file's name."""
        return self.source.rsplit("/", 1)[-1].rsplit(".", 1)[0]

    @property
    def path(self) -> str:
        """What other files call it: `2026/45-qd-ubnd`."""
        return "/".join(self.source.rsplit(".", 1)[0].split("/")[1:])

    @property
    def body(self) -> str:
        """Id of the top body on whose behalf it stands here."""
        return (self.issuer or self.proposer).partition("/")[0]

    @property
    def day(self) -> dt.date:
        """When it was signed; of a list of nominees, when it was put up."""
        if self.date:
            return self.date.day
        return self.consultation.start.day if self.consultation else dt.date.min

    @property
    def is_awarded(self) -> bool:
        return self.state == "đã khen"

    def rewarded_year(self, award: Award) -> int:
        """The year whose work was rewarded; of a school year, the one it begins in."""
        own = award.year or award.school_year
        return own or self.year or self.school_year or self.day.year

    def publication_of(self, award: Award) -> Publication | None:
        return award.publication or self.publication
