"""Words cut where a source note or a link stands, so that templates print them without knowing either."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of words; `note` is the number of the source note that follows it (0: none), `url` makes it a link."""

    text: str
    note: int = 0
    url: str = ""


def segments(text: str, notes: Sequence[tuple[int, str]] = ()) -> tuple[Segment, ...]:
    """Cut after each quotation; a note without one stands at the end."""
    cuts = sorted((text.index(quote) + len(quote), number) for number, quote in notes if quote and quote in text)
    found: list[Segment] = []
    start = 0
    for end, number in cuts:
        found.append(Segment(text[start:end], note=number))
        start = end
    if text[start:]:
        found.append(Segment(text[start:]))
    found.extend(Segment("", note=number) for number, quote in notes if not quote)
    return tuple(found)


def linked(text: str, label: str, url: str, notes: Sequence[tuple[int, str]] = ()) -> tuple[Segment, ...]:
    """The text with `label` as a link; the whole text is the link where it does not hold the label."""
    before, found, after = text.partition(label)
    if not found:
        return tuple(replace(part, url=url) for part in segments(text, notes))
    inside = [note for note in notes if note[1] and note[1] in before]
    behind = [note for note in notes if note not in inside]
    return (*segments(before, inside), Segment(label, url=url), *segments(after, behind))


def lines(text: str, notes: Sequence[tuple[int, str]] = ()) -> tuple[tuple[Segment, ...], ...]:
    """The same, line by line; a quotation lies within one line."""
    written = [line.strip() for line in text.strip().splitlines() if line.strip()]
    left = list(notes)
    found = []
    for place, line in enumerate(written):
        here = [note for note in left if (note[1] and note[1] in line) or (not note[1] and place == len(written) - 1)]
        left = [note for note in left if note not in here]
        found.append(segments(line, here))
    return tuple(found)
