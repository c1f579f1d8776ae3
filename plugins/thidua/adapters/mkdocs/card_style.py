"""The look of share cards: the portal's names and colour, and letters that do not depend on the machine.

The letters are Lato, which MkDocs itself carries (OFL 1.1) and which has every Vietnamese letter.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import mkdocs

from thidua.feeds.share_card import CardStyle
from thidua.publish.settings import Settings
from thidua.views.colour import palette

# WOFF is read by every FreeType; WOFF2 needs one that was built with Brotli.
LETTERS = Path(mkdocs.__file__).parent / "themes/readthedocs/css/fonts"


def card_style(settings: Settings, owner: str, colour: str) -> CardStyle:
    """`colour` is the portal's own, or ""."""
    style = CardStyle(
        settings.site_name,
        owner,
        urlsplit(settings.site_url).hostname or "",
        bold=(LETTERS / "lato-bold.woff").read_bytes(),
        regular=(LETTERS / "lato-normal.woff").read_bytes(),
    )
    if not colour:
        return style
    shades = palette(colour).light
    return replace(style, band=shades.header, accent=shades.text)
