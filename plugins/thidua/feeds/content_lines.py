"""Content lines of iCalendar (RFC 5545, 3.1 and 3.3): values written, escaped and folded."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime

from thidua.views.plain_text import one_line, plain_text

LONGEST = 75
"""Octets of a line without its break (3.1)."""

_BREAK = b"\r\n"
_FOLD = b"\r\n "


def block(name: str, lines: Iterable[str], inner: Iterable[bytes] = ()) -> bytes:
    """A component: its own lines, then whole components inside (3.6.1: an alarm stands behind all properties)."""
    own = b"".join(content_line(line) for line in (f"BEGIN:{name}", *lines))
    return b"%s%s%s" % (own, b"".join(inner), content_line(f"END:{name}"))


def content_line(line: str) -> bytes:
    """Folded at 75 octets, never inside a character: four of fifteen readers refuse such a file."""
    octets = line.encode()
    if len(octets) <= LONGEST:
        return octets + _BREAK
    pieces = []
    room = LONGEST
    while len(octets) > room:
        end = room
        while octets[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(octets[:end])
        octets = octets[end:]
        # The space that opens a continuation counts.
        room = LONGEST - 1
    return _FOLD.join((*pieces, octets)) + _BREAK


def text(name: str, value: str) -> str:
    """A property of running text."""
    return f"{name}:{_escaped(plain_text(value))}"


def short_text(name: str, value: str) -> str:
    """A property of one line of text."""
    return f"{name}:{_escaped(one_line(value))}"


def texts(name: str, values: Iterable[str]) -> str:
    return f"{name}:{','.join(_escaped(one_line(value)) for value in values)}"


def when(name: str, value: date | datetime) -> str:
    """A day, or an hour in UTC. Refuses other zones: clients know too few of them."""
    if not isinstance(value, datetime):
        return f"{name};VALUE=DATE:{value:%Y%m%d}"
    if value.utcoffset() != UTC.utcoffset(None):
        raise ValueError(f"{name}: {value} is not UTC")
    return f"{name}:{utc(value)}"


def utc(moment: datetime) -> str:
    """RFC 5545, 3.3.5, form 2."""
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(value: str) -> str:
    """RFC 5545, 3.3.11. A backslash needs none here: plain text has none."""
    return value.replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")
