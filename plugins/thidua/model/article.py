"""A hand-written page: the guide, the introduction, or the opening words of a section."""

from __future__ import annotations

from pydantic import Field

from thidua.model.value import Value


class Article(Value):
    """`html` is safe and has no first-level heading: that is the title. Addresses inside are as in `text.Prose`."""

    title: str = Field(alias="tieu_de", default="")
    description: str = Field(alias="mo_ta", default="")
    html: str = Field(alias="_html", default="")
    headings: tuple[tuple[str, str], ...] = Field(alias="_muc", default=())
    source: str = Field(alias="_tep", default="")
