"""The empty award form: one row that shows how, and what its lists offer to choose from."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import get_args

from thidua.model.award import DayCount, DecisionState
from thidua.model.award_form import COLUMNS, FIELDS, SAMPLE, AwardForm, Choice, FormField
from thidua.model.portal import Portal
from thidua.model.publication import IN_DECISIONS
from thidua.model.unit import Body
from thidua.model.vocabulary import ConferralLevel, RecipientKind, Title

FormChoices = dict[Choice, tuple[str, ...]]

_FIRST_LEVELS: tuple[ConferralLevel, ...] = ("xã", "đơn vị", "huyện", "tỉnh", "bộ")

_SAMPLE_TITLES = ("Lao động tiên tiến", "Giấy khen")
"""What a commune itself confers on one of its civil servants."""

_SAMPLE: dict[tuple[str, ...], str] = {
    ("doi_tuong",): "cá nhân",
    ("ten",): SAMPLE,
    ("chuc_vu",): "Công chức Văn hóa - Xã hội",
    ("don_vi",): "Phòng Văn hóa - Xã hội",
    ("thanh_tich",): "Hoàn thành xuất sắc nhiệm vụ năm 2025",
}


def empty_form(choices: FormChoices) -> AwardForm:
    own = (title for title in _SAMPLE_TITLES if title in choices["title"])
    sample = {**_SAMPLE, ("danh_hieu",): next(own, _SAMPLE_TITLES[0])}
    return AwardForm(("",) * len(FIELDS), (tuple(sample.get(column.path, "") for column in COLUMNS),))


def form_choices(portal: Portal, day: date) -> FormChoices:
    """Titles and types are those in force on that day, what most offices may confer first. "body_of_unit" says of each
    unit whose it is.
    """
    vocabulary = portal.vocabulary
    titles = sorted((each for each in vocabulary.titles if each.is_in_force(day)), key=lambda each: _rank(each, day))
    units = [(body.name, unit) for body in portal.register.bodies for unit in _units_of(body)]
    return {
        "title": _each_once(title.name for title in titles),
        "type": _each_once(each.name for each in vocabulary.commendation_types if each.is_in_force(day)),
        "issuer": _each_once(body.name for body in portal.register.bodies),
        "body_of_unit": tuple(body for body, _ in units),
        "unit": tuple(unit for _, unit in units),
        "kind": get_args(RecipientKind),
        "state": get_args(DecisionState),
        "level": get_args(ConferralLevel),
        "count": get_args(DayCount),
        "yes_no": ("có", "không"),
        "scope": (*IN_DECISIONS, ", ".join(IN_DECISIONS)),
    }


def help_lines(part: str, fields: Iterable[FormField]) -> tuple[tuple[str, str, str, str], ...]:
    """(part, head, whether it must be filled in, how) of each."""
    return tuple((part, each.head, "bắt buộc" if each.is_required else "", each.note) for each in fields)


def _units_of(body: Body) -> tuple[str, ...]:
    return _each_once((body.name, *(unit.name for unit in body.units)))


def _rank(title: Title, day: date) -> int:
    """By the lowest level that may confer it."""
    levels = {each.level for each in title.authorities if each.is_in_force(day)}
    return next((place for place, level in enumerate(_FIRST_LEVELS) if level in levels), len(_FIRST_LEVELS))


def _each_once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
