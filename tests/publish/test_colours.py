"""The generated stylesheet of a portal's colour, and that the theme's stylesheets ask for all of it."""

from __future__ import annotations

import re
from pathlib import Path

from thidua.publish.colours import colour_asset
from thidua.publish.output import Asset
from thidua.views.colour import palette

ASSETS = Path(__file__).parents[2] / "overrides" / "assets"


def test_a_colour_becomes_variables_for_both_themes() -> None:
    assert colour_asset(palette("#0b3d91")) == Asset(
        "assets/colour.css",
        b":root { --light-header: #0b3d91; --light-menu: #09347b; --light-strip: #082c68; --light-button: #0b3d91; "
        b"--light-text: #0b3d91; --dark-header: #093278; --dark-menu: #082a66; --dark-strip: #062456; "
        b"--dark-button: #0b3d91; --dark-text: #80acf5; }\n",
    )


def test_the_theme_takes_every_variable_and_has_a_colour_of_its_own_without_it() -> None:
    written = set(re.findall(rb"--(?:light|dark)-[a-z]+", colour_asset(palette("#0b3d91")).body))

    taken = {
        f"--{theme}-{use}".encode()
        for name in ("thidua.css", "dark.css")
        for theme, use in re.findall(
            r"var\(--(light|dark)-([a-z]+), #[0-9a-f]{6}\)", (ASSETS / name).read_text(encoding="utf-8")
        )
    }

    assert taken == written
