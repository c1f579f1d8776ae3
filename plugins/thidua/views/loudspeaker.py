"""The whole text that a commune's announcer, or a voice of a machine, reads to the people over the loudspeakers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from thidua.views.spoken_abbreviations import explained
from thidua.views.spoken_dates import day_words
from thidua.views.spoken_text import spoken

# Longer than this is more than one breath.
_WORDS_IN_A_BREATH = 25

_GREETING = "Kính thưa toàn thể nhân dân!"
_MADE_UP = "Đây là tin minh họa, không có thật."
_THANKS = "Xin cảm ơn toàn thể nhân dân đã lắng nghe."
_SENTENCE_END = re.compile(r"(?<=[.!?]) ")


def loudspeaker_text(
    title: str,
    unit: str,
    day: date,
    blocks: Sequence[Sequence[str]],
    abbreviations: Mapping[str, str],
    source: str = "",
    *,
    is_demo: bool = False,
) -> str:
    """One sentence a line, a blank line between blocks.

    `blocks` are plain text, as `spoken_blocks` gives them, `abbreviations` what `spoken_abbreviations.aloud`
    gives; `source` says whose news it is when it was taken over.
    """
    known = {**abbreviations, **explained([title, *(text for block in blocks for text in block)])}
    said_unit = spoken(unit, known).rstrip(".")
    opening = [_GREETING, f"Sau đây là tin của {said_unit}, {day_words(day)}."]
    if source_words := spoken(source, known):
        opening.append(_ended(f"Nguồn tin: {source_words}"))
    if is_demo:
        opening.append(_MADE_UP)
    said = [
        lines
        for block in ([title], *blocks)
        if (lines := [line for text in block for line in sentences(spoken(text, known))])
    ]
    closing = [f"Tin của {said_unit} đến đây là hết.", _THANKS]
    return "\n\n".join("\n".join(lines) for lines in (opening, *said, closing)) + "\n"


def sentences(said: str) -> list[str]:
    """Each ends with a stop; a long one is parted at its semicolons, and no word is changed."""
    if not said:
        return []
    whole = _SENTENCE_END.split(_ended(said))
    return [line for sentence in whole for line in _in_breaths(sentence)]


def _in_breaths(sentence: str) -> list[str]:
    return sentence.replace("; ", ";\n").split("\n") if len(sentence.split()) > _WORDS_IN_A_BREATH else [sentence]


def _ended(said: str) -> str:
    return said if said.endswith((".", "!", "?", ":")) else f"{said}."
