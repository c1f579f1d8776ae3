"""The pictures of the site's share cards: one for each card that pages have, under a name made of its bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from dataclasses import dataclass

from thidua.feeds.share_card import CardStyle, card_png
from thidua.publish.output import Asset, Page
from thidua.publish.paths import HOME, SHARE_CARDS
from thidua.views.share_card import ShareCard


@dataclass(frozen=True, slots=True)
class Picture:
    path: str
    words: str


@dataclass(frozen=True, slots=True)
class ShareCards:
    """`pictures` is by page address; pages share a picture where their cards say the same."""

    pictures: dict[str, Picture]
    assets: tuple[Asset, ...]


def draw_share_cards(pages: Collection[Page], style: CardStyle) -> ShareCards:
    """A page without a card of its own shows the first page's.

    Zalo and Facebook keep a picture by its address: a changed card gets a new one.
    """
    home = next((page.facts.card for page in pages if page.path == HOME), None) or ShareCard(style.site_name)
    cards = {page.path: page.facts.card or home for page in pages}
    drawn = {card: _asset(card_png(card, style)) for card in dict.fromkeys(cards.values())}
    return ShareCards(
        pictures={address: Picture(drawn[card].path, card.words) for address, card in cards.items()},
        assets=tuple({asset.path: asset for asset in drawn.values()}.values()),
    )


def _asset(body: bytes) -> Asset:
    return Asset(f"{SHARE_CARDS}{hashlib.sha256(body).hexdigest()[:16]}.png", body)
