"""What feeds are called among a reader's other calendars, and what they say they hold."""

from __future__ import annotations

import pytest

from tests.builders import BODY, a_plan, a_portal
from thidua.publish.paths import SitePaths
from thidua.views.calendar_feed import CalendarFeed, plan_feed, reminder_feed, unit_feed

PLAN = a_plan()
PORTAL = a_portal(PLAN)
PATHS = SitePaths()
OFFICE = f"{BODY}/phong-vh-xh"


def names(feed: CalendarFeed) -> tuple[str, str, str, str]:
    return feed.name, feed.path, feed.title, feed.calendar_name


def test_a_plans_feed_is_called_by_its_number_and_its_body() -> None:
    assert names(plan_feed(PORTAL, PLAN, PATHS)) == (
        "ke-hoach/quan-son-2026",
        "lich/ke-hoach/quan-son-2026.ics",
        "Kế hoạch số 07/KH-UBND ngày 09/01/2026",
        "Kế hoạch số 07/KH-UBND ngày 09/01/2026 – Ủy ban nhân dân xã Quan Sơn",
    )


@pytest.mark.parametrize(
    ("key", "called"),
    [
        (BODY, "Ủy ban nhân dân xã Quan Sơn"),
        (OFFICE, "Phòng Văn hóa - Xã hội – Ủy ban nhân dân xã Quan Sơn"),
    ],
)
def test_a_units_feed_names_its_body_once_and_its_reminders_are_called_after_it(key: str, called: str) -> None:
    unit = next(unit for unit in PORTAL.register.units if unit.key == key)
    title = called.partition(" – ")[0]

    assert names(unit_feed(PORTAL, unit, PATHS)) == (f"don-vi/{key}", f"lich/don-vi/{key}.ics", title, called)
    assert names(reminder_feed(PORTAL, unit, PATHS)) == (
        f"don-vi/{key}.nhac",
        f"lich/don-vi/{key}.nhac.ics",
        f"Nhắc việc: {title}",
        f"Nhắc việc: {called}",
    )
