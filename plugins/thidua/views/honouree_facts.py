"""What the page of an exemplary person, collective or household tells machines. Its card has no photo: Zalo and
Facebook keep pictures that nobody can take back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from thidua.model.honouree import Honouree
from thidua.model.portal import Portal
from thidua.views.honouree_awards import award_days, award_lines, award_words, chief_award, is_still_honoured
from thidua.views.honouree_page import REVOKED, description_of, kicker, national_mark
from thidua.views.linked_data import Node
from thidua.views.links import Links
from thidua.views.page_facts import PageFacts, section_facts
from thidua.views.share_card import share_card


def honouree_facts(portal: Portal, honouree: Honouree, links: Links, site_url: str) -> PageFacts:
    body = portal.register.body_by_id.get(honouree.body)
    honoured = is_still_honoured(portal, honouree)
    return PageFacts(
        "document",
        updated=honourees_updated(portal, (honouree,)),
        creator=body.name if body else "",
        subjects=("Gương điển hình", *((honouree.field,) if honouree.field else ())) if honoured else (REVOKED,),
        things=(honouree_node(portal, honouree, links, site_url),),
        card=share_card(
            honouree.name,
            kicker=kicker(honouree) if honoured else REVOKED,
            issuer=body.name if body else "",
            line=chief_award(portal, honouree),
        ),
    )


def index_facts(title: str, description: str, portal: Portal, honourees: Iterable[Honouree], links: Links) -> PageFacts:
    shown = tuple(honourees)
    items = tuple((each.name, links.honouree(each.slug)) for each in shown)
    return replace(section_facts(title, description, (), items=items), updated=honourees_updated(portal, shown))


def honourees_updated(portal: Portal, honourees: Iterable[Honouree]) -> str:
    """The latest day that their records tell; "" of those that tell none: a story itself has no date."""
    return max((day.isoformat() for each in honourees for day in _days(portal, each)), default="")


def _days(portal: Portal, honouree: Honouree) -> Iterator[date]:
    """Of decisions and revocations; of who is still an example also of consents and posts."""
    yield from award_days(portal, honouree)
    if not is_still_honoured(portal, honouree):
        return
    yield from (post.updated for post in portal.posts_about("honouree", honouree.slug))
    for consent in honouree.publication.consents if honouree.publication else ():
        yield from (each.day for each in (consent.date, consent.withdrawn) if each)


def honouree_node(portal: Portal, honouree: Honouree, links: Links, site_url: str) -> Node:
    """schema.org knows no households: they are organizations of people there, part of no other."""
    url = f"{site_url}{links.honouree(honouree.slug)}"
    is_individual = honouree.recipient_kind == "cá nhân"
    node: Node = {
        "@type": "Person" if is_individual else "Organization",
        "@id": f"{url}#honouree",
        "url": url,
        "name": honouree.name,
        "description": description_of(portal, honouree),
    }
    awards = [
        award_words(line.title, line.when, is_posthumous=line.is_posthumous)
        for line in award_lines(portal, honouree, links)
        if not line.revoked
    ]
    if awards:
        node["award"] = awards
    if is_individual and honouree.post:
        node["jobTitle"] = honouree.post
    if honouree.unit and honouree.recipient_kind != "hộ gia đình":
        node["affiliation" if is_individual else "parentOrganization"] = {
            "@type": "Organization",
            "name": honouree.unit,
        }
    if is_individual and honouree.birth_year:
        node["birthDate"] = str(honouree.birth_year)
    if is_individual and honouree.death_year:
        node["deathDate"] = str(honouree.death_year)
    if not honouree.body:
        node["disambiguatingDescription"] = national_mark(honouree)
    return node
