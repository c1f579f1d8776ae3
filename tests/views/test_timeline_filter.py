"""What a timeline can be narrowed to, and which states a thing can have."""

from __future__ import annotations

from datetime import date, timedelta

from tests.builders import BODY, PROVINCE, a_deadline, a_plan, a_portal, a_ref, a_task, an_event
from thidua.model.period import Quarter
from thidua.model.plan import Plan
from thidua.model.timing import Before, OnDay, Standing, Within
from thidua.model.wording import slug
from thidua.publish.paths import SitePaths
from thidua.views.state import LABELS
from thidua.views.timeline_filter import Choice, ChoiceGroup, StateChoice, TimelineFilter, reachable, timeline_filter
from thidua.views.timeline_rows import timeline_rows
from thidua.views.timeline_scopes import Scope, scoped

TODAY = date(2026, 2, 10)
LINKS = SitePaths()
OFFICE = f"{BODY}/phong-vh-xh"


def the_filter(scope: Scope, *plans: Plan) -> TimelineFilter:
    portal = a_portal(*plans)
    rows = scoped(portal, timeline_rows(portal, LINKS, TODAY))[scope]
    return timeline_filter(portal, scope, rows, LINKS)


def two_plans() -> tuple[Plan, Plan]:
    province = a_plan(
        "lang-son-2026",
        issuer=PROVINCE,
        tasks=(a_task(carriers=(a_ref(f"{PROVINCE}/so-noi-vu", "Sở Nội vụ"), a_ref())),),
    )
    return province, a_plan(tasks=(a_task(), a_task("thuong-xuyen", Standing())))


def test_a_year_is_narrowed_to_units_and_plans_body_by_body() -> None:
    found = the_filter(Scope(2026), *two_plans())

    commune, province = "Ủy ban nhân dân xã Quan Sơn", "Ủy ban nhân dân tỉnh Lạng Sơn"
    year = "dong-thoi-gian/2026"
    subject = "07/KH-UBND: Công tác thi đua, khen thưởng năm 2026"
    assert found.units == (
        ChoiceGroup(
            province,
            f"{year}/{PROVINCE}/",
            (Choice(f"{PROVINCE}/so-noi-vu", "Sở Nội vụ", f"{year}/{PROVINCE}/don-vi/so-noi-vu/"),),
        ),
        ChoiceGroup(
            commune,
            f"{year}/{BODY}/",
            (
                Choice(f"{BODY}/hd-tdkt", "HĐ TĐKT xã", f"{year}/{BODY}/don-vi/hd-tdkt/"),
                Choice(OFFICE, "Phòng Văn hóa - Xã hội", f"{year}/{BODY}/don-vi/phong-vh-xh/"),
            ),
        ),
    )
    assert found.plans == (
        ChoiceGroup(
            province,
            f"{year}/{PROVINCE}/",
            (Choice("lang-son-2026", subject, f"{year}/{PROVINCE}/ke-hoach/lang-son-2026/"),),
        ),
        ChoiceGroup(
            commune,
            f"{year}/{BODY}/",
            (Choice("quan-son-2026", subject, f"{year}/{BODY}/ke-hoach/quan-son-2026/"),),
        ),
    )
    assert found.states == (
        StateChoice("upcoming", "chua-den-ky", "Chưa đến kỳ"),
        StateChoice("current", "dang-trong-ky", "Đang trong kỳ"),
        StateChoice("unknown", "chua-co-so-lieu", "Chưa có số liệu"),
        StateChoice("standing", "thuong-xuyen", "Thường xuyên"),
    )


def test_a_page_is_not_narrowed_to_what_all_of_it_is() -> None:
    of_unit = the_filter(Scope(2026, BODY, unit=OFFICE), *two_plans())
    of_plan = the_filter(Scope(2026, BODY, plan="quan-son-2026"), *two_plans())
    of_one_state = the_filter(Scope(2026, BODY), a_plan(tasks=(a_task(meaning=Standing(), carriers=(a_ref(),)),)))

    assert (bool(of_unit.units), bool(of_unit.plans)) == (False, True)
    assert (bool(of_plan.units), bool(of_plan.plans)) == (True, False)
    assert of_one_state == TimelineFilter((), (), ())


def test_an_item_reaches_exactly_the_states_that_it_has_on_the_days_of_two_years() -> None:
    plan = a_plan(
        has_whole_progress=True,
        tasks=(a_task("ky", Within(Quarter(2026, 2))), a_task("thuong-xuyen", Standing())),
        deadlines=(a_deadline(meaning=Before(date(2026, 5, 30))),),
        events=(an_event(meaning=OnDay(date(2026, 5, 15))),),
    )
    portal = a_portal(plan)
    days = [date(2025, 6, 1) + timedelta(days=each) for each in range(700)]

    seen: dict[str, set[str]] = {}
    for day in days:
        for row in timeline_rows(portal, LINKS, day):
            seen.setdefault(row.item.id, set()).add(row.shown.state.code)

    assert seen == {row.item.id: reachable(row.shown) for row in timeline_rows(portal, LINKS, TODAY)}
    assert seen["gui-ke-hoach"] == {"open", "overdue"}


def test_no_two_states_have_one_name_in_the_address() -> None:
    assert len({slug(label) for label in LABELS.values()}) == len(LABELS)
