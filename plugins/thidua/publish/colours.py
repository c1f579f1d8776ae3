"""The stylesheet of a portal's own colour: variables that the theme's stylesheets take in place of their own red."""

from __future__ import annotations

from dataclasses import asdict

from thidua.publish.output import Asset
from thidua.publish.paths import COLOURS
from thidua.views.colour import Palette


def colour_asset(palette: Palette) -> Asset:
    """Both themes at once: which one holds is decided where the variables are used."""
    rules = [
        f"--{theme}-{use}: {shade};"
        for theme, shades in (("light", palette.light), ("dark", palette.dark))
        for use, shade in asdict(shades).items()
    ]
    return Asset(COLOURS, f":root {{ {' '.join(rules)} }}\n".encode())
