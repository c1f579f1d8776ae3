"""Outputs → MkDocs files and pages. A page arrives ready: MkDocs reads no front matter and renders no Markdown for
it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import get_toc

from thidua.adapters.mkdocs.photo_cache import rendition_files
from thidua.adapters.mkdocs.settings import project_folder
from thidua.publish.articles import ARTICLE
from thidua.publish.output import Output, Page, Rendition, joined

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


class ReadyPage(MkDocsPage):
    """A page whose content and view are there already; a host page, not a noun of ours."""

    def __init__(self, output: Page, file: File, config: MkDocsConfig) -> None:
        super().__init__(output.title, file, config)
        self.output = output

    def read_source(self, config: MkDocsConfig) -> None:
        self.markdown = ""
        # The menu may call a page otherwise than its heading does ("Trang chủ"): MkDocs keeps that in `title`.
        self.meta = {
            "template": self.output.template,
            "title": self.output.title,
            "description": self.output.description,
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:
        self.content = self.output.content
        self.toc = get_toc(
            [{"level": 2, "id": anchor, "name": words, "children": []} for anchor, words in self.output.headings]
        )


class ReadyFile(File):
    """A file whose bytes are there already, with the time that it shall have."""

    modified: datetime | None = None


def add_outputs(files: Files, config: MkDocsConfig, outputs: Iterable[Output]) -> None:
    """Pages and files join the build. Two pages with one address become one, opened by the hand-written words."""
    photos: dict[str, Rendition] = {}
    for output in outputs:
        if isinstance(output, Page):
            _add_page(files, config, output)
        elif isinstance(output, Rendition):
            photos[output.path] = output
        else:
            # `generated` makes a file of the class it is called on, whatever its annotation says.
            file = cast("ReadyFile", ReadyFile.generated(config, output.path, content=output.body))
            file.modified = output.modified
            files.append(file)
    _add_photos(files, config, photos.values())


def set_file_times(files: Files) -> None:
    """Of what was written: web servers make Last-Modified and ETag of them."""
    for file in files:
        if isinstance(file, ReadyFile) and file.modified:
            seconds = file.modified.timestamp()
            os.utime(file.abs_dest_path, (seconds, seconds))


def name_sections(files: Files, nav: object) -> None:
    """The menu's names for pages, from mkdocs.yml's `nav`: MkDocs gives them only to pages that it makes itself."""
    if isinstance(nav, list):
        for item in nav:
            name_sections(files, item)
    elif isinstance(nav, dict):
        for title, target in nav.items():
            file = files.get_file_from_path(target) if isinstance(target, str) else None
            if file and file.page:
                file.page.title = title
            name_sections(files, target)


def put_in_order(files: Files) -> None:
    """By address: lists that MkDocs makes of all pages (the sitemap) then do not depend on the order of plugins."""
    for file in sorted(files, key=lambda each: each.src_uri):
        files.remove(file)
        files.append(file)


def _add_photos(files: Files, config: MkDocsConfig, photos: Iterable[Rendition]) -> None:
    """Before anything is written: a photo that cannot be read ends the build. Those of other plugins are there."""
    wanted = [photo for photo in photos if not files.get_file_from_path(photo.path)]
    if wanted:
        made = rendition_files(project_folder(config), Path(config.docs_dir), wanted)
        for path, file in made.items():
            files.append(File.generated(config, path, abs_src_path=str(file)))


def _add_page(files: Files, config: MkDocsConfig, output: Page) -> None:
    uri = f"{output.path}index.md"
    earlier = files.get_file_from_path(uri)
    if earlier is not None:
        if isinstance(earlier.page, ReadyPage):
            made, written = sorted((earlier.page.output, output), key=lambda page: page.template == ARTICLE)
            output = joined(made, written)
        files.remove(earlier)
    is_section = output.path.count("/") <= 1
    inclusion = InclusionLevel.INCLUDED if is_section else InclusionLevel.NOT_IN_NAV
    file = File.generated(config, uri, content="", inclusion=inclusion)
    ReadyPage(output, file, config)
    files.append(file)
