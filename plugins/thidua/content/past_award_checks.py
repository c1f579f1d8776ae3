"""Checks of the awards that an honouree's own file lists against the law of their year, as far as the vocabulary has
them: it does not know every old order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from thidua.content.award_title_checks import authority_words, law_words, validity_words
from thidua.content.honourees import HonoureeFile
from thidua.content.problems import Problem, sentence
from thidua.model.honouree import PastAward
from thidua.model.portal import Portal
from thidua.model.reading import nearest_of
from thidua.model.unit import Unit
from thidua.model.vocabulary import LEVEL_WORDS, Authority, ConferralLevel, Title, conferral_level

_HEAD = re.compile(r"^chủ tịch\s+", re.IGNORECASE)
_COMMITTEE = re.compile(r"\bUBND\b")
_LEVELS: dict[str, ConferralLevel] = {
    "xã": "xã", "phường": "xã", "thị trấn": "xã", "đặc khu": "xã",
    "huyện": "huyện", "quận": "huyện", "thị xã": "huyện",
    "tỉnh": "tỉnh",
}  # fmt: skip
_OF_PLACE = re.compile(rf"^ủy ban nhân dân\s+({'|'.join(sorted(_LEVELS, key=len, reverse=True))})\b", re.IGNORECASE)


def check_past_awards(portal: Portal, file: HonoureeFile, *, is_whole: bool) -> Iterator[Problem]:
    """`is_whole` is False when some of the vocabulary could not be read: nothing is then called unknown."""
    kind = file.value.recipient_kind
    for place, award in enumerate(file.value.awards):
        at = ("khen_thuong", place, "danh_hieu")
        title = portal.vocabulary.find_title(award.title)
        if title is None:
            if is_whole:
                names = tuple(
                    name for each in portal.vocabulary.titles if kind in each.recipients for name in each.names
                )
                message = "danh-muc/ chưa có danh hiệu, hình thức này nên máy không đối chiếu được"
                otherwise = "Danh hiệu cũ hoặc của nơi khác thì để nguyên"
                told = sentence(message, award.title, nearest_of(award.title, names), otherwise)
                yield file.problem(at, told, "hint")
        elif kind not in title.recipients:
            law = law_words(portal.vocabulary, title)
            message = f"“{title.name}” chỉ tặng cho {', '.join(title.recipients)}{law}; trang này là của {kind}"
            yield file.problem(at, message)
        elif not _in_force(title, award.year):
            message = f"danh hiệu, hình thức này {validity_words(title)}{law_words(portal.vocabulary, title)}"
            yield file.problem(at, sentence(f"{message}, không dùng cho năm {award.year}", title.name))
        else:
            yield from _check_authority(portal, file, place, award, title)


def _check_authority(
    portal: Portal, file: HonoureeFile, place: int, award: PastAward, title: Title
) -> Iterator[Problem]:
    unit = _unit(portal, award.issuer, file.value.body)
    level = _level(award.issuer, unit)
    if level is None or not title.authorities:
        return
    fitting = [each for each in title.authorities if _in_force(each, award.year)]
    if any(each.level == level and _is_for(each, unit) for each in fitting):
        return
    who = "; ".join(authority_words(portal.vocabulary, title, each) for each in fitting or title.authorities)
    when = f" năm {award.year}" if award.year else ""
    message = f"{LEVEL_WORDS[level]} không có thẩm quyền tặng “{title.name}”{when}; có thẩm quyền: {who}"
    yield file.problem(("khen_thuong", place, "co_quan"), sentence(message, award.issuer))


def _unit(portal: Portal, issuer: str, body: str) -> Unit | None:
    """As the honouree's body would name it; also by whoever heads it."""
    name = _HEAD.sub("", issuer)
    for each in (name, _COMMITTEE.sub("Ủy ban nhân dân", name)):
        if each and (unit := portal.register.find(each, body)):
            return unit
    return None


def _level(issuer: str, unit: Unit | None) -> ConferralLevel | None:
    if unit:
        return conferral_level(unit.level)
    named = _OF_PLACE.match(_COMMITTEE.sub("Ủy ban nhân dân", _HEAD.sub("", issuer)))
    return _LEVELS[named[1].lower()] if named else None


def _is_for(authority: Authority, unit: Unit | None) -> bool:
    return not (unit and authority.body) or authority.body == unit.top_body


def _in_force(provision: Title | Authority, year: int | None) -> bool:
    """On any day of the year: only the year is told."""
    if year is None:
        return True
    first, last = provision.first, provision.last
    return (first is None or first.day <= date(year, 12, 31)) and (last is None or last.day >= date(year, 1, 1))
