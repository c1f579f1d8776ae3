"""The lint over all feeds of a site: a UID means one thing everywhere."""

from __future__ import annotations

import pytest

from tests.feeds.good_feeds import DAY, END, EVENTS, HEAD, HOUR, REMINDERS, TODOS, crlf
from tests.feeds.lint_site import site_faults

SITE = "https://quanson.vn/"


def at(name: str, body: bytes) -> bytes:
    return body.replace(b"/lich/han.ics", f"/{name}".encode())


def a_site(**others: bytes) -> dict[str, bytes]:
    bodies = {
        "lich/han.ics": EVENTS,
        "lich/tat-ca.ics": crlf(HEAD + DAY + END),
        "lich/viec.ics": TODOS,
        "lich/don-vi/xa.nhac.ics": REMINDERS,
    }
    return {name: at(name, body) for name, body in (bodies | others).items()}


def test_a_good_site_has_no_fault() -> None:
    assert site_faults(a_site(), SITE) == []


@pytest.mark.parametrize(
    ("name", "body", "found"),
    [
        (
            "lich/tat-ca.ics",
            crlf(HEAD + DAY.replace("SEQUENCE:0", "SEQUENCE:1") + END),
            ["quan-son-2026.nop@quanson.vn: not the same bytes in lich/han.ics, lich/tat-ca.ics"],
        ),
        (
            "lich/viec.ics",
            TODOS.replace(b".nop.viec@", b".nop@"),
            ["quan-son-2026.nop@quanson.vn: VTODO and VEVENT with one UID"],
        ),
        (
            "lich/su-kien.ics",
            crlf(HEAD + HOUR + END).replace("Họp\r\n".encode(), b"H\xe1\r\n \xbb\x8dp\r\n", 1),
            [
                "lich/su-kien.ics: line that cuts a character",
                "quan-son-2026.hop@quanson.vn: not the same bytes in lich/han.ics, lich/su-kien.ics",
            ],
        ),
        ("lich/ke-hoach/a.ics", TODOS, ["lich/ke-hoach/a.ics: VTODO in a feed of entries"]),
        ("lich/ke-hoach/a.ics", REMINDERS, ["lich/ke-hoach/a.ics: VALARM in a feed without reminders"]),
    ],
)
def test_a_fault_between_feeds_is_found(name: str, body: bytes, found: list[str]) -> None:
    assert site_faults(a_site(**{name: body}), SITE) == found


@pytest.mark.parametrize("name", [f"lich/ke-hoach/{'a' * 90}.ics", "lich/kế-hoạch.ics"])
def test_an_address_that_some_client_cuts_or_garbles_is_found(name: str) -> None:
    assert f"{name}: address that is not ASCII of at most 116 characters" in site_faults(a_site(**{name: EVENTS}), SITE)


def test_a_feed_that_names_another_address_as_its_source_is_found() -> None:
    feeds = {**a_site(), "lich/moi.ics": EVENTS}

    assert site_faults(feeds, SITE) == ["lich/moi.ics: SOURCE is another address"]
