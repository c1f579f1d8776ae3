"""What a calendar entry says: its summary, and the description that quotes the plan and explains it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from thidua.model.event import Event, ProgrammeItem
from thidua.model.phrases import PhraseNotUnderstood, read_timing
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.task import UnitRef
from thidua.model.timing import Provisional, Within, last_day_of
from thidua.views.days import day_text
from thidua.views.entry_times import Placement, stands_within
from thidua.views.items import Item
from thidua.views.plain_text import one_line, plain_text, shortened

LONGEST_SUMMARY = 100


def summary(item: Item, placement: Placement) -> str:
    """The most important word first: phones show some twenty characters."""
    return shortened(" ".join((*_brackets(item, placement), _title(item))), LONGEST_SUMMARY)


def description(portal: Portal, item: Item, placement: Placement, url: str) -> str:
    """Blocks parted by empty lines; the page's address stands last because Google shows no URL property."""
    blocks = (
        (*_cancelled(item.event), f"Thời gian: “{item.timing.wording}”, {placement.note}", *_moves(item.event)),
        (f"{title}: {'; '.join(names)}" for title, names in _roles(item)),
        _details(item, placement),
        (f"{plan_reference(item.plan)} của {portal.body_of(item.plan).name}: {item.plan.subject}", url),
    )
    return plain_text("\n\n".join(text for block in blocks if (text := "\n".join(block))))


def plan_reference(plan: Plan) -> str:
    """Kế hoạch số 07/KH-UBND ngày 09/01/2026."""
    return f"{plan.kind} số {plan.cited_number} {'ngày' if plan.issued.day else 'tháng'} {plan.issued}"


def is_moved(event: Event, year: int) -> bool:
    """Whether the event once had another date; settling a date within what was planned is no move."""
    return any(_was_elsewhere(change.former, event, year) for change in event.changes)


def _was_elsewhere(former: str, event: Event, year: int) -> bool:
    try:
        meaning = read_timing(former, year).meaning
    except PhraseNotUnderstood:
        return True
    if isinstance(meaning, Within | Provisional):
        return not stands_within(event.timing.meaning, meaning.period)
    return last_day_of(meaning) is not None


def _brackets(item: Item, placement: Placement) -> tuple[str, ...]:
    if item.event and item.event.cancellation:
        return ("[HỦY]",)
    moved = "Dời lịch" if item.event and is_moved(item.event, item.plan.year) else ""
    words = ", ".join(word for word in (moved, _lowered(placement.label) if moved else placement.label) if word)
    return (f"[{words}]",) if words else ()


def _lowered(words: str) -> str:
    return words[:1].lower() + words[1:]


def _title(item: Item) -> str:
    return one_line(item.text).rstrip(" .;")


def _cancelled(event: Event | None) -> tuple[str, ...]:
    if event is None or event.cancellation is None:
        return ()
    return (f"ĐÃ HỦY, theo thông báo ngày {day_text(event.cancellation.date.day)}. Lý do: {event.cancellation.reason}",)


def _moves(event: Event | None) -> Iterator[str]:
    for change in event.changes if event else ():
        reason = f" Lý do: {change.reason}" if change.reason else ""
        yield f"Trước đây: “{change.former}”, đổi theo thông báo ngày {day_text(change.date.day)}.{reason}"


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
    for title, refs in roles:
        if refs:
            yield title, tuple(dict.fromkeys(one_line(ref.wording) for ref in refs))


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
            yield f"{number}. {_programme_line(part)}"


def _programme_line(part: ProgrammeItem) -> str:
    hours = " – ".join(hour for hour in (part.start, part.end) if hour)
    length = f" ({part.duration})" if part.duration else ""
    return f"{hours}: {one_line(part.text)}{length}" if hours else f"{one_line(part.text)}{length}"
