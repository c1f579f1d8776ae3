"""The page of an exemplary person, collective or household: who it is, the story, what it was awarded and when."""

from __future__ import annotations

from dataclasses import dataclass

from thidua.model.honouree import Honouree, Reference
from thidua.model.portal import Portal
from thidua.model.vocabulary import RecipientKind
from thidua.model.wording import capitalised, lowered
from thidua.views.honouree_awards import HonoureeAward, award_lines, is_still_honoured
from thidua.views.links import Links
from thidua.views.page_link import PageLink
from thidua.views.photo import PhotoView, initials, photo_view
from thidua.views.plain_text import one_line, shortened
from thidua.views.post_rows import PostRow, related_posts

HISTORY = "Nhân vật lịch sử"
NATIONAL = "Gương của cả nước"
REVOKED = "Khen thưởng đã bị hủy bỏ"
LONGEST_DESCRIPTION = 200


@dataclass(frozen=True, slots=True)
class FigureView:
    number: str
    text: str


@dataclass(frozen=True, slots=True)
class HonoureePage:
    """`facts` are (word, what) as far as they are told. Where every award was taken back `revoked` says so, and
    nothing that praises is there.
    """

    name: str
    kicker: str
    summary: str
    revoked: str
    facts: tuple[tuple[str, str], ...]
    unit: PageLink | None
    body: PageLink | None
    movement: PageLink | None
    photo: PhotoView | None
    initials: str
    figures: tuple[FigureView, ...]
    html: str
    awards: tuple[HonoureeAward, ...]
    posts: tuple[PostRow, ...]
    references: tuple[Reference, ...]


def honouree_page(portal: Portal, honouree: Honouree, links: Links, html: str) -> HonoureePage:
    """`portal` holds what may be told beside it; `html` is the story as the page shows it."""
    honoured = is_still_honoured(portal, honouree)
    movement = portal.movement_by_slug.get(honouree.movement or "")
    body = portal.register.body_by_id.get(honouree.body)
    unit = portal.register.find(honouree.unit, honouree.body) if honouree.unit and honouree.body else None
    return HonoureePage(
        name=honouree.name,
        kicker=kicker(honouree) if honoured else REVOKED,
        summary=honouree.summary if honoured else "",
        revoked=""
        if honoured
        else "Khen thưởng nêu ở trang này đã bị hủy bỏ, nên cổng không còn giới thiệu gương này.",
        facts=_facts(honouree, honoured=honoured),
        unit=PageLink(honouree.unit, links.unit(unit.key) if unit else "") if honouree.unit else None,
        body=PageLink(body.name, links.unit(body.id)) if body and honoured else None,
        movement=PageLink(movement.name, links.movement(movement.slug)) if movement and honoured else None,
        photo=photo_view(honouree.photo, links) if honouree.photo and honoured else None,
        initials=initials(honouree.name, honouree.recipient_kind),
        figures=tuple(FigureView(each.number, each.text) for each in honouree.figures) if honoured else (),
        html=html if honoured else "",
        awards=award_lines(portal, honouree, links),
        posts=related_posts(portal, "honouree", honouree.slug, links) if honoured else (),
        references=honouree.references if honoured else (),
    )


def kicker(honouree: Honouree) -> str:
    if not honouree.body:
        return national_mark(honouree)
    return f"{capitalised(kind_words(honouree.recipient_kind))}, năm {honouree.year}"


def national_mark(honouree: Honouree) -> str:
    """Of those who belong to no body of the register."""
    return NATIONAL if honouree.is_living else HISTORY


def kind_words(kind: RecipientKind) -> str:
    return f"{kind} điển hình"


def who(honouree: Honouree) -> str:
    """In one line: post and unit as far as there are any; of history, the years of life."""
    if not honouree.body:
        return life_words(honouree)
    return ", ".join(part for part in (honouree.post, honouree.unit) if part)


def description_of(portal: Portal, honouree: Honouree) -> str:
    if not is_still_honoured(portal, honouree):
        return f"{honouree.name}: {lowered(REVOKED)}."
    return shortened(one_line(honouree.summary), LONGEST_DESCRIPTION)


def life_words(honouree: Honouree) -> str:
    """1930–1951; "sinh năm 1985" of the living; of whom only the birth is known, that they are dead."""
    if honouree.birth_year and honouree.death_year:
        return f"{honouree.birth_year}–{honouree.death_year}"
    if honouree.birth_year:
        return f"sinh năm {honouree.birth_year}{'' if honouree.is_living else ', đã mất'}"
    return f"mất năm {honouree.death_year}" if honouree.death_year else ""


def _facts(honouree: Honouree, *, honoured: bool) -> tuple[tuple[str, str], ...]:
    has_both = honouree.birth_year and honouree.death_year
    years = ("Năm sinh, năm mất", life_words(honouree)) if has_both else ("Năm sinh", str(honouree.birth_year or ""))
    named = (
        ("Chức vụ", honouree.post),
        years,
        ("Địa bàn" if honouree.body else "Quê quán", honouree.locality),
        ("Lĩnh vực", honouree.field if honoured else ""),
    )
    return tuple((word, what) for word, what in named if what)
