"""A share card as PNG, 1200 × 630, as OpenGraph asks: what Zalo and Facebook show beside a shared address.

Sixteen colours and one layout, so that a card costs milliseconds and little more than its letters in bytes.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from math import cos, pi, sin

from PIL import Image, ImageDraw, ImageFont

from thidua.views.share_card import ShareCard

WIDTH, HEIGHT = 1200, 630
MARGIN = 72
BAND = 132
RULE = 8
MOST_LINES = 4
TITLE_SIZES = (58, 52, 46)
LINE_HEIGHT = 1.22
KICKER_HEIGHT = 48
RUN_LENGTH = 3
"""zlib's strategy: twice as fast as the default on flat colours, and smaller at this level."""

PAPER, INK, STAR, RULE_GOLD = "#ffffff", "#211c19", "#f3cf7a", "#d9a93a"


@dataclass(frozen=True, slots=True)
class CardStyle:
    """What all cards of a portal share; `bold` and `regular` are font files, the colours are `#rrggbb`."""

    site_name: str
    owner: str
    host: str
    bold: bytes
    regular: bytes
    band: str = "#7d0f13"
    accent: str = "#9b1317"


def card_png(card: ShareCard, style: CardStyle) -> bytes:
    """The title in the largest size that needs at most four lines, three above another line; cut with "…" where the
    smallest needs more.
    """
    text = Image.new("L", (WIDTH, HEIGHT), 0)
    draw = ImageDraw.Draw(text)
    top = BAND + RULE + 40
    title_top = top
    if card.kicker:
        kicker_font = _font(style, 36, bold=True)
        _write(draw, (MARGIN, top), _fitted(card.kicker, kicker_font, WIDTH - 2 * MARGIN), kicker_font)
        title_top += KICKER_HEIGHT + 18
    size, lines = _title_lines(card.title, style, MOST_LINES - bool(card.line))
    for number, line in enumerate(lines):
        _write(draw, (MARGIN, title_top + number * size * LINE_HEIGHT), line, _font(style, size, bold=True))
    if card.line:
        line_font = _font(style, 36, bold=False)
        below = title_top + len(lines) * size * LINE_HEIGHT + 14
        _write(draw, (MARGIN, below), _fitted(card.line, line_font, WIDTH - 2 * MARGIN), line_font)
    _foot(draw, card, style)
    picture = _ground(style).copy()
    inks = (
        (("accent", top, title_top - 18), ("ink", title_top - 18, HEIGHT - RULE))
        if card.kicker
        else (("ink", top - 18, HEIGHT - RULE),)
    )
    for ink, first, last in inks:
        picture.paste(text.crop((0, first, WIDTH, last)).point(_RAMPS[ink]), (0, first))
    return _png(picture, style)


def _foot(draw: ImageDraw.ImageDraw, card: ShareCard, style: CardStyle) -> None:
    top = HEIGHT - 72
    date_font, issuer_font = _font(style, 30, bold=False), _font(style, 30, bold=True)
    date_width = date_font.getlength(card.date)
    _write(draw, (WIDTH - MARGIN - date_width, top), card.date, date_font)
    issuer = _fitted(card.issuer or style.host, issuer_font, WIDTH - 2 * MARGIN - date_width - 40)
    _write(draw, (MARGIN, top), issuer, issuer_font)


@lru_cache(maxsize=4)
def _ground(style: CardStyle) -> Image.Image:
    """The band with seal, names and rules, which every card has."""
    picture = Image.new("L", (WIDTH, HEIGHT), 0)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, WIDTH, BAND), fill=_BAND)
    draw.rectangle((0, BAND, WIDTH, BAND + RULE - 1), fill=_RULE)
    draw.rectangle((0, HEIGHT - RULE, WIDTH, HEIGHT), fill=_BAND)
    seal = 76
    star = Image.new("L", (seal * 4, seal * 4), 0)
    corners = [(2 * seal * (1 + r * sin(n * pi / 5)), 2 * seal * (1 - r * cos(n * pi / 5)))
               for n, r in enumerate((0.92, 0.36) * 5)]  # fmt: skip
    ImageDraw.Draw(star).polygon(corners, fill=255)
    picture.paste(
        star.resize((seal, seal), Image.Resampling.BOX).point(_RAMPS["gold"]), (MARGIN - 6, (BAND - seal) // 2)
    )
    words = Image.new("L", (WIDTH, BAND), 0)
    left = MARGIN + seal + 18
    room = WIDTH - left - MARGIN
    ink = ImageDraw.Draw(words)
    name_font, owner_font = _font(style, 44, bold=True), _font(style, 28, bold=False)
    if style.owner and style.owner != style.site_name:
        _write(ink, (left, 22), _fitted(style.owner, owner_font, room), owner_font)
        _write(ink, (left, 60), _fitted(style.site_name, name_font, room), name_font)
    else:
        _write(ink, (left, 38), _fitted(style.site_name, name_font, room), name_font)
    picture.paste(words.crop((left, 0, WIDTH, BAND)).point(_RAMPS["white"]), (left, 0))
    return picture


def _title_lines(title: str, style: CardStyle, most: int) -> tuple[int, list[str]]:
    """(size, lines); the lines are of about one length, so that no word stands alone on the last."""
    room = WIDTH - 2 * MARGIN
    size, font, lines = 0, _font(style, TITLE_SIZES[0], bold=True), [title]
    for size in TITLE_SIZES:
        font = _font(style, size, bold=True)
        words = [
            (fitted, font.getlength(f"{fitted} ")) for word in title.split() if (fitted := _fitted(word, font, room))
        ]
        lines = _wrapped(words, room)
        if len(lines) <= most:
            narrowest = next(
                width for width in range(room // 2, room + 40, 40) if len(_wrapped(words, width)) == len(lines)
            )
            return size, _wrapped(words, min(narrowest, room))
    return size, [*lines[: most - 1], _fitted(" ".join(lines[most - 1 :]), font, room)]


def _wrapped(words: list[tuple[str, float]], room: float) -> list[str]:
    """Lines of whole words, which come with their widths, a space included."""
    lines: list[str] = []
    left = 0.0
    for word, width in words:
        if lines and width <= left:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
            left = room
        left -= width
    return lines


def _fitted(text: str, font: ImageFont.FreeTypeFont, room: float) -> str:
    if font.getlength(text) <= room:
        return text
    fits = 0
    while font.getlength(f"{text[: fits + 1].rstrip()}…") <= room:
        fits += 1
    head = text[:fits]
    whole_words = head.rpartition(" ")[0] if text[fits : fits + 1] != " " else head
    return f"{(whole_words or head).rstrip(' ,;:.-–(“')}…"


def _write(draw: ImageDraw.ImageDraw, at: tuple[float, float], text: str, font: ImageFont.FreeTypeFont) -> None:
    draw.text((round(at[0]), round(at[1])), text, font=font, fill=255)


@lru_cache(maxsize=16)
def _font(style: CardStyle, size: int, *, bold: bool) -> ImageFont.FreeTypeFont:
    """Vietnamese is written with whole letters, so the plain layout sets it; the other one varies by machine."""
    file = BytesIO(style.bold if bold else style.regular)
    return ImageFont.truetype(file, size, layout_engine=ImageFont.Layout.BASIC)


def _png(picture: Image.Image, style: CardStyle) -> bytes:
    picture.putpalette(_palette(style))
    body = BytesIO()
    picture.save(body, "PNG", compress_level=3, compress_type=RUN_LENGTH)
    return body.getvalue()


@lru_cache(maxsize=4)
def _palette(style: CardStyle) -> bytes:
    """Paper to ink, paper to accent, band to paper, band to star, rule: text is smoothed by the steps between."""
    colours = (
        *(_mixed(PAPER, INK, step / 5) for step in range(6)),
        *(_mixed(PAPER, style.accent, step / 4) for step in range(1, 5)),
        *(_mixed(style.band, PAPER, step / 3) for step in range(3)),
        *(_mixed(style.band, STAR, step / 2) for step in (1, 2)),
        _mixed(RULE_GOLD, RULE_GOLD, 0),
    )
    return b"".join(colours)


def _mixed(one: str, other: str, share: float) -> bytes:
    ends = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return bytes(round(a + (b - a) * share) for a, b in ends)


def _ramp(ground: int, steps: tuple[int, ...]) -> list[int]:
    """How dark a letter is at a point (0-255) → index of the colour there."""
    scale = (ground, *steps)
    return [scale[round(value * (len(scale) - 1) / 255)] for value in range(256)]


_BAND, _RULE = 10, 15
_RAMPS = {
    "ink": _ramp(0, (1, 2, 3, 4, 5)),
    "accent": _ramp(0, (6, 7, 8, 9)),
    "white": _ramp(_BAND, (11, 12, 0)),
    "gold": _ramp(_BAND, (13, 14)),
}
