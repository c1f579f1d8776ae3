"""The clock of the machine, which SOURCE_DATE_EPOCH stops (reproducible-builds.org/specs/source-date-epoch)."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime

from thidua.model.vietnam import VIETNAM


def clock() -> datetime:
    """Now, in whole seconds of UTC."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC).replace(microsecond=0)


def vietnam_today(now: datetime | None = None) -> date:
    """The day in Vietnam, now or at another moment."""
    return (now or clock()).astimezone(VIETNAM).date()
