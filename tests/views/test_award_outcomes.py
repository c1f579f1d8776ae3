"""Decisions beside the entries of plans that they fulfil, and awards beside units."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.builders import BODY, a_deadline, a_plan, a_portal, a_task, an_event
from tests.honour_builders import a_decision, a_revocation, an_award, an_honouring_portal
from thidua.publish.paths import SitePaths
from thidua.views.award_outcomes import UnitAwards, outcomes_of_plan, unit_awards
from thidua.views.award_words import decision_link
from thidua.views.items import item_view, items_of

FULFILS = ("quan-son-2026.ky-giao-uoc", "quan-son-2026.hoi-nghi-tong-ket", "quan-son-2026.gui-ke-hoach")


def test_a_plan_has_the_decisions_that_fulfil_its_entries() -> None:
    plan = a_plan(tasks=(a_task(), a_task("so-ket")), deadlines=(a_deadline(),), events=(an_event(),))
    decision = a_decision(fulfils=FULFILS)
    portal = replace(a_portal(plan), decisions=(decision,))
    link = decision_link(portal, decision, SitePaths())

    found = outcomes_of_plan(portal, plan, SitePaths())

    assert found == {"ky-giao-uoc": (link,), "gui-ke-hoach": (link,), "hoi-nghi-tong-ket": (link,)}
    assert outcomes_of_plan(portal, plan, SitePaths(honours_on=False)) == {}


def test_an_event_that_a_task_names_has_the_decisions_of_both_each_once() -> None:
    plan = a_plan(tasks=(a_task(event="hoi-nghi-tong-ket"),), events=(an_event(),))
    both, of_task = a_decision(fulfils=FULFILS), a_decision(slug="46-qd-ubnd", fulfils=FULFILS[:1])
    portal = replace(a_portal(plan), decisions=(both, of_task))
    (item,) = items_of(plan)

    view = item_view(portal, item, SitePaths(), date(2026, 9, 18))

    assert {link.url for link in view.outcomes} == {f"khen-thuong/2026/{each.slug}/" for each in (both, of_task)}
    assert len(view.outcomes) == 2


def test_a_unit_leads_to_its_awards_of_each_year() -> None:
    mine = an_award(unit="Phòng Văn hóa - Xã hội")
    portal = an_honouring_portal(
        decisions=(
            a_decision(mine, an_award("Trần Thị Ví Dụ", "b", unit="Phòng Văn hóa - Xã hội"), an_award("C", "c")),
            a_decision(an_award("D", "d", unit="Phòng Văn hóa - Xã hội", revocation=a_revocation()), slug="50-qd-ubnd"),
            a_decision(mine, slug="12-qd-ubnd", signed=date(2025, 2, 3)),
        )
    )
    units = portal.register.unit_by_key
    key = f"{BODY}/phong-vh-xh"

    assert unit_awards(portal, units[key], SitePaths()) == (
        UnitAwards(2026, 2, f"khen-thuong/2026/?don-vi={key}"),
        UnitAwards(2025, 1, f"khen-thuong/2025/?don-vi={key}"),
    )
    assert unit_awards(portal, units[BODY], SitePaths()) == (
        UnitAwards(2026, 3, f"khen-thuong/2026/?co-quan={BODY}"),
        UnitAwards(2025, 1, f"khen-thuong/2025/?co-quan={BODY}"),
    )
    assert unit_awards(portal, units["tinh-lang-son"], SitePaths()) == ()
    assert unit_awards(portal, units[key], SitePaths(honours_on=False)) == ()
