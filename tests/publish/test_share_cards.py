"""Which pages share which picture."""

from __future__ import annotations

from datetime import UTC, date, datetime

from thidua.adapters.mkdocs.card_style import card_style
from thidua.feeds.share_card import card_png
from thidua.publish.output import Page
from thidua.publish.settings import Settings
from thidua.publish.share_cards import Picture, draw_share_cards
from thidua.views.page_facts import PageFacts
from thidua.views.share_card import ShareCard

STYLE = card_style(
    Settings("Thi đua", "https://quanson.vn/", "quanson.vn", date(2026, 9, 18), datetime(2026, 9, 18, 3, tzinfo=UTC)),
    "",
    "",
)


def a_page(path: str, card: ShareCard | None) -> Page:
    return Page(path, "main.html", path, path, facts=PageFacts(card=card))


def test_a_picture_is_drawn_once_for_all_pages_that_share_it() -> None:
    home, body = ShareCard("Trang chủ"), ShareCard("UBND xã", "Việc")
    pages = [a_page("gioi-thieu/", None), a_page("", home), a_page("don-vi/a/", body), a_page("don-vi/a/b/", body)]

    cards = draw_share_cards(pages, STYLE)

    first, second = (asset.path for asset in cards.assets)
    assert cards.pictures == {
        "gioi-thieu/": Picture(first, "Trang chủ"),
        "": Picture(first, "Trang chủ"),
        "don-vi/a/": Picture(second, "Việc: UBND xã"),
        "don-vi/a/b/": Picture(second, "Việc: UBND xã"),
    }
    assert [asset.body for asset in cards.assets] == [card_png(home, STYLE), card_png(body, STYLE)]


def test_a_changed_card_has_another_address() -> None:
    (before,) = draw_share_cards([a_page("", ShareCard("a"))], STYLE).assets
    (after,) = draw_share_cards([a_page("", ShareCard("b"))], STYLE).assets

    assert before.path != after.path
    assert before.path.startswith("anh-chia-se/")


def test_a_site_without_a_first_page_shows_its_name() -> None:
    cards = draw_share_cards([a_page("a/", None)], STYLE)

    assert cards.pictures["a/"].words == "Thi đua"
