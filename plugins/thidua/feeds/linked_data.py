"""Linked data (JSON-LD 1.1) as it stands inside a page."""

from __future__ import annotations

import json
from collections.abc import Mapping

# Inside <script> HTML ends the text at "</script" and knows "<!--"; neither can stand in what has no "<" and ">".
# The last two end a line in older readers of JSON.
_ESCAPES = str.maketrans({letter: f"\\u{ord(letter):04x}" for letter in "<>&\u2028\u2029"})


def script_json(graph: Mapping[str, object]) -> str:
    """JSON that HTML leaves alone inside `<script type="application/ld+json">`."""
    return json.dumps(graph, ensure_ascii=False, separators=(",", ":"), allow_nan=False).translate(_ESCAPES)
