"""A calendar's address as a QR code (ISO/IEC 18004), drawn as one small SVG file."""

from __future__ import annotations

from io import BytesIO

import segno

QUIET_ZONE = 4
"""Light modules around the code, as the standard asks for."""

MASK = 0
"""One of the eight patterns, each of which every reader knows. Trying all of them for the prettiest takes five times as
long, and a portal has a code for each of its units.
"""


def qr_svg(address: str) -> bytes:
    """Black on white whatever the theme: many readers fail at light on dark."""
    code = segno.make_qr(address, error="m", mask=MASK)
    found = BytesIO()
    code.save(
        found, kind="svg", border=QUIET_ZONE, dark="#000", light="#fff", omitsize=True, xmldecl=False,
        svgclass=None, lineclass=None,
    )  # fmt: skip
    return found.getvalue()
