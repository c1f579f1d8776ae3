"""Finds in the bytes of a feed what some client is known to refuse or lose. Uses no calendar library, nor ours."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from tests.feeds.lint_components import Part, component_faults, list_faults

LONGEST_LINE = 75
MOST_BYTES = 900_000
# Of the characters that end a line somewhere, these two are no control characters.
SEPARATORS = "\u2028\u2029"


def faults(body: bytes) -> list[str]:
    """Each fault once, in words, sorted."""
    return sorted({*_byte_faults(body), *_line_faults(body), *_structure_faults(_unfolded(body))})


def components_of(body: bytes) -> list[Part]:
    """Each component of a feed without those inside it, in order."""
    return _components(_unfolded(body))[0]


def _byte_faults(body: bytes) -> Iterator[str]:
    if body.startswith(b"\xef\xbb\xbf"):
        yield "byte order mark"
    if b"\n" in body.replace(b"\r\n", b"") or b"\r" in body.replace(b"\r\n", b"") or not body.endswith(b"\r\n"):
        yield "line end that is not CRLF"
    if len(body) > MOST_BYTES:
        yield "more than 900 KB"


def _line_faults(body: bytes) -> Iterator[str]:
    for line in body.split(b"\r\n")[:-1]:
        if len(line) > LONGEST_LINE:
            yield "line of more than 75 octets"
        if not line.strip(b" "):
            yield "empty line"
        try:
            text = line.decode()
        except UnicodeDecodeError:
            yield "line that cuts a character"
            continue
        if any(unicodedata.category(letter) == "Cc" for letter in text.replace("\n", "").replace("\r", "")):
            yield "control character"
        if any(letter in text for letter in SEPARATORS):
            yield "line separator"


def _unfolded(body: bytes) -> list[str]:
    text = re.sub(rb"\r?\n ", b"", body).decode(errors="replace")
    return [line for line in re.split("\r?\n", text.removeprefix("\ufeff")) if line]


def _structure_faults(lines: list[str]) -> Iterator[str]:
    if lines[:1] != ["BEGIN:VCALENDAR"] or lines[-1:] != ["END:VCALENDAR"] or lines.count("BEGIN:VCALENDAR") != 1:
        yield "not one VCALENDAR"
    if "\n".join(lines) != unicodedata.normalize("NFC", "\n".join(lines)):
        yield "text that is not NFC"
    parts, all_closed = _components(lines)
    if not all_closed:
        yield "component that is not closed"
    for part in parts:
        yield from component_faults(part)
    yield from list_faults(parts)


def _components(lines: list[str]) -> tuple[list[Part], bool]:
    """Every component, and whether each one is closed in its turn."""
    found: list[Part] = []
    open_ones: list[Part] = []
    all_closed = True
    for line in lines:
        if line.startswith("BEGIN:"):
            above = open_ones[-1].path if open_ones else ()
            open_ones.append(Part((*above, line.removeprefix("BEGIN:")), []))
            found.append(open_ones[-1])
        elif line.startswith("END:"):
            closed = open_ones.pop().path if open_ones else ()
            all_closed &= closed[-1:] == (line.removeprefix("END:"),)
        elif open_ones:
            open_ones[-1].lines.append(line)
    return found, all_closed and not open_ones
