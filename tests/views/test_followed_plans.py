"""Plans that a unit only follows up: one line a plan, with how its items stand."""

from __future__ import annotations

from datetime import date

from tests.builders import BODY, a_deadline, a_plan, a_portal, a_task, a_work_report
from thidua.model.period import Quarter
from thidua.model.timing import Within
from thidua.publish.paths import SitePaths
from thidua.views.followed_plans import followed_plans
from thidua.views.items import items_of


def test_what_is_open_is_gathered_by_plan_in_the_order_of_its_days() -> None:
    first = a_plan(
        "a",
        tasks=(a_task("quy-2", Within(Quarter(2026, 2)), text="Quý II"),),
        deadlines=(
            a_deadline(text="Xong", progress=(a_work_report(date(2026, 1, 20)),)),
            a_deadline("han", text="Hạn"),
        ),
    )
    second = a_plan("b", year=2027, tasks=(a_task(text="Khác"),))
    portal = a_portal(first, second)

    found = followed_plans(portal, [*items_of(second), *items_of(first)], SitePaths(), date(2026, 4, 1))

    assert [
        (each.plan.url, each.counts, [item.text for item in each.open.shown], each.board_url) for each in found
    ] == [
        (f"ke-hoach/{BODY}/2027/b/", "1 chưa có số liệu", ["Khác"], f"theo-doi/{BODY}/2027/"),
        (
            f"ke-hoach/{BODY}/2026/a/",
            "1 chưa có số liệu, 1 đang trong kỳ, 1 hoàn thành",
            ["Hạn", "Quý II"],
            f"theo-doi/{BODY}/2026/",
        ),
    ]


def test_nothing_to_follow_up_is_no_plan() -> None:
    assert followed_plans(a_portal(), [], SitePaths(), date(2026, 4, 1)) == ()
