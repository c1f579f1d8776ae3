"""Open data as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping


def plan_json(data: Mapping[str, object]) -> bytes:
    """UTF-8 with its letters as they are, keys in the order of the view, a newline at the end."""
    return f"{json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False)}\n".encode()
