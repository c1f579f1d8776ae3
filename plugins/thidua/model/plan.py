"""The plan: one model for the yearly plan of a province and for the plan of one conference; only the filled parts
differ.
"""

from __future__ import annotations

import datetime as dt

from pydantic import Field, field_validator

from thidua.model.document import Change, DocumentDate, DocumentNumber, LegalBasis, Signature, SourceNote
from thidua.model.event import Event
from thidua.model.reading import require_body
from thidua.model.task import Deadline, Task, UnitRefs
from thidua.model.text import Text
from thidua.model.unit import Id
from thidua.model.value import Value
from thidua.model.yes_no import YesNo


class Plan(Value):
    """A signed plan. `id` never changes and is never reused: it is the root of every UID and of the plan's
    addresses in feeds.

    `known_number` and `known_date` are what other documents give where the copy at hand leaves a blank.
    """

    id: Id = Field(alias="ma")
    kind: str = Field(alias="loai", default="Kế hoạch")
    number: DocumentNumber = Field(alias="so")
    known_number: DocumentNumber | None = Field(alias="so_xac_dinh", default=None)
    place: str = Field(alias="dia_danh", min_length=1)
    date: DocumentDate = Field(alias="ngay")
    known_date: DocumentDate | None = Field(alias="ngay_xac_dinh", default=None)
    issuer: str = Field(alias="co_quan", min_length=1)
    subject: str = Field(alias="trich_yeu", min_length=1)
    year: int = Field(alias="nam", ge=1945, le=2100)
    bases: tuple[LegalBasis, ...] = Field(alias="can_cu", default=())
    task_columns: tuple[str, str, str] = Field(alias="cot_nhiem_vu", default=("TT", "Nội dung", "Cơ quan thực hiện"))
    tasks: tuple[Task, ...] = Field(alias="nhiem_vu", default=())
    deadlines: tuple[Deadline, ...] = Field(alias="thoi_han", default=())
    events: tuple[Event, ...] = Field(alias="su_kien", default=())
    monitors: UnitRefs = Field(alias="theo_doi", default=())
    """Who follows up the whole plan ("giao … theo dõi, đôn đốc")."""
    has_whole_progress: YesNo = Field(alias="tien_do_day_du", default=False)
    """Whether whoever keeps the file records every result in it: only then does a missing one mean not done."""
    replaces: tuple[Id, ...] = Field(alias="thay_the", default=())
    """Ids of the plans that this one replaces from its day of issue on."""
    recipients: tuple[str, ...] = Field(alias="noi_nhan", default=())
    signature: Signature | None = Field(alias="ky", default=None)
    notes: tuple[SourceNote, ...] = Field(alias="ghi_chu_nguon", default=())
    changes: tuple[Change, ...] = Field(alias="thay_doi", default=())
    retired_ids: tuple[str, ...] = Field(alias="ma_da_bo", default=())
    text: Text = Field(alias="_van_ban", default=Text())
    source: str = Field(alias="_tep", default="")
    """Path of the file below content/, with forward slashes."""

    _known_issuer = field_validator("issuer")(require_body)

    @property
    def slug(self) -> str:
        """The last part of the plan's address: its file's name."""
        return self.source.rsplit("/", 1)[-1].removesuffix(".md")

    @property
    def cited_number(self) -> DocumentNumber:
        """The number others know it by."""
        return self.known_number or self.number

    @property
    def issued(self) -> DocumentDate:
        """The best known date of issue."""
        return self.known_date or self.date

    @property
    def issued_day(self) -> dt.date:
        return self.issued.first_day

    @property
    def entries(self) -> tuple[Task | Deadline | Event, ...]:
        """Everything that has a time."""
        return (*self.tasks, *self.deadlines, *self.events)

    def noted(self, field: str) -> bool:
        """Whether a source note says that this field was looked at: its warnings are then answered."""
        return any(note.field == field for note in self.notes)
