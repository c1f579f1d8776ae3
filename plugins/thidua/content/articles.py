"""Hand-written pages: Markdown files that are no other kind → articles, or the problems in them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from pathlib import Path

from thidua.content.addresses import resolve_addresses, unsafe_html, without_code
from thidua.content.markup import TOO_DEEP, Markup, TooDeep, article_markup
from thidua.content.private_data_checks import check_private_data
from thidua.content.problems import Problem, sentence
from thidua.content.source import Source, Unreadable, decode, split_article
from thidua.content.validation import validate
from thidua.content.yaml_text import Read, read_yaml
from thidua.model.article import Article
from thidua.model.reading import Reading

ONE_TITLE = "trang chỉ có một tên, ở dòng # đầu tiên hoặc ở tieu_de; dùng ## cho các mục"

_TITLE = re.compile(r"^#[ \t]+(?P<title>.+?)[ \t#]*$", re.MULTILINE)


def read_articles(
    folder: Path, paths: Iterable[str], files: Collection[str]
) -> tuple[tuple[Article, ...], list[Problem]]:
    """`files` are all paths below content/ that links and images may name."""
    articles: list[Article] = []
    problems: list[Problem] = []
    markup = article_markup()
    for path in paths:
        try:
            source = split_article(path, decode(path, (folder / path).read_bytes()))
            read = read_yaml(path, source.front_matter, source.front_line) if source.front_matter.strip() else Read({})
        except Unreadable as error:
            problems.append(error.problem)
            continue
        article, found = validate(Article, read, path, Reading())
        problems += read.problems + found + unsafe_html(source) + check_private_data(source, kind="trang")
        if article:
            article, found = _write(article, source, markup, files)
            articles.append(article)
            problems += found
    return tuple(articles), problems


def _write(article: Article, source: Source, markup: Markup, files: Collection[str]) -> tuple[Article, list[Problem]]:
    """The `# …` line is the title unless the front matter gives one; it leaves the body, whose lines keep their
    numbers.
    """
    titles = list(_TITLE.finditer(without_code(source.body)))
    problems = [
        source.problem(extra.start(), sentence(ONE_TITLE, extra["title"]))
        for extra in titles[0 if article.title else 1 :]
    ]
    title = titles[0] if titles else None
    body = source.body[: title.start()] + source.body[title.end() :] if title else source.body
    if not article.title and not title:
        problems.append(source.problem(0, "trang cần tên: một dòng bắt đầu bằng # và một dấu cách"))
    try:
        html, headings = markup.render(body, lambda root: problems.extend(resolve_addresses(root, source, files)))
    except TooDeep:
        return article, [*problems, source.problem(0, TOO_DEEP)]
    name = article.title or (title["title"] if title else "")
    return article.model_copy(
        update={"title": name, "html": html, "headings": headings, "source": source.path}
    ), problems
