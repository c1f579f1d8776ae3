"""Lists of nominees that are open to comments: until when, on what basis, to whom to write."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.model.award import Award, Consultation, Decision
from thidua.model.portal import Portal
from thidua.model.wording import capitalised
from thidua.views.award_words import title_name
from thidua.views.days import DayView, day_text, day_view
from thidua.views.links import Links
from thidua.views.page_link import PageLink


@dataclass(frozen=True, slots=True)
class Nominee:
    name: str
    kind: str
    who: str
    locality: str
    citation: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """Those who are proposed for the same title."""

    title: str
    nominees: tuple[Nominee, ...]


@dataclass(frozen=True, slots=True)
class ConsultationLine:
    """A list among others; `last` is the last day on which comments are taken."""

    subject: str
    url: str
    body: str
    total: int
    last: DayView
    is_demo: bool


@dataclass(frozen=True, slots=True)
class ConsultationPage:
    """The page hides the people by itself after the last day, in case the site was not built again."""

    subject: str
    body: PageLink | None
    last: DayView
    term: str
    basis: str
    contact: str
    total: int
    proposals: tuple[Proposal, ...]


@dataclass(frozen=True, slots=True)
class ConsultationIndex:
    """`last` is the ISO day after which none of the lists is open any more, "" without any."""

    lines: tuple[ConsultationLine, ...]
    last: str
    register_url: str


def consultation_index(portal: Portal, links: Links) -> ConsultationIndex:
    found = [(each, each.consultation) for each in portal.nominations]
    lines = [_line(portal, each, asked, links) for each, asked in found if asked]
    lines.sort(key=lambda line: (line.is_demo, line.last.iso))
    return ConsultationIndex(tuple(lines), last_day_of_all(portal), links.awards())


def last_day_of_all(portal: Portal) -> str:
    """As an ISO day: when the last of the open lists closes."""
    asked = (each.consultation for each in portal.nominations)
    return max((each.last_day(portal.days_off).isoformat() for each in asked if each), default="")


def consultation_page(portal: Portal, decision: Decision, asked: Consultation, links: Links) -> ConsultationPage:
    body = portal.register.body_by_id.get(decision.body)
    last = asked.last_day(portal.days_off)
    return ConsultationPage(
        subject=decision.subject,
        body=PageLink(body.name, links.unit(body.id)) if body else None,
        last=day_view(last),
        term=f"{asked.days} {asked.count}, từ {day_text(asked.start.day)} đến hết {day_text(last)}",
        basis=asked.basis,
        contact=asked.contact,
        total=len(decision.awards),
        proposals=tuple(_proposals(portal, decision)),
    )


def _line(portal: Portal, decision: Decision, asked: Consultation, links: Links) -> ConsultationLine:
    body = portal.register.body_by_id.get(decision.body)
    return ConsultationLine(
        decision.subject,
        links.decision(decision),
        body.label if body else "",
        len(decision.awards),
        day_view(asked.last_day(portal.days_off)),
        portal.register.is_demo(decision.body),
    )


def _proposals(portal: Portal, decision: Decision) -> list[Proposal]:
    """In the order of the list."""
    found: dict[str, list[Nominee]] = {}
    for award in decision.awards:
        found.setdefault(award.title, []).append(_nominee(award))
    return [Proposal(title_name(portal, title), tuple(nominees)) for title, nominees in found.items()]


def _nominee(award: Award) -> Nominee:
    return Nominee(
        award.recipient,
        capitalised(award.recipient_kind),
        ", ".join(part for part in (award.post, award.unit) if part),
        award.locality,
        award.citation,
    )
