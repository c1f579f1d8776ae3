"""Linked data as it stands inside a page: whatever the words, HTML ends it nowhere else."""

from __future__ import annotations

import json
from html.parser import HTMLParser

import pytest

from thidua.feeds.linked_data import script_json


class _Script(HTMLParser):
    """The text of the first script, and the tags met after it began."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 — the parser's signature
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize(
    "title",
    [
        "</script><script>alert(1)</script>",
        "</SCRIPT ><img src=x onerror=alert(1)>",
        "<!-- <script>",
        "]]> --> &lt;/script&gt;",
        "“Thi đua” \"yêu nước\" 'năm' \\ 2026 \u2028\u2029",
        "\\u003c/script>",
    ],
)
def test_hostile_words_stay_words(title: str) -> None:
    text = script_json({"name": title})

    page = _Script()
    page.feed(f'<script type="application/ld+json">{text}</script>')
    page.close()
    assert page.tags == ["script"]
    assert page.text == text
    assert json.loads(page.text) == {"name": title}


def test_letters_stay_as_they_are() -> None:
    assert script_json({"name": "Kế hoạch", "a": [1, None]}) == '{"name":"Kế hoạch","a":[1,null]}'


def test_what_is_no_json_is_refused() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        script_json({"name": float("nan")})
