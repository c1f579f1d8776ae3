"""Open data as bytes."""

from __future__ import annotations

import json

import pytest

from thidua.feeds.data import plan_json


def test_json_is_utf_8_in_the_order_of_the_view_with_a_newline_at_the_end() -> None:
    data: dict[str, object] = {
        "so": "07/KH-UBND",
        "co_quan": {"ten": "UBND xã"},
        "nhiem_vu": [],
        "ky": None,
        "nam": 2026,
    }

    body = plan_json(data)

    assert body.decode() == (
        "{\n"
        '  "so": "07/KH-UBND",\n'
        '  "co_quan": {\n'
        '    "ten": "UBND xã"\n'
        "  },\n"
        '  "nhiem_vu": [],\n'
        '  "ky": null,\n'
        '  "nam": 2026\n'
        "}\n"
    )
    assert json.loads(body) == data


def test_what_is_no_json_is_refused() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        plan_json({"so": float("nan")})
