"""The lint itself: clean on good feeds, and each fault that loses data somewhere is found when it is put in."""

from __future__ import annotations

import unicodedata

import pytest

from tests.feeds.faulty import INJECTIONS
from tests.feeds.good_feeds import DAY, END, EVENTS, HEAD, HOUR, REMINDERS, TODOS, crlf
from tests.feeds.lint import faults

SECOND_ALARM = "\nBEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:PT9H\nDESCRIPTION:Họp\nEND:VALARM"


def changed(old: str, new: str, good: bytes = EVENTS) -> bytes:
    """The first occurrence replaced; a case that changes nothing would prove nothing."""
    body = good.replace(crlf(old), crlf(new), 1)
    assert body != good
    return body


@pytest.mark.parametrize("good", [EVENTS, REMINDERS, TODOS], ids=["entries", "reminders", "to-dos"])
def test_a_good_feed_has_no_fault(good: bytes) -> None:
    assert faults(good) == []


@pytest.mark.parametrize("name", INJECTIONS)
def test_a_fault_that_loses_data_is_found(name: str) -> None:
    assert faults(INJECTIONS[name].bad) == [*INJECTIONS[name].found]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (EVENTS.replace(b"\r\n", b"\n"), ["line end that is not CRLF"]),
        (EVENTS.replace("Họp\r\n".encode(), "Họp\n".encode(), 1), ["line end that is not CRLF"]),
        (EVENTS.replace(b"SEQUENCE:0\r\n", b"SEQUENCE:0\r", 1), [
            "SEQUENCE is malformed",
            "UID is missing",
            "line end that is not CRLF",
        ]),
        (EVENTS.removesuffix(b"\r\n"), ["line end that is not CRLF"]),
        (changed("SUMMARY:Họp", f"SUMMARY:{'H' * 68}"), ["line of more than 75 octets"]),
        (changed("SUMMARY:Họp", "SUMMARY:Họp\n"), ["empty line"]),
        (changed("SUMMARY:Họp", unicodedata.normalize("NFD", "SUMMARY:Họp")), ["text that is not NFC"]),
        (changed("SUMMARY:Họp", "SUMMARY: Họp"), ["SUMMARY has a space at an end"]),
        (changed("SUMMARY:Họp", "SUMMARY:Họp, bàn"), ["SUMMARY has an unescaped comma or semicolon"]),
        (changed("NAME:Thời hạn\\,", "NAME:Thời hạn,"), ["NAME has an unescaped comma or semicolon"]),
        (changed("CATEGORIES:Thời hạn,", "CATEGORIES:Thời hạn;"), ["CATEGORIES has an unescaped comma or semicolon"]),
        (changed("SUMMARY:Họp", "SUMMARY:Họp\\\\n"), ["SUMMARY has a backslash"]),
        (EVENTS + EVENTS, ["entries out of order", "not one VCALENDAR", "one UID twice"]),
        (changed("END:VCALENDAR\n", ""), ["component that is not closed", "not one VCALENDAR"]),
        (changed("END:VEVENT\n", ""), ["component VEVENT", "component that is not closed"]),
        (changed("VERSION:2.0\n", ""), ["VERSION is missing"]),
        (changed("PRODID:-//thidua//Lich//VI", "PRODID:-//thidua//1.0//VI"), ["PRODID is malformed"]),
        (changed(";VALUE=DURATION", ""), ["REFRESH-INTERVAL is malformed"]),
        (changed("SOURCE;VALUE=URI", "SOURCE"), ["SOURCE is malformed"]),
        (changed("CALSCALE:GREGORIAN", "CALSCALE:GREGORIAN\nMETHOD:PUBLISH"), ["METHOD is forbidden"]),
        (changed("SUMMARY:Họp", "SUMMARY:Họp\nORGANIZER:mailto:a@b.vn"), ["ORGANIZER is forbidden"]),
        (changed("SUMMARY:Họp", "SUMMARY:Họp\nATTENDEE:mailto:a@b.vn"), ["ATTENDEE is forbidden"]),
        (changed("SUMMARY:Họp", "SUMMARY:Họp\nRRULE:FREQ=DAILY"), ["RRULE is forbidden"]),
        (
            changed("DTSTART:20260130T093000Z", "DTSTART;TZID=Asia/Ho_Chi_Minh:20260130T163000"),
            ["DTSTART and DTEND of different kinds", "TZID is forbidden"],
        ),
        (
            changed("DTSTART:20260130T093000Z", "DTSTART:20260130T093000"),
            ["DTSTART and DTEND of different kinds", "DTSTART is malformed"],
        ),
        (changed("DTEND;VALUE=DATE:20260130", "DTEND;VALUE=DATE:20260128"), ["DTEND not after DTSTART"]),
        (changed("DTEND:20260130T100000Z", "DTEND;VALUE=DATE:20260131"), ["DTSTART and DTEND of different kinds"]),
        (changed("SUMMARY:Họp", "SUMMARY:Họp\nSUMMARY:Họp"), ["SUMMARY twice"]),
        (changed("STATUS:CONFIRMED", "STATUS:DONE"), ["STATUS is malformed"]),
        (changed("TRANSP:OPAQUE", "TRANSP:OPAQUE\nX-ALT-DESC:Họp"), ["X-ALT-DESC is unknown"]),
        (crlf(HEAD + END), ["no entry"]),
        (crlf(HEAD + HOUR + DAY + END), ["entries out of order"]),
        (changed("DTSTAMP:20260109", "DTSTAMP:20260110"), ["DTSTAMP is not LAST-MODIFIED"]),
        (changed("CREATED:20260105", "CREATED:20260110"), ["CREATED after LAST-MODIFIED"]),
        (changed("LAST-MODIFIED:20260109", "LAST-MODIFIED:20260108"), ["calendar older than an entry of it"]),
        (changed("ACTION:DISPLAY", "ACTION:AUDIO", REMINDERS), ["ACTION is malformed"]),
        (changed("TRIGGER:PT8H\n", "", REMINDERS), ["TRIGGER is missing in VALARM"]),
        (changed("TRIGGER:PT8H", "TRIGGER:8H", REMINDERS), ["TRIGGER is malformed"]),
        (changed("BEGIN:VALARM", "BEGIN:VALARM\nDESCRIPTION:Hai", REMINDERS), ["DESCRIPTION twice"]),
        (changed("END:VALARM", f"END:VALARM{SECOND_ALARM}", REMINDERS), ["more than one VALARM"]),
        (TODOS.replace(b"END:VTODO\r\n", b"BEGIN:VALARM\r\nEND:VALARM\r\nEND:VTODO\r\n", 1), ["component VALARM"]),
        (changed("DUE;VALUE=DATE:20260129", "DTEND;VALUE=DATE:20260129", TODOS), ["DTEND is unknown"]),
        (changed("DUE;VALUE=DATE:20260129", "DUE:20260129", TODOS), ["DUE is malformed"]),
        (changed("STATUS:NEEDS-ACTION", "STATUS:CONFIRMED", TODOS), ["STATUS is malformed"]),
        (changed(".truc.viec@", ".nop.viec@", TODOS), ["one UID twice"]),
    ],
)  # fmt: skip
def test_every_other_fault_is_found(body: bytes, found: list[str]) -> None:
    assert faults(body) == sorted(found)


@pytest.mark.parametrize("trigger", [":-P1D", ":-PT15M", ":P1DT8H", ":-P1W", ";VALUE=DATE-TIME:20260122T010000Z"])
def test_alarms_may_ring_at_any_wellformed_time(trigger: str) -> None:
    assert faults(changed("TRIGGER:PT8H", f"TRIGGER{trigger}", REMINDERS)) == []


def test_too_many_entries_and_too_many_bytes_are_found() -> None:
    hour = crlf(HOUR)
    many = b"".join(hour.replace(b".hop@", f".hop-{number:03}@".encode()) for number in range(1000))
    large = EVENTS.replace("DESCRIPTION:Họp\r\n".encode(), b"DESCRIPTION:H" + b"\r\n h" * 230_000 + b"\r\n")

    assert faults(EVENTS.replace(hour, many)) == ["more than 1,000 entries"]
    assert faults(large) == ["more than 900 KB"]
