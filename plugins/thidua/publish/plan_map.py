"""The page of which plan is issued under which."""

from __future__ import annotations

from thidua.model.portal import Portal
from thidua.publish.demonstration import marked
from thidua.publish.output import Page
from thidua.publish.paths import PLAN_MAP
from thidua.publish.settings import Settings
from thidua.views.links import Links
from thidua.views.page_facts import section_facts
from thidua.views.plan_map import plan_map

TITLE = "Sơ đồ triển khai"


def plan_map_page(portal: Portal, links: Links, settings: Settings) -> Page:
    description = "Kế hoạch nào triển khai kế hoạch nào, từ tỉnh đến xã, đến cơ quan; việc nào đã được cụ thể hóa."
    page = Page(
        PLAN_MAP,
        "plan_map.html",
        TITLE,
        description,
        plan_map(portal, links, settings.today),
        facts=section_facts(TITLE, description, portal.real.plans),
    )
    return marked(page, is_demo=portal.is_all_demo)
