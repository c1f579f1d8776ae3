"""What the lint asks of all feeds of a site together: one UID is one component everywhere, and addresses that last."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from tests.feeds.lint import components_of, faults

LONGEST_ADDRESS = 116
COMPONENT = re.compile(rb"^BEGIN:(VEVENT|VTODO)\r\n.*?^END:\1\r\n", re.DOTALL | re.MULTILINE)


def site_faults(feeds: Mapping[str, bytes], site_url: str) -> list[str]:
    """`feeds` by their addresses below `site_url`. Each fault once, in words, sorted."""
    return sorted(
        {
            *(f"{name}: {fault}" for name, body in feeds.items() for fault in faults(body)),
            *_uid_faults(feeds),
            *(f"{name}: {fault}" for name, body in feeds.items() for fault in _own_faults(name, body, site_url)),
        }
    )


def uid_of(component: bytes) -> str:
    """Of the bytes of one component, folded as they are."""
    lines = re.sub(rb"\r\n ", b"", component).decode(errors="replace").split("\r\n")
    return next((line.removeprefix("UID:") for line in lines if line.startswith("UID:")), "")


def components_by_uid(feeds: Mapping[str, bytes]) -> dict[str, dict[bytes, list[str]]]:
    """Of each UID, the different bytes it has, and the feeds that hold them."""
    found: dict[str, dict[bytes, list[str]]] = defaultdict(lambda: defaultdict(list))
    for name, body in feeds.items():
        for match in COMPONENT.finditer(body):
            found[uid_of(match[0])][match[0]].append(name)
    return found


def _uid_faults(feeds: Mapping[str, bytes]) -> Iterator[str]:
    for uid, bodies in components_by_uid(feeds).items():
        if len({body.partition(b"\r\n")[0] for body in bodies}) > 1:
            yield f"{uid}: VTODO and VEVENT with one UID"
        elif len(bodies) > 1:
            places = ", ".join(sorted(min(names) for names in bodies.values()))
            yield f"{uid}: not the same bytes in {places}"


def _own_faults(name: str, body: bytes, site_url: str) -> Iterator[str]:
    parts = components_of(body)
    address = f"{site_url}{name}"
    if not address.isascii() or len(address) > LONGEST_ADDRESS:
        yield "address that is not ASCII of at most 116 characters"
    if [part.value("SOURCE") for part in parts if part.path == ("VCALENDAR",)] != [address]:
        yield "SOURCE is another address"
    if any(part.path[-1] == "VTODO" for part in parts) and not name.endswith("/viec.ics"):
        yield "VTODO in a feed of entries"
    if any(part.path[-1] == "VALARM" for part in parts) and not name.endswith(".nhac.ics"):
        yield "VALARM in a feed without reminders"
