"""Share cards as pictures: their size, their letters, and that nothing runs out of them."""

from __future__ import annotations

import unicodedata
from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageFont

from thidua.adapters.mkdocs.card_style import card_style
from thidua.feeds.share_card import BAND, HEIGHT, MARGIN, RULE, WIDTH, CardStyle, card_png
from thidua.publish.settings import Settings
from thidua.views.share_card import ShareCard

SETTINGS = Settings(
    "Thi đua, khen thưởng", "https://quanson.vn/", "quanson.vn", date(2026, 9, 18), datetime(2026, 9, 18, 3, tzinfo=UTC)
)
LONG = "Tổ chức Hội nghị tổng kết phong trào thi đua, công tác khen thưởng năm 2025 và triển khai nhiệm vụ "
TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
LETTERS = {unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in TONES} | {"đ"}


@pytest.fixture(scope="module")
def style() -> CardStyle:
    return card_style(SETTINGS, "Ủy ban nhân dân xã Quan Sơn", "")


def drawn(card: ShareCard, style: CardStyle) -> Image.Image:
    return Image.open(BytesIO(card_png(card, style))).convert("RGB")


def a_card(title: str = "Công tác thi đua, khen thưởng năm 2026") -> ShareCard:
    return ShareCard(title, "Kế hoạch số 07/KH-UBND", "Ủy ban nhân dân xã Quan Sơn", "Ngày 09/01/2026")


@pytest.mark.parametrize("face", ["bold", "regular"])
def test_the_letters_have_every_vietnamese_letter_and_the_signs_of_documents(style: CardStyle, face: str) -> None:
    font = ImageFont.truetype(BytesIO(getattr(style, face)), 40, layout_engine=ImageFont.Layout.BASIC)
    missing = bytes(font.getmask("\uffff"))
    wanted = LETTERS | {letter.upper() for letter in LETTERS} | set("0123456789/–—-…“”.,;:()&%+°²№§×")

    assert len(LETTERS) == 73
    assert sorted(letter for letter in wanted if bytes(font.getmask(letter)) == missing) == []
    assert bytes(font.getmask("\ue123")) == missing


def test_a_card_is_a_png_of_the_size_that_opengraph_asks_for(style: CardStyle) -> None:
    body = card_png(a_card(), style)

    picture = Image.open(BytesIO(body))
    picture.load()
    assert (picture.format, picture.size, picture.mode) == ("PNG", (1200, 630), "P")
    assert len(body) < 40_000


def test_the_same_card_is_the_same_bytes_and_another_card_is_not(style: CardStyle) -> None:
    assert card_png(a_card(), style) == card_png(a_card(), style)
    assert card_png(a_card(), style) != card_png(a_card("Công tác thi đua, khen thưởng năm 2027"), style)


@pytest.mark.parametrize("title", ["Nguyễn Văn Mẫu", LONG * 3])
def test_the_line_below_the_title_stands_between_it_and_the_foot(style: CardStyle, title: str) -> None:
    """What differs from the card without it ends above the foot and, for a short title, begins below the title."""
    line = "Giấy khen của Chủ tịch Ủy ban nhân dân xã, năm học 2024-2025 " * 3
    plain, lined = (drawn(ShareCard(title, "Cá nhân điển hình", "UBND", line=words), style) for words in ("", line))
    box = ImageChops.difference(plain, lined).getbbox()

    assert box
    left, top, right, bottom = box
    assert (left >= MARGIN - 2, right <= WIDTH - MARGIN + 2, bottom <= HEIGHT - 72) == (True, True, True)
    assert top > BAND + RULE + 40 + 66 + (58 if title != LONG * 3 else 0)


def test_the_portal_s_own_colour_is_the_band_s(style: CardStyle) -> None:
    green = card_style(SETTINGS, "", "#0b5d3b")

    assert drawn(a_card(), style).getpixel((2, 2)) == (0x7D, 0x0F, 0x13)
    assert drawn(a_card(), green).getpixel((2, 2)) == tuple(bytes.fromhex(green.band[1:]))


@pytest.mark.parametrize(
    "card",
    [
        a_card(),
        a_card(LONG),
        a_card(LONG * 3),
        a_card("Ẵ" * 300),
        a_card("Ặ Ẵ Ỗ Ữ Ỵ g j p q y"),
        ShareCard(LONG * 3, "K" * 80, "Ủy ban nhân dân xã có tên rất dài " * 4, "Ngày 30/12/2026"),
        ShareCard("Đơn vị"),
        ShareCard(""),
    ],
    ids=["short", "long", "300 letters", "one long word", "high letters", "everything long", "title alone", "nothing"],
)
def test_no_word_runs_out_of_the_card_or_into_another(style: CardStyle, card: ShareCard) -> None:
    picture = drawn(card, style)

    paper = (255, 255, 255)
    rows = {
        row
        for row in range(BAND + RULE, HEIGHT - RULE)
        if any(colour != paper for _, colour in picture.crop((0, row, WIDTH, row + 1)).getcolors() or ())
    }
    left = picture.crop((0, BAND + RULE, MARGIN - 6, HEIGHT - RULE)).getcolors()
    right = picture.crop((WIDTH - MARGIN + 6, BAND + RULE, WIDTH, HEIGHT - RULE)).getcolors()
    assert [colour for _, colour in left or ()] == [paper]
    assert [colour for _, colour in right or ()] == [paper]
    assert not rows & {*range(HEIGHT - 94, HEIGHT - 82), *range(HEIGHT - RULE - 8, HEIGHT - RULE)}


def test_a_title_in_the_middle_of_its_size_has_no_lonely_word_on_the_last_line(style: CardStyle) -> None:
    picture = drawn(ShareCard("Công tác thi đua, khen thưởng xã Quan Sơn năm 2026"), style)

    widths = []
    for top in (BAND + RULE + 40, BAND + RULE + 40 + 71):
        box = picture.crop((0, top, WIDTH, top + 60)).point(lambda value: 255 - value).getbbox()
        assert box is not None
        widths.append(box[2] - box[0])
    assert min(widths) > 0.6 * max(widths)
