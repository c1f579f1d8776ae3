"""The page that explains the open data: each file, its fields, where to get it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from thidua.views.dataset_fields import KIND_WORDS, Field


@dataclass(frozen=True, slots=True)
class FieldLine:
    """`path` is `thoi_gian.tu` for a field inside a field; `form` says what stands in it."""

    path: str
    form: str
    meaning: str


@dataclass(frozen=True, slots=True)
class DatasetFile:
    """`count` is how many entries it has, None where the question makes no sense; addresses may be "".
    `is_only_made_up` says that the site has such entries, but none of a body that exists.
    """

    anchor: str
    title: str
    holds: str
    count: int | None
    is_only_made_up: bool
    json_url: str
    csv_url: str
    schema_url: str
    fields: tuple[FieldLine, ...]


@dataclass(frozen=True, slots=True)
class DatasetPage:
    """`updated` is in words, "" where no content has a date."""

    updated: str
    files: tuple[DatasetFile, ...]


def field_lines(fields: Iterable[Field], before: str = "") -> Iterator[FieldLine]:
    for field in fields:
        yield FieldLine(f"{before}{field.name}", _form(field), field.meaning)
        yield from field_lines(field.parts, f"{before}{field.name}.")


def _form(field: Field) -> str:
    words = KIND_WORDS[field.kind]
    form = (
        f"danh sách, mỗi mục {words}" if field.many and field.parts else f"danh sách {words}" if field.many else words
    )
    return f"{form}; có thể không có (null)" if field.may_lack else form
