"""The files of `tin-tuc/` → posts with their texts and excerpts, or every mistake in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from thidua.content.addresses import without_code
from thidua.content.problems import Problem, sentence
from thidua.content.records import RecordFile, read_records
from thidua.content.stories import StoryReader
from thidua.content.yaml_text import Read
from thidua.model.news import NewsPost
from thidua.model.reading import Reading
from thidua.model.unit import Register

FOLDER = "tin-tuc"

_TITLE = re.compile(r"^#[ \t]+(?P<title>.+?)[ \t#]*$", re.MULTILINE)
_MORE = re.compile(r"^[ \t]*<!--\s*more\s*-->[ \t]*$", re.MULTILINE)
# Of private use: no text that was read has it (source.py).
_FOLD = "\ue000"
_FOLDED = f"<p>{_FOLD}</p>"
_FIRST_PARAGRAPH = re.compile(r"<p>.*?</p>", re.DOTALL)

PostFile = RecordFile[NewsPost]


def is_post(path: str) -> bool:
    return path.startswith(f"{FOLDER}/") and path.endswith(".md") and path != f"{FOLDER}/index.md"


def read_posts(
    folder: Path, names: Sequence[str], register: Register, stories: StoryReader, *, is_register_whole: bool
) -> tuple[list[PostFile], list[Problem]]:
    """The files come latest first. As in Material's blog, the `# …` line is the title unless the front matter has
    one.
    """

    def reading_for(read: Read) -> Reading:
        return Reading(None, _body(read, register), register, is_register_whole)

    files, problems = read_records(folder, filter(is_post, names), NewsPost, reading_for)
    found: list[PostFile] = []
    for file in files:
        post, mistakes = _written(file, stories)
        problems += mistakes
        body = post.body or _body(file.read, register)
        found.append(RecordFile(file.path, post.model_copy(update={"body": body}), file.read, file.source))
    found.sort(key=lambda file: (-file.value.first_day.toordinal(), file.path))
    return found, problems


def _body(read: Read, register: Register) -> str:
    """The body that `co_quan` names, or the one that the first author belongs to by its key; the only one there is."""
    authors = read.value.get("authors")
    named = [read.value.get("co_quan"), *(authors if isinstance(authors, list) else [])]
    bodies = (str(name).partition("/")[0] for name in named if name)
    only = register.bodies[0].id if len(register.bodies) == 1 else ""
    return next((body for body in bodies if body in register.body_by_id), only)


def _written(file: PostFile, stories: StoryReader) -> tuple[NewsPost, list[Problem]]:
    source, problems = file.source, []
    titles = list(_TITLE.finditer(without_code(source.body)))
    for extra in titles[0 if file.value.title else 1 :]:
        message = "bài chỉ có một tên, ở dòng # đầu tiên hoặc ở title; dùng ## cho các mục"
        problems.append(source.problem(extra.start(), sentence(message, extra["title"])))
    title = titles[0] if titles and not file.value.title else None
    body = source.body[: title.start()] + source.body[title.end() :] if title else source.body
    if not file.value.title and not title:
        problems.append(source.problem(0, "bài cần tên: một dòng bắt đầu bằng # và một dấu cách, hoặc title"))
    more = _MORE.search(without_code(body))
    text = f"{body[: more.start()]}\n\n{_FOLD}\n\n{body[more.end() :]}" if more else body
    html, headings, found = stories.read(source, text)
    problems += found
    above, fold, below = html.partition(_FOLDED)
    html = "\n".join(part.strip() for part in (above, below) if part.strip()).replace(_FOLD, "")
    excerpt = above.strip() if fold else ""
    name = file.value.title or (title["title"] if title else "")
    return file.value.model_copy(
        update={"title": name, "html": html, "headings": headings, "excerpt": excerpt or _first_paragraph(html)}
    ), problems


def _first_paragraph(html: str) -> str:
    match = _FIRST_PARAGRAPH.search(html)
    return match[0] if match else ""
