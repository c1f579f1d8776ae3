"""Text from YAML → model values, and pydantic's findings in an editor's words."""

from __future__ import annotations

import types
from typing import TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from thidua.content.problems import Problem, sentence
from thidua.content.yaml_text import Path, Read, field_name
from thidua.model.reading import Reading, nearest_of
from thidua.model.unit import LONGEST_ID
from thidua.model.wording import slug

Model = TypeVar("Model", bound=BaseModel)

NEED_LIST = "cần một danh sách: [mục một, mục hai], hoặc mỗi mục một dòng bắt đầu bằng dấu - và một dấu cách"
NEED_MAPPING = "cần các dòng dạng “tên: giá trị”"

_MESSAGES = {
    "string_too_short": "không được để trống",
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
_PATTERNS = {
    "ma": "cần mã chỉ gồm chữ thường không dấu, số và gạch nối, dài nhất 60 ký tự, như ky-giao-uoc",
    "ma_hanh_chinh": "cần mã số của đơn vị hành chính: 2 chữ số (tỉnh) hoặc 5 chữ số (xã)",
}


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
        Problem(path, read.line(detail["loc"]), field_name(detail["loc"]), _message(model, detail, read))
        for detail in details
        if detail["type"] != "missing" or detail["loc"] not in meant
    ]


def _message(model: type[BaseModel], detail: ErrorDetails, read: Read) -> str:
    at: Path = detail["loc"]
    field = at[-1] if at else ""
    found = detail["input"] if isinstance(detail["input"], str) else ""
    match detail["type"]:
        case "missing" if isinstance(field, int):
            return f"thiếu mục thứ {field + 1}"
        case "missing":
            return _MESSAGES["string_too_short"] if at in read.lines else "thiếu trường bắt buộc này"
        case "extra_forbidden":
            return _unknown_key(str(field), _keys_at(model, at[:-1]), is_empty=detail["input"] == "")
        case "literal_error":
            values = tuple(part.strip("'") for part in str(detail["ctx"]["expected"]).replace(" or ", ", ").split(", "))
            nearest = nearest_of(found, values)
            expected = "không có giá trị nào như vậy" if nearest else f"cần một trong: {', '.join(values)}"
            return sentence(expected, found, nearest)
        case "string_pattern_mismatch" | "string_too_long" if field == "ma":
            return sentence(_PATTERNS["ma"], found, slug(found)[:LONGEST_ID].strip("-"))
        case "string_pattern_mismatch":
            return sentence(_PATTERNS.get(str(field), "cần giá trị đúng dạng"), found)
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
    for part in at:
        if isinstance(part, int):
            continue
        field = next((each for each in model.model_fields.values() if each.alias == part), None)
        inner = _model_in(field.annotation) if field else None
        if inner is None:
            return ()
        model = inner
    return tuple(each.alias for each in model.model_fields.values() if each.alias and not each.alias.startswith("_"))


def _model_in(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in {tuple, Union, types.UnionType}:
        return next((found for inner in get_args(annotation) if (found := _model_in(inner))), None)
    return None
