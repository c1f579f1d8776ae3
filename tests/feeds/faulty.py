"""Each fault that loses data somewhere, put into a good feed: what the lint says of it, which readers are hurt."""

from __future__ import annotations

from dataclasses import dataclass

from tests.feeds.good_feeds import END, EVENTS, HEAD, HOUR, MIXED, REMINDERS, crlf


@dataclass(frozen=True, slots=True)
class Injection:
    """`meant` is what the reader's user should have got, `found` what the lint says of `bad`."""

    meant: bytes
    bad: bytes
    found: tuple[str, ...]
    hurts: frozenset[str]
    """Readers, of the seven, that refuse the file or show something else."""


def _injected(meant: bytes, old: str, new: str | bytes, *found: str, hurts: str = "") -> Injection:
    """The first occurrence replaced; a case that changes nothing would prove nothing."""
    bad = meant.replace(crlf(old), new if isinstance(new, bytes) else crlf(new), 1)
    assert bad != meant, old
    return Injection(meant, bad, tuple(sorted(found)), frozenset(hurts.split()))


ALL = "vobject ics ical ical.js node-ical ts-ics libical"
FIXED_OFFSET = "DTSTART;TZID={0}:20260130T163000\nDTEND;TZID={0}:20260130T170000"
IN_UTC = "DTSTART:20260130T093000Z\nDTEND:20260130T100000Z"

INJECTIONS = {
    "fold inside a character": _injected(
        EVENTS, "SUMMARY:Họp", b"SUMMARY:H\xe1\r\n \xbb\x8dp", "line that cuts a character", hurts=ALL
    ),
    "byte order mark": _injected(
        EVENTS,
        HEAD,
        f"\ufeff{HEAD}",
        "byte order mark",
        hurts="vobject ics ical ical.js ts-ics",
    ),
    "two VCALENDAR": _injected(
        EVENTS,
        HOUR,
        END + HEAD + HOUR,
        "not one VCALENDAR",
        hurts="vobject ics ical ical.js node-ical libical",
    ),
    "control character": _injected(EVENTS, "SUMMARY:Họp", "SUMMARY:Họ\x07p", "control character", hurts="ics ical"),
    "null character": _injected(
        EVENTS, "SUMMARY:Họp", "SUMMARY:Họ\x00p", "control character", hurts="ics ical libical"
    ),
    "vertical tab": _injected(EVENTS, "SUMMARY:Họp", "SUMMARY:Họ\x0bp", "control character", hurts="ics ical"),
    "file separator": _injected(EVENTS, "SUMMARY:Họp", "SUMMARY:Họ\x1cp", "control character", hurts="ics ical"),
    "next line": _injected(EVENTS, "SUMMARY:Họp", "SUMMARY:Họ\u0085p", "control character"),
    "line separator": _injected(EVENTS, "SUMMARY:Họp", "SUMMARY:Họ\u2028p", "line separator", hurts="node-ical"),
    "tab": _injected(EVENTS, "SUMMARY:Họp", "SUMMARY:Họ\tp", "control character"),
    "TZID of a fixed offset": _injected(
        EVENTS, IN_UTC, FIXED_OFFSET.format("Etc/GMT-7"), "TZID is forbidden", hurts="ical.js libical"
    ),
    "TZID that is an offset": _injected(
        EVENTS, IN_UTC, FIXED_OFFSET.format("UTC+07:00"), "TZID is forbidden", hurts=ALL
    ),
    "absolute TRIGGER without VALUE": _injected(
        REMINDERS, "TRIGGER:PT8H", "TRIGGER:20260122T010000Z", "TRIGGER is malformed", hurts="ics"
    ),
    "VALARM without DESCRIPTION": _injected(
        REMINDERS, "DESCRIPTION:[Còn 7 ngày] Nộp hồ sơ\n", "", "DESCRIPTION is missing in VALARM", hurts="ics ical"
    ),
    "no DTSTART": _injected(
        EVENTS,
        "DTSTART;VALUE=DATE:20260129\n",
        "",
        "DTSTART is missing",
        "DTSTART and DTEND of different kinds",
        hurts=ALL,
    ),
    "DTEND = DTSTART on a date": _injected(
        EVENTS, "DTEND;VALUE=DATE:20260130", "DTEND;VALUE=DATE:20260129", "DTEND not after DTSTART", hurts=ALL
    ),
    "no DTSTAMP": _injected(EVENTS, "DTSTAMP:20260109T000000Z\n", "", "DTSTAMP is missing"),
    "no UID": _injected(EVENTS, "UID:quan-son-2026.nop@quanson.vn\n", "", "UID is missing"),
    "one UID twice": _injected(EVENTS, ".hop@", ".nop@", "one UID twice", hurts="node-ical"),
    "VTODO and VEVENT with one UID": _injected(
        MIXED,
        ".nop.viec@",
        ".nop@",
        "VTODO and VEVENT with one UID",
        "VTODO and VEVENT in one calendar",
        hurts="node-ical",
    ),
    "UID inside VALARM": _injected(
        REMINDERS, "ACTION:DISPLAY", "ACTION:DISPLAY\nUID:chuong@quanson.vn", "UID inside VALARM", hurts="node-ical"
    ),
    "unescaped comma": _injected(
        EVENTS, "trường\\,", "trường,", "LOCATION has an unescaped comma or semicolon", hurts="vobject"
    ),
    "unescaped semicolon": _injected(EVENTS, "tầng 2\\;", "tầng 2;", "LOCATION has an unescaped comma or semicolon"),
    "DTSTART of a day without VALUE": _injected(
        EVENTS, "DTSTART;VALUE=DATE:20260129", "DTSTART:20260129", "DTSTART is malformed", hurts="ical.js ts-ics"
    ),
    "day that does not exist": _injected(
        EVENTS, "DATE:20260129", "DATE:20260132", "DTSTART is malformed", "DTEND not after DTSTART", hurts=ALL
    ),
    "file that was cut off": _injected(
        EVENTS,
        f"TRANSP:OPAQUE\nEND:VEVENT\n{END}",
        "",
        "not one VCALENDAR",
        "component that is not closed",
        "TRANSP is missing",
        hurts="vobject ical ical.js node-ical ts-ics libical",
    ),
}
