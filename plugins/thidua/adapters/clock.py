"""The clock of the machine, which SOURCE_DATE_EPOCH stops (reproducible-builds.org/specs/source-date-epoch)."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, timedelta, timezone

# Vietnam has kept UTC+7 without daylight saving since 1975; a fixed offset needs no zone data on the machine.
VIETNAM = timezone(timedelta(hours=7))


def clock() -> datetime:
    """Now, in whole seconds of UTC."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC).replace(microsecond=0)


def vietnam_today(now: datetime | None = None) -> date:
    """The day in Vietnam, now or at another moment."""
    return (now or clock()).astimezone(VIETNAM).date()
