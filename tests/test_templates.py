"""Rules of the templates and stylesheets: everything printed is escaped, nothing inline, and no more of Jinja than
MiniJinja has too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

from thidua.content.checks import RESERVED

THEME = Path(__file__).parents[1] / "overrides"
TEMPLATES = sorted(THEME.rglob("*.html"))
STYLESHEETS = sorted(THEME.rglob("*.css"))

FILTERS = {
    "default", "e", "first", "groupby", "join", "last", "length", "list", "lower", "rejectattr", "replace",
    "selectattr", "upper", "url",
}  # fmt: skip
TESTS = {"defined"}
FUNCTIONS = {"super", "caller"}
NAMESPACES = ("http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink")

LINKED_DATA = "json_ld"

FOREIGN = re.compile(r"(?:https?:)?//[\w{]|\bdata:", re.IGNORECASE)
FOREIGN_IN_CSS = re.compile(r"https?:|url\(\s*[\"']?//|\bdata:|@import", re.IGNORECASE)
CSS_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)

JINJA = Environment(autoescape=False)  # noqa: S701 — nothing is rendered here, and MkDocs does not escape either


def faults(source: str) -> list[str]:
    """What the source does that a template must not, each fault once, in the order of the rules."""
    tree = JINJA.parse(source)
    found = (*_printed(tree), *_calls(tree), *_filters(tree), *_foreign_words(tree), *_markup(source))
    return list(dict.fromkeys(found))


def _printed(tree: nodes.Template) -> Iterator[str]:
    macros = _macro_names(tree)
    for output in tree.find_all(nodes.Output):
        for printed in output.nodes:
            if not isinstance(printed, nodes.TemplateData) and not _is_safe(printed, macros):
                yield "printed without e"


def _is_safe(printed: nodes.Expr, macros: set[str]) -> bool:
    """Escaped last, or HTML already: a page's content, an `html` field, what a macro or a parent block made. Linked
    data is JSON without `<`, `>` and `&`; escaping its quotation marks would break it.
    """
    if isinstance(printed, nodes.Filter):
        return printed.name == "e"
    if isinstance(printed, nodes.Name):
        return printed.name == LINKED_DATA
    if isinstance(printed, nodes.Getattr):
        is_content = printed.attr == "content" and isinstance(printed.node, nodes.Name) and printed.node.name == "page"
        return printed.attr == "html" or is_content
    return isinstance(printed, nodes.Call) and _is_macro(printed.node, macros)


def _calls(tree: nodes.Template) -> Iterator[str]:
    macros = _macro_names(tree)
    for call in tree.find_all(nodes.Call):
        if not _is_macro(call.node, macros):
            yield "method called"


def _macro_names(tree: nodes.Template) -> set[str]:
    """Macros of this template, and the names under which others' macros are imported."""
    own = {macro.name for macro in tree.find_all(nodes.Macro)}
    imported = {each.target for each in tree.find_all(nodes.Import)}
    return own | imported | FUNCTIONS


def _is_macro(called: nodes.Node, macros: set[str]) -> bool:
    owner = called.node if isinstance(called, nodes.Getattr) else called
    return isinstance(owner, nodes.Name) and owner.name in macros


def _filters(tree: nodes.Template) -> Iterator[str]:
    for each in tree.find_all((nodes.Filter, nodes.Test)):
        allowed = FILTERS if isinstance(each, nodes.Filter) else TESTS
        if each.name not in allowed:
            yield f"{each.name} is not in MiniJinja's part of Jinja"


def _foreign_words(tree: nodes.Template) -> Iterator[str]:
    for constant in tree.find_all(nodes.Const):
        if isinstance(constant.value, str) and FOREIGN.search(constant.value):
            yield "foreign address"


def _markup(source: str) -> Iterator[str]:
    reader = _Markup()
    reader.feed(_without_statements(source))
    reader.close()
    yield from reader.faults


def _without_statements(source: str) -> str:
    """The template's own HTML: statements gone, printed values as a letter."""
    text: list[str] = []
    for _, kind, value in JINJA.lex(source):
        if kind == "data":
            text.append(value)
        elif kind == "variable_begin":
            text.append("x")
    return "".join(text)


class _Markup(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = {name for name, _ in attrs}
        if tag == "style":
            self.faults.append("style element")
        # Browsers do not run this type, so the policy on scripts does not forbid it.
        if tag == "script" and "src" not in names and ("type", "application/ld+json") not in attrs:
            self.faults.append("inline script")
        for name, value in attrs:
            if name == "style":
                self.faults.append("style attribute")
            if name.startswith("on"):
                self.faults.append("event attribute")
            if value and FOREIGN.search(value) and not (name.startswith("xmlns") and value in NAMESPACES):
                self.faults.append("foreign address")


def css_faults(source: str) -> list[str]:
    return FOREIGN_IN_CSS.findall(CSS_COMMENT.sub("", source))


@pytest.mark.parametrize("file", TEMPLATES, ids=lambda file: file.relative_to(THEME).as_posix())
def test_a_template_keeps_the_rules(file: Path) -> None:
    assert faults(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("file", STYLESHEETS, ids=lambda file: file.relative_to(THEME).as_posix())
def test_a_stylesheet_names_nothing_outside_the_site(file: Path) -> None:
    assert css_faults(file.read_text(encoding="utf-8")) == []


def test_there_are_templates_and_stylesheets_to_check() -> None:
    names = {file.relative_to(THEME).as_posix() for file in (*TEMPLATES, *STYLESHEETS)}

    assert names >= {"base.html", "plan.html", "partials/document.html", "assets/thidua.css", "assets/dark.css"}


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("{{ plan.subject }}", "printed without e"),
        ("{{ plan.url | e | url }}", "printed without e"),
        ("{{ view.content }}", "printed without e"),
        ("{{ plan.subject if plan.subject | e else 'x' }}", "printed without e"),
        ("{{ plan.subject.upper() | e }}", "method called"),
        ("{% for unit in view.units.items() %}{% endfor %}", "method called"),
        ("{{ range(3) | e }}", "method called"),
        ("{{ plan.html | safe }}", "safe is not in MiniJinja's part of Jinja"),
        ("{{ plan.subject | wordcount | e }}", "wordcount is not in MiniJinja's part of Jinja"),
        ("{% if view is sameas page %}{% endif %}", "sameas is not in MiniJinja's part of Jinja"),
        ('<p style="color: red">', "style attribute"),
        ('<p class="a"{% if plan %} STYLE="{{ plan.style | e }}"{% endif %}>', "style attribute"),
        ('<button onclick="print()">', "event attribute"),
        ("<script>print()</script>", "inline script"),
        ('<script type="module">print()</script>', "inline script"),
        ("<style>p {}</style>", "style element"),
        ('<img src="data:image/png;base64,AAAA" alt="">', "foreign address"),
        ('<link href="https://fonts.example/a.css">', "foreign address"),
        ('<script src="//cdn.example/a.js"></script>', "foreign address"),
        ("<script src=\"{{ 'https://cdn.example/a.js' | e }}\"></script>", "foreign address"),
        ('<a href="https://{{ site.host | e }}/">', "foreign address"),
        ('<svg xmlns="http://evil.example/">', "foreign address"),
    ],
)
def test_a_broken_rule_is_found(source: str, fault: str) -> None:
    assert fault in faults(source)


@pytest.mark.parametrize(
    "source",
    [
        "{{ plan.subject | e }}",
        "{{ page.content }}{{ part.html }}",
        "{% extends 'base.html' %}{% block main %}{{ super() }}{% endblock %}",
        "{% macro chip(state) %}{{ state.label | e }}{% endmacro %}{{ chip(view.state) }}",
        "{% import 'partials/states.html' as states with context %}{{ states.chip(view.state) }}",
        '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
        '<script type="application/ld+json">{{ json_ld }}</script>',
        '<a href="{{ feed.google | e }}">',
        "{% if view is defined %}{% endif %}",
    ],
)
def test_what_the_rules_allow_passes(source: str) -> None:
    assert faults(source) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("p { background: url(data:image/svg+xml,x) }", ["data:"]),
        ('@import "other.css";', ["@import"]),
        ("p { background: url(https://a.example/b.png) }", ["https:"]),
        ('p { background: url("//a.example/b.png") }', ['url("//']),
        ("/* see https://a.example */ p { color: red }", []),
    ],
)
def test_a_stylesheet_that_reaches_outside_is_found(source: str, found: list[str]) -> None:
    assert css_faults(source) == found


def test_an_id_that_a_template_uses_is_no_id_for_a_task() -> None:
    """Ids of entries have hyphens only; a template's other ids have an underscore and cannot meet them."""
    used = {found for path in TEMPLATES for found in re.findall(r'\sid="([a-z0-9-]+)"', path.read_text("utf-8"))}

    assert {found for found in used if not RESERVED.fullmatch(found)} == set()
    assert "noi-dung" in used
