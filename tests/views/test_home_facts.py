"""What the first page tells machines."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import a_plan, a_portal
from tests.honour_builders import a_decision, a_post, an_award, an_honouree, an_honouring_portal
from thidua.publish.paths import SitePaths
from thidua.views.home_facts import home_facts

PLANS = a_portal(a_plan()).plans
POST = a_post(day=date(2026, 2, 3))
HONOURED = {
    "decisions": (a_decision(an_award(honouree="nguyen-van-mau"), signed=date(2026, 3, 4)),),
    "honourees": (an_honouree(),),
}


@pytest.mark.parametrize(
    ("fields", "links", "updated"),
    [
        ({}, SitePaths(), "2026-01-09"),
        ({"posts": (POST,)}, SitePaths(), "2026-02-03"),
        ({"posts": (POST,)}, SitePaths(news_on=False), "2026-01-09"),
        ({"posts": (POST,)} | HONOURED, SitePaths(), "2026-03-04"),
        ({"posts": (POST,)} | HONOURED, SitePaths(honours_on=False), "2026-02-03"),
        ({"decisions": (a_decision(signed=date(2026, 3, 5)),)}, SitePaths(), "2026-03-05"),
        ({"plans": ()}, SitePaths(), ""),
    ],
)
def test_the_first_page_is_as_new_as_the_newest_thing_on_it(
    fields: dict[str, object], links: SitePaths, updated: str
) -> None:
    portal = an_honouring_portal(**({"plans": PLANS} | fields))

    assert home_facts(portal, links, "Việc sắp đến hạn.").updated == updated
