"""The lint itself: clean on a good feed, and each fault that loses data somewhere is found when it is put in."""

from __future__ import annotations

import unicodedata

import pytest

from tests.feeds.lint import faults

GOOD = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//thidua//Lich//VI
CALSCALE:GREGORIAN
NAME:Thời hạn\\, sự kiện
X-WR-CALNAME:Thời hạn\\, sự kiện
COLOR:firebrick
X-APPLE-CALENDAR-COLOR:#B22222
REFRESH-INTERVAL;VALUE=DURATION:PT6H
X-PUBLISHED-TTL:PT6H
SOURCE;VALUE=URI:https://quanson.vn/lich/han.ics
LAST-MODIFIED:20260109T000000Z
BEGIN:VEVENT
UID:quan-son-2026.nop@quanson.vn
DTSTAMP:20260109T000000Z
DTSTART;VALUE=DATE:20260129
DTEND;VALUE=DATE:20260130
SUMMARY:[Hạn] Nộp hồ sơ\\, báo cáo
DESCRIPTION:Thời gian: “trước ngày 30/01/2026”\\, ngày
  cuối cùng: 29/01/2026\\nThực hiện: các cơ quan\\; đơn vị
CATEGORIES:Thời hạn,Quý I năm 2026
URL:https://quanson.vn/#nop
TRANSP:TRANSPARENT
SEQUENCE:0
LAST-MODIFIED:20260109T000000Z
END:VEVENT
BEGIN:VEVENT
UID:quan-son-2026.hop@quanson.vn
DTSTAMP:20260109T000000Z
DTSTART:20260130T093000Z
DTEND:20260130T100000Z
SUMMARY:Họp
DESCRIPTION:Họp
LOCATION:Hội trường
STATUS:CONFIRMED
URL:https://quanson.vn/#hop
TRANSP:OPAQUE
SEQUENCE:0
LAST-MODIFIED:20260109T000000Z
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n").encode()
SECOND_EVENT = GOOD[GOOD.rindex(b"BEGIN:VEVENT") : GOOD.index(b"END:VCALENDAR")]
ALARM = b"BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:20260101T000000Z\r\nEND:VALARM\r\n"


def changed(old: str, new: str) -> bytes:
    """The first occurrence replaced; a case that changes nothing would prove nothing."""
    body = GOOD.replace(old.encode(), new.encode(), 1)
    assert body != GOOD
    return body


def test_a_good_feed_has_no_fault() -> None:
    assert faults(GOOD) == []


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (b"\xef\xbb\xbf" + GOOD, ["byte order mark"]),
        (GOOD.replace(b"\r\n", b"\n"), ["line end that is not CRLF"]),
        (changed("SUMMARY:Họp\r\n", "SUMMARY:Họp\n"), ["line end that is not CRLF"]),
        (GOOD.removesuffix(b"\r\n"), ["line end that is not CRLF"]),
        (changed("SUMMARY:Họp", f"SUMMARY:{'H' * 68}"), ["line of more than 75 octets"]),
        (GOOD.replace("SUMMARY:Họp".encode(), b"SUMMARY:H\xe1\r\n \xbb\x8dp"), ["line that cuts a character"]),
        (changed("SUMMARY:Họp", "SUMMARY:Họp\r\n"), ["empty line"]),
        (changed("SUMMARY:Họp", "SUMMARY:Họ\tp"), ["control character"]),
        (changed("SUMMARY:Họp", "SUMMARY:Họ\x07p"), ["control character"]),
        (changed("SUMMARY:Họp", "SUMMARY:Họ\u0085p"), ["control character"]),
        (changed("SUMMARY:Họp", unicodedata.normalize("NFD", "SUMMARY:Họp")), ["text that is not NFC"]),
        (changed("SUMMARY:Họp", "SUMMARY: Họp"), ["SUMMARY has a space at an end"]),
        (changed("SUMMARY:Họp", "SUMMARY:Họp, bàn"), ["SUMMARY has an unescaped comma or semicolon"]),
        (changed("LOCATION:Hội", "LOCATION:Nhà; Hội"), ["LOCATION has an unescaped comma or semicolon"]),
        (changed("NAME:Thời hạn\\,", "NAME:Thời hạn,"), ["NAME has an unescaped comma or semicolon"]),
        (changed("CATEGORIES:Thời hạn,", "CATEGORIES:Thời hạn;"), ["CATEGORIES has an unescaped comma or semicolon"]),
        (changed("SUMMARY:Họp", "SUMMARY:Họp\\\\n"), ["SUMMARY has a backslash"]),
        (GOOD + GOOD, ["not one VCALENDAR", "one UID twice"]),
        (changed("END:VCALENDAR\r\n", ""), ["component that is not closed", "not one VCALENDAR"]),
        (changed("END:VEVENT\r\n", ""), ["component VEVENT", "component that is not closed"]),
        (changed("VERSION:2.0\r\n", ""), ["VERSION is missing"]),
        (changed("PRODID:-//thidua//Lich//VI", "PRODID:-//thidua//1.0//VI"), ["PRODID is malformed"]),
        (changed(";VALUE=DURATION", ""), ["REFRESH-INTERVAL is malformed"]),
        (changed("SOURCE;VALUE=URI", "SOURCE"), ["SOURCE is malformed"]),
        (changed("CALSCALE:GREGORIAN", "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH"), ["METHOD is forbidden"]),
        (changed("SUMMARY:Họp", "SUMMARY:Họp\r\nORGANIZER:mailto:a@b.vn"), ["ORGANIZER is forbidden"]),
        (changed("SUMMARY:Họp", "SUMMARY:Họp\r\nATTENDEE:mailto:a@b.vn"), ["ATTENDEE is forbidden"]),
        (changed("SUMMARY:Họp", "SUMMARY:Họp\r\nRRULE:FREQ=DAILY"), ["RRULE is forbidden"]),
        (
            changed("DTSTART:20260130T093000Z", "DTSTART;TZID=Asia/Ho_Chi_Minh:20260130T163000"),
            ["DTSTART and DTEND of different kinds", "TZID is forbidden"],
        ),
        (
            changed("DTSTART:20260130T093000Z", "DTSTART:20260130T093000"),
            ["DTSTART and DTEND of different kinds", "DTSTART is malformed"],
        ),
        (changed("DTSTART;VALUE=DATE:20260129", "DTSTART:20260129"), ["DTSTART is malformed"]),
        (
            changed("DTSTART;VALUE=DATE:20260129\r\n", ""),
            ["DTSTART is missing", "DTSTART and DTEND of different kinds"],
        ),
        (changed("DTEND;VALUE=DATE:20260130", "DTEND;VALUE=DATE:20260129"), ["DTEND not after DTSTART"]),
        (changed("DTEND:20260130T100000Z", "DTEND;VALUE=DATE:20260131"), ["DTSTART and DTEND of different kinds"]),
        (changed("UID:quan-son-2026.hop@", "UID:quan-son-2026.nop@"), ["one UID twice"]),
        (GOOD.replace(SECOND_EVENT, SECOND_EVENT.replace(b"VEVENT", b"VTODO")), ["component VTODO"]),
        (GOOD.replace(b"END:VEVENT\r\n", ALARM + b"END:VEVENT\r\n", 1), ["component VALARM"]),
        (changed("SUMMARY:Họp", "SUMMARY:Họp\r\nSUMMARY:Họp"), ["SUMMARY twice"]),
        (changed("UID:quan-son-2026.hop@quanson.vn\r\n", ""), ["UID is missing"]),
        (changed("DTSTAMP:20260109T000000Z\r\n", ""), ["DTSTAMP is missing"]),
        (changed("STATUS:CONFIRMED", "STATUS:DONE"), ["STATUS is malformed"]),
        (changed("TRANSP:OPAQUE", "TRANSP:OPAQUE\r\nX-ALT-DESC:Họp"), ["X-ALT-DESC is unknown"]),
        (GOOD[: GOOD.index(b"BEGIN:VEVENT")] + b"END:VCALENDAR\r\n", ["no entry"]),
        (GOOD.replace(b"SUMMARY:", b"PRIORITY:1\r\nSUMMARY:", 1), ["PRIORITY is unknown"]),
    ],
)
def test_a_fault_is_found(body: bytes, found: list[str]) -> None:
    assert faults(body) == sorted(found)


def test_too_many_entries_and_too_many_bytes_are_found() -> None:
    many = b"".join(SECOND_EVENT.replace(b".hop@", f".hop-{number}@".encode()) for number in range(1000))
    large = GOOD.replace("DESCRIPTION:Họp\r\n".encode(), b"DESCRIPTION:H" + b"\r\n h" * 230_000 + b"\r\n")

    assert faults(GOOD.replace(SECOND_EVENT, many)) == ["more than 1,000 entries"]
    assert faults(large) == ["more than 900 KB"]
