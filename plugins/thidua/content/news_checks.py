"""Checks of news: where a post lies, what it names, how its categories are spelt, and what waits to be published."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from thidua.content.news_posts import FOLDER, PostFile
from thidua.content.problems import Problem, sentence
from thidua.content.record_links import Named, each_of
from thidua.model.news import NO_SUCH_AUTHOR, About, NewsPost
from thidua.model.unit import Register
from thidua.model.wording import fold_marks, plain_key, slug

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def check_news(files: Sequence[PostFile], named: Named, today: date | None) -> Iterator[Problem]:
    """With a `today`, posts that nobody sees yet are pointed out."""
    yield from _check_addresses(files)
    yield from _check_categories(files)
    for file in files:
        yield from _check_place(file)
        yield from _check_authors(file, named.portal.register)
        yield from _check_links(file, named)
        yield from _hints(file, today)


def _check_place(file: PostFile) -> Iterator[Problem]:
    post = file.value
    *_, name = file.path.removesuffix(".md").split("/")
    right = slug(name)[:60].strip("-") or "tin"
    if not _NAME.fullmatch(name):
        yield file.problem_of_file(f"tên tệp chỉ gồm chữ thường không dấu, số và gạch nối; hãy đổi thành {right}.md")
    folder = f"{FOLDER}/{post.day.year}"
    if file.path != f"{folder}/{name}.md":
        yield file.problem_of_file(f"tệp cần nằm ở content/{folder}/{right}.md cho khớp với năm của date")
    if not post.html:
        yield file.problem(("title",), "bài mới có tên, chưa có nội dung", "warning")
    if post.publish_on and post.publish_on.day < post.day:
        message = f"ngày đăng trước ngày của bài ({post.day:%d/%m/%Y}); bài hiện từ ngày đăng"
        yield file.problem(("ngay_dang",), message, "warning")


def _check_addresses(files: Sequence[PostFile]) -> Iterator[Problem]:
    """Of the one whose `slug` can be changed; by path, so that it does not depend on days which of two is told."""
    first: dict[tuple[int, str], PostFile] = {}
    for file in sorted(files, key=lambda each: (bool(each.value.slug_override), each.path)):
        post = file.value
        other = first.setdefault((post.day.year, post.slug), file)
        if other is not file:
            message = f"địa chỉ này đã là của content/{other.path}; mỗi bài trong một năm cần một địa chỉ riêng"
            yield file.problem(("slug",) if post.slug_override else (), sentence(message, post.slug))


def _check_categories(files: Sequence[PostFile]) -> Iterator[Problem]:
    """Two spellings share one address: the page would be called by either."""
    first: dict[str, tuple[str, PostFile]] = {}
    for file in sorted(files, key=lambda each: each.path):
        for place, category in enumerate(file.value.categories):
            folded = slug(category)
            if not folded:
                yield file.problem(("categories", place), sentence("chuyên mục cần có chữ hoặc số", category))
                continue
            spelt, other = first.setdefault(folded, (category, file))
            if spelt != category:
                message = f"chuyên mục này ở content/{other.path} viết là “{spelt}”; hãy viết giống nhau"
                yield file.problem(("categories", place), sentence(message, category), "warning")
        folds = [fold_marks(category) for category in file.value.categories]
        for place, folded in enumerate(folds):
            if folded in folds[:place]:
                message = sentence("chuyên mục này đã ghi ở trên", file.value.categories[place])
                yield file.problem(("categories", place), message, "warning")


def _check_authors(file: PostFile, register: Register) -> Iterator[Problem]:
    """Names of units are read with the names of their body: without one, none of them is known."""
    if file.value.body:
        return
    known = {plain_key(name) for unit in register.units for name in unit.names}
    names = [ref.wording for ref in file.value.authors]
    if strangers := [name for name in names if plain_key(name) not in known]:
        yield file.problem(("authors", names.index(strangers[0])), sentence(NO_SUCH_AUTHOR, ", ".join(strangers)))
    elif names:
        message = "người viết tin là đơn vị có trong don-vi/; cần thêm co_quan: mã cơ quan mà đơn vị này thuộc về"
        yield file.problem(("authors",), sentence(message, ", ".join(names)))


def _check_links(file: PostFile, named: Named) -> Iterator[Problem]:
    post = file.value
    found: tuple[tuple[About, str, tuple[str, ...]], ...] = (
        ("plan", "ke_hoach", post.plans),
        ("entry", "muc", post.entries),
        ("honouree", "guong", post.honourees),
        ("movement", "phong_trao", post.movements),
        ("decision", "quyet_dinh", post.decisions),
    )
    is_of_nobody_known = bool(post.authors) and not post.body
    for kind, key, names in found:
        yield from named.faults(file, None if is_of_nobody_known else post.body, kind, each_of(key, names))
    for place, author in enumerate(post.authors):
        owner = author.unit.partition("/")[0]
        if post.body and owner in named.portal.register.body_by_id and named.is_demo(owner) != named.is_demo(post.body):
            message = "đơn vị minh họa không viết bài cho cơ quan có thật, và ngược lại"
            yield file.problem(("authors", place), sentence(message, author.wording))


def _hints(file: PostFile, today: date | None) -> Iterator[Problem]:
    post = file.value
    for key in NewsPost.UNUSED:
        if key in file.read.value:
            yield file.problem((key,), "trường này của Material không có tác dụng ở đây; có thể xóa", "hint")
    if today and post.is_draft:
        yield file.problem(("draft",), "bài nháp, không hiện trên trang; xong thì xóa dòng draft", "hint")
    elif today and not post.is_published(today):
        message = f"bài chờ đăng: hiện từ lần dựng trang đầu tiên kể từ ngày {post.first_day:%d/%m/%Y}"
        yield file.problem(("ngay_dang" if post.publish_on else "date",), message, "hint")
