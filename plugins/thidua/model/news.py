"""News: posts with the front matter that users of Material's blog know, and what ours adds to it."""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated, ClassVar, Literal, Self

from pydantic import BeforeValidator, Field, ValidationInfo, field_validator, model_validator

from thidua.model.document import Day
from thidua.model.photo import Photo
from thidua.model.publication import Text
from thidua.model.reading import nearest_of, reading_of, require_body
from thidua.model.refusal import refuse
from thidua.model.task import UnitRef, check_commas
from thidua.model.value import Value
from thidua.model.vietnam import VIETNAM
from thidua.model.web_address import WebAddress
from thidua.model.wording import slug
from thidua.model.yes_no import YesNo

About = Literal["plan", "entry", "honouree", "movement", "decision", "unit"]
"""What a post can be about or by: a plan's id, `<plan>.<entry>`, slugs, a decision's path, a unit's key."""

NO_SUCH_AUTHOR = "không có đơn vị nào tên như vậy trong don-vi/; người viết tin là đơn vị, không ghi tên người"

_TIMED = re.compile(r"\d{4}-\d{2}-\d{2}[T ]")
_FLAGS = {"true": "có", "yes": "có", "on": "có", "false": "không", "no": "không", "off": "không"}


def _read_flag(value: object) -> object:
    """Yes and no in English, as users of Material's blog write them, beside ours."""
    return _FLAGS.get(value.strip().lower(), value) if isinstance(value, str) else value


Flag = Annotated[YesNo, BeforeValidator(_read_flag)]


def _read_moment(value: object) -> object:
    """A moment is the day that it falls on in Vietnam; without a zone it is told in Vietnam's time."""
    if not isinstance(value, str) or not _TIMED.match(value.strip()):
        return value
    try:
        moment = dt.datetime.fromisoformat(value.strip())
    except ValueError:
        return value
    return (moment.astimezone(VIETNAM) if moment.tzinfo else moment).date().isoformat()


def _read_author(value: object, info: ValidationInfo) -> object:
    """Material's authors are people; whoever carries posts over has their names there. What looks like a unit's name
    or id is left to its own reader.
    """
    reading = reading_of(info)
    if (
        isinstance(value, str)
        and reading.knows_units
        and not reading.register.find(value, reading.issuer)
        and value != slug(value)
        and not nearest_of(value, reading.register.names_in(reading.issuer))
    ):
        refuse("authors", NO_SUCH_AUTHOR, value)
    return value


Author = Annotated[UnitRef, BeforeValidator(_read_author)]
Authors = Annotated[tuple[Author, ...], BeforeValidator(check_commas)]
Moment = Annotated[Day, BeforeValidator(_read_moment)]


class Dates(Value):
    """When it was written and last changed."""

    created: Moment = Field(alias="created")
    updated: Moment | None = Field(alias="updated", default=None)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.updated and self.updated.day < self.created.day:
            refuse("date", "ngày sửa (updated) phải từ ngày viết (created) trở đi")
        return self


def _read_dates(value: object) -> object:
    return {"created": value} if isinstance(value, str) else value


class NewsPost(Text):
    """One file below tin-tuc/<year>/. `excerpt` is the HTML above `<!-- more -->`, or the first paragraph."""

    UNUSED: ClassVar[tuple[str, ...]] = (
        "comments", "hide", "icon", "image", "links", "readtime", "search", "social", "status", "subtitle", "template",
    )  # fmt: skip
    """Keys of Material's pages and posts that mean nothing here: a post may keep them."""

    title: str = Field(alias="title", default="")
    dates: Annotated[Dates, BeforeValidator(_read_dates)] = Field(alias="date")
    publish_on: Moment | None = Field(alias="ngay_dang", default=None)
    """From this day on it is published; without it, from `date` on."""
    categories: tuple[str, ...] = Field(alias="categories", default=())
    tags: tuple[str, ...] = Field(alias="tags", default=())
    """Words to find it by."""
    authors: Authors = Field(alias="authors", default=())
    body: str = Field(alias="co_quan", default="")
    """Whose news it is; without it the body of the first author."""
    description: str = Field(alias="description", default="")
    slug_override: str = Field(alias="slug", default="", pattern=r"^([a-z0-9]+(-[a-z0-9]+)*)?$", max_length=60)
    is_draft: Flag = Field(alias="draft", default=False)
    is_pinned: Flag = Field(alias="pin", default=False)
    photo: Photo | None = Field(alias="anh", default=None)
    origin: str = Field(alias="nguon", default="")
    """Where it was taken from, when it is not our own."""
    origin_url: WebAddress = Field(alias="nguon_dia_chi", default="")
    plans: tuple[str, ...] = Field(alias="ke_hoach", default=())
    entries: tuple[str, ...] = Field(alias="muc", default=())
    """Events, tasks or deadlines it is about, as `<plan>.<entry>`."""
    honourees: tuple[str, ...] = Field(alias="guong", default=())
    movements: tuple[str, ...] = Field(alias="phong_trao", default=())
    decisions: tuple[str, ...] = Field(alias="quyet_dinh", default=())
    """Content paths of decisions, below khen-thuong/ and without ending: `2026/45-qd-ubnd`."""
    is_spoken: Flag = Field(alias="loa", default=True)
    """Whether it has a text for the loudspeaker."""
    excerpt: str = Field(alias="_mo_dau", default="")
    html: str = Field(alias="_html", default="")
    headings: tuple[tuple[str, str], ...] = Field(alias="_muc", default=())
    source: str = Field(alias="_tep", default="")

    _known_body = field_validator("body")(require_body)

    @model_validator(mode="before")
    @classmethod
    def _leave_out_unused(cls, value: object) -> object:
        if not isinstance(value, dict):
            return value
        return {key: each for key, each in value.items() if key not in cls.UNUSED}

    @property
    def slug(self) -> str:
        return self.slug_override or self.source.rsplit("/", 1)[-1].removesuffix(".md")

    @property
    def day(self) -> dt.date:
        return self.dates.created.day

    @property
    def first_day(self) -> dt.date:
        """The day from which on it is published."""
        return self.publish_on.day if self.publish_on else self.day

    def is_published(self, today: dt.date) -> bool:
        return not self.is_draft and self.first_day <= today

    @property
    def updated(self) -> dt.date:
        """The day of the words that stand there now."""
        return max(self.first_day, self.dates.updated.day) if self.dates.updated else self.first_day

    @property
    def about(self) -> frozenset[tuple[About, str]]:
        """Everything that leads to it."""
        plans = {*self.plans, *(entry.partition(".")[0] for entry in self.entries)}
        named: tuple[tuple[About, set[str]], ...] = (
            ("plan", plans),
            ("entry", set(self.entries)),
            ("honouree", set(self.honourees)),
            ("movement", set(self.movements)),
            ("decision", set(self.decisions)),
            ("unit", {self.body, *(ref.unit for ref in self.authors)}),
        )
        return frozenset((kind, key) for kind, keys in named for key in keys)
