"""Checks of texts that are no one person's record (posts, movements, pages of collectives) for children named in
them: both the child and the guardian have to agree.
"""

from __future__ import annotations

from collections.abc import Iterator

from thidua.content.honourees import HonoureeFile
from thidua.content.honours import HonourFiles
from thidua.content.movements import MovementFile
from thidua.content.news_posts import PostFile
from thidua.content.private_data_checks import masked
from thidua.content.problems import Problem, sentence
from thidua.content.publication_checks import missing_consents
from thidua.content.story_pictures import has_pictures
from thidua.content.yaml_text import Path as Place
from thidua.model.child_words import child_words
from thidua.model.news import NewsPost
from thidua.model.publication import Scope

TextFile = PostFile | MovementFile | HonoureeFile

ASKED = (
    "có thể nêu tên trẻ em; cần ghi tre_em: có (kèm cong_bo với hai người đồng ý) hoặc tre_em: không; "
    "hoặc viết không nêu tên"
)

IN_PICTURES = (
    "bài có ảnh: có em trong ảnh thì ghi hien_anh: có (cần hai người đồng ý “ảnh”), không thì ghi hien_anh: không"
)


def check_children(files: HonourFiles) -> Iterator[Problem]:
    texts: list[TextFile] = [*files.posts, *files.movements]
    texts += [file for file in files.honourees if not file.value.is_person and not file.value.withdrawn]
    for file in texts:
        if file.value.is_child is None:
            yield from _unanswered(file)
        elif file.value.is_child:
            yield from _unagreed(file)


def _unanswered(file: TextFile) -> Iterator[Problem]:
    """Once for a file: the answer holds for all of it."""
    for at, words in _fields(file):
        if found := child_words(words):
            yield file.problem(at, sentence(ASKED, masked(found[1])))
            return
    if found := child_words(file.source.body):
        yield file.source.problem(found[0], sentence(ASKED, masked(found[1])))


def _unagreed(file: TextFile) -> Iterator[Problem]:
    told = file.value
    scopes: list[Scope] = ["tên"]
    if told.photo or has_pictures(told.html):
        if told.shows_child is None:
            yield file.problem(("tre_em",), IN_PICTURES)
        elif told.shows_child:
            scopes.append("ảnh")
    for scope in scopes:
        if told.publication and told.publication.covers(scope, is_child=True):
            continue
        at: Place = ("cong_bo",) if told.publication else ("tre_em",)
        if told.publication and told.publication.ever_covered(scope, is_child=True):
            what = "bỏ tên em khỏi bài" if scope == "tên" else "bỏ ảnh có em"
            message = f"đã có người rút lại đồng ý cho đăng “{scope}”: {what}, rồi ghi lại tre_em, hien_anh cho đúng"
        else:
            message = missing_consents(told.publication, scope)
        yield file.problem(at, message)


def _fields(file: TextFile) -> Iterator[tuple[Place, str]]:
    told = file.value
    if isinstance(told, NewsPost):
        yield ("title",), told.title if "title" in file.read.value else ""
        yield ("description",), told.description
    else:
        yield ("ten",), told.name
        yield ("mo_ta",), told.summary
    if told.photo:
        yield ("anh", "mo_ta"), told.photo.alt
        yield ("anh", "chu_thich"), told.photo.caption
