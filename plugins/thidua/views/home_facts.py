"""What the first page tells machines: it is as new as the newest thing that it lists."""

from __future__ import annotations

from thidua.model.portal import Portal
from thidua.views.award_facts import decision_updated
from thidua.views.content_dates import plans_updated
from thidua.views.home_page import DECISIONS, HONOUREES, NEWS
from thidua.views.honouree_facts import honourees_updated
from thidua.views.honouree_index import honoured
from thidua.views.links import Links
from thidua.views.news_facts import posts_updated
from thidua.views.page_facts import PageFacts
from thidua.views.share_card import share_card


def home_facts(portal: Portal, links: Links, description: str) -> PageFacts:
    days = (
        plans_updated(portal.plans),
        posts_updated(portal.posts[:NEWS]) if links.news() else "",
        honourees_updated(portal, honoured(portal)[:HONOUREES]) if links.honourees() else "",
        *(map(decision_updated, portal.awarded[:DECISIONS]) if links.awards() else ()),
    )
    return PageFacts("home", updated=max(days), card=share_card(description.rstrip(".")))
