"""Photos in their sizes and formats, kept in `.cache/` of the project from build to build: only new ones cost time."""

from __future__ import annotations

import hashlib
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from mkdocs.exceptions import PluginError

from thidua.feeds.photo_renditions import SETTINGS, NoPicture, renditions
from thidua.publish.output import Rendition

FOLDER = Path(".cache") / "thidua" / "anh"
MOST_AT_A_TIME = 4
"""A large photo takes some hundred megabytes while it is decoded."""


def rendition_files(project: Path, content: Path, wanted: Iterable[Rendition]) -> dict[str, Path]:
    """The file of each rendition by its path on the site. What is not kept yet, or damaged, is made."""
    folder = project / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    kept = {_key(name): folder / name for name in sorted(file.name for file in folder.iterdir())}
    found: dict[str, Path] = {}
    missing: defaultdict[str, list[Rendition]] = defaultdict(list)
    for rendition in wanted:
        file = kept.get(_wanted_key(rendition))
        if file and _is_whole(file):
            found[rendition.path] = file
        else:
            missing[rendition.source].append(rendition)
    for made in _made(folder, content, missing):
        found |= made
    return found


def _made(folder: Path, content: Path, missing: dict[str, list[Rendition]]) -> Iterator[dict[str, Path]]:
    """Several photos at a time: encoders work outside Python's lock. Every photo that cannot be read is told."""

    def make(source: str) -> dict[str, Path]:
        by_size = {(each.width, each.kind): each for each in missing[source]}
        made = renditions((content / source).read_bytes(), tuple(by_size))
        return {by_size[size].path: _keep(folder, by_size[size], body) for size, body in made}

    broken: list[str] = []
    with ThreadPoolExecutor(min(MOST_AT_A_TIME, os.cpu_count() or 1)) as workers:
        for source, work in [(source, workers.submit(make, source)) for source in missing]:
            try:
                yield work.result()
            except NoPicture:
                broken.append(f"content/{source}")
    if broken:
        raise PluginError(f"Ảnh đã hỏng, không mở được; hãy chép lại từ ảnh gốc: {', '.join(sorted(broken))}")


def _keep(folder: Path, rendition: Rendition, body: bytes) -> Path:
    """Under a name that says what the file holds, and put there whole."""
    file = folder / f"{_wanted_key(rendition)}.{_digest(body)}.{rendition.kind}"
    part = file.with_name(f".{file.name}.{os.getpid()}")
    part.write_bytes(body)
    part.replace(file)
    return file


def _wanted_key(rendition: Rendition) -> str:
    return f"{Path(rendition.path).name}-{SETTINGS}"


def _key(name: str) -> str:
    return name.rsplit(".", 2)[0]


def _is_whole(file: Path) -> bool:
    return file.name.rsplit(".", 2)[1] == _digest(file.read_bytes())


def _digest(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()[:16]
