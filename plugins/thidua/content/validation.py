"""Text from YAML → model values, and pydantic's findings in an editor's words."""

from __future__ import annotations

import types
from typing import TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from thidua.content.problems import Problem, sentence
from thidua.content.yaml_text import Path, Read, field_name
from thidua.model.forbidden_keys import forbidden_key
from thidua.model.publication import Subject
from thidua.model.reading import Reading, nearest_of
from thidua.model.unit import LONGEST_ID
from thidua.model.wording import slug

Model = TypeVar("Model", bound=BaseModel)

NEED_LIST = "cần một danh sách: [mục một, mục hai], hoặc mỗi mục một dòng bắt đầu bằng dấu - và một dấu cách"
NEED_MAPPING = "cần các dòng dạng “tên: giá trị”"
MISSING = "thiếu trường bắt buộc này"
BLANK = "không được để trống"

_MESSAGES = {
    "string_too_short": BLANK,
    "string_type": "cần một dòng chữ, không phải danh sách hay nhóm trường",
    "tuple_type": NEED_LIST,
    "list_type": NEED_LIST,
    "model_type": NEED_MAPPING,
    "model_attributes_type": NEED_MAPPING,
    "dict_type": NEED_MAPPING,
    "dataclass_type": "cần một dòng chữ nêu thời gian, như “quý I” hoặc “trước ngày 30/01/2026”",
    "too_short": "cần ít nhất một mục",
    "too_long": "có quá nhiều mục",
    "int_parsing": "cần một số, như 2026",
    "int_type": "cần một số, như 2026",
    "int_from_float": "cần một số, như 2026",
    "greater_than_equal": "cần năm từ 1945 đến 2100",
    "less_than_equal": "cần năm từ 1945 đến 2100",
}
_SLUG = "cần tên chỉ gồm chữ thường không dấu, số và gạch nối, dài nhất 60 ký tự"
_SLUGS = {
    "ma": "cần mã chỉ gồm chữ thường không dấu, số và gạch nối, dài nhất 60 ký tự, như ky-giao-uoc",
    "slug": "cần địa chỉ chỉ gồm chữ thường không dấu, số và gạch nối, dài nhất 60 ký tự, như hoi-nghi-tong-ket",
}
_ADMIN_CODE = "cần mã số của đơn vị hành chính: 2 chữ số (tỉnh) hoặc 5 chữ số (xã)"


def validate(model: type[Model], read: Read, path: str, reading: Reading) -> tuple[Model | None, list[Problem]]:
    """The value, or None with every mistake that was found in it."""
    try:
        return model.model_validate(read.value, context=reading, by_alias=True, by_name=False), []
    except ValidationError as error:
        details = error.errors(include_url=False)
    unknown = [detail["loc"] for detail in details if detail["type"] == "extra_forbidden"]
    # A misspelt key is one mistake: it is not said again that the right one is missing.
    meant = {(*at[:-1], nearest_of(str(at[-1]), _keys_at(model, at[:-1]))) for at in unknown}
    return None, [
        Problem(
            path, read.line(detail["loc"]), field_name(_written(detail["loc"], read)), _message(model, detail, read)
        )
        for detail in details
        if detail["type"] != "missing" or detail["loc"] not in meant
    ]


def _written(at: Path, read: Read) -> Path:
    """Without the parts that a model reads out of one line: they are no fields of the file."""
    value = read.value
    for depth, part in enumerate(at):
        if isinstance(value, str) and value:
            return at[:depth]
        value = value.get(part, "") if isinstance(value, dict) else _item(value, part)
    return at


def _item(value: object, part: str | int) -> object:
    return value[part] if isinstance(value, list) and isinstance(part, int) and part < len(value) else ""


def _message(model: type[BaseModel], detail: ErrorDetails, read: Read) -> str:
    at: Path = detail["loc"]
    field = at[-1] if at else ""
    found = detail["input"] if isinstance(detail["input"], str) else ""
    match detail["type"]:
        case "missing" if isinstance(field, int):
            return f"thiếu mục thứ {field + 1}"
        case "missing":
            message = _MESSAGES["string_too_short"] if at in read.lines else MISSING
            return f"{message}: {why}" if (why := _reason(model, at)) else message
        case "extra_forbidden":
            inner = _model_at(model, at[:-1])
            told = forbidden_key(str(field)) if inner and issubclass(inner, Subject) else ""
            return told or _unknown_key(str(field), _keys_at(model, at[:-1]), is_empty=detail["input"] == "")
        case "literal_error":
            values = tuple(part.strip("'") for part in str(detail["ctx"]["expected"]).replace(" or ", ", ").split(", "))
            nearest = nearest_of(found, values)
            expected = "không có giá trị nào như vậy" if nearest else f"cần một trong: {', '.join(values)}"
            return sentence(expected, found, nearest)
        case "string_pattern_mismatch" if field == "ma_hanh_chinh":
            return sentence(_ADMIN_CODE, found)
        case "string_pattern_mismatch" | "string_too_long":
            return sentence(_SLUGS.get(str(field), _SLUG), found, slug(found)[:LONGEST_ID].strip("-"))
        case kind if kind in _MESSAGES:
            return sentence(_MESSAGES[kind], found)
        case _:
            context = detail.get("ctx", {})
            return sentence(
                context.get("expected", detail["msg"]), context.get("found", found), context.get("nearest", "")
            )


def _unknown_key(key: str, known: tuple[str, ...], *, is_empty: bool) -> str:
    nearest = nearest_of(key, known)
    if is_empty and not nearest:
        return "giá trị có dấu phẩy đặt trong { } phải nằm trong ngoặc kép; phần sau dấu phẩy đang thành một trường"
    expected = "không có trường nào tên như vậy"
    return sentence(expected if nearest else f"{expected}; các trường dùng được ở đây: {', '.join(known)}", "", nearest)


def _keys_at(model: type[BaseModel], at: Path) -> tuple[str, ...]:
    """The keys that may stand in the mapping found at that place."""
    inner = _model_at(model, at)
    fields = inner.model_fields.values() if inner else ()
    return tuple(each.alias for each in fields if each.alias and not each.alias.startswith("_"))


def _reason(model: type[BaseModel], at: Path) -> str:
    """Why a field has to be there, where its model says so."""
    inner = _model_at(model, at[:-1])
    fields = inner.model_fields.values() if inner else ()
    return next((each.description or "" for each in fields if each.alias == at[-1]), "")


def _model_at(model: type[BaseModel], at: Path) -> type[BaseModel] | None:
    found: type[BaseModel] | None = model
    for part in at:
        if not isinstance(part, int) and found:
            field = next((each for each in found.model_fields.values() if each.alias == part), None)
            found = _model_in(field.annotation) if field else None
    return found


def _model_in(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in {tuple, Union, types.UnionType}:
        return next((found for inner in get_args(annotation) if (found := _model_in(inner))), None)
    return None
