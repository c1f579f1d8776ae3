"""The ledger of calendars: what was last published under each name, and how its revisions rise.

A name is the UID of a calendar component, or the address of a feed below the site's root: a feed is changed by what
comes into it and what leaves it, which no component can tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

TICK = timedelta(seconds=1)
"""The least by which a revision must be newer: RFC 5545 writes whole seconds."""

UNKNOWN = ""
"""The digest of what was changed on both sides of a merge: equal to none, so that the next revision is a new one."""


@dataclass(frozen=True, slots=True)
class Revision:
    """`digest` stands for the content; `sequence` is RFC 5545's SEQUENCE (3.8.7.4), `revised` its DTSTAMP and
    LAST-MODIFIED, `created` its CREATED. All times are UTC, whole seconds.

    `gone` is when the name left the calendars. Its line stays: if it returns, its revision must be newer.
    """

    digest: str
    sequence: int
    revised: datetime
    created: datetime
    gone: datetime | None = None


@dataclass(frozen=True, slots=True)
class Ledger:
    revisions: Mapping[str, Revision] = field(default_factory=dict)

    @property
    def newest(self) -> datetime | None:
        """The latest time that it holds."""
        times = (time for each in self.revisions.values() for time in (each.revised, each.gone) if time)
        return max(times, default=None)

    @property
    def present(self) -> frozenset[str]:
        return frozenset(name for name, each in self.revisions.items() if each.gone is None)


@dataclass(frozen=True, slots=True)
class Difference:
    """What a ledger does not say yet, as sorted names."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    returned: tuple[str, ...]
    gone: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.returned or self.gone)


def difference(ledger: Ledger, digests: Mapping[str, str]) -> Difference:
    """`digests` are of everything that the content makes now."""
    new, changed, returned = [], [], []
    for name, digest in sorted(digests.items()):
        known = ledger.revisions.get(name)
        if known is None:
            new.append(name)
        elif known.gone:
            returned.append(name)
        elif known.digest != digest:
            changed.append(name)
    return Difference(tuple(new), tuple(changed), tuple(returned), tuple(sorted(ledger.present - digests.keys())))


def advanced(ledger: Ledger, digests: Mapping[str, str], now: datetime) -> Ledger:
    """The ledger as it must be for this content. What did not change keeps its line whole.

    A change gets a newer time than anything before it, whatever the clock says: ICSx5 takes only what is strictly
    newer, and a feed that loses its newest entry must not look older than it did.
    """
    newest = ledger.newest
    now = max(now.replace(microsecond=0), newest + TICK) if newest else now.replace(microsecond=0)
    revisions = {name: _advanced(ledger.revisions.get(name), digest, now) for name, digest in digests.items()}
    for name, known in ledger.revisions.items():
        if name not in digests:
            revisions[name] = known if known.gone else replace(known, gone=now)
    return Ledger(revisions)


def _advanced(known: Revision | None, digest: str, now: datetime) -> Revision:
    if known is None:
        return Revision(digest, 0, now, now)
    if known.digest == digest and known.gone is None:
        return known
    return Revision(digest, known.sequence + 1, now, known.created)


def merged(revisions: Iterable[Revision]) -> Revision:
    """One line of several for the same name, as a merge of two branches leaves them.

    The later one holds, unless both sides were revised from the one they had in common: then nobody knows what the
    merged content is, and it must be revised again.
    """
    first, *others = revisions
    for other in others:
        later, earlier = sorted((first, other), key=lambda each: (each.sequence, each.revised), reverse=True)
        is_later = earlier.sequence < later.sequence and earlier.revised <= later.revised
        first = Revision(
            digest=later.digest if is_later or earlier.digest == later.digest else UNKNOWN,
            sequence=later.sequence,
            revised=max(later.revised, earlier.revised),
            created=min(later.created, earlier.created),
            gone=later.gone if is_later else later.gone or earlier.gone,
        )
    return first
