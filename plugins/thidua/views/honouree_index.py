"""All exemplary people, collectives and households: a card each, by year, and what the list can be narrowed to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from thidua.model.honouree import Honouree
from thidua.model.portal import Portal
from thidua.model.vocabulary import RecipientKind
from thidua.model.wording import capitalised, slug
from thidua.views.award_words import title_name
from thidua.views.honouree_awards import is_still_honoured, title_ids
from thidua.views.honouree_page import who
from thidua.views.links import Links
from thidua.views.photo import PhotoView, initials, photo_view

KINDS: tuple[RecipientKind, ...] = ("cá nhân", "tập thể", "hộ gia đình")


@dataclass(frozen=True, slots=True)
class HonoureeCard:
    """`values` are what the list is narrowed by: (dimension, its values parted by spaces)."""

    name: str
    url: str
    who: str
    title: str
    body: str
    photo: PhotoView | None
    initials: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class YearOfCards:
    year: int
    cards: tuple[HonoureeCard, ...]


@dataclass(frozen=True, slots=True)
class Dimension:
    """`choices` are (value in the address, words)."""

    name: str
    label: str
    everything: str
    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class HonoureeIndex:
    """`filter` has the dimensions in which there is a choice; `made_up` is told apart. `has_national`: some belong
    to no body, and readers ask why they are there.
    """

    total: int
    years: tuple[YearOfCards, ...]
    filter: tuple[Dimension, ...]
    made_up: tuple[HonoureeCard, ...]
    has_national: bool


def honouree_index(portal: Portal, links: Links) -> HonoureeIndex:
    real = portal.real
    shown = honoured(real)
    return HonoureeIndex(
        total=len(shown),
        years=tuple(
            YearOfCards(year, tuple(card(real, each, links) for each in found))
            for year, found in groupby(shown, key=lambda each: each.year)
        ),
        filter=tuple(each for each in _dimensions(real, shown) if len(each.choices) > 1),
        made_up=tuple(card(portal.made_up, each, links) for each in honoured(portal.made_up)),
        has_national=any(not each.body for each in shown),
    )


def honoured(portal: Portal) -> tuple[Honouree, ...]:
    """Without those whose awards were all taken back: an example is what they are not."""
    return tuple(each for each in portal.honourees if is_still_honoured(portal, each))


def card(portal: Portal, honouree: Honouree, links: Links) -> HonoureeCard:
    titles = title_ids(portal, honouree)
    body = portal.register.body_by_id.get(honouree.body)
    own = [award.title for award in honouree.awards if not award.revocation]
    return HonoureeCard(
        name=honouree.name,
        url=links.honouree(honouree.slug),
        who=who(honouree),
        title=title_name(portal, titles[0]) if titles else "".join(own[:1]),
        body=body.label if body else "",
        photo=photo_view(honouree.photo, links) if honouree.photo else None,
        initials=initials(honouree.name, honouree.recipient_kind),
        values=(
            ("nam", str(honouree.year)),
            *((("danh-hieu", " ".join(titles)),) if titles else ()),
            *((("linh-vuc", slug(honouree.field)),) if honouree.field else ()),
            ("doi-tuong", slug(honouree.recipient_kind)),
            *((("phong-trao", honouree.movement),) if honouree.movement else ()),
        ),
    )


def _dimensions(portal: Portal, shown: Sequence[Honouree]) -> Iterator[Dimension]:
    years = sorted({each.year for each in shown}, reverse=True)
    yield Dimension("nam", "Năm", "Mọi năm", tuple((str(year), f"Năm {year}") for year in years))
    titles = {title for each in shown for title in title_ids(portal, each)}
    yield Dimension(
        "danh-hieu", "Danh hiệu", "Mọi danh hiệu", _named((title, title_name(portal, title)) for title in titles)
    )
    yield Dimension(
        "linh-vuc", "Lĩnh vực", "Mọi lĩnh vực", _named((slug(each.field), each.field) for each in shown if each.field)
    )
    kinds = {each.recipient_kind for each in shown}
    yield Dimension(
        "doi-tuong",
        "Đối tượng",
        "Mọi đối tượng",
        tuple((slug(kind), capitalised(kind)) for kind in KINDS if kind in kinds),
    )
    movements = (portal.movement_by_slug.get(each.movement or "") for each in shown)
    yield Dimension(
        "phong-trao", "Phong trào", "Mọi phong trào", _named((each.slug, each.name) for each in movements if each)
    )


def _named(choices: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Each value once, by its words."""
    return tuple(sorted(dict(choices).items(), key=lambda choice: (slug(choice[1]), choice[0])))
