"""Checks that a decision has nobody twice: the same name may be two people's, if anything written tells them apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Literal

from thidua.content.decisions import DecisionFile
from thidua.content.problems import Problem, sentence
from thidua.content.withdrawals import award_taken_down_on
from thidua.model.award import Award
from thidua.model.portal import Portal
from thidua.model.wording import plain_key

Likeness = Literal["same", "elsewhere", "apart"]

_APART = "Nếu là hai người trùng tên, ghi don_vi, chuc_vu, dia_ban hoặc ma riêng cho từng người"


def check_recipients(portal: Portal, file: DecisionFile) -> Iterator[Problem]:
    """Of those who were taken down nothing may be left to compare."""
    decision = file.value
    alike: dict[tuple[str, str, int], list[int]] = defaultdict(list)
    for place, award in enumerate(decision.awards):
        if not award_taken_down_on(decision, award):
            alike[plain_key(award.recipient), award.title, decision.rewarded_year(award)].append(place)
    for places in alike.values():
        if len(places) > 1:
            yield from _check_namesakes(portal, file, places)


def _check_namesakes(portal: Portal, file: DecisionFile, places: Sequence[int]) -> Iterator[Problem]:
    awards = file.value.awards
    elsewhere: list[int] = []
    for number, place in enumerate(places):
        likeness = {first: _likeness(portal, file, first, place) for first in places[:number]}
        same = next((first for first, each in likeness.items() if each == "same"), None)
        if same is not None:
            unit = ", cùng đơn vị" if plain_key(awards[same].unit) == plain_key(awards[place].unit) else ""
            message = f"người hoặc tập thể này đã có ở khen[{same + 1}]{unit}, cùng danh hiệu"
            yield file.problem(("khen", place, "ten"), sentence(message, awards[place].recipient, otherwise=_APART))
        elif "elsewhere" in likeness.values() and any(awards[each].is_person for each in (*likeness, place)):
            elsewhere.append(place)
    if elsewhere:
        others = ", ".join(f"khen[{place + 1}]" for place in elsewhere)
        message = f"cùng tên, cùng danh hiệu với {others} ở đơn vị khác; nếu là một người thì chỉ ghi một lần"
        yield file.problem(("khen", places[0], "ten"), sentence(message, awards[places[0]].recipient), "hint")


def _likeness(portal: Portal, file: DecisionFile, first: int, second: int) -> Likeness:
    """What is not written is no difference, and an office has several names."""
    one, other = file.value.awards[first], file.value.awards[second]
    if one.recipient_kind != other.recipient_kind or all(_has_own_id(file, place) for place in (first, second)):
        return "apart"
    units = [_unit(portal, file, award) for award in (one, other)]
    if all(units) and units[0] != units[1]:
        return "elsewhere"
    return "apart" if any(a and b and a != b for a, b in zip(_facts(one), _facts(other), strict=True)) else "same"


def _unit(portal: Portal, file: DecisionFile, award: Award) -> str:
    found = portal.register.find(award.unit, file.value.body) if award.unit else None
    return found.key if found else plain_key(award.unit)


def _facts(award: Award) -> tuple[object, ...]:
    return plain_key(award.post), plain_key(award.locality), award.birth_year


def _has_own_id(file: DecisionFile, place: int) -> bool:
    written = file.read.value.get("khen")
    row = written[place] if isinstance(written, list) and place < len(written) else None
    return isinstance(row, dict) and bool(row.get("ma"))
