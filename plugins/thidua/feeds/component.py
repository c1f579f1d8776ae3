"""A component of a calendar as bytes (RFC 5545, 3.6), made once and shared by every feed that holds it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime

from thidua.feeds.content_lines import utc
from thidua.model.ledger import Revision

_DIGEST_LENGTH = 20


@dataclass(frozen=True, slots=True)
class Component:
    """`first` and `last` are the days on which it lies, in Vietnam, None where it has none; `order` sorts it in a feed.

    `body` says all but what the ledger knows: `stamped` adds that.
    """

    uid: str
    first: date | None
    last: date | None
    order: tuple[datetime, str]
    body: bytes

    @property
    def digest(self) -> str:
        return digest_of(self.body)


def digest_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:_DIGEST_LENGTH]


def stamped(body: bytes, revision: Revision) -> bytes:
    """With its revision right after the BEGIN line."""
    begin, _, rest = body.partition(b"\r\n")
    revised = utc(revision.revised).encode()
    created = utc(revision.created).encode()
    return b"%s\r\nDTSTAMP:%s\r\nCREATED:%s\r\nLAST-MODIFIED:%s\r\nSEQUENCE:%d\r\n%s" % (
        begin, revised, created, revised, revision.sequence, rest,
    )  # fmt: skip
