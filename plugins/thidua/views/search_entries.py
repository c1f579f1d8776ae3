"""What search finds: one entry for each plan, unit, hand-written page or part of one, and job of a plan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from thidua.model.article import Article
from thidua.model.event import Event
from thidua.model.period import Quarter
from thidua.model.plan import Plan
from thidua.model.portal import Portal
from thidua.model.task import UnitRef
from thidua.model.text import Prose
from thidua.model.timing import Before, NoLaterThan, Provisional, Within
from thidua.model.unit import Unit
from thidua.model.wording import lowered
from thidua.views.award_search import award_entries
from thidua.views.board_index import board_years
from thidua.views.days import day_text
from thidua.views.demonstration import TITLE as DEMO
from thidua.views.demonstration import made_up_name
from thidua.views.entry_text import plan_reference
from thidua.views.honouree_search import honouree_entries
from thidua.views.items import KIND_LABELS, Item, items_of, plain
from thidua.views.links import Links
from thidua.views.news_search import movement_entries, news_entries
from thidua.views.plan_links import plan_summary, replaced_words
from thidua.views.prose_text import prose_sections, prose_text
from thidua.views.search_entry import SearchEntry
from thidua.views.state import SETTLED, StateView

PLANS = "Kế hoạch"
UNITS = "Đơn vị"
GUIDE = "Hướng dẫn"
PAGES = "Trang thông tin"
JOBS = "Nhiệm vụ"

_GUIDE_FOLDER = "huong-dan/"


def search_entries(portal: Portal, links: Links) -> Iterator[SearchEntry]:
    """Groups one after the other, each with what matters most first: the newest plan, the body before its units.

    Of two that fit equally well the earlier is shown: the newest year's work comes before the guide, which quotes the
    same words as samples.
    """
    plans = sorted(portal.plans, key=lambda plan: (plan.year, plan.issued_day), reverse=True)
    newest = [plan for plan in plans if plan.year == plans[0].year]
    found = (
        *(_plan(portal, plan, links) for plan in plans),
        *(_unit(portal, unit, links) for unit in portal.register.units),
        *(entry for plan in newest for entry in _jobs(portal, plan, links)),
        *(entry for article in _in_group(portal, guide=True) for entry in _article(article, links, GUIDE)),
        *(entry for article in _in_group(portal, guide=False) for entry in _article(article, links, PAGES)),
        *_made_pages(portal, links),
        *award_entries(portal, links),
        *honouree_entries(portal, links),
        *movement_entries(portal, links),
        *news_entries(portal, links),
    )
    yield from (entry for entry in found if entry.url)
    for plan in plans[len(newest) :]:
        yield from (entry for entry in _jobs(portal, plan, links) if entry.url)


def demo_entries(made_up: Portal, links: Links) -> Iterator[SearchEntry]:
    """The way in to each made-up body, in a group of its own: what it is said to do would stand among real work."""
    for body in made_up.register.bodies:
        if url := links.unit(body.id):
            yield SearchEntry(DEMO, made_up_name(body.name), url, body.locality, words=(body.label,))


def _plan(portal: Portal, plan: Plan, links: Links) -> SearchEntry:
    body = portal.body_of(plan)
    signature = plan.signature
    return SearchEntry(
        PLANS,
        f"{plan.kind} số {plan.cited_number} của {body.label}: {plan.subject}",
        links.plan(plan),
        " · ".join(filter(None, (f"{body.name}, {plan.issued}", plan_summary(plan), replaced_words(portal, plan)))),
        words=(
            *_names(body.as_unit),
            body.locality,
            str(plan.year),
            *(basis.wording or f"{basis.kind} số {basis.number} {basis.subject}" for basis in plan.bases),
            *(prose_text(part.html) for part in plan.text.parts if isinstance(part, Prose)),
            *_ref_names(portal, plan.monitors),
            *plan.recipients,
            *((*signature.authority, signature.post, signature.name) if signature else ()),
        ),
    )


def _unit(portal: Portal, unit: Unit, links: Links) -> SearchEntry:
    body = portal.register.body_by_id[unit.top_body]
    is_body = unit.key == body.id
    return SearchEntry(
        UNITS,
        unit.name,
        links.unit(unit.key),
        body.locality if is_body else body.name,
        words=(
            *_names(unit),
            body.locality,
            *unit.members,
            *(name for term in unit.terms for name in (term.lead, term.deputy)),
        ),
    )


def _in_group(portal: Portal, *, guide: bool) -> Iterator[Article]:
    """What opens the first page is found as what it opens, not as a page."""
    for article in portal.articles:
        if article.source != "index.md" and article.source.startswith(_GUIDE_FOLDER) == guide:
            yield article


def _article(article: Article, links: Links, group: str) -> Iterator[SearchEntry]:
    url = links.content_file(article.source)
    sections = prose_sections(article.html)
    opening = next((section.text for section in sections if not section.anchor), "")
    yield SearchEntry(group, article.title, url, article.description, words=(opening,))
    for section in sections:
        if section.anchor and url:
            yield SearchEntry(group, section.heading, f"{url}#{section.anchor}", article.title, words=(section.text,))


def _made_pages(portal: Portal, links: Links) -> Iterator[SearchEntry]:
    for year in reversed(portal.years):
        text = "Nhiệm vụ, thời hạn và hội nghị theo từng quý"
        yield SearchEntry(PAGES, f"Dòng thời gian năm {year}", links.timeline(year), text)
    for body_id, year in board_years(portal):
        body = portal.register.body_by_id[body_id]
        text = f"{body.name} · số việc theo trạng thái, quý, đơn vị; việc quá hạn, sắp đến hạn"
        yield SearchEntry(
            PAGES, f"Theo dõi thực hiện năm {year}", links.board(body_id, year), text, words=_names(body.as_unit)
        )
    text = "Kế hoạch nào triển khai kế hoạch nào, việc nào của cấp trên đã được cụ thể hóa"
    yield SearchEntry(PAGES, "Sơ đồ triển khai", links.plan_map() if portal.plans else "", text)
    text = "Đăng ký lịch thời hạn, hội nghị và nhiệm vụ vào điện thoại, máy tính"
    yield SearchEntry(PAGES, "Lịch", links.calendars(), text)
    text = "Kế hoạch, nhiệm vụ, thời hạn và đơn vị dưới dạng tệp để tải về"
    yield SearchEntry(PAGES, "Dữ liệu mở", links.datasets(), text)


def _jobs(portal: Portal, plan: Plan, links: Links) -> Iterator[SearchEntry]:
    body = portal.body_of(plan)
    shared = (*_names(body.as_unit), body.locality, plan.subject, str(plan.year))
    for item in items_of(plan):
        kind = "" if item.kind == "task" else f"{KIND_LABELS[item.kind]} · "
        entry = SearchEntry(
            JOBS,
            plain(item.task.text) if item.task and item.kind == "task" else item.text,
            links.entry(plan, item.id),
            f"{kind}{plan_reference(plan)} · {body.label}",
            words=(*shared, *_ref_names(portal, item.units), *_conditions(item), *_event_words(item.event)),
        )
        # On no day in particular: only what days do not decide is told.
        yield _with_time(entry, item, item.state(portal, date.max))


def _with_time(entry: SearchEntry, item: Item, state: StateView) -> SearchEntry:
    """The plan's wording, and the last day that counts where the wording does not name it."""
    meaning, wording = item.timing.meaning, item.timing.wording
    quarter = meaning.period if isinstance(meaning, Within | Provisional) else None
    words = entry.words
    if isinstance(quarter, Quarter):
        # "quy 2" is how "quý II" is typed.
        words = (*words, f"quý {quarter.quarter}", f"quý {quarter.quarter}/{quarter.year}")
    if state.code in SETTLED:
        return replace(entry, due=f"{wording} ({lowered(state.label)})", words=words)
    last = item.last_day
    if last is None:
        return replace(entry, due=wording, words=words)
    day = day_text(last)
    if isinstance(meaning, Before | NoLaterThan):
        due = f"Hạn: {wording}" if day in wording else f"Hạn: {wording} (ngày cuối {day})"
        return replace(entry, due=due, due_day=last.isoformat(), words=words)
    return replace(entry, due=wording if day in wording else f"{wording}, đến {day}", words=words)


def _conditions(item: Item) -> Iterator[str]:
    duty = item.task or item.deadline
    if duty and duty.condition:
        yield duty.condition
    if item.task and item.kind == "event":
        yield item.task.text


def _event_words(event: Event | None) -> Iterator[str]:
    if event is None:
        return
    yield event.place
    yield from (part.text for part in event.programme)
    for group in event.participants:
        yield from (group.name, *group.members)
    for duty in event.duties:
        yield from (duty.unit.wording, *duty.jobs)


def _names(unit: Unit) -> tuple[str, ...]:
    return tuple(dict.fromkeys(unit.names))


def _ref_names(portal: Portal, refs: tuple[UnitRef, ...]) -> Iterator[str]:
    """The units as the plan names them, and by their full names."""
    for ref in refs:
        yield ref.wording
        unit = portal.register.unit_by_key.get(ref.unit)
        if unit:
            yield from unit.names
