"""Each fault of calendar.md's list as a slip in our own code would make it: in all feeds of the built site that hold
the entry, so that they still agree with each other.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.feeds.lint_site import COMPONENT, components_by_uid, site_faults, uid_of

pytestmark = pytest.mark.slow

SITE_URL = "https://thidua.example/"
DEADLINE = "kh-quan-son-2026.gui-ke-hoach-nam-hoc@thidua.example"
REMINDER = "kh-quan-son-2026.gui-ke-hoach-nam-hoc.nhac-7@thidua.example"
TODO = "kh-quan-son-2026.gui-ke-hoach-nam-hoc.viec@thidua.example"

Damage = Callable[[bytes], bytes]


def replaced(old: str, new: str) -> Damage:
    def damage(component: bytes) -> bytes:
        assert old.encode() in component, old
        return component.replace(old.encode(), new.encode(), 1)

    return damage


def without(name: str) -> Damage:
    """A property of a single line taken out, the last of that name."""

    def damage(component: bytes) -> bytes:
        lines = component.split(b"\r\n")
        (*_, place) = [number for number, line in enumerate(lines) if line.startswith(name.encode())]
        return b"\r\n".join(lines[:place] + lines[place + 1 :])

    return damage


def cut_in_a_character(component: bytes) -> bytes:
    letters = "ế".encode()
    return component.replace(letters, letters[:1] + b"\r\n " + letters[1:], 1)


CASES: dict[str, tuple[str, Damage, str]] = {
    "fold inside a character": (DEADLINE, cut_in_a_character, "line that cuts a character"),
    "control character": (DEADLINE, replaced("[Hạn] ", "[Hạn]\x07"), "control character"),
    "TZID of a fixed offset": (
        DEADLINE,
        replaced("DTSTART;VALUE=DATE:", "DTSTART;TZID=Etc/GMT-7:"),
        "TZID is forbidden",
    ),
    "absolute TRIGGER without VALUE": (
        REMINDER,
        replaced("TRIGGER:PT8H", "TRIGGER:20261008T010000Z"),
        "TRIGGER is malformed",
    ),
    "VALARM without DESCRIPTION": (
        REMINDER,
        replaced("PT8H\r\nDESCRIPTION", "PT8H\r\nSUMMARY"),
        "DESCRIPTION is missing in VALARM",
    ),
    "UID inside VALARM": (REMINDER, replaced("ACTION:", "UID:a@thidua.example\r\nACTION:"), "UID inside VALARM"),
    "no DTSTART": (DEADLINE, without("DTSTART"), "DTSTART is missing"),
    "DTEND = DTSTART on a date": (
        DEADLINE,
        replaced("DTEND;VALUE=DATE:20261016", "DTEND;VALUE=DATE:20261015"),
        "DTEND not after DTSTART",
    ),
    "unescaped comma": (DEADLINE, replaced("\\, ", ", "), "SUMMARY has an unescaped comma or semicolon"),
    "unescaped semicolon": (TODO, replaced("\\n\\n", "; "), "DESCRIPTION has an unescaped comma or semicolon"),
    "DUE of a day without VALUE": (TODO, replaced("DUE;VALUE=DATE:", "DUE:"), "DUE is malformed"),
    "DTSTAMP that is not the revision": (
        DEADLINE,
        replaced("DTSTAMP:20", "DTSTAMP:19"),
        "DTSTAMP is not LAST-MODIFIED",
    ),
}


def feeds(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in sorted(site.rglob("*.ics"))}


def damaged(site: Path, uid: str, damage: Damage) -> dict[str, bytes]:
    return {
        name: COMPONENT.sub(lambda found: damage(found[0]) if uid_of(found[0]) == uid else found[0], body)
        for name, body in feeds(site).items()
    }


@pytest.mark.parametrize("case", CASES)
def test_a_fault_in_an_entry_is_found_in_every_feed_that_holds_it(case: str, site: Path) -> None:
    uid, damage, fault = CASES[case]
    (holders,) = components_by_uid(feeds(site))[uid].values()

    found = site_faults(damaged(site, uid, damage), SITE_URL)

    assert {name for name, _, words in (line.partition(": ") for line in found) if words == fault} == {*holders}


def test_one_uid_for_an_entry_and_its_task_is_found_between_feeds(site: Path) -> None:
    found = site_faults(damaged(site, TODO, replaced(".viec@", "@")), SITE_URL)

    assert found == [f"{DEADLINE}: VTODO and VEVENT with one UID"]


def test_one_uid_for_an_entry_and_its_reminder_is_found_between_feeds(site: Path) -> None:
    found = site_faults(damaged(site, REMINDER, replaced(".nhac-7@", "@")), SITE_URL)

    assert [line.split(" in ")[0] for line in found] == [f"{DEADLINE}: not the same bytes"]


def test_an_entry_that_one_feed_revises_alone_is_found(site: Path) -> None:
    found = feeds(site)
    changed = damaged(site, DEADLINE, replaced("SEQUENCE:", "SEQUENCE:9"))

    assert site_faults(found | {"lich/han.ics": changed["lich/han.ics"]}, SITE_URL) == [
        f"{DEADLINE}: not the same bytes in lich/don-vi/xa-quan-son.ics, lich/han.ics"
    ]


@pytest.mark.parametrize(
    ("damage", "faults"),
    [
        (lambda body: b"\xef\xbb\xbf" + body, ["byte order mark"]),
        (lambda body: body.replace(b"\r\n", b"\n"), ["line end that is not CRLF"]),
        (
            lambda body: body + body,
            ["entries out of order", "not one VCALENDAR", "one UID twice", "SOURCE is another address"],
        ),
        (
            lambda body: body[: len(body) // 2].rpartition(b"\r\n")[0] + b"\r\n",
            ["component that is not closed", "not one VCALENDAR"],
        ),
    ],
    ids=["byte order mark", "line feeds", "two VCALENDAR", "half of it"],
)
def test_a_fault_of_a_whole_feed_is_found(damage: Damage, faults: list[str], site: Path) -> None:
    found = feeds(site)

    said = site_faults(found | {"lich/tat-ca.ics": damage(found["lich/tat-ca.ics"])}, SITE_URL)

    assert {f"lich/tat-ca.ics: {fault}" for fault in faults} <= {*said}
