"""Picture files below content/ → what may be shown of them, or what keeps each from being used."""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from thidua.content.addresses import missing_file
from thidua.content.picture_file import NOT_HEIC, examined
from thidua.content.problems import Problem, sentence
from thidua.content.svg_checks import svg_faults
from thidua.model.photo import ENDINGS, Photo, PhotoFile

MAX_BYTES = 25_000_000
PICTURES = (*ENDINGS, ".gif", ".svg")
UNKNOWN_PICTURES = (".heic", ".heif", ".tif", ".tiff", ".bmp", ".jfif", ".jxl", ".jp2", ".psd", ".dng", ".raw")


@dataclass(frozen=True, slots=True)
class Images:
    """`usable` are the pictures that nothing is wrong with, by path; `files` all paths below content/."""

    usable: dict[str, PhotoFile] = field(default_factory=dict)
    files: frozenset[str] = frozenset()


def read_images(folder: Path, names: Sequence[str]) -> tuple[Images, list[Problem]]:
    """Every picture below content/: those of articles are published as they are, those of records in other sizes."""
    usable: dict[str, PhotoFile] = {}
    problems: list[Problem] = []
    for path in names:
        ending = posixpath.splitext(path)[1].lower()
        if ending not in PICTURES:
            if ending in UNKNOWN_PICTURES:
                problems.append(Problem(path, 0, "", _unknown(ending)))
            continue
        file = folder / path
        state = file.stat()
        found, faults = _looked_at(file, path, state.st_size, state.st_mtime_ns)
        problems += [Problem(path, 0, "", fault) for fault in faults]
        if found and not faults:
            usable[path] = found
    return Images(usable, frozenset(names)), problems


def read_photo(photo: Photo, seen_from: str, images: Images) -> tuple[Photo | None, str]:
    """The photo with what its file says, as the record `seen_from` names it; else what to say of the name. A file with
    faults of its own has been told already: it is no photo, without a second word.
    """
    ending = posixpath.splitext(photo.file)[1].lower()
    if ending not in ENDINGS:
        return None, sentence(_unknown(ending), photo.file)
    path = path_of(photo, seen_from, images.files)
    found = images.usable.get(path)
    if found:
        told = {"source": path, "digest": found.digest, "width": found.width, "height": found.height}
        return photo.model_copy(update=told), ""
    return None, "" if path in images.files else missing_file(photo.file, seen_from, images.files)


def path_of(photo: Photo, seen_from: str, files: Collection[str]) -> str:
    """Beside the record, or below content/."""
    beside = posixpath.normpath(posixpath.join(posixpath.dirname(seen_from), photo.file))
    return beside if beside in files else posixpath.normpath(photo.file)


def _unknown(ending: str) -> str:
    if ending in {".heic", ".heif"}:
        return NOT_HEIC
    if ending == ".svg":
        return "ảnh chụp không thể là hình vẽ .svg; cần .jpg, .png, .webp hoặc .avif"
    return f"cần ảnh {', '.join(ENDINGS[:-1])} hoặc {ENDINGS[-1]}"


@lru_cache(maxsize=4096)
def _looked_at(file: Path, path: str, size: int, modified: int) -> tuple[PhotoFile | None, tuple[str, ...]]:  # noqa: ARG001 — a changed file is another one
    """A site that is being served reads its content again at every edit."""
    if size > MAX_BYTES:
        return None, (f"ảnh quá nặng ({size / 1e6:.1f} MB); nặng nhất 25 MB. Hãy thu nhỏ ảnh còn rộng 2.000 điểm",)
    data = file.read_bytes()
    if path.lower().endswith(".svg"):
        return None, svg_faults(data)
    return examined(path, data)
