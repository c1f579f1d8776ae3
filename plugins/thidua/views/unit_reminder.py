"""What one unit has to be reminded of on a day: what is overdue, what falls due soon, what has no report, and how the
plans stand that it follows up as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from thidua.model.portal import Portal
from thidua.model.unit import Unit
from thidua.model.wording import lowered
from thidua.views.day_off_note import note_of_timing
from thidua.views.days import day_text, left_text
from thidua.views.demonstration import WARNING
from thidua.views.entry_reference import reference
from thidua.views.entry_text import plan_reference, title
from thidua.views.items import Item, in_order, items_of
from thidua.views.links import Links
from thidua.views.roles import ROLE_LABELS, WHOLE_PLAN, roles_of
from thidua.views.state_counts import counts_text, state_counts

FOLLOWED = "VIỆC TRONG CÁC KẾ HOẠCH ĐƠN VỊ THEO DÕI, ĐÔN ĐỐC"


@dataclass(frozen=True, slots=True)
class RemindedThing:
    """`time` is its wording with the day that counts, `note` what to say of a day off; `role` is the unit's own; `url`
    is absolute.
    """

    text: str
    time: str
    role: str
    plan: str
    reference: str
    url: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class RemindedGroup:
    """Things are numbered through all groups; `rest` counts what is not listed, and says where it is."""

    heading: str
    first_number: int
    things: tuple[RemindedThing, ...]
    rest: str = ""


@dataclass(frozen=True, slots=True)
class UnitReminder:
    """`warning` is filled where the unit is made up; without groups the opening says that all is well."""

    warning: str
    unit: str
    opening: str
    groups: tuple[RemindedGroup, ...]
    closing: str


@dataclass(frozen=True, slots=True)
class _Found:
    """What the unit itself has a part in, and what it follows up with whole plans and is not over, each by day."""

    overdue: tuple[Item, ...]
    soon: tuple[Item, ...]
    silent: tuple[Item, ...]
    followed_overdue: tuple[Item, ...]
    followed_rest: tuple[Item, ...]

    @property
    def followed(self) -> int:
        return len(self.followed_overdue) + len(self.followed_rest)


@dataclass(frozen=True, slots=True)
class _Reminding:
    """What every part is told from."""

    portal: Portal
    unit: Unit
    today: date
    links: Links
    site_url: str


def unit_reminder(
    portal: Portal, unit: Unit, today: date, links: Links, site_url: str, *, within: int = 30
) -> UnitReminder:
    """`within` is how many days ahead still count as soon."""
    telling = _Reminding(portal.beside(unit.top_body), unit, today, links, site_url)
    found = _found(telling, today + timedelta(days=within))
    groups: list[RemindedGroup] = []
    number = 1
    for heading, items in (
        ("VIỆC QUÁ HẠN", found.overdue),
        (f"VIỆC ĐẾN HẠN TRONG {within} NGÀY TỚI", found.soon),
        ("VIỆC ĐÃ QUA THỜI GIAN MÀ CHƯA CÓ SỐ LIỆU", found.silent),
    ):
        if items:
            groups.append(RemindedGroup(f"{heading} ({len(items)} việc)", number, tuple(_things(telling, items))))
            number += len(items)
    if found.followed:
        heading = f"{FOLLOWED} ({found.followed} việc)"
        things = tuple(_things(telling, found.followed_overdue))
        groups.append(RemindedGroup(heading, number, things, _rest(telling, found)))
    return UnitReminder(
        warning=WARNING if portal.register.is_demo(unit.key) else "",
        unit=unit.name,
        opening=_opening(telling, number - 1, found.followed),
        groups=tuple(groups),
        closing=_closing(telling, found),
    )


def _found(telling: _Reminding, last: date) -> _Found:
    portal, today = telling.portal, telling.today
    items = in_order(item for plan in portal.plans for item in items_of(plan))
    own = [item for item in items if roles_of(portal.register, item, telling.unit.key)]
    followed = [
        item
        for item in items
        if not roles_of(portal.register, item, telling.unit.key)
        and telling.unit.key in portal.register.with_members([ref.unit for ref in item.plan.monitors])
        and not item.is_over(portal)
    ]

    def overdue(among: Sequence[Item]) -> tuple[Item, ...]:
        return tuple(item for item in among if item.state(portal, today).code == "overdue")

    return _Found(
        overdue=overdue(own),
        soon=tuple(
            item for item in own if item.last_day and today <= item.last_day <= last and not item.is_over(portal)
        ),
        silent=tuple(item for item in own if item.state(portal, today).code == "unknown"),
        followed_overdue=overdue(followed),
        followed_rest=tuple(item for item in followed if item.state(portal, today).code != "overdue"),
    )


def _opening(telling: _Reminding, own: int, followed: int) -> str:
    start = f"Đến ngày {day_text(telling.today)}, theo các kế hoạch trên cổng,"
    name = _in_sentence(telling.unit)
    has = [f"có {own} việc cần lưu ý"] if own else []
    has += [f"theo dõi, đôn đốc {followed} việc chưa xong của các đơn vị khác"] if followed else []
    return f"{start} {name} {' và '.join(has)}:" if has else f"{start} không có việc nào cần nhắc {name}."


def _closing(telling: _Reminding, found: _Found) -> str:
    def is_own(item: Item) -> bool:
        heaviest = roles_of(telling.portal.register, item, telling.unit.key)[0]
        return not heaviest.startswith(ROLE_LABELS["follow"])

    follows = bool(found.followed) or not all(map(is_own, (*found.overdue, *found.soon)))
    asked = (
        ("khẩn trương hoàn thành, báo cáo lý do chậm những việc quá hạn", any(map(is_own, found.overdue))),
        ("thực hiện đúng thời gian những việc sắp đến hạn", any(map(is_own, found.soon))),
        ("đôn đốc các đơn vị thực hiện những việc mình theo dõi", follows),
        ("cho biết kết quả những việc chưa có số liệu", bool(found.silent)),
    )
    return (
        f"Kính đề nghị {_in_sentence(telling.unit)} {'; '.join(words for words, is_asked in asked if is_asked)}. "
        "Việc nào đã xong, xin cho biết ngày xong, kết quả và văn bản liên quan để cập nhật lên cổng. "
        "Trân trọng cảm ơn!"
    )


def _in_sentence(unit: Unit) -> str:
    """As registered; a group ("Các cơ quan, đơn vị") is no name of its own and has no capital there."""
    return lowered(unit.name) if unit.level == "nhóm" else unit.name


def _rest(telling: _Reminding, found: _Found) -> str:
    if not found.followed_rest:
        return ""
    counts = counts_text(state_counts(item.state(telling.portal, telling.today).code for item in found.followed_rest))
    start = "Ngoài ra còn" if found.followed_overdue else "Gồm"
    page = telling.links.unit(telling.unit.key)
    return f"{start} {len(found.followed_rest)} việc ({counts})" + (f"; xem {telling.site_url}{page}" if page else ".")


def _things(telling: _Reminding, items: Iterable[Item]) -> Iterator[RemindedThing]:
    portal = telling.portal
    for item in items:
        url = telling.links.entry(item.plan, item.id)
        roles = roles_of(portal.register, item, telling.unit.key) or (WHOLE_PLAN,)
        yield RemindedThing(
            text=title(item),
            time=_time(item, telling.today),
            role=f"Vai trò: {'; '.join(roles)}",
            plan=f"{plan_reference(item.plan)} của {portal.body_of(item.plan).label}",
            reference=reference(item),
            url=f"{telling.site_url}{url}" if url else "",
            note=_note(telling, item),
        )


def _note(telling: _Reminding, item: Item) -> str:
    """Of a day that is still to come."""
    if item.last_day is None or item.last_day < telling.today:
        return ""
    return note_of_timing(item.timing.meaning, telling.portal.days_off, is_event=item.kind == "event")


def _time(item: Item, today: date) -> str:
    """Thời gian: trước ngày 30/01/2026 (đến hết 29/01/2026, còn 3 ngày)."""
    day = item.last_day
    if day is None:
        return f"Thời gian: {item.timing.wording}"
    until = "" if day_text(day) in item.timing.wording else f"đến hết {day_text(day)}, "
    return f"Thời gian: {item.timing.wording} ({until}{left_text(today, day)})"
