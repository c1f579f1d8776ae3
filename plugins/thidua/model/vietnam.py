"""Vietnam's time: whatever day or hour a plan names is meant in it."""

from __future__ import annotations

from datetime import timedelta, timezone

# Fixed: Vietnam has kept UTC+7 without summer time since 1975, older than any plan here. A zone by name would make the
# bytes of a build depend on the tz database of the machine.
VIETNAM = timezone(timedelta(hours=7))
