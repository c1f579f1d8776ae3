"""Checks of what a decision of the register names: entries of plans, a movement, pages of exemplary people, units."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from thidua.content.decisions import DecisionFile
from thidua.content.honourees import FOLDER as HONOUREES
from thidua.content.movements import FOLDER as MOVEMENTS
from thidua.content.problems import Problem, sentence
from thidua.content.withdrawals import award_taken_down_on, taken_down_on
from thidua.content.yaml_text import Path
from thidua.model.award import Award
from thidua.model.honouree import Honouree
from thidua.model.portal import Portal
from thidua.model.reading import nearest_of
from thidua.model.unit import Register
from thidua.model.wording import plain_key

APART = "quyết định minh họa và nội dung thật không dẫn đến nhau được"

ALIKE = 0.8
"""Units of one body are called alike ("Thôn Đông", "Thôn Đoài"): what is asked about is nearly the same."""

_FORM_OF_ADDRESS = re.compile(r"(ông|bà|anh|chị|em|cháu|đồng chí|đ/c)\s+")


def check_award_links(
    portal: Portal, pages: Mapping[str, Honouree], file: DecisionFile, names: Sequence[str], *, is_whole: bool
) -> Iterator[Problem]:
    """`pages` are those of exemplary people by slug, also those that are taken down."""
    yield from _check_entries(portal, file, is_whole=is_whole)
    yield from _check_movement(portal, file, names)
    yield from _check_honourees(portal, pages, file, names)
    yield from _check_units(portal, file)


def _check_entries(portal: Portal, file: DecisionFile, *, is_whole: bool) -> Iterator[Problem]:
    decision = file.value
    seen: set[str] = set()
    for place, name in enumerate(decision.fulfils):
        at: Path = ("theo_nhiem_vu", place)
        key = portal.cascade.keys.get(name)
        if name in seen:
            yield file.problem(at, sentence("mục này đã ghi ở trên; mỗi mục ghi một lần", name))
        elif key is not None:
            if portal.is_demo(portal.plan_by_id[key[0]]) != portal.register.is_demo(decision.body):
                yield file.problem(at, sentence(APART, name))
        elif is_whole or name.partition(".")[0] in portal.plan_by_id:
            yield file.problem(at, _unknown_entry(portal, name))
        seen.add(name)


def _unknown_entry(portal: Portal, name: str) -> str:
    plan_id, _, entry = name.partition(".")
    keys = tuple(portal.cascade.keys)
    plan = portal.plan_by_id.get(plan_id)
    if plan and entry:
        own = tuple(key for key in keys if key.startswith(f"{plan_id}."))
        message = f"{plan.kind} số {plan.cited_number} (content/{plan.source}) không có mục nào mang mã này"
        return sentence(message, name, nearest_of(name, own))
    nearest = next((key for key in keys if key.endswith(f".{name}")), nearest_of(name, keys))
    return sentence("cần mã một mục của kế hoạch, dạng <mã kế hoạch>.<mã mục>", name, nearest)


def _check_movement(portal: Portal, file: DecisionFile, names: Sequence[str]) -> Iterator[Problem]:
    decision = file.value
    if not decision.movement:
        return
    movement = portal.movement_by_slug.get(decision.movement)
    if movement:
        if portal.register.is_demo(movement.body) != portal.register.is_demo(decision.body):
            yield file.problem(("phong_trao",), sentence(APART, decision.movement))
    elif f"{MOVEMENTS}/{decision.movement}.md" not in names:
        message = "cần tên một tệp có trong phong-trao/, không ghi đuôi .md"
        nearest = nearest_of(decision.movement, tuple(portal.movement_by_slug))
        yield file.problem(("phong_trao",), sentence(message, decision.movement, nearest))


def _check_honourees(
    portal: Portal, pages: Mapping[str, Honouree], file: DecisionFile, names: Sequence[str]
) -> Iterator[Problem]:
    """Also against pages that are taken down: the record stays, and is no mistake."""
    for place, award in enumerate(file.value.awards):
        if not award.honouree or award_taken_down_on(file.value, award):
            continue
        at: Path = ("khen", place, "guong")
        honouree = pages.get(award.honouree)
        if honouree is None:
            if f"{HONOUREES}/{award.honouree}.md" not in names:
                message = "cần tên một tệp có trong guong-dien-hinh/, không ghi đuôi .md"
                nearest = nearest_of(award.honouree, tuple(pages))
                otherwise = (
                    "" if nearest else "Trang ấy đã xóa vì người được kể rút lại thì ghi rut_lai cho cả dòng này"
                )
                yield file.problem(at, sentence(message, award.honouree, nearest, otherwise))
        elif taken_down_on(honouree, honouree.publication):
            # The record may have been emptied since, and the award leaves with it.
            continue
        elif portal.register.is_demo(honouree.body) != portal.register.is_demo(file.value.body):
            yield file.problem(at, sentence(APART, award.honouree))
        elif _name(award.recipient) != _name(honouree.name) or award.recipient_kind != honouree.recipient_kind:
            message = f"trang đó nói về {honouree.recipient_kind} “{honouree.name}”, không phải người được khen ở đây"
            yield file.problem(at, sentence(message, f"{award.recipient_kind} {award.recipient}"))


def _name(written: str) -> str:
    """Without the form of address that a decision puts before a name."""
    return _FORM_OF_ADDRESS.sub("", plain_key(written), count=1)


def _check_units(portal: Portal, file: DecisionFile) -> Iterator[Problem]:
    """Most units of recipients are in no register (a school's class, a company): only what looks misspelt is asked."""
    body = file.value.body
    if body not in portal.register.body_by_id:
        return
    known = portal.register.names_in(body)
    asked: set[str] = set()
    for place, award in enumerate(file.value.awards):
        for field, name in _units(award):
            if not name or name in asked:
                continue
            asked.add(name)
            if portal.register.find(name, body) is not None:
                continue
            if other := _elsewhere(portal.register, name, body):
                message = f"đơn vị này là của {other}, không phải của cơ quan ra hoặc trình quyết định; xem lại"
                yield file.problem(("khen", place, field), sentence(message, name), "hint")
            elif nearest := _nearest(name, known):
                message = "sổ đơn vị (don-vi/) không có tên này mà có một tên gần giống"
                yield file.problem(("khen", place, field), sentence(message, name, nearest), "hint")


def _elsewhere(register: Register, name: str, body_id: str) -> str:
    """The other body that is named, or whose place the name ends with. Whoever stands below is honoured by right, and a
    superior's place ends the address of everything inside.
    """
    key, superiors = plain_key(name), set(register.lineage(body_id))
    for body in register.bodies:
        if body.id in superiors or body_id in register.lineage(body.id):
            continue
        place = plain_key(body.locality.partition(",")[0])
        if key in map(plain_key, (body.name, body.short_name)) or (place and key.endswith((f" {place}", f"({place})"))):
            return body.label
    return ""


@lru_cache(maxsize=10_000)
def _nearest(name: str, known: tuple[str, ...]) -> str:
    """The same few units stand in decision after decision."""
    return nearest_of(name, known, ALIKE)


def _units(award: Award) -> tuple[tuple[str, str], ...]:
    return (("don_vi", award.unit), *((("ten", award.recipient),) if award.recipient_kind == "tập thể" else ()))
