"""What one unit has to be reminded of on a day: what is overdue, what falls due soon, what has no report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from thidua.model.portal import Portal
from thidua.model.unit import Unit
from thidua.views.days import day_text, left_text
from thidua.views.demonstration import WARNING
from thidua.views.entry_reference import reference
from thidua.views.entry_text import plan_reference, title
from thidua.views.items import Item, in_order, items_of
from thidua.views.links import Links
from thidua.views.roles import roles_of


@dataclass(frozen=True, slots=True)
class RemindedThing:
    """`time` is its wording with the day that counts; `role` is the unit's own; `url` is absolute."""

    text: str
    time: str
    role: str
    plan: str
    reference: str
    url: str


@dataclass(frozen=True, slots=True)
class RemindedGroup:
    """Things are numbered through all groups."""

    heading: str
    first_number: int
    things: tuple[RemindedThing, ...]


@dataclass(frozen=True, slots=True)
class UnitReminder:
    """`warning` is filled where the unit is made up; without groups the opening says that all is well."""

    warning: str
    unit: str
    opening: str
    groups: tuple[RemindedGroup, ...]
    closing: str


def unit_reminder(
    portal: Portal, unit: Unit, today: date, links: Links, site_url: str, *, within: int = 30
) -> UnitReminder:
    """`within` is how many days ahead still count as soon."""
    known = portal.beside(unit.top_body)
    items = in_order(
        item for plan in known.plans for item in items_of(plan) if roles_of(known.register, item, unit.key)
    )
    last = today + timedelta(days=within)
    overdue = [item for item in items if item.state(known, today).code == "overdue"]
    soon = [item for item in items if item.last_day and today <= item.last_day <= last and not item.is_over(known)]
    silent = [item for item in items if item.state(known, today).code == "unknown"]
    groups: list[RemindedGroup] = []
    number = 1
    for heading, found in (
        ("VIỆC QUÁ HẠN", overdue),
        (f"VIỆC ĐẾN HẠN TRONG {within} NGÀY TỚI", soon),
        ("VIỆC ĐÃ QUA THỜI GIAN MÀ CHƯA CÓ SỐ LIỆU", silent),
    ):
        if found:
            things = tuple(_things(known, unit, found, today, links, site_url))
            groups.append(RemindedGroup(f"{heading} ({len(found)} việc)", number, things))
            number += len(found)
    day = day_text(today)
    none = f"Đến ngày {day}, theo các kế hoạch trên cổng, không có việc nào cần nhắc {unit.label}."
    some = f"Đến ngày {day}, theo các kế hoạch trên cổng, {unit.label} có {number - 1} việc cần lưu ý:"
    return UnitReminder(
        warning=WARNING if portal.register.is_demo(unit.key) else "",
        unit=unit.name,
        opening=some if groups else none,
        groups=tuple(groups),
        closing=(
            f"Kính đề nghị {unit.label} thực hiện đúng thời gian. Việc nào đã xong, xin cho biết ngày xong, kết quả và "
            "văn bản liên quan để cập nhật lên cổng. Trân trọng cảm ơn!"
        ),
    )


def _things(
    portal: Portal, unit: Unit, items: Iterable[Item], today: date, links: Links, site_url: str
) -> Iterator[RemindedThing]:
    for item in items:
        url = links.entry(item.plan, item.id)
        yield RemindedThing(
            text=title(item),
            time=_time(item, today),
            role=f"Vai trò: {'; '.join(roles_of(portal.register, item, unit.key))}",
            plan=f"{plan_reference(item.plan)} của {portal.body_of(item.plan).label}",
            reference=reference(item),
            url=f"{site_url}{url}" if url else "",
        )


def _time(item: Item, today: date) -> str:
    """Thời gian: trước ngày 30/01/2026 (đến hết 29/01/2026, còn 3 ngày)."""
    day = item.last_day
    if day is None:
        return f"Thời gian: {item.timing.wording}"
    until = "" if day_text(day) in item.timing.wording else f"đến hết {day_text(day)}, "
    return f"Thời gian: {item.timing.wording} ({until}{left_text(today, day)})"
