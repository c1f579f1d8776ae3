"""The shades made of a portal's colour: readable for every colour there is, and the colour itself where it can be."""

from __future__ import annotations

from dataclasses import astuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua.views.colour import Palette, Shades, contrast, is_colour, palette

Colour = tuple[int, int, int]

WHITE = (255, 255, 255)
FOCUS_IN_HEADER = (0xF3, 0xCF, 0x7A)
LIGHT_GROUNDS = ((255, 255, 255), (0xF8, 0xF6, 0xF2))
DARK_GROUNDS = ((0x17, 0x14, 0x12), (0x21, 0x1D, 0x19), (0x27, 0x20, 0x13))

channels = st.tuples(*[st.integers(0, 255)] * 3)


def written(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)


def read(text: str) -> Colour:
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:], 16)


@given(channels)
def test_white_text_is_readable_on_every_ground_made_of_any_colour(colour: Colour) -> None:
    made = palette(written(colour))

    grounds = [each for shades in (made.light, made.dark) for each in astuple(shades)[:4]]

    assert [ground for ground in grounds if contrast(read(ground), WHITE) < 7] == []


@given(channels)
def test_text_of_any_colour_is_readable_on_the_grounds_of_its_theme(colour: Colour) -> None:
    made = palette(written(colour))

    ratios = [
        *(contrast(read(made.light.text), ground) for ground in LIGHT_GROUNDS),
        *(contrast(read(made.dark.text), ground) for ground in DARK_GROUNDS),
    ]

    assert min(ratios) >= 7


@given(channels)
def test_the_focus_ring_stands_out_on_every_header(colour: Colour) -> None:
    made = palette(written(colour))

    grounds = [each for shades in (made.light, made.dark) for each in astuple(shades)[:3]]

    assert min(contrast(read(ground), FOCUS_IN_HEADER) for ground in grounds) >= 3


@pytest.mark.parametrize("colour", ["#7d0f13", "#0b3d91", "#14532d", "#000000"])
def test_a_colour_that_is_dark_enough_becomes_the_header_as_it_is(colour: str) -> None:
    assert palette(colour).light.header == colour


def test_a_bright_colour_keeps_its_hue() -> None:
    assert palette("#ffcc00") == Palette(
        light=Shades(header="#6c5600", menu="#5c4900", strip="#4e3e00", button="#6c5600", text="#665200"),
        dark=Shades(header="#433500", menu="#392d00", strip="#302600", button="#6c5600", text="#ffcc00"),
    )


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [((0, 0, 0), WHITE, 21.0), (WHITE, WHITE, 1.0), ((0x76, 0x76, 0x76), WHITE, 4.54)],
)
def test_contrast_is_that_of_wcag(one: Colour, other: Colour, ratio: float) -> None:
    assert (round(contrast(one, other), 2), round(contrast(other, one), 2)) == (ratio, ratio)


@pytest.mark.parametrize("text", ["", "red", "#fff", "#12345g", "#1234567", "7d0f13", "#7d0f13;"])
def test_what_is_no_colour_is_told_apart(text: str) -> None:
    with pytest.raises(ValueError, match="not a colour"):
        palette(text)

    assert not is_colour(text)
