"""A movement's page: launch, goals, tasks, reviews, and what it led to."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import BODY, a_plan, a_portal, a_ref, a_task, an_event
from tests.honour_builders import a_decision, a_movement, a_post, an_honouree, an_honouring_portal
from thidua.model.document import Day, DocumentNumber
from thidua.model.movement import Goal, Launch, Movement, Review
from thidua.model.portal import Portal
from thidua.publish.paths import SitePaths
from thidua.views.movement_index import MovementIndex, movement_index
from thidua.views.movement_page import GoalView, MovementPage, launch_words, movement_page, movements_of_plan
from thidua.views.page_link import PageLink

TODAY = date(2026, 9, 18)
PLAN = a_plan(tasks=(a_task(),), events=(an_event(),))


def page_of(movement: Movement, **fields: object) -> MovementPage:
    portal = an_honouring_portal(plans=a_portal(PLAN).plans, **fields)
    return movement_page(portal, movement, SitePaths(), TODAY)


def days(first: date, last: date | None = None) -> dict[str, object]:
    return {"first": Day(day=first), "last": Day(day=last) if last else None}


@pytest.mark.parametrize(
    ("fields", "period", "code"),
    [
        (days(date(2026, 1, 1), date(2026, 12, 31)), "01/01 – 31/12/2026", "current"),
        (days(date(2026, 1, 1), date(2026, 9, 17)), "01/01 – 17/09/2026", "past"),
        (days(date(2026, 9, 19), date(2027, 1, 1)), "19/09/2026 – 01/01/2027", "upcoming"),
        (days(date(2026, 1, 1)), "Từ 01/01/2026", "current"),
        (days(date(2026, 9, 19)), "Từ 19/09/2026", "upcoming"),
        (days(date(2026, 1, 1)) | {"final_review": Review(date=Day(day=TODAY))}, "Từ 01/01/2026", "past"),
    ],
)
def test_a_movement_stands_by_its_days(fields: dict[str, object], period: str, code: str) -> None:
    page = page_of(a_movement(**fields))

    assert (page.period, page.state.code) == (period, code)


def test_a_plan_that_launched_it_is_led_to() -> None:
    page = page_of(a_movement(plan="quan-son-2026", launch=None))

    assert page.plan is not None
    assert (page.plan.url, page.launch) == (f"ke-hoach/{BODY}/2026/quan-son-2026/", "")


def test_a_name_that_says_what_it_is_needs_no_word_above_it() -> None:
    names = ("Phong trào thi đua chuyển đổi số", "Mỗi nhà một cây")

    assert [page_of(a_movement(name=name)).kicker for name in names] == ["", "Phong trào thi đua"]


@pytest.mark.parametrize(
    ("launch", "words"),
    [
        (Launch(issuer="UBND tỉnh A"), "Kế hoạch của UBND tỉnh A"),
        (
            Launch(
                kind="Quyết định",
                number=DocumentNumber(number="12", symbol="QĐ-UBND"),
                date=Day(day=date(2026, 3, 12)),
                issuer=BODY,
                subject="Phát động phong trào",
            ),
            "Quyết định số 12/QĐ-UBND ngày 12/03/2026 của Ủy ban nhân dân xã Quan Sơn: Phát động phong trào",
        ),
    ],
)
def test_another_document_that_launched_it_is_named(launch: Launch, words: str) -> None:
    assert launch_words(an_honouring_portal(), launch) == words


def test_goals_say_whether_there_are_targets_and_results() -> None:
    bare = page_of(a_movement(goals=(Goal(text="Một"),)))
    told = page_of(a_movement(goals=(Goal(text="Một", target="80%"), Goal(text="Hai", reached="46%"))))

    assert (bare.goals, bare.has_targets, bare.has_results) == ((GoalView("Một", "", ""),), False, False)
    assert (told.goals, told.has_targets, told.has_results) == (
        (GoalView("Một", "80%", ""), GoalView("Hai", "", "46%")),
        True,
        True,
    )


def test_tasks_come_from_plans_with_their_states() -> None:
    page = page_of(a_movement(tasks=("quan-son-2026.ky-giao-uoc", "khac.viec")))

    assert [(item.url, item.state.code) for item in page.tasks.shown] == [
        (f"ke-hoach/{BODY}/2026/quan-son-2026/#ky-giao-uoc", "unknown")
    ]


def test_reviews_tell_their_day_their_plan_or_their_conference() -> None:
    page = page_of(
        a_movement(
            preliminary_reviews=(
                Review(date=Day(day=date(2026, 6, 1)), outcome="Tốt."),
                Review(event="quan-son-2026.hoi-nghi-tong-ket"),
            ),
            final_review=Review(planned="quý IV năm 2026"),
        )
    )

    told = [(each.title, each.when, each.event.text if each.event else "", each.outcome) for each in page.reviews]
    assert told == [
        ("Sơ kết lần 1", "ngày 01/06/2026", "", "Tốt."),
        ("Sơ kết lần 2", "", PLAN.events[0].name, ""),
        ("Tổng kết", "dự kiến quý IV năm 2026", "", ""),
    ]


def test_honours_and_news_of_it_are_led_to() -> None:
    page = page_of(
        a_movement(clusters=(a_ref(),)),
        decisions=(a_decision(movement="chuyen-doi-so"), a_decision(slug="46-qd-ubnd")),
        honourees=(an_honouree(movement="chuyen-doi-so"), an_honouree("khac")),
        posts=(a_post(movements=("chuyen-doi-so",)), a_post("khac")),
    )

    assert [unit.url for unit in page.clusters] == [f"don-vi/{BODY}/phong-vh-xh/"]
    assert [(each.url, each.note) for each in page.decisions] == [
        (
            "khen-thuong/2026/45-qd-ubnd/",
            "15/01/2026: Về việc tặng danh hiệu thi đua và khen thưởng năm 2025. 1 cá nhân",
        )
    ]
    assert [each.url for each in page.honourees] == ["guong-dien-hinh/nguyen-van-mau/"]
    assert [row.url for row in page.news] == ["tin-tuc/2026/ke-hoach-moi/"]


def test_a_plan_leads_to_the_movements_it_launched() -> None:
    portal = an_honouring_portal(movements=(a_movement(plan="quan-son-2026", launch=None), a_movement("khac")))

    assert movements_of_plan(portal, "quan-son-2026", SitePaths()) == (
        PageLink("Phong trào thi đua chuyển đổi số", "phong-trao/chuyen-doi-so/", "Từ 01/01/2026"),
    )
    assert movements_of_plan(portal, "quan-son-2026", SitePaths(honours_on=False)) == ()


def test_movements_are_listed_by_how_they_stand() -> None:
    movements = (
        a_movement("sau", **days(date(2027, 1, 1))),
        a_movement("nay", **days(date(2026, 1, 1))),
        a_movement("qua", **days(date(2025, 1, 1), date(2025, 12, 31))),
    )
    portal = an_honouring_portal(movements=movements)

    index = movement_index(portal, Portal(), SitePaths(), TODAY)

    assert [(group.title, [row.url for row in group.movements]) for group in index.groups] == [
        ("Đang diễn ra", ["phong-trao/nay/"]),
        ("Sắp diễn ra", ["phong-trao/sau/"]),
        ("Đã kết thúc", ["phong-trao/qua/"]),
    ]
    assert movement_index(an_honouring_portal(), Portal(), SitePaths(), TODAY) == MovementIndex((), ())
