"""Seven calendar readers that nobody here wrote, each giving the same plain values of what it finds in a feed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from tests.feeds.readers.by_ical import read as _by_ical
from tests.feeds.readers.by_ics import read as _by_ics
from tests.feeds.readers.by_vobject import read as _by_vobject
from tests.feeds.readers.found import Found, FoundEntry, Refused
from tests.feeds.readers.subprocesses import read_many_with_libical, read_many_with_node

__all__ = [
    "PYTHON_READERS",
    "READERS",
    "Found",
    "FoundEntry",
    "Refused",
    "names_by_ical_js",
    "read_many",
    "read_with_ical",
    "read_with_ical_js",
    "read_with_ics",
    "read_with_vobject",
]

PYTHON_READERS: Mapping[str, Callable[[bytes], Found]] = MappingProxyType(
    {"vobject": _by_vobject, "ics": _by_ics, "ical": _by_ical}
)
NODE_READERS = ("ical.js", "node-ical", "ts-ics")
READERS = (*PYTHON_READERS, *NODE_READERS, "libical")


def read_many(reader: str, bodies: Sequence[bytes]) -> list[Found | Refused]:
    """What one reader finds in each feed, in their order; one in another language is started once for all of them."""
    if reader == "libical":
        return read_many_with_libical(bodies)
    if reader in NODE_READERS:
        return read_many_with_node(reader, bodies)
    return [_found_or_refused(PYTHON_READERS[reader], body) for body in bodies]


def read_with_vobject(body: bytes) -> list[FoundEntry]:
    return _by_vobject(body).entries


def read_with_ics(body: bytes) -> list[FoundEntry]:
    return _by_ics(body).entries


def read_with_ical(body: bytes) -> list[FoundEntry]:
    return _by_ical(body).entries


def read_with_ical_js(body: bytes) -> list[FoundEntry]:
    return _whole(read_many("ical.js", [body])[0]).entries


def names_by_ical_js(body: bytes) -> list[str]:
    """The calendar's NAME and X-WR-CALNAME, which the Python readers do not give."""
    return list(_whole(read_many("ical.js", [body])[0]).names)


def _whole(found: Found | Refused) -> Found:
    assert isinstance(found, Found), found
    return found


def _found_or_refused(read: Callable[[bytes], Found], body: bytes) -> Found | Refused:
    try:
        return read(body)
    except Exception as refusal:  # noqa: BLE001 — each package has its own; whatever it is, the client shows no calendar
        return Refused(f"{type(refusal).__name__}: {refusal}")
