"""Markdown → safe HTML. The dialect of signed documents: numbers stay as typed, indents make no code, HTML is
cleaned.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from html import unescape
from typing import Any
from xml.etree.ElementTree import Element

import markdown
import nh3
from markdown.extensions import Extension
from markdown.extensions.tables import TableExtension
from markdown.extensions.toc import TocExtension
from markdown.treeprocessors import Treeprocessor

from thidua.model.wording import slug

HEADING_PREFIX = "muc-"
TOO_DEEP = "danh sách hoặc trích dẫn lồng nhau quá sâu"

TAGS = {
    "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "em", "b", "i", "u", "a", "img", "br", "hr",
    "blockquote",
    "table", "caption", "thead", "tbody", "tr", "th", "td", "sup", "sub", "code", "pre", "dl", "dt", "dd",
    "figure", "figcaption",
    "abbr", "div", "span", "details", "summary",
}  # fmt: skip
SCHEMES = {"http", "https", "mailto", "tel"}
_ATTRIBUTES = {
    "*": {"id"},
    "a": {"href", "title"},
    "img": {"src", "alt", "title", "width", "height"},
    "th": {"align", "colspan", "rowspan", "scope"},
    "td": {"align", "colspan", "rowspan"},
    "ol": {"start"},
    "abbr": {"title"},
    "div": {"class"},
    "p": {"class"},
    "code": {"class"},
    "pre": {"class"},
}


def clean(html: str) -> str:
    """Only what a document needs: no scripts, styles, frames, forms, event attributes or foreign schemes.

    `src:` is the scheme of addresses of content files (model.text.Prose).
    """
    return nh3.clean(html, tags=TAGS, attributes=_ATTRIBUTES, url_schemes=SCHEMES | {"src"}, link_rel=None)


class TooDeep(Exception):
    """Lists or quotations in each other, more than Python-Markdown's recursion can follow."""


class Markup:
    """One Markdown instance for many texts: setting one up costs more than rendering a plan with it."""

    def __init__(self, *extensions: str | Extension) -> None:
        toc = TocExtension(slugify=lambda text, _separator: f"{HEADING_PREFIX}{slug(text)}")
        tables = TableExtension(use_align_attribute=True)
        self._markdown = markdown.Markdown(extensions=[tables, toc, *extensions], output_format="html")
        self._visit = _Visit(self._markdown)
        self._markdown.treeprocessors.register(self._visit, "thidua", 0)

    def render(self, text: str, visit: Callable[[Element], None]) -> tuple[str, tuple[tuple[str, str], ...]]:
        """Safe HTML, and (id, words) of each second-level heading. `visit` sees the tree before it is written out.
        Raises TooDeep.
        """
        self._markdown.reset()
        self._markdown.parser.state.clear()
        self._visit.visit = visit
        try:
            html = self._markdown.convert(text)
        except RecursionError:
            raise TooDeep from None
        headings: list[tuple[str, str]] = []
        _second_level(getattr(self._markdown, "toc_tokens", []), headings)
        return clean(html), tuple(headings)


def plan_markup() -> Markup:
    return Markup(_SignedText())


def article_markup() -> Markup:
    return Markup("fenced_code", "admonition", "def_list", "sane_lists")


class _SignedText(Extension):
    """Numbers stay words of the text ("1.", "a)"): a renumbering list would change them. Indents make no code."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802 — the name is Python-Markdown's
        md.parser.blockprocessors.deregister("olist")
        md.parser.blockprocessors.deregister("code")


class _Visit(Treeprocessor):
    visit: Callable[[Element], None]

    def run(self, root: Element) -> None:
        self.visit(root)


def _second_level(tokens: Iterable[Mapping[str, Any]], found: list[tuple[str, str]]) -> None:
    for token in tokens:
        if token["level"] == 2:
            found.append((token["id"], unescape(token["name"])))
        _second_level(token["children"], found)
