"""Titles, forms and types of commendation that the law knows: since when, for whom, conferred by whom."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Annotated, Literal, Self, get_args

from pydantic import Field, field_validator, model_validator

from thidua.model.closed_words import in_any_case
from thidua.model.document import Day
from thidua.model.legal_source import LegalSource
from thidua.model.refusal import refuse
from thidua.model.unit import Id, Level
from thidua.model.value import Value
from thidua.model.wording import plain_key

RecipientKind = Literal["cá nhân", "tập thể", "hộ gia đình"]
WrittenRecipientKind = Annotated[RecipientKind, in_any_case(get_args(RecipientKind))]

TitleGroup = Literal[
    "danh hiệu thi đua", "huân chương", "huy chương", "danh hiệu vinh dự nhà nước", "giải thưởng", "kỷ niệm chương",
    "bằng khen", "giấy khen", "danh hiệu tôn vinh",
]  # fmt: skip
"""Điều 9 and Điều 19 of the law of 2022, and what a place honours by a decision of its own."""

ConferralLevel = Literal["nhà nước", "chính phủ", "bộ", "tỉnh", "huyện", "xã", "đơn vị"]
WrittenLevel = Annotated[ConferralLevel, in_any_case(get_args(ConferralLevel))]

LEVEL_WORDS: dict[ConferralLevel, str] = {
    "nhà nước": "cấp Nhà nước",
    "chính phủ": "Chính phủ",
    "bộ": "bộ, ngành, đoàn thể trung ương",
    "tỉnh": "cấp tỉnh",
    "huyện": "cấp huyện",
    "xã": "cấp xã",
    "đơn vị": "cơ quan, đơn vị",
}

_LEVELS: dict[Level, ConferralLevel] = {
    "tỉnh": "tỉnh",
    "thành phố": "tỉnh",
    "xã": "xã",
    "phường": "xã",
    "đặc khu": "xã",
}
_QUOTES = str.maketrans("", "", "“”„‟\"'\u2018\u2019«»")
_CLASS_WORDS = "danh hiệu "


def conferral_level(level: Level) -> ConferralLevel:
    """At which level a body of the register confers: its people's committee, or the head of an agency, a school."""
    return _LEVELS.get(level, "đơn vị")


class _Dated(Value):
    """What a provision says from its first day to its last; an open end is no bound.

    `unverified` is why a reviewer should not rely on it yet.
    """

    source: str = Field(alias="nguon", default="")
    article: str = Field(alias="dieu", default="")
    first: Day | None = Field(alias="tu", default=None)
    last: Day | None = Field(alias="den", default=None)
    unverified: str = Field(alias="can_xac_minh", default="")

    @model_validator(mode="after")
    def _ends_in_order(self) -> Self:
        if self.first and self.last and self.first.day > self.last.day:
            refuse("tu", "ngày ở den phải sau ngày ở tu")
        return self

    def is_in_force(self, on: date) -> bool:
        return (self.first is None or self.first.day <= on) and (self.last is None or on <= self.last.day)


class Authority(_Dated):
    """Who may confer a title; `body` is the one body of the register that it is kept to."""

    level: WrittenLevel = Field(alias="cap")
    who: str = Field(alias="ai", min_length=1)
    body: str = Field(alias="co_quan", default="")


class Title(_Dated):
    """A title (danh hiệu) or a form of commendation (hình thức khen thưởng)."""

    id: Id = Field(alias="ma")
    name: str = Field(alias="ten", min_length=1)
    source: str = Field(alias="nguon", min_length=1)
    aliases: tuple[str, ...] = Field(alias="ten_khac", default=())
    note: str = Field(alias="ghi_chu", default="")
    """What readers are told under it: what an old title is called today."""
    group: Annotated[TitleGroup, in_any_case(get_args(TitleGroup))] = Field(alias="nhom")
    recipients: tuple[WrittenRecipientKind, ...] = Field(alias="doi_tuong")
    authorities: tuple[Authority, ...] = Field(alias="tham_quyen", default=())

    @field_validator("recipients")
    @classmethod
    def _somebody(cls, recipients: tuple[RecipientKind, ...]) -> tuple[RecipientKind, ...]:
        if not recipients:
            refuse("doi_tuong", f"cần ít nhất một trong: {', '.join(get_args(RecipientKind))}")
        return recipients

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, *self.aliases)

    def authority(self, level: ConferralLevel, body: str, on: date) -> Authority | None:
        """By what a body of that level, by its id in the register, may confer it on that day."""
        found = (each for each in self.authorities if each.level == level and each.body in {"", body})
        return next((each for each in found if self.is_in_force(on) and each.is_in_force(on)), None)


class CommendationType(_Dated):
    """What is commended: merit over a time, a sudden deed, a movement, long service."""

    id: Id = Field(alias="ma")
    name: str = Field(alias="ten", min_length=1)
    source: str = Field(alias="nguon", min_length=1)
    aliases: tuple[str, ...] = Field(alias="ten_khac", default=())

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, *self.aliases)


class VocabularySource(LegalSource):
    """A document that provisions rest on. `unverified` is why what it says is uncertain, from a day on: a later law
    that nobody has read yet amends it.
    """

    unverified: str = Field(alias="can_xac_minh", default="")
    unverified_from: Day | None = Field(alias="can_xac_minh_tu", default=None)

    @model_validator(mode="after")
    def _says_why(self) -> Self:
        if self.unverified_from and not self.unverified:
            refuse("can_xac_minh_tu", "cần can_xac_minh: vì sao từ ngày đó văn bản này còn phải xác minh")
        return self

    def is_unverified(self, on: dt.date) -> bool:
        return bool(self.unverified) and (self.unverified_from is None or self.unverified_from.day <= on)


class VocabularyList(Value):
    """What one file says."""

    name: str = Field(alias="ten", min_length=1)
    sources: tuple[VocabularySource, ...] = Field(alias="nguon", default=())
    titles: tuple[Title, ...] = Field(alias="danh_hieu", default=())
    commendation_types: tuple[CommendationType, ...] = Field(alias="loai_khen_thuong", default=())


def name_key(name: str) -> str:
    """What two spellings of one title have in common: no quotation marks, no "Danh hiệu" before it."""
    return plain_key(name.translate(_QUOTES)).removeprefix(_CLASS_WORDS)


@dataclass(frozen=True)
class Vocabulary:
    """All files together. Where two share an id or a name, it means the first: the second is told of as a mistake."""

    titles: tuple[Title, ...] = ()
    commendation_types: tuple[CommendationType, ...] = ()
    sources: tuple[VocabularySource, ...] = ()

    @cached_property
    def title_by_id(self) -> dict[str, Title]:
        return {title.id: title for title in reversed(self.titles)}

    @cached_property
    def source_by_id(self) -> dict[str, VocabularySource]:
        return {source.id: source for source in self.sources}

    @cached_property
    def _title_by_name(self) -> dict[str, Title]:
        return {name_key(name): title for title in reversed(self.titles) for name in (*title.names, title.id)}

    @cached_property
    def _type_by_name(self) -> dict[str, CommendationType]:
        return {name_key(name): each for each in reversed(self.commendation_types) for name in (*each.names, each.id)}

    def find_title(self, name: str) -> Title | None:
        """By its id, its name or another name, with or without quotation marks."""
        return self._title_by_name.get(name_key(name))

    def find_type(self, name: str) -> CommendationType | None:
        return self._type_by_name.get(name_key(name))

    def title_names(self, on: date) -> tuple[str, ...]:
        """The names of what is in force on that day, to suggest from."""
        return tuple(name for title in self.titles if title.is_in_force(on) for name in title.names)

    def type_names(self, on: date) -> tuple[str, ...]:
        return tuple(name for each in self.commendation_types if each.is_in_force(on) for name in each.names)
