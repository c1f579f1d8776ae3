"""Material's stylesheet, made fit for a strict CSP: its `data:` pictures become files. Nothing else of Material is
published.
"""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path
from urllib.parse import unquote_to_bytes

import material  # type: ignore[import-untyped]  # mkdocs-material ships no types

from thidua.publish.output import Asset

FOLDER = "assets/material/"
STYLESHEET = f"{FOLDER}main.css"

# An unquoted or quoted url(); Material writes SVG both percent-encoded and with bare quotes inside.
_DATA_URL = re.compile(r"""url\((?P<quote>["']?)data:(?P<type>[^,]*),(?P<data>.*?)(?P=quote)\)(?=[;,}\s])""", re.DOTALL)
_SOURCE_MAP = re.compile(r"/\*# sourceMappingURL=.*?\*/")


def material_folder() -> Path:
    return Path(material.__file__).parent / "templates"


def style_assets() -> tuple[Asset, ...]:
    """The stylesheet and its pictures, named by their content."""
    source = next(material_folder().glob("assets/stylesheets/main.*.min.css")).read_text(encoding="utf-8")
    pictures: dict[str, bytes] = {}

    def to_file(match: re.Match[str]) -> str:
        data = unquote_to_bytes(match["data"])
        body = base64.b64decode(data) if match["type"].endswith(";base64") else data
        name = f"{hashlib.sha256(body).hexdigest()[:8]}.svg"
        pictures[name] = body
        return f"url({name})"

    css = _SOURCE_MAP.sub("", _DATA_URL.sub(to_file, source))
    return (
        Asset(STYLESHEET, css.encode()),
        *(Asset(f"{FOLDER}{name}", body) for name, body in sorted(pictures.items())),
    )
