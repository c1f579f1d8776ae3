"""The picture of an address: small, the same each time, with nothing that a strict policy or a dark theme spoils.
tests/browser/test_subscribing.py reads back what it says, with a reader that nobody here wrote.
"""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest

from thidua.feeds.qr_code import QUIET_ZONE, qr_svg

ADDRESS = "https://thidua.example/lich/don-vi/xa-quan-son/phong-vh-xh.nhac.ics"
LONGEST = f"https://{'q' * 104}.vn/"
SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("address", [ADDRESS, LONGEST])
def test_a_code_is_black_on_white_in_a_box_without_a_size_of_its_own(address: str) -> None:
    root = ET.fromstring(qr_svg(address))  # noqa: S314 — made here a moment ago
    light, dark = root

    assert (root.tag, light.tag, dark.tag) == (f"{SVG}svg", f"{SVG}path", f"{SVG}path")
    assert [*root.attrib] == ["viewBox"]
    side = int(root.attrib["viewBox"].split()[-1])
    assert light.attrib == {"fill": "#fff", "d": f"M0 0h{side}v{side}h-{side}z"}
    assert {name: value for name, value in dark.attrib.items() if name != "d"} == {"stroke": "#000"}


def test_the_quiet_zone_is_left_free_on_every_side() -> None:
    root = ET.fromstring(qr_svg(ADDRESS))  # noqa: S314 — made here a moment ago
    side = int(root.attrib["viewBox"].split()[-1])
    # Runs of dark modules: a move (relative but for the first) and a length, with one unit of line width around.
    runs = re.findall(r"([Mm])(-?\d+) (-?[\d.]+)h(\d+)", root[1].attrib["d"])
    x, y, columns, rows = 0, 0.0, [], []
    for move, across, down, length in runs:
        x, y = (int(across), float(down)) if move == "M" else (x + int(across), y + float(down))
        columns += [x, x + int(length)]
        rows += [y - 0.5, y + 0.5]
        x += int(length)

    assert (min(columns), max(columns)) == (QUIET_ZONE, side - QUIET_ZONE)
    assert (min(rows), max(rows)) == (QUIET_ZONE, side - QUIET_ZONE)


def test_a_code_is_small_and_the_same_each_time() -> None:
    assert len(qr_svg(LONGEST)) < 4_000
    assert qr_svg(ADDRESS) == qr_svg(ADDRESS)


def test_another_address_has_another_code() -> None:
    assert qr_svg(ADDRESS) != qr_svg(ADDRESS.replace(".nhac", ""))
