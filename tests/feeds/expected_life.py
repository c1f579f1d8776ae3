"""What being settled, moved, put off or cancelled makes of an entry's label and STATUS (calendar.md, the guide)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

from tests.feeds.expected_times import Slot, slots, window

PUT_OFF = "Hoãn, chưa có ngày mới"
CALLED_OFF, REPLACED = "HỦY", "THAY THẾ"


def life_of(
    item: Mapping[str, Any], kind: str, year: int, replaced_on: date | None = None
) -> list[tuple[Slot, str, str | None]]:
    """Its places with the words in brackets and the STATUS of each. What is put off stays where it was."""
    wording = item["han" if kind == "deadline" else "thoi_gian"]
    former = [change["truoc"] for change in item.get("thay_doi", []) if "truoc" in change]
    event, length = kind == "event", item.get("thoi_luong", "")
    found = slots(wording, year, event=event, length=length)
    left = [] if found else [slots(each, year, event=event, length=length) for each in former]
    if any(left):
        last = [each for each in left if each][-1]
        found = [replace(slot, label=PUT_OFF, settled=False) for slot in last]
        former = []
    is_moved = any(_moves(before, after, year, event=event) for before, after in pairwise([*former, wording]))
    other_place = any("dia_diem_truoc" in change for change in item.get("thay_doi", []))
    return [
        (slot, REPLACED, "CANCELLED")
        if replaced_on and (slot.last_day >= replaced_on or slot.label == PUT_OFF) and not _is_settled(item)
        else (slot, *_label_and_status(item, slot, kind, is_moved, other_place))
        for slot in found
    ]


def word_of_undated(item: Mapping[str, Any], replaced_on: date | None) -> str:
    if "huy" in item:
        return CALLED_OFF
    return REPLACED if replaced_on and not _is_settled(item) else ""


def _is_settled(item: Mapping[str, Any]) -> bool:
    """Called off, or reported as over: what another plan sets changes that no more."""
    return "huy" in item or last_reported(item) not in {"", "đang thực hiện"}


def last_reported(item: Mapping[str, Any]) -> str:
    return next((str(report["trang_thai"]) for report in reversed(item.get("tien_do", []))), "")


def _label_and_status(
    item: Mapping[str, Any], slot: Slot, kind: str, is_moved: bool, other_place: bool
) -> tuple[str, str | None]:
    if "huy" in item:
        return CALLED_OFF, "CANCELLED"
    status = "TENTATIVE" if not slot.settled else "CONFIRMED" if kind == "event" else None
    if is_moved and slot.label.startswith("Hạn"):
        return slot.label.replace("Hạn", "Hạn mới", 1), status
    words = [*(["dời lịch"] if is_moved else []), *(["đổi địa điểm"] if other_place else [])]
    label = ", ".join(
        [*words, slot.label[:1].lower() + slot.label[1:]] if words and slot.label else words or [slot.label]
    )
    return label[:1].upper() + label[1:], status


def _moves(before: str, after: str, year: int, *, event: bool) -> bool:
    """Days settled inside the spell that was expected move nothing, nor does a first day; a new last day does."""
    old, new = slots(before, year, event=event), slots(after, year, event=event)
    if not old or not new:
        return False
    if all(slot.label.startswith("Hạn") for slot in (*old, *new)):
        return (old[-1].last_day, old[-1].end) != (new[-1].last_day, new[-1].end)
    expected = window(before, year)
    if expected is None:
        return (old[0].first_day, old[-1].last_day, old[0].start) != (new[0].first_day, new[-1].last_day, new[0].start)
    first, last = window(after, year) or (new[0].first_day, new[-1].last_day)
    return not _covers(expected, first, last)


def _covers(spell: tuple[date, date], first: date, last: date) -> bool:
    return spell[0] <= first <= last <= spell[1]
