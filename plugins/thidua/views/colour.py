"""The portal's own colour → the shades that the theme puts under or sets as text, for both themes. Whatever the colour,
text keeps 7:1 against its ground (WCAG 1.4.6); hue and saturation stay the commune's.
"""

from __future__ import annotations

import colorsys
import re
from dataclasses import dataclass
from functools import cache

WHITE = (255, 255, 255)
# The lightest ground in light and in dark that text in the portal's colour stands on: `--wash` of thidua.css, dark.css.
LIGHT_GROUND = (248, 246, 242)
DARK_GROUND = (39, 32, 19)
READABLE = 7.0
# A dark page has a darker header: half the light of the light theme's.
CALM = 12.0

Colour = tuple[int, int, int]

_HEX = re.compile(r"#(?P<red>[0-9a-f]{2})(?P<green>[0-9a-f]{2})(?P<blue>[0-9a-f]{2})", re.IGNORECASE)
_STEPS = 512


@dataclass(frozen=True, slots=True)
class Shades:
    """One theme's shades, as `#rrggbb`: `header`, `menu`, `strip` and `button` bear white text; `text` is text."""

    header: str
    menu: str
    strip: str
    button: str
    text: str


@dataclass(frozen=True, slots=True)
class Palette:
    light: Shades
    dark: Shades


def is_colour(text: str) -> bool:
    return _HEX.fullmatch(text) is not None


@cache
def palette(text: str) -> Palette:
    """`text` is `#rrggbb`. A colour that is dark enough for white text becomes the header as it is."""
    colour = _parsed(text)
    header = _toward(colour, against=WHITE, wanted=READABLE, lighter=False)
    calm = _toward(colour, against=WHITE, wanted=CALM, lighter=False)
    return Palette(
        light=_shades(header, header, _toward(colour, against=LIGHT_GROUND, wanted=READABLE, lighter=False)),
        dark=_shades(calm, header, _toward(colour, against=DARK_GROUND, wanted=READABLE, lighter=True)),
    )


def contrast(one: Colour, other: Colour) -> float:
    """Contrast ratio of WCAG 2.2, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _shades(header: Colour, button: Colour, text: Colour) -> Shades:
    return Shades(
        header=_written(header),
        menu=_written(_darkened(header, 0.85)),
        strip=_written(_darkened(header, 0.72)),
        button=_written(button),
        text=_written(text),
    )


def _toward(colour: Colour, *, against: Colour, wanted: float, lighter: bool) -> Colour:
    """The nearest lightness of the same hue that stands out enough against a ground."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*(channel / 255 for channel in colour))
    end = 1.0 if lighter else 0.0
    for step in range(_STEPS + 1):
        found = _rounded(colorsys.hls_to_rgb(hue, lightness + (end - lightness) * step / _STEPS, saturation))
        if contrast(found, against) >= wanted:
            return found
    raise ValueError(f"no shade has a contrast of {wanted} against {_written(against)}")


def _darkened(colour: Colour, share: float) -> Colour:
    red, green, blue = (round(channel * share) for channel in colour)
    return red, green, blue


def _luminance(colour: Colour) -> float:
    red, green, blue = (_linear(channel / 255) for channel in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _parsed(text: str) -> Colour:
    match = _HEX.fullmatch(text)
    if match is None:
        raise ValueError(f"not a colour such as #7d0f13: {text}")
    return int(match["red"], 16), int(match["green"], 16), int(match["blue"], 16)


def _rounded(channels: tuple[float, float, float]) -> Colour:
    red, green, blue = (round(channel * 255) for channel in channels)
    return red, green, blue


def _written(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)
