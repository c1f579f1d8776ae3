"""Lists that stay short: how many are shown, how many are left."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import a_plan, a_portal, a_task
from thidua.publish.paths import SitePaths
from thidua.views.items import Item, ItemView, item_view, items_of
from thidua.views.short_list import SHOWN, short_list


@pytest.mark.parametrize(("total", "shown", "more"), [(0, 0, 0), (SHOWN, SHOWN, 0), (SHOWN + 3, SHOWN, 3)])
def test_a_long_list_shows_its_beginning_and_counts_the_rest(total: int, shown: int, more: int) -> None:
    plan = a_plan(tasks=tuple(a_task(f"viec-{number}", text=f"Việc {number}") for number in range(total)))

    def view(item: Item) -> ItemView:
        return item_view(a_portal(plan), item, SitePaths(), date(2026, 1, 10))

    found = short_list(items_of(plan), view)

    assert (found.total, found.more) == (total, more)
    assert [each.text for each in found.shown] == [f"Việc {number}" for number in range(shown)]
