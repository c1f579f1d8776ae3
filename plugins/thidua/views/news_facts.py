"""What a post tells machines: its dates, whose it is, and the article in the vocabulary of schema.org."""

from __future__ import annotations

from dataclasses import replace

from thidua.model.news import NewsPost
from thidua.model.portal import Portal
from thidua.model.wording import capitalised
from thidua.views.content_dates import date_words
from thidua.views.linked_data import Node
from thidua.views.links import Links
from thidua.views.page_facts import PageFacts, section_facts
from thidua.views.post_authors import tellers
from thidua.views.post_rows import PostRow, description_of
from thidua.views.share_card import share_card

KICKER = "Tin tức"


def post_facts(portal: Portal, post: NewsPost, links: Links, site_url: str) -> PageFacts:
    body = portal.register.body_by_id.get(post.body)
    issued = post.first_day.isoformat()
    return PageFacts(
        "document",
        issued=issued,
        updated=post.updated.isoformat(),
        creator=", ".join(unit.name for unit in tellers(portal, post)),
        source=post.origin,
        subjects=(*post.categories, *post.tags),
        things=(_article(portal, post, links, site_url),),
        card=share_card(
            post.title,
            kicker=post.categories[0] if post.categories else KICKER,
            issuer=body.name if body else "",
            date=capitalised(date_words(issued)),
        ),
    )


def list_facts(title: str, description: str, rows: tuple[PostRow, ...], updated: str) -> PageFacts:
    items = tuple((row.title, row.url) for row in rows)
    return replace(section_facts(title, description, (), items=items), updated=updated)


def posts_updated(posts: tuple[NewsPost, ...]) -> str:
    return max((post.updated.isoformat() for post in posts), default="")


def _article(portal: Portal, post: NewsPost, links: Links, site_url: str) -> Node:
    url = f"{site_url}{links.post(post)}"
    node: Node = {
        "@type": "NewsArticle",
        "@id": f"{url}#article",
        "url": url,
        "mainEntityOfPage": url,
        "headline": post.title,
        "description": description_of(post),
        "inLanguage": "vi",
        "datePublished": post.first_day.isoformat(),
        "dateModified": post.updated.isoformat(),
        "author": _authors(portal, post, links, site_url),
        "publisher": {"@id": f"{site_url}#owner"},
    }
    if post.categories:
        node["articleSection"] = list(post.categories)
    if post.tags:
        node["keywords"] = list(post.tags)
    if post.photo:
        image = post.photo.image
        node["image"] = f"{site_url}{links.photo(image.digest, image.widths[-1], 'jpg')}"
    if post.origin_url:
        node["isBasedOn"] = post.origin_url
    return node


def _authors(portal: Portal, post: NewsPost, links: Links, site_url: str) -> list[Node]:
    """Units of the register; news in nobody's name is the site owner's."""
    return [
        {"@type": "GovernmentOrganization", "name": unit.name, "url": f"{site_url}{links.unit(unit.key)}"}
        for unit in tellers(portal, post)
    ] or [{"@id": f"{site_url}#owner"}]
