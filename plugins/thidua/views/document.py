"""The document as signed: letter head, number, date line, title, bases, parts in their order, recipients,
signature, notes.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from thidua.model.event import Event, ProgrammeItem
from thidua.model.notes import placed_notes
from thidua.model.period import Quarter
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.text import Prose, Slot
from thidua.model.timing import period_of
from thidua.views.links import Links
from thidua.views.programme import around, split_closing
from thidua.views.segments import Segment, lines, linked, segments
from thidua.views.task_table import TaskRow, TaskTable, task_rows, task_table

Notes = dict[str, tuple[tuple[int, str], ...]]
Line = tuple[Segment, ...]

BLANK_DAY = "ngày      tháng"


@dataclass(frozen=True, slots=True)
class NoteView:
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class BlockView:
    """A numbered line with its dashes below: a programme item, a group of participants, a unit's duties.

    A single line under a duty prints beside its head, after a colon, as such plans do.
    """

    number: int
    head: Line
    items: tuple[Line, ...] = ()
    inline: bool = False


@dataclass(frozen=True, slots=True)
class PartView:
    """`kind` is prose, task-table, task-list or blocks; only that kind's field is filled.

    `anchor` is a task list's place on the page: quy-1 … quy-4 for a quarter's, else "".
    """

    kind: str
    html: str = ""
    table: TaskTable | None = None
    rows: tuple[TaskRow, ...] = ()
    blocks: tuple[BlockView, ...] = ()
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class SignatureView:
    authority: tuple[str, ...]
    post: str
    name: str
    notes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentView:
    superior: str
    issuer: tuple[str, ...]
    number: Line
    date_line: Line
    kind: str
    subject: str
    bases: tuple[Line, ...]
    parts: tuple[PartView, ...]
    recipients: tuple[Line, ...]
    signature: SignatureView | None
    notes: tuple[NoteView, ...] = field(default=())


def document_view(portal: Portal, plan: Plan, links: Links, today: date) -> DocumentView:
    notes = placed_notes(plan)
    head = portal.body_of(plan).letter_head
    return DocumentView(
        superior=head.superior,
        issuer=head.issuer,
        number=segments(f"Số: {plan.number.number or '       '}/{plan.number.symbol}", _whole(notes, "so", "the_thuc")),
        date_line=segments(_date_line(plan), _whole(notes, "ngay")),
        kind=plan.kind.upper(),
        subject=plan.subject,
        bases=tuple(_basis(portal, plan, number, links, notes) for number in range(len(plan.bases))),
        parts=tuple(_part(portal, plan, part, links, today, notes) for part in plan.text.parts),
        recipients=tuple(segments(text, notes.get(f"noi_nhan.{n}", ())) for n, text in enumerate(plan.recipients)),
        signature=_signature(plan, notes),
        notes=tuple(NoteView(number, note.text) for number, note in enumerate(plan.notes, start=1)),
    )


def _whole(notes: Notes, *fields: str) -> tuple[tuple[int, str], ...]:
    return tuple((number, "") for name in fields for number, _ in notes.get(name, ()))


def _date_line(plan: Plan) -> str:
    day = f"ngày {plan.date.day:02} tháng" if plan.date.day else BLANK_DAY
    return f"{plan.place}, {day} {plan.date.month:02} năm {plan.date.year}"


def _basis(portal: Portal, plan: Plan, place: int, links: Links, notes: Notes) -> Line:
    basis = plan.bases[place]
    cited = portal.cited(basis)
    wording = basis.wording
    if not wording:
        issuer = portal.register.body_by_id[basis.issuer].name
        day = f" ngày {basis.date}" if basis.date else ""
        subject = f" về {basis.subject}" if basis.subject else ""
        wording = f"Căn cứ {basis.kind} số {basis.number}{day} của {issuer}{subject};"
    here = notes.get(f"can_cu.{place}", ())
    if cited:
        return linked(wording, f"{basis.kind} số {basis.number}", links.plan(cited), here)
    return segments(wording, here)


def _part(portal: Portal, plan: Plan, part: Prose | Slot, links: Links, today: date, notes: Notes) -> PartView:
    if isinstance(part, Prose):
        return PartView("prose", html=part.html)
    if part.part == "nhiem_vu":
        if part.period:
            tasks = [task for task in plan.tasks if period_of(task.signed_timing.meaning) == part.period]
            anchor = f"quy-{part.period.quarter}" if isinstance(part.period, Quarter) else ""
            return PartView("task-list", rows=task_rows(portal, plan, tasks, links, today, notes), anchor=anchor)
        return PartView("task-table", table=task_table(portal, plan, links, today, notes))
    events = [event for event in plan.events if part.event in {"", event.id}]
    return PartView("blocks", blocks=tuple(block for event in events for block in _blocks(event, part, notes)))


def _blocks(event: Event, slot: Slot, notes: Notes) -> tuple[BlockView, ...]:
    def placed(number: int) -> tuple[tuple[int, str], ...]:
        return notes.get(f"{slot.part}.{event.id}.{number}", ())

    if slot.part == "chuong_trinh":
        return tuple(BlockView(n + 1, _programme_line(item, placed(n))) for n, item in enumerate(event.programme))
    if slot.part == "thanh_phan":
        return tuple(
            BlockView(n + 1, found[0], found[1:])
            for n, group in enumerate(event.participants)
            if (found := lines("\n".join((group.name, *group.members)), placed(n)))
        )
    return tuple(
        BlockView(n + 1, found[0], found[1:], inline=len(duty.jobs) == 1)
        for n, duty in enumerate(event.duties)
        if (found := lines("\n".join((duty.unit.wording, *duty.jobs)), placed(n)))
    )


def _programme_line(item: ProgrammeItem, notes: tuple[tuple[int, str], ...]) -> Line:
    """With its hours and its length, in front of the mark that the words close with."""
    before, after = around(item)
    found = list(segments(item.text, notes))
    if after and found:
        last = next(place for place in range(len(found) - 1, -1, -1) if found[place].text)
        words, closing = split_closing(found[last].text)
        found[last] = replace(found[last], text=words)
        found[last + 1 : last + 1] = [Segment(f"{after}{closing}")]
    return (*((Segment(before),) if before else ()), *found)


def _signature(plan: Plan, notes: Notes) -> SignatureView | None:
    if plan.signature is None:
        return None
    signed = plan.signature
    return SignatureView(signed.authority, signed.post, signed.name, tuple(number for number, _ in notes.get("ky", ())))
