"""Where a plan's source notes belong: which words of which field each quotation stands in."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.model.plan import Plan


def field_texts(plan: Plan) -> Iterator[tuple[str, str]]:
    """(field, words) of everything printed from structured fields, in the order of the document."""
    for number, basis in enumerate(plan.bases):
        yield f"can_cu.{number}", basis.wording
    for task in plan.tasks:
        yield f"nhiem_vu.{task.id}", task.text
        yield f"don_vi.{task.id}", "\n".join(ref.wording for ref in task.units)
    for event in plan.events:
        for number, item in enumerate(event.programme):
            yield f"chuong_trinh.{event.id}.{number}", item.text
        for number, group in enumerate(event.participants):
            yield f"thanh_phan.{event.id}.{number}", "\n".join((group.name, *group.members))
        for number, duty in enumerate(event.duties):
            yield f"phan_cong.{event.id}.{number}", "\n".join((duty.unit.wording, *duty.jobs))
    for number, recipient in enumerate(plan.recipients):
        yield f"noi_nhan.{number}", recipient
    if plan.signature:
        yield "ky", "\n".join((*plan.signature.authority, plan.signature.post, plan.signature.name))


def placed_notes(plan: Plan) -> dict[str, tuple[tuple[int, str], ...]]:
    """(number from 1, quotation) of the notes that belong to each field; a note on a field as a whole has an empty
    quotation.

    A quotation belongs to the first field that has it; what no field has is looked for in the prose by the reader.
    """
    texts = list(field_texts(plan))
    placed: dict[str, tuple[tuple[int, str], ...]] = {}
    for number, note in enumerate(plan.notes, start=1):
        field = note.field or next((name for name, words in texts if note.quote in words), "")
        if field:
            placed[field] = (*placed.get(field, ()), (number, note.quote))
    return placed
