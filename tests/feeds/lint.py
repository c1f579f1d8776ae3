"""Finds in the bytes of a feed what some client is known to refuse or lose. Uses no calendar library, nor ours."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

LONGEST_LINE = 75
MOST_BYTES = 900_000
MOST_ENTRIES = 1000

HEAD = {
    "VERSION": r"VERSION:2\.0",
    "PRODID": r"PRODID:[^0-9]+",
    "CALSCALE": r"CALSCALE:GREGORIAN",
    "NAME": r"NAME:.+",
    "X-WR-CALNAME": r"X-WR-CALNAME:.+",
    "COLOR": r"COLOR:[a-z]+",
    "X-APPLE-CALENDAR-COLOR": r"X-APPLE-CALENDAR-COLOR:#[0-9A-F]{6}",
    "REFRESH-INTERVAL": r"REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    "X-PUBLISHED-TTL": r"X-PUBLISHED-TTL:PT6H",
    "SOURCE": r"SOURCE;VALUE=URI:https://[!-~]+",
    "LAST-MODIFIED": r"LAST-MODIFIED:\d{8}T\d{6}Z",
}
DAY_OR_HOUR = r"(;VALUE=DATE:\d{8}|:\d{8}T\d{6}Z)"
ENTRY = {
    "UID": r"UID:[a-z0-9.-]+@[a-z0-9.-]+",
    "DTSTAMP": r"DTSTAMP:\d{8}T\d{6}Z",
    "DTSTART": rf"DTSTART{DAY_OR_HOUR}",
    "DTEND": rf"DTEND{DAY_OR_HOUR}",
    "SUMMARY": r"SUMMARY:.+",
    "DESCRIPTION": r"DESCRIPTION:.+",
    "URL": r"URL:https://[!-~]+",
    "TRANSP": r"TRANSP:(OPAQUE|TRANSPARENT)",
    "SEQUENCE": r"SEQUENCE:\d+",
    "LAST-MODIFIED": r"LAST-MODIFIED:\d{8}T\d{6}Z",
}
OPTIONAL = {
    "LOCATION": r"LOCATION:.+",
    "CATEGORIES": r"CATEGORIES:.+",
    "STATUS": r"STATUS:(CONFIRMED|TENTATIVE|CANCELLED)",
    "X-WR-CALDESC": r"X-WR-CALDESC:.+",
}
TEXTS = {"NAME", "X-WR-CALNAME", "X-WR-CALDESC", "SUMMARY", "DESCRIPTION", "LOCATION"}
FORBIDDEN = {"METHOD", "ORGANIZER", "ATTENDEE", "RRULE", "TZID", "X-WR-TIMEZONE", "EXDATE", "RECURRENCE-ID"}
UNESCAPED = re.compile(r"(?<!\\)(?:\\\\)*[,;]")
ESCAPE = re.compile(r"\\(?![nN,;])")


def faults(body: bytes) -> list[str]:
    """Each fault once, in words, sorted."""
    return sorted({*_byte_faults(body), *_line_faults(body), *_structure_faults(_unfolded(body))})


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


def _unfolded(body: bytes) -> list[str]:
    text = re.sub(rb"\r?\n ", b"", body).decode(errors="replace")
    return [line for line in re.split("\r?\n", text.removeprefix("\ufeff")) if line]


def _structure_faults(lines: list[str]) -> Iterator[str]:
    if lines[:1] != ["BEGIN:VCALENDAR"] or lines[-1:] != ["END:VCALENDAR"] or lines.count("BEGIN:VCALENDAR") != 1:
        yield "not one VCALENDAR"
    if "\n".join(lines) != unicodedata.normalize("NFC", "\n".join(lines)):
        yield "text that is not NFC"
    components, all_closed = _components(lines)
    if not all_closed:
        yield "component that is not closed"
    for path, own_lines in components:
        if path == ("VCALENDAR",):
            yield from _property_faults(own_lines, HEAD | {"DESCRIPTION": r"DESCRIPTION:.+"}, HEAD)
        elif path == ("VCALENDAR", "VEVENT"):
            yield from _property_faults(own_lines, ENTRY, ENTRY)
            yield from _time_faults(own_lines)
        else:
            yield f"component {path[-1]}"
    yield from _list_faults([own_lines for path, own_lines in components if path == ("VCALENDAR", "VEVENT")])


def _components(lines: list[str]) -> tuple[list[tuple[tuple[str, ...], list[str]]], bool]:
    """(names from the outermost in, lines of its own) of each component, and whether each one is closed in its turn."""
    components: list[tuple[tuple[str, ...], list[str]]] = []
    open_ones: list[tuple[tuple[str, ...], list[str]]] = []
    all_closed = True
    for line in lines:
        if line.startswith("BEGIN:"):
            above = open_ones[-1][0] if open_ones else ()
            open_ones.append(((*above, line.removeprefix("BEGIN:")), []))
            components.append(open_ones[-1])
        elif line.startswith("END:"):
            closed = open_ones.pop() if open_ones else ((), [])
            all_closed &= closed[0][-1:] == (line.removeprefix("END:"),)
        elif open_ones:
            open_ones[-1][1].append(line)
    return components, all_closed and not open_ones


def _property_faults(lines: list[str], known: dict[str, str], required: dict[str, str]) -> Iterator[str]:
    names = [_name(line) for line in lines]
    yield from (f"{name} is missing" for name in required if name not in names)
    yield from (f"{name} twice" for name, count in Counter(names).items() if count > 1)
    for name, line in zip(names, lines, strict=True):
        form = (known | OPTIONAL).get(name)
        if name in FORBIDDEN or "TZID=" in line.partition(":")[0]:
            yield f"{name} is forbidden" if name in FORBIDDEN else "TZID is forbidden"
        elif form is None:
            yield f"{name} is unknown"
        elif not re.fullmatch(form, line, re.DOTALL):
            yield f"{name} is malformed"
        value = line.partition(":")[2]
        # Categories are a list: commas part them.
        if UNESCAPED.search(value if name in TEXTS else value.replace(",", "") if name == "CATEGORIES" else ""):
            yield f"{name} has an unescaped comma or semicolon"
        if name in TEXTS | {"CATEGORIES"} and ESCAPE.search(value):
            yield f"{name} has a backslash"
        if name in TEXTS and value != value.strip():
            yield f"{name} has a space at an end"


def _time_faults(entry: list[str]) -> Iterator[str]:
    values = {_name(line): line.rpartition(":")[2] for line in entry}
    start, end = values.get("DTSTART", ""), values.get("DTEND", "")
    if len(start) != len(end):
        yield "DTSTART and DTEND of different kinds"
    elif end <= start:
        yield "DTEND not after DTSTART"


def _list_faults(entries: list[list[str]]) -> Iterator[str]:
    uids = [line for entry in entries for line in entry if _name(line) == "UID"]
    if len(uids) != len({*uids}):
        yield "one UID twice"
    if not entries:
        yield "no entry"
    if len(entries) > MOST_ENTRIES:
        yield "more than 1,000 entries"


def _name(line: str) -> str:
    return re.split("[;:]", line, maxsplit=1)[0]
