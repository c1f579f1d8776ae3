"""What the pages of the award register say to machines: a decision as a document, its recipients with their awards."""

from __future__ import annotations

from collections.abc import Sequence

from thidua.model.award import Award, Decision
from thidua.model.portal import Portal
from thidua.model.wording import capitalised
from thidua.views.award_words import POSTHUMOUS, decision_name, issuer_name, title_name
from thidua.views.content_dates import date_words
from thidua.views.linked_data import MOST_ITEMS, Node
from thidua.views.links import Links
from thidua.views.page_facts import PageFacts
from thidua.views.share_card import section_card, share_card


def decision_updated(decision: Decision) -> str:
    """The day of the decision, or of the latest revocation of what it gave."""
    days = [decision.day, *(award.revocation.date.day for award in decision.awards if award.revocation)]
    return max(days).isoformat()


def decision_facts(portal: Portal, decision: Decision, links: Links, site_url: str) -> PageFacts:
    """The shared picture names nobody: it lives on in the caches of others when a person's record is taken down."""
    issued, issuer, name = decision.day.isoformat(), issuer_name(portal, decision), decision_name(decision)
    day = date_words(issued)
    return PageFacts(
        "document",
        issued=issued,
        updated=decision_updated(decision),
        creator=issuer,
        identifier=str(decision.number) if decision.number else "",
        source=f"{name} {day} của {issuer}",
        subjects=("Quyết định khen thưởng", f"Năm {decision.day.year}"),
        things=(_document(decision, name, issuer, links, site_url), *_recipients(portal, decision, links, site_url)),
        card=share_card(decision.subject, kicker=name, issuer=issuer, date=capitalised(day)),
    )


def register_facts(
    portal: Portal, title: str, description: str, decisions: Sequence[Decision], links: Links
) -> PageFacts:
    return PageFacts(
        "collection",
        updated=max(map(decision_updated, decisions), default=""),
        items=tuple(
            (f"{decision_name(each)} của {issuer_name(portal, each)}: {each.subject}", links.decision(each))
            for each in decisions
        ),
        card=section_card(title, description),
    )


def _document(decision: Decision, name: str, issuer: str, links: Links, site_url: str) -> Node:
    url = f"{site_url}{links.decision(decision)}"
    node: Node = {
        "@type": "DigitalDocument",
        "@id": f"{url}#document",
        "url": url,
        "name": f"{name}: {decision.subject}",
        "genre": "Quyết định khen thưởng",
        "inLanguage": "vi",
        "datePublished": decision.day.isoformat(),
        "dateModified": decision_updated(decision),
        "creator": {"@type": "GovernmentOrganization", "name": issuer},
    }
    if decision.number:
        node["identifier"] = str(decision.number)
    return node


def _recipients(portal: Portal, decision: Decision, links: Links, site_url: str) -> tuple[Node, ...]:
    """What was revoked is no award."""
    told = [award for award in decision.awards if not award.revocation]
    return tuple(_recipient(portal, decision, award, links, site_url) for award in told[:MOST_ITEMS])


def _recipient(portal: Portal, decision: Decision, award: Award, links: Links, site_url: str) -> Node:
    """By the address of the recipient's own page, where there is one, so that machines see the same person there."""
    own = links.honouree(award.honouree) if award.honouree in portal.honouree_by_slug else ""
    details = (*((POSTHUMOUS,) if award.is_posthumous else ()), decision_name(decision))
    return {
        "@type": "Person" if award.recipient_kind == "cá nhân" else "Organization",
        "@id": f"{site_url}{own}#honouree" if own else f"{site_url}{links.award(decision, award)}",
        "name": award.recipient,
        "award": f"{title_name(portal, award.title)} ({', '.join(details)})",
    }
