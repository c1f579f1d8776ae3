"""A reminder as plain text, to be pasted into Zalo or a mail."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.views.unit_reminder import RemindedThing, UnitReminder


def reminder_message(reminder: UnitReminder) -> str:
    """Blocks parted by empty lines; each thing with its page on a line of its own, which phones make a link."""
    return "\n\n".join(_blocks(reminder)) + "\n"


def _blocks(reminder: UnitReminder) -> Iterator[str]:
    if reminder.warning:
        yield reminder.warning
    yield f"Kính gửi: {reminder.unit},"
    if not reminder.groups:
        yield reminder.opening
        return
    yield reminder.opening
    for group in reminder.groups:
        things = (_thing(number, thing) for number, thing in enumerate(group.things, start=group.first_number))
        yield "\n".join((group.heading, *things, *filter(None, (group.rest,))))
    yield reminder.closing


def _thing(number: int, thing: RemindedThing) -> str:
    lines = (
        f"{thing.time}. {thing.role}.",
        thing.note,
        f"{thing.plan}, {thing.reference}.",
        thing.url,
    )
    return "\n".join((f"{number}. {thing.text}", *(f"   {line}" for line in lines if line)))
