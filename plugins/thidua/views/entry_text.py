"""What a calendar entry says: its summary, and the description that quotes the plan and explains it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from thidua.model.event import Event
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.task import UnitRef
from thidua.model.wording import lowered
from thidua.views.day_off_note import day_off_note
from thidua.views.days import day_text
from thidua.views.demonstration import WARNING
from thidua.views.entry_times import LIMIT, Placement, vietnam_days
from thidua.views.items import Item, plain
from thidua.views.moves import is_moved, is_relocated, moves_of
from thidua.views.plain_text import one_line, plain_text, shortened
from thidua.views.programme import programme_line
from thidua.views.proof import is_web_address

LONGEST_SUMMARY = 100
REPLACED = "THAY THẾ"


def summary(item: Item, placement: Placement) -> str:
    """The most important word first: phones show some twenty characters."""
    return shortened(" ".join((*_brackets(item, placement), title(item))), LONGEST_SUMMARY)


def description(portal: Portal, item: Item, placement: Placement, url: str) -> str:
    """Blocks parted by empty lines; the page's address stands last because Google shows no URL property."""
    blocks = (
        (WARNING,) if portal.is_demo(item.plan) else (),
        (
            *_replaced(portal, item, placement),
            *_became(item.event),
            f"Thời gian: “{item.timing.wording}”, {placement.note}",
            *_day_off(portal, item, placement),
            *_moves(item),
        ),
        (f"{role}: {'; '.join(names)}" for role, names in _roles(item)),
        _details(item, placement),
        (f"{plan_reference(item.plan)} của {portal.body_of(item.plan).name}: {item.plan.subject}", url),
    )
    return plain_text("\n\n".join(text for block in blocks if (text := "\n".join(block))))


def plan_reference(plan: Plan) -> str:
    """Kế hoạch số 07/KH-UBND ngày 09/01/2026."""
    return f"{plan.kind} số {plan.cited_number} {'ngày' if plan.issued.day else 'tháng'} {plan.issued}"


def _brackets(item: Item, placement: Placement) -> tuple[str, ...]:
    """An event takes place on another day, a duty has another limit; what is put off has neither."""
    label = placement.label
    if item.is_cancelled:
        label = "HỦY"
    elif placement.is_replaced:
        label = REPLACED
    elif not placement.is_put_off:
        moved = is_moved(item.thing)
        if moved and item.kind != "event" and label.startswith(LIMIT):
            label, moved = f"{LIMIT} mới{label.removeprefix(LIMIT)}", False
        words = ("Dời lịch" if moved else "", "Đổi địa điểm" if is_relocated(item.thing) else "", label)
        first, *rest = [word for word in words if word] or [""]
        label = ", ".join((first, *(lowered(word) for word in rest)))
    return (f"[{label}]",) if label else ()


def title(item: Item) -> str:
    """Without the dashes of a list, as a line of its own."""
    return one_line(plain(item.text)).rstrip(" .;")


def _replaced(portal: Portal, item: Item, placement: Placement) -> Iterator[str]:
    by = portal.replacement(item.plan)
    if by and placement.is_replaced:
        yield f"ĐÃ ĐƯỢC THAY THẾ bằng {plan_reference(by)} của {portal.body_of(by).name}: {by.subject}"


def _became(event: Event | None) -> Iterator[str]:
    """What was reported of it, ahead of all else."""
    if event and event.cancellation:
        notice = day_text(event.cancellation.date.day)
        yield f"ĐÃ HỦY, theo thông báo ngày {notice}. Lý do: {event.cancellation.reason}"
    elif event and event.held:
        result = f" Kết quả: {event.held.result}" if event.held.result else ""
        yield f"Đã tổ chức, ghi nhận ngày {day_text(event.held.date.day)}.{result}"
        if is_web_address(event.held.proof):
            yield f"Tài liệu: {event.held.proof}"


def _day_off(portal: Portal, item: Item, placement: Placement) -> tuple[str, ...]:
    """Of a day that counts: not of one that the entry stands on for want of a settled one, or was called off."""
    if (
        item.is_cancelled
        or placement.is_replaced
        or placement.is_put_off
        or not (placement.settled or placement.is_limit)
    ):
        return ()
    first, last = vietnam_days(placement.start, placement.end)
    note = day_off_note(last, portal.days_off) if first == last else ""
    return (note,) if note else ()


def _moves(item: Item) -> Iterator[str]:
    for move in moves_of(item.thing):
        former = (f"“{move.former}”" if move.former else "", f"tại {move.former_place}" if move.former_place else "")
        reason = f" Lý do: {move.reason}" if move.reason else ""
        yield f"Trước đây: {', '.join(filter(None, former))}, đổi theo thông báo ngày {move.announced}.{reason}"


def _roles(item: Item) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each role that the plan fills, with the units as the plan names them."""
    task, event, deadline = item.task, item.event, item.deadline
    carriers = (event.carriers if event else ()) + (task.carriers if task else ())
    roles: tuple[tuple[str, Sequence[UnitRef]], ...] = (
        ("Chủ trì", task.leads if task else ()),
        ("Thực hiện", deadline.carriers if deadline else carriers),
        ("Chuẩn bị", tuple(duty.unit for duty in event.duties) if event else ()),
        ("Phối hợp", task.supporters if task else ()),
        ("Theo dõi", deadline.monitors if deadline else task.monitors if task else ()),
    )
    for role, refs in roles:
        if refs:
            yield role, tuple(dict.fromkeys(one_line(ref.wording) for ref in refs))


def _details(item: Item, placement: Placement) -> Iterator[str]:
    words = item.task.text.strip() if item.task and item.kind == "task" else item.text
    if "\n" in words or summary(item, placement).endswith("…"):
        yield words
    deadline = item.deadline
    condition = (item.task and item.task.condition) or (deadline and deadline.condition)
    if condition or item.conditional:
        yield f"Điều kiện: {condition or 'nếu có'}"
    if event := item.event:
        if event.length:
            yield f"Thời lượng: {event.length}"
        if event.attendance:
            yield f"Số đại biểu: {event.attendance}"
        if event.programme:
            yield "Chương trình:"
        for number, part in enumerate(event.programme, start=1):
            yield f"{number}. {one_line(programme_line(part))}"
