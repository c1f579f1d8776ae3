"""The photos that records and their stories show: read from their files; pictures that nobody shows are refused."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from pydantic import BaseModel

from thidua.content.honours import HonourFiles, is_honour
from thidua.content.photo_files import Images, path_of, read_photo
from thidua.content.problems import Problem
from thidua.content.records import RecordFile
from thidua.content.story_pictures import pictures_in
from thidua.model.honouree import Honouree
from thidua.model.movement import Movement
from thidua.model.news import NewsPost
from thidua.model.photo import FOLDERS, Photo, is_raw_photo
from thidua.model.portal import Portal

Shown = Honouree | Movement | NewsPost
Told = TypeVar("Told", bound=BaseModel)


def with_photos(files: HonourFiles, images: Images) -> tuple[HonourFiles, list[Problem]]:
    problems: list[Problem] = []
    return replace(
        files,
        honourees=[_with_photo(file, file.value.photo, images, problems) for file in files.honourees],
        movements=[_with_photo(file, file.value.photo, images, problems) for file in files.movements],
        posts=[_with_photo(file, file.value.photo, images, problems) for file in files.posts],
    ), problems


def _with_photo(
    file: RecordFile[Told], photo: Photo | None, images: Images, problems: list[Problem]
) -> RecordFile[Told]:
    if photo is None:
        return file
    read, message = read_photo(photo, file.path, images)
    if message:
        problems.append(file.problem(("anh", "tep"), message))
    return replace(file, value=file.value.model_copy(update={"photo": read}))


def with_story_photos(portal: Portal, images: Images) -> Portal:
    """Of what may be told: a photo that nobody may see is not among them."""
    told: tuple[Shown, ...] = (*portal.honourees, *portal.movements, *portal.posts)
    paths = sorted({path for each in told for path in pictures_in(each.html) if is_raw_photo(path)})
    return replace(portal, story_photos={path: images.usable[path] for path in paths if path in images.usable})


def check_unused(files: HonourFiles, names: Sequence[str]) -> Iterator[Problem]:
    """Photos that nobody agreed to publish must not lie in a repository that others can read. `files` as written,
    before their photos are read. What a record meant that could not be read, or that misspells a photo's name, is
    not known: nothing is then called unused.
    """
    shown: tuple[Shown, ...] = (
        *(file.value for file in files.honourees),
        *(file.value for file in files.movements),
        *(file.value for file in files.posts),
    )
    used = {path for each in shown for path in _shown_by(each, names)}
    read = {each.source for each in shown}
    if used - set(names) or any(is_honour(name) and name not in read for name in names if _may_show(name)):
        return
    for path in names:
        if is_raw_photo(path) and path not in used:
            message = "ảnh không trang nào dùng; hãy xóa khỏi kho, hoặc ghi vào anh: {tep: …} của bài"
            yield Problem(path, 0, "", f"{message} (git giữ mãi mọi ảnh từng đưa lên)")


def _shown_by(value: Shown, names: Collection[str]) -> Iterator[str]:
    if value.photo:
        yield path_of(value.photo, value.source, names)
    yield from pictures_in(value.html)


def _may_show(path: str) -> bool:
    return path.partition("/")[0] in FOLDERS
