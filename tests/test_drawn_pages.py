"""What templates draw of a page's main part, where a view alone does not say it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from jinja2 import ChoiceLoader, DictLoader, Environment, FileSystemLoader

from tests.honour_builders import (
    a_decision,
    a_movement,
    a_photo,
    a_post,
    a_revocation,
    an_award,
    an_honouree,
    an_honouring_portal,
)
from thidua.model.movement import Movement
from thidua.model.portal import Portal
from thidua.publish.paths import SitePaths
from thidua.views.award_words import REVOKED
from thidua.views.decision_page import decision_page
from thidua.views.honouree_page import honouree_page
from thidua.views.movement_page import movement_page
from thidua.views.news_lists import news_index

LINKS = SitePaths()
TODAY = date(2026, 9, 18)


def drawn(template: str, view: object) -> str:
    """Inside a page that has nothing else."""
    base = DictLoader({"base.html": "{% block main %}{% endblock %}"})
    theme = FileSystemLoader(Path(__file__).parents[1] / "overrides")
    env = Environment(loader=ChoiceLoader([base, theme]), autoescape=False)  # noqa: S701  # as MkDocs has it
    env.filters["url"] = str
    page = {"title": "Trang", "meta": {}}
    return env.get_template(template).render(view=view, page=page, site={})


def movement_drawn(movement: Movement) -> str:
    return drawn("movement.html", movement_page(an_honouring_portal(), movement, LINKS, TODAY))


def test_a_movement_shows_its_photo_with_a_text_and_without() -> None:
    told = a_movement(photo=a_photo())
    pages = [movement_drawn(each) for each in (told, a_movement(photo=a_photo(), html=""), a_movement(html=""))]

    assert [(page.count("<article "), page.count("<img ")) for page in pages] == [(1, 1), (1, 1), (0, 0)]


def test_a_revoked_award_is_marked_alike_wherever_it_is_told() -> None:
    honouree = an_honouree()
    decision = a_decision(an_award(honouree=honouree.slug, revocation=a_revocation()))
    portal = an_honouring_portal(honourees=(honouree,), decisions=(decision,))

    pages = (
        drawn("decision.html", decision_page(portal, decision, LINKS)),
        drawn("honouree.html", honouree_page(portal, honouree, LINKS, "")),
    )

    marks = [re.findall(r'<span class="st ([^"]*)">([^<]*)<', page) for page in pages]
    assert marks == [[("cancelled", REVOKED)], [("cancelled", REVOKED)]]


def test_beside_the_news_each_way_says_how_many_posts_it_leads_to() -> None:
    portal = an_honouring_portal(posts=(a_post("a"), a_post("b")))

    page = drawn("news.html", news_index(portal, Portal(), LINKS))

    ways = re.findall(r'<li><a href="([^"]*)">([^<]*)</a>\s*<p class="sub">([^<]*)</p></li>', page)
    assert ("tin-tuc/2026/", "Năm 2026", "2 tin") in ways


def test_news_of_an_honouree_is_led_to() -> None:
    honouree = an_honouree()
    portal = an_honouring_portal(honourees=(honouree,), posts=(a_post(honourees=(honouree.slug,)),))

    page = drawn("honouree.html", honouree_page(portal, honouree, LINKS, ""))

    assert re.findall(r'id="t_tin">Tin liên quan</h2>\s*<ul[^>]*>\s*<li><a href="([^"]*)"', page) == [
        "tin-tuc/2026/ke-hoach-moi/"
    ]
