"""Pages of what is made up: each says so to those who read it, share it or find it."""

from __future__ import annotations

from dataclasses import replace

from thidua.publish.output import Page
from thidua.views.demonstration import TITLE, made_up_name
from thidua.views.share_card import ShareCard


def marked(page: Page, *, is_demo: bool) -> Page:
    """The page as it is, or with its marks if what it shows is made up."""
    if not is_demo:
        return page
    card = page.facts.card
    return replace(
        page,
        title=made_up_name(page.title),
        description=f"{TITLE}, không có thật. {page.description}",
        facts=replace(page.facts, card=_card(card) if card else None),
        is_demo=True,
    )


def _card(card: ShareCard) -> ShareCard:
    return replace(card, kicker=". ".join(part for part in (TITLE, card.kicker) if part))
