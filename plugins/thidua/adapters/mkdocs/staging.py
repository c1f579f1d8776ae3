"""A build goes to a folder of its own and takes the old site's place only when it is whole."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.exceptions import Abort

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


class _Warnings(logging.Handler):
    count = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.count += 1


class Staging:
    """MkDocs empties the site folder before it builds and counts warnings after it has written; neither may cost
    the old site.
    """

    def __init__(self, config: MkDocsConfig) -> None:
        self._config = config
        self._target = Path(config.site_dir)
        self._folder = self._target.with_name(f".{self._target.name}.dang-dung")
        self._warnings = _Warnings(logging.WARNING)
        logging.getLogger("mkdocs").addHandler(self._warnings)
        shutil.rmtree(self._folder, ignore_errors=True)
        config.site_dir = str(self._folder)

    def finish(self) -> None:
        """Put the finished site in place; under --strict a build with warnings is not finished."""
        self._release()
        if self._config.strict and self._warnings.count:
            self.drop()
            message = f"Có {self._warnings.count} cảnh báo, dừng lại theo --strict; trang cũ còn nguyên."
            raise Abort(message)
        self._target.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(self._target, ignore_errors=True)
        self._folder.rename(self._target)

    def drop(self) -> None:
        """Forget an unfinished build."""
        self._release()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _release(self) -> None:
        logging.getLogger("mkdocs").removeHandler(self._warnings)
        self._config.site_dir = str(self._target)
