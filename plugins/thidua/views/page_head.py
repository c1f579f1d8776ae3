"""What stands in a page's head for machines: canonical address, OpenGraph, Dublin Core, and what the page is about in
the vocabulary of schema.org.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from thidua.views.content_dates import date_words
from thidua.views.linked_data import Node, list_node
from thidua.views.page_facts import PageFacts
from thidua.views.plain_text import one_line
from thidua.views.site import SiteView

SUBJECT = "Thi đua, khen thưởng"
DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"


@dataclass(frozen=True, slots=True)
class PageHead:
    """Addresses are absolute; `image` is "" without a picture. `updated` is in words, "" where nobody knows.

    `dublin_core` holds (name, value), several values parted by ";" (Thông tư 24/2011/TT-BTTTT, Điều 5).
    """

    url: str
    title: str
    description: str
    kind: str
    published: str
    modified: str
    updated: str
    image: str
    image_words: str
    dublin_core_schema: str
    dublin_core: tuple[tuple[str, str], ...]
    graph: Node


@dataclass(frozen=True, slots=True)
class PageWords:
    """What every page has: its absolute address, title and description."""

    url: str
    title: str
    description: str


def page_head(
    words: PageWords,
    facts: PageFacts,
    crumbs: Sequence[tuple[str, str]],
    site: SiteView,
    *,
    image: str,
    image_words: str,
) -> PageHead:
    """`crumbs` are (title, address) of the pages above; their addresses and `image` are relative to the site's root."""
    words = PageWords(words.url, one_line(words.title), one_line(words.description))
    picture = f"{site.url}{image}" if image else ""
    return PageHead(
        url=words.url,
        title=words.title,
        description=words.description,
        kind="article" if facts.kind in {"text", "document"} else "website",
        published=_full_day(facts.issued),
        modified=_full_day(facts.updated),
        updated=date_words(facts.updated),
        image=picture,
        image_words=image_words,
        dublin_core_schema=DUBLIN_CORE,
        dublin_core=_dublin_core(words, facts, site),
        graph=_graph(words, facts, crumbs, site, picture),
    )


def _dublin_core(words: PageWords, facts: PageFacts, site: SiteView) -> tuple[tuple[str, str], ...]:
    owner = site.owner or site.name
    named = (
        ("DC.title", words.title),
        ("DC.creator", facts.creator or owner),
        # Thông tư 24/2011/TT-BTTTT asks for it; the day of the build would be a false one, and another with each build.
        ("DC.date", facts.issued or facts.updated),
        ("DC.description", words.description),
        ("DC.publisher", owner),
        ("DC.identifier", _joined(facts.identifier, words.url)),
        ("DC.language", "vi"),
        ("DC.source", facts.source or f"{site.name}, tại địa chỉ: {site.url}"),
        ("DC.subject", _joined(SUBJECT, *facts.subjects)),
        ("DC.rights", site.reuse),
    )
    return tuple((name, one_line(value)) for name, value in named if value)


def _graph(words: PageWords, facts: PageFacts, crumbs: Sequence[tuple[str, str]], site: SiteView, picture: str) -> Node:
    page: Node = {
        "@type": "CollectionPage" if facts.kind == "collection" else "WebPage",
        "@id": words.url,
        "url": words.url,
        "name": words.title,
        "description": words.description,
        "inLanguage": "vi",
        "isPartOf": {"@id": f"{site.url}#website"},
        "breadcrumb": {"@id": f"{words.url}#breadcrumb"},
    }
    if facts.updated:
        page["dateModified"] = facts.updated
    if picture:
        page["primaryImageOfPage"] = picture
    nodes = [page, _breadcrumbs(words, crumbs, site.url), _website(site), _owner(site)]
    if facts.items:
        nodes.append(list_node(facts.items, words.url, site.url))
        page["mainEntity"] = {"@id": f"{words.url}#list"}
    elif facts.things:
        page["mainEntity"] = {"@id": facts.things[0]["@id"]}
    return {
        "@context": "https://schema.org",
        "@graph": [*nodes, *(_pictured(thing, picture) for thing in facts.things)],
    }


def _pictured(thing: Node, picture: str) -> Node:
    """Search engines show no article without a picture: where it has no photo, the share card is one."""
    needs_one = picture and thing["@type"] == "NewsArticle" and "image" not in thing
    return {**thing, "image": picture} if needs_one else thing


def _breadcrumbs(words: PageWords, crumbs: Sequence[tuple[str, str]], site_url: str) -> Node:
    way = [*((name, f"{site_url}{path}") for name, path in crumbs), (words.title, words.url)]
    return {
        "@type": "BreadcrumbList",
        "@id": f"{words.url}#breadcrumb",
        "itemListElement": [
            {"@type": "ListItem", "position": place, "name": name, "item": address}
            for place, (name, address) in enumerate(way, start=1)
        ],
    }


def _website(site: SiteView) -> Node:
    return {
        "@type": "WebSite",
        "@id": f"{site.url}#website",
        "url": site.url,
        "name": site.name,
        "inLanguage": "vi",
        "publisher": {"@id": f"{site.url}#owner"},
    }


def _owner(site: SiteView) -> Node:
    node: Node = {
        "@type": "GovernmentOrganization",
        "@id": f"{site.url}#owner",
        "name": site.owner or site.name,
        "url": site.url,
    }
    if site.phone:
        node["telephone"] = site.phone
    if site.email:
        node["email"] = site.email
    if site.address:
        node["address"] = {"@type": "PostalAddress", "streetAddress": site.address, "addressCountry": "VN"}
    return node


def _joined(*values: str) -> str:
    """A value that holds the separator gives it up, so that the others stay apart."""
    return "; ".join(value.replace(";", ",") for value in values if value)


def _full_day(iso: str) -> str:
    return iso if len(iso) == len("2026-01-09") else ""
