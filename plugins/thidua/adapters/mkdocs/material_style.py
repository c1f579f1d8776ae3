"""Material's stylesheet, made fit for a strict CSP and a slow network: its `data:` pictures become files, and the rules
for its own components, which our pages do not use, are left out. Nothing else of Material is published.
"""

from __future__ import annotations

import base64
import hashlib
import re
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

import material  # type: ignore[import-untyped]  # mkdocs-material ships no types
import tinycss2  # type: ignore[import-untyped]  # ships no types

from thidua.publish.output import Asset

FOLDER = "assets/material/"
STYLESHEET = f"{FOLDER}main.css"

# An unquoted or quoted url(); Material writes SVG both percent-encoded and with bare quotes inside.
_DATA_URL = re.compile(r"""url\((?P<quote>["']?)data:(?P<type>[^,]*),(?P<data>.*?)(?P=quote)\)(?=[;,}\s])""", re.DOTALL)


_COMPONENT = re.compile(r"md-(?!typeset$)")


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

    css = _without_components(_DATA_URL.sub(to_file, source))
    return (
        Asset(STYLESHEET, css.encode()),
        *(Asset(f"{FOLDER}{name}", body) for name, body in sorted(pictures.items())),
    )


def _without_components(css: str) -> str:
    """Rules for `.md-*` classes fall away, but for `.md-typeset`: what is left is half the bytes."""
    rules = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    return "".join(filter(None, map(_kept, rules)))


def _kept(rule: Any) -> str:  # noqa: ANN401 — tinycss2 gives its nodes no types
    if rule.type == "qualified-rule":
        selectors = [selector for selector in _split(rule.prelude) if not _names_component(selector)]
        return (
            f"{','.join(map(tinycss2.serialize, selectors))}{{{tinycss2.serialize(rule.content)}}}" if selectors else ""
        )
    if rule.type == "at-rule" and rule.lower_at_keyword in {"media", "supports"}:
        inner = "".join(map(_kept, tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)))
        return f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{inner}}}" if inner else ""
    return str(rule.serialize())


def _split(prelude: list[Any]) -> list[list[Any]]:
    """The selectors of a rule: its prelude cut at the commas outside brackets."""
    selectors: list[list[Any]] = [[]]
    for token in prelude:
        if token.type == "literal" and token.value == ",":
            selectors.append([])
        else:
            selectors[-1].append(token)
    return selectors


def _names_component(selector: list[Any]) -> bool:
    """Whether it needs an element with a class of Material's own; what stands inside `:not(…)` is no such need."""
    return any(
        dot.type == "literal" and dot.value == "." and name.type == "ident" and _COMPONENT.match(name.value)
        for dot, name in pairwise(selector)
    )
