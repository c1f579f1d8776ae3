"""The portal's nouns in the vocabulary of schema.org, for search engines."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from thidua.model.event import Event
from thidua.model.period import Days, Month, Year
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.timing import Meaning, OnDay, Span, period_of
from thidua.model.unit import Unit
from thidua.model.vietnam import VIETNAM
from thidua.views.content_dates import plan_updated, written_date
from thidua.views.links import Links
from thidua.views.moves import is_moved, put_off_from, steps_of

Node = dict[str, object]

RESCHEDULED = "https://schema.org/EventRescheduled"

MOST_ITEMS = 50
"""A list names its first items only: search engines read no more, and the page holds them all anyway."""

NOT_BODIES = ("nhóm", "cụm", "khối", "thôn", "tổ dân phố")


def plan_nodes(portal: Portal, plan: Plan, links: Links, site_url: str) -> tuple[Node, ...]:
    """The document, then its events. A plan is no act of legislation in Vietnamese law, so it is not called one."""
    url = f"{site_url}{links.plan(plan)}"
    files = [("application/json", links.plan_data(plan))]
    node: Node = {
        "@type": "DigitalDocument",
        "@id": f"{url}#document",
        "url": url,
        "name": f"{plan.kind} số {plan.cited_number}: {plan.subject}",
        "genre": plan.kind,
        "inLanguage": "vi",
        "datePublished": written_date(plan.issued),
        "dateModified": plan_updated(plan),
        "creator": _issuer(portal, plan, links, site_url),
        "temporalCoverage": str(plan.year),
        "encoding": [
            {"@type": "MediaObject", "encodingFormat": kind, "contentUrl": f"{site_url}{path}"} for kind, path in files
        ],
    }
    if plan.cited_number.number:
        node["identifier"] = str(plan.cited_number)
    if by := portal.replacement(plan):
        node |= {"creativeWorkStatus": "Đã được thay thế", "expires": written_date(by.issued)}
    if parents := portal.parents(plan):
        node["isBasedOn"] = [f"{site_url}{links.plan(parent)}" for parent in parents]
    events = (event_node(portal, plan, event, links, site_url) for event in plan.events)
    return (node, *(event for event in events if event))


def event_node(portal: Portal, plan: Plan, event: Event, links: Links, site_url: str) -> Node | None:
    """None where the plan does not say when: an event has to have a start. What is only foreseen keeps the
    precision that the plan gives it, what is put off its former time, as schema.org has it.
    """
    start, end = _ends((put_off_from(event) or event.timing).meaning)
    if not start:
        return None
    url = f"{site_url}{links.entry(plan, event.id)}"
    node: Node = {
        "@type": "Event",
        "@id": url,
        "url": url,
        "name": event.name,
        "startDate": start,
        "eventStatus": _status(event),
        "organizer": _issuer(portal, plan, links, site_url),
        "inLanguage": "vi",
    }
    if end:
        node["endDate"] = end
    if not isinstance(event.timing.meaning, OnDay | Span):
        node["description"] = f"Chưa ấn định ngày: {event.timing.wording}."
    if node["eventStatus"] == RESCHEDULED and (formers := _former_starts(event)):
        node["previousStartDate"] = formers if len(formers) > 1 else formers[0]
    if place := _place(portal, plan, event):
        node["location"] = place
    return node


def unit_node(portal: Portal, unit: Unit, links: Links, site_url: str) -> Node | None:
    """None for a unit that is no body of its own: a cluster, a village, "các cơ quan, đơn vị"."""
    if unit.level in NOT_BODIES:
        return None
    url = f"{site_url}{links.unit(unit.key)}"
    body = portal.register.body_by_id[unit.top_body]
    is_body = unit.key == body.id
    node: Node = {
        "@type": "GovernmentOrganization" if is_body else "Organization",
        "@id": f"{url}#organization",
        "url": url,
        "name": unit.name,
    }
    if names := [name for name in dict.fromkeys(unit.names) if name != unit.name]:
        node["alternateName"] = names
    if unit.phone:
        node["telephone"] = unit.phone
    if unit.email:
        node["email"] = unit.email
    if unit.address:
        node["address"] = {"@type": "PostalAddress", "streetAddress": unit.address, "addressCountry": "VN"}
    if is_body and body.locality:
        node["areaServed"] = body.locality
    above = body.parent if is_body else body.id
    if above in portal.register.body_by_id:
        node["parentOrganization"] = {
            "@type": "GovernmentOrganization",
            "name": portal.register.body_by_id[above].name,
            "url": f"{site_url}{links.unit(above)}",
        }
    return node


def list_node(items: Sequence[tuple[str, str]], page_url: str, site_url: str) -> Node:
    return {
        "@type": "ItemList",
        "@id": f"{page_url}#list",
        "numberOfItems": len(items),
        "itemListElement": [
            {"@type": "ListItem", "position": place, "name": name, "url": f"{site_url}{path}"}
            for place, (name, path) in enumerate(items[:MOST_ITEMS], start=1)
        ],
    }


def _issuer(portal: Portal, plan: Plan, links: Links, site_url: str) -> Node:
    path = links.unit(plan.issuer)
    named: Node = {"@type": "GovernmentOrganization", "name": portal.body_of(plan).name}
    return named | {"@id": f"{site_url}{path}#organization", "url": f"{site_url}{path}"} if path else named


def _place(portal: Portal, plan: Plan, event: Event) -> Node | None:
    locality = portal.body_of(plan).locality
    if not (event.place or locality):
        return None
    address: Node = {"@type": "PostalAddress", "addressCountry": "VN"}
    if locality:
        address["addressLocality"] = locality
    return {"@type": "Place", "name": event.place or locality, "address": address}


def _status(event: Event) -> str:
    if event.cancellation:
        return "https://schema.org/EventCancelled"
    if put_off_from(event):
        return "https://schema.org/EventPostponed"
    return RESCHEDULED if is_moved(event) else "https://schema.org/EventScheduled"


def _former_starts(event: Event) -> list[str]:
    """The starts that were given up, in their order; of a time that names none, nothing."""
    formers = (step.change.former for step in steps_of(event) if step.is_move)
    starts = dict.fromkeys(_ends(former.meaning)[0] for former in formers if former)
    return [start for start in starts if start and start != _ends(event.timing.meaning)[0]]


def _ends(meaning: Meaning) -> tuple[str, str]:
    """(start, end) in ISO 8601, no end where none is known; ("", "") for a time without such a form, like a quarter."""
    if isinstance(meaning, OnDay | Span):
        start = _moment(meaning.first_day, meaning.start)
        return start, "" if meaning.start and not meaning.end else _moment(meaning.last_day, meaning.end)
    period = period_of(meaning)
    if isinstance(period, Days):
        return period.first_day.isoformat(), period.last_day.isoformat()
    if isinstance(period, Month):
        return f"{period.year}-{period.month:02}", ""
    return (str(period.year), "") if isinstance(period, Year) else ("", "")


def _moment(day: date, hour: time | None) -> str:
    return datetime.combine(day, hour, VIETNAM).isoformat() if hour else day.isoformat()


def dataset_node(title: str, holds: str, page_url: str, files: Sequence[tuple[str, str]]) -> Node:
    """`files` are (media type, absolute address)."""
    return {
        "@type": "Dataset",
        "@id": page_url,
        "url": page_url,
        "name": f"Dữ liệu mở: {title}",
        "description": holds,
        "inLanguage": "vi",
        "distribution": [
            {"@type": "DataDownload", "encodingFormat": kind, "contentUrl": address} for kind, address in files
        ],
    }
